import Domain

/// Json of a document of tables, by columns in their order: for programs. A plan as such is a `PlanFile`.
enum TableJSON {
    static func bytes(_ document: TableDocument) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes += "{\n  \"schema\": \"samordna.table\",\n  \"version\": 1,\n".utf8
        bytes += "  \"language\": \(JSONText.quoted(document.language)),\n  \"title\": \(JSONText.quoted(document.title)),\n".utf8
        bytes += "  \"stamps\": \(JSONText.list(document.stamps)),\n".utf8
        bytes += "  \"preamble\": \(JSONText.list(document.preamble)),\n".utf8
        bytes += "  \"footer\": \(JSONText.list(document.footer)),\n".utf8
        bytes += "  \"tables\": [".utf8
        for (place, table) in document.tables.enumerated() {
            bytes += (place == 0 ? "\n" : ",\n").utf8
            bytes += "    {\n      \"title\": \(JSONText.quoted(table.title)),\n".utf8
            bytes += "      \"columns\": \(JSONText.list(table.columns.map(\.title))),\n".utf8
            bytes += "      \"rows\": [".utf8
            for (place, row) in table.rows.enumerated() {
                bytes += (place == 0 ? "\n        [" : ",\n        [").utf8
                bytes += row.map(value).joined(separator: ", ").utf8
                bytes += "]".utf8
            }
            bytes += (table.rows.isEmpty ? "]\n    }" : "\n      ]\n    }").utf8
        }
        bytes += (document.tables.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8
        return bytes
    }

    private static func value(_ cell: TableDocument.Cell) -> String {
        switch cell {
        case .number, .decimal: cell.words(decimal: ".") ?? "null"
        case .text(let text): JSONText.quoted(text)
        case .empty, .day: cell.words().map(JSONText.quoted) ?? "null"
        }
    }
}
