import Interface
import Screen
import Testing

/// Det som alltid gäller. Looked over after every act of every scenario.
extension Scenario {
    package func check() {
        let faults = faults
        guard !faults.isEmpty else { return }
        Issue.record("\(faults.joined(separator: "\n"))\n\(text)")
    }

    /// What is wrong with the window as it stands, as sentences for the developer.
    package var faults: [String] {
        let page = page
        let frame = paint(page)
        // Only the sentence that says so.
        if size.columns < Painter.least.columns || size.rows < Painter.least.rows { return frame.cellFaults }
        return page.wordFaults + frame.cellFaults + stampFaults(frame) + frame.focusFaults(page)
    }

    /// The routine is unsigned until the city has signed it: wherever it is followed, the window says so.
    private func stampFaults(_ frame: Frame) -> [String] {
        guard app.pane == .routine && app.library?.routine.isSigned == false || isFillingUnsigned else { return [] }
        let stamp = texts("stamp.unsigned")
        let head = (0..<min(4, frame.size.rows)).map(frame.text(row:)).joined(separator: " ")
        return head.contains(stamp) ? [] : ["the stamp \(stamp) is not in the window"]
    }

    private var isFillingUnsigned: Bool {
        if app.pane == .reports, case .editing(let form) = app.reports.stage { !form.draft.routineSigned } else { false }
    }
}

extension Page {
    var hasFocus: Bool {
        shownBlocks.flattened.contains { block in
            switch block {
            case .list(let list): list.focus != nil && !list.items.isEmpty
            case .fields(let fields): fields.contains(where: \.hasFocus)
            default: false
            }
        }
    }

    /// There is a text field: one of its own, or one in the row that it is written in.
    var isWriting: Bool {
        shownBlocks.flattened.contains { block in
            switch block {
            case .editor: true
            case .list(let list): list.items.contains { $0.editor != nil }
            default: false
            }
        }
    }

    /// A text without words, a place that nothing was put into, a character that steers a terminal.
    var wordFaults: [String] {
        let words = words
        var faults: [String] = []
        if let start = words.firstIndex(of: "⟦") { faults.append("a text is missing: \(words[start...].prefix(40))") }
        if let place = words.firstRange(of: /\{\d\}/) { faults.append("nothing was put into \(words[place])") }
        return faults
    }
}

extension Frame {
    var cellFaults: [String] {
        var faults: [String] = []
        if cells.count != size.columns * size.rows { faults.append("the frame has \(cells.count) cells") }
        for row in 0..<size.rows {
            let width = self[row: row].reduce(0) { $0 + ($1.isContinuation ? 0 : TextWidth.of($1.glyph)) }
            if width != size.columns { faults.append("row \(row) is \(width) wide") }
        }
        let control = cells.lazy.flatMap(\.glyph.unicodeScalars).first { $0.properties.generalCategory == .control }
        if let control { faults.append("a control character is shown: \(control.value)") }
        for zone in targets where zone.row >= size.rows || zone.columns.upperBound > size.columns || zone.columns.isEmpty {
            faults.append("a zone is outside the window: \(zone)")
        }
        return faults
    }

    /// The hardware cursor stands on what the keys act on, and that is in the window.
    func focusFaults(_ page: Page) -> [String] {
        let (row, column) = (cursor.row, cursor.column)
        guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else {
            return ["the cursor is outside the window: \(cursor)"]
        }
        let roles = self[row: row].map(\.role)
        let wanted: Role? =
            if page.isWriting { .field }
            else if cells.contains(where: { $0.role == .focus }) { .focus } else { nil }
        guard let wanted else { return page.hasFocus ? ["something has the focus, and it is not in the window"] : [] }
        // The caret may stand on a stretch that was found, or behind a full line.
        let isOnIt = wanted == .field ? roles.contains { [.field, .found].contains($0) } : roles.contains(.focus)
        return isOnIt ? [] : ["the cursor is at \(row) \(column), the \(wanted) is not"]
    }
}
