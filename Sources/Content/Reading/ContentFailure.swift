/// Plats i en fil. Line and column count from 1, columns in Unicode scalars; 1:1 is also "the file as a whole".
package struct SourcePlace: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var file: String
    package var line: Int
    package var column: Int

    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (a: Self, b: Self) -> Bool { (a.file, a.line, a.column) < (b.file, b.line, b.column) }
    package var description: String { "\(file):\(line):\(column)" }
}

/// Fel i en fil med rutin, lagrum, texter … : the first thing that made it unreadable, with its place.
///
/// The words stand in the texts under `content.<rule>`; `arguments` are what those words may quote, by name.
package struct ContentFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package var place: SourcePlace
    package var rule: ContentRule
    package var arguments: [String: String]

    package init(_ rule: ContentRule, at place: SourcePlace, _ arguments: [String: String] = [:]) {
        self.place = place
        self.rule = rule
        self.arguments = arguments
    }

    package var file: String { place.file }
    package var line: Int { place.line }
    package var column: Int { place.column }

    /// For developers and logs: `rutin.yaml:12:5: unknown_key key=colour`.
    package var description: String {
        let quoted = arguments.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return "\(place): \(rule.rawValue)\(quoted)"
    }
}
