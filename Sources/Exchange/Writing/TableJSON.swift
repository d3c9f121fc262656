import Domain

/// Json of a document of tables, by columns in their order: for programs. A plan as such is a `PlanFile`.
enum TableJSON {
    static func bytes(_ document: TableDocument) -> [UInt8] {
        var bytes: [UInt8] = []
        func list(_ key: String, _ texts: [String]) {
            bytes += "  \(quoted(key)): [\(texts.map(quoted).joined(separator: ", "))],\n".utf8
        }
        bytes += "{\n  \"schema\": \"samordna.table\",\n  \"version\": 1,\n".utf8
        bytes += "  \"language\": \(quoted(document.language)),\n  \"title\": \(quoted(document.title)),\n".utf8
        list("stamps", document.stamps)
        list("preamble", document.preamble)
        list("footer", document.footer)
        bytes += "  \"tables\": [".utf8
        for (place, table) in document.tables.enumerated() {
            bytes += (place == 0 ? "\n" : ",\n").utf8
            bytes += "    {\n      \"title\": \(quoted(table.title)),\n".utf8
            bytes += "      \"columns\": [\(table.columns.map { quoted($0.title) }.joined(separator: ", "))],\n".utf8
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
        case .text(let text): quoted(text)
        case .empty, .day: cell.words().map(quoted) ?? "null"
        }
    }

    /// Everything comes through as it is: what cannot be seen stands as its number, which a reader turns back.
    static func quoted(_ text: String) -> String {
        var result = "\""
        result.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default:
                if scalar.isASCII ? scalar.value >= 0x20 && scalar.value < 0x7F : !scalar.isUnseen {
                    result.unicodeScalars.append(scalar)
                } else {
                    for unit in String(scalar).utf16 {
                        let digits = String(unit, radix: 16)
                        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                }
            }
        }
        return result + "\""
    }
}
