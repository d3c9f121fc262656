import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// At the plan, as a newcomer comes there, and how a cell is pointed out.
extension Scenario {
    /// The 2020 example, opened from the list of ways to begin.
    static func example(size: Size = .small, linear: Bool = false, texts: Texts = .swedish) throws -> Scenario {
        var s = try Scenario(size: size, texts: texts, linear: linear)
        s.press("3")
        s.answer("Exempel 2020")
        s.answer(texts("plan.example.open"))
        return s
    }

    /// The columns of the small plan.
    enum Cell: Int { case activity, responsible, collaboration, timeline, t1, t2, followUp, status }

    mutating func stand(at row: Int, _ cell: Cell = .activity) {
        press(.home)
        for _ in 0..<row { press(.down) }
        for _ in 0..<12 { press(.left) }
        for _ in 0..<cell.rawValue { press(.right) }
    }

    /// Other text in the field that is open.
    mutating func retype(_ text: String) {
        press(.control("u"))
        type(text)
    }

    var small: [Activity] { get throws { try whole("plan2025") } }
    /// The texts of the rows in the plan's own order.
    var rowTexts: [String] { get throws { try small.map { $0.text?.text ?? "–" } } }
    /// What the table shows.
    var shownRows: [String] { items("plan").map { $0.split(separator: ".").first.map(String.init) ?? "" } }
    var statuses: [ActivityStatus] { get throws { try small.map(\.status) } }

    var menuTexts: [String] { lines.filter { $0.list.name == "menu" }.map(\.item.text.plain) }

    /// The caret stands in a text field in the window.
    var isCaretInField: Bool {
        let frame = frame
        guard (0..<frame.size.rows).contains(frame.cursor.row) else { return false }
        return frame[row: frame.cursor.row].contains { [.field, .found].contains($0.role) }
    }
}
