import Domain
import Screen

/// Radernas ord, kept from one key to the next: a key that moves the focus makes no words anew.
///
/// Says nothing that the rows do not say themselves, so that two lists never differ by what they remember.
struct RowMemory: Equatable, Sendable {
    /// Place of the first row in the list.
    private var first = 0
    private var kept: [(row: ReportRow, item: Item)] = []

    func item(_ row: ReportRow, at place: Int, _ context: Context) -> Item {
        if let known = kept[safe: place - first], known.row == row { return known.item }
        return ReportWords.item(row, context)
    }

    /// Remembers these rows and no others.
    mutating func keep(_ rows: [ReportRow], from place: Int, _ context: Context) {
        guard place != first || !rows.elementsEqual(kept.lazy.map(\.row)) else { return }
        kept = rows.enumerated().map { (row: $1, item: item($1, at: place + $0, context)) }
        first = place
    }

    static func == (a: RowMemory, b: RowMemory) -> Bool { true }
}
