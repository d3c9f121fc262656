/// A column of the archive, read out of the SQL in the sources.
struct SchemaColumn: Hashable {
    var table: String
    var column: String
    /// `TEXT`, `INTEGER` …; empty when none is given.
    var type: String

    var name: String { table + "." + column }

    /// Of all tables that Sources/Store creates or adds to.
    static let all: [SchemaColumn] = Repository.sources(in: "Store").flatMap { source in
        source.literals.flatMap { created(in: $0.text) + added(in: $0.text) }
    }

    static func created(in sql: String) -> [SchemaColumn] {
        let head = /(?i)CREATE\s+(?:TEMP\s+|TEMPORARY\s+|VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*(?:USING\s+\w+\s*)?\(/
        return sql.matches(of: head).flatMap { match in
            let table = String(match.output.1)
            return parts(of: sql[match.range.upperBound...]).compactMap { column(in: $0, of: table) }
        }
    }

    static func added(in sql: String) -> [SchemaColumn] {
        sql.matches(of: /(?i)ALTER\s+TABLE\s+(\w+)\s+ADD\s+(?:COLUMN\s+)?(\w+)\s*(\w*)/).map {
            SchemaColumn(table: String($0.output.1), column: String($0.output.2), type: $0.output.3.uppercased())
        }
    }

    private static func column(in part: String, of table: String) -> SchemaColumn? {
        let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let name = words.first, !["PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT"].contains(name.uppercased())
        else { return nil }
        return SchemaColumn(table: table, column: name, type: words.count > 1 ? words[1].uppercased() : "")
    }

    /// What stands between the commas of the outermost parentheses.
    private static func parts(of rest: Substring) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        for character in rest {
            switch character {
            case ")" where depth == 0: return parts
            case "," where depth == 0: parts.append("")
            default:
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }
}

extension SwiftSource {
    /// Stored properties that are a `String`, an optional one or a collection of them, as `Type.property`.
    ///
    /// Associated values of an enum count as its own: `Change.case`.
    var storedStrings: [Finding] {
        var types: [(name: String, indent: Int)] = []
        return code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let indent = line.prefix { $0 == " " }.count
            // A line further out closes what was opened further in.
            if indent < line.count { types.removeAll { $0.indent >= indent } }
            if let opened = line.firstMatch(of: /\b(?:struct|enum|class|extension)\s+(\w+)/) {
                types.append((String(opened.output.1), indent))
            }
            let property = line.firstMatch(of: /\b(?:let|var)\s+(\w+)\s*:\s*[\[(]*String\b/)
            let value = line.firstMatch(of: /^\s*case\s+(\w+)\(.*\bString\b/)
            // `{` begins a computed one, and inside a function nothing is stored.
            guard !line.contains("{"), let name = (property?.output.1 ?? value?.output.1) else { return nil }
            return Finding(path: path, line: index + 1, what: "\(types.last?.name ?? "").\(name)")
        }
    }
}
