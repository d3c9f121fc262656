extension YearPlan {
    /// A line of the year as it is shown: a week, or several where nothing happens.
    package enum Line: Equatable, Sendable {
        case week(Row)
        case empty(first: Week, last: Week)
    }

    /// - Parameter least: So many empty weeks in a row become one line; `Int.max` for a line per week. The week that is now is never
    ///   folded away, so that it can be pointed at.
    package func lines(foldingFrom least: Int = 2) -> [Line] {
        var lines: [Line] = []
        var empty: [Row] = []
        func close() {
            if let first = empty.first, let last = empty.last, empty.count >= max(2, least) {
                lines.append(.empty(first: first.week, last: last.week))
            } else {
                lines += empty.map(Line.week)
            }
            empty = []
        }
        for row in rows {
            if row.entries.isEmpty && !row.isNow {
                empty.append(row)
            } else {
                close()
                lines.append(.week(row))
            }
        }
        close()
        return lines
    }
}
