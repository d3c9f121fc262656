import Domain

/// Tables that become one, for formats with one table to a file or sheet: the title of each stands in a first column.
struct FlatTable {
    var columns: [TableDocument.Column]
    private let parts: [TableDocument.Table]
    /// For each part the place of each of its columns in the whole.
    private let places: [[Int]]
    private let hasGroups: Bool

    /// Columns with one title are one column, in the order in which they are first met.
    ///
    /// The column of titles is there when any table has a title and none has such a column of its own: what the file
    /// looks like does not depend on how many of the tables a filter left.
    init(_ tables: [TableDocument.Table], groupTitle: String) {
        parts = tables
        let title = groupTitle.isEmpty ? "#" : groupTitle
        hasGroups = tables.contains { !$0.title.isEmpty } && !tables.contains { $0.columns.contains { $0.title == title } }
        var columns = hasGroups ? [TableDocument.Column(title)] : []
        var places: [[Int]] = []
        for table in tables {
            var taken: Set<Int> = hasGroups ? [0] : []
            places.append(table.columns.map { column in
                let known = columns.indices.first { !taken.contains($0) && columns[$0].title == column.title }
                if known == nil { columns.append(column) }
                let place = known ?? columns.count - 1
                taken.insert(place)
                return place
            })
        }
        self.columns = columns
        self.places = places
    }

    var rowCount: Int { parts.reduce(0) { $0 + $1.rows.count } }

    /// As many cells in each as there are columns.
    func forEachRow<Failure: Error>(_ body: ([TableDocument.Cell]) throws(Failure) -> Void) throws(Failure) {
        for (part, places) in zip(parts, self.places) {
            var row = [TableDocument.Cell](repeating: .empty, count: columns.count)
            for cells in part.rows {
                for place in row.indices { row[place] = .empty }
                if hasGroups { row[0] = .text(part.title) }
                for (cell, place) in zip(cells, places) { row[place] = cell }
                try body(row)
            }
        }
    }

    /// Tables with the same columns together, in the order of the document: each group makes one sheet.
    static func groups(of document: TableDocument) -> [[TableDocument.Table]] {
        var groups: [[TableDocument.Table]] = []
        var places: [[String]: Int] = [:]
        for table in document.tables {
            let titles = table.columns.map(\.title)
            if let place = places[titles] {
                groups[place].append(table)
            } else {
                places[titles] = groups.count
                groups.append([table])
            }
        }
        return groups
    }
}

extension TableDocument.Cell {
    /// As words; numbers with the decimal sign given, days as `2026-11-21`. Nil for an empty cell.
    func words(decimal: Character = ",") -> String? {
        switch self {
        case .empty: nil
        case .text(let text): text.isEmpty ? nil : text
        case .number(let number): String(number)
        case .decimal(let number) where number.isFinite:
            decimal == "." ? String(number) : String(String(number).map { $0 == "." ? decimal : $0 })
        case .decimal: nil
        case .day(let day): day.iso
        }
    }
}
