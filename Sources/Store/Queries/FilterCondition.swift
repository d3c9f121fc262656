import Domain
import GRDB

/// Filtret i SQL. Every word must fit, in any of the ways it may be meant; asks only what `report_list` holds.
struct FilterCondition {
    private(set) var sql = "1"
    private(set) var arguments: [any DatabaseValueConvertible] = []

    init(_ filter: ReportFilter) {
        var terms = filter.uncheckedOnly ? ["checked_day IS NULL"] : []
        for word in filter.words { terms.append(term(word)) }
        if !terms.isEmpty { sql = terms.joined(separator: " AND ") }
    }

    private mutating func term(_ word: ReportFilter.Word) -> String {
        var ways: [String] = []
        if let prefix = word.codePrefix {
            // A range, so that the index of codes can be used.
            ways.append("(code >= ? AND code < ?)")
            arguments += [prefix, prefix + "\u{10FFFF}"]
        }
        var marks = Marks()
        for (field, values) in word.codes { for value in values { marks.insert(field, value) } }
        if marks.low != 0 {
            ways.append("marks_low & ?")
            arguments.append(marks.low)
        }
        if marks.high != 0 {
            ways.append("marks_high & ?")
            arguments.append(marks.high)
        }
        if !word.areas.isEmpty {
            ways.append("area IN (\(repeatElement("?", count: word.areas.count).joined(separator: ", ")))")
            arguments += word.areas.sorted().map(\.text)
        }
        return ways.isEmpty ? "0" : "(\(ways.joined(separator: " OR ")))"
    }
}
