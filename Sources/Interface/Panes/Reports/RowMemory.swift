import Domain
import Screen

/// Radernas ord, kept from one key to the next: a key that moves the focus makes no words anew.
///
/// Says nothing that the rows do not say themselves, so that two lists never differ by what they remember.
struct RowMemory: Equatable, Sendable {
    /// Place of the first row in the list.
    private var first = 0
    private var rows: [ReportRow] = []
    private var items: [Item] = []

    /// The items of rows that follow each other in the list.
    func items(of wanted: [ReportRow], from place: Int, _ context: Context) -> [Item] {
        if place == first, wanted == rows { return items }
        return wanted.indices.map { index in
            let known = place + index - first
            return rows.indices.contains(known) && rows[known] == wanted[index]
                ? items[known] : ReportWords.item(wanted[index], context)
        }
    }

    /// Remembers these rows and no others.
    mutating func keep(_ wanted: [ReportRow], from place: Int, _ context: Context) {
        items = items(of: wanted, from: place, context)
        rows = wanted
        first = place
    }

    static func == (a: RowMemory, b: RowMemory) -> Bool { true }
}
