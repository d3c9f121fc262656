/// A Swift file taken apart: its code with comments and strings blanked out, and its string literals.
///
/// Lines keep their numbers. A rule about code then never trips over a comment that explains the rule.
struct SwiftSource: Sendable {
    struct Literal: Hashable, Sendable {
        var line: Int
        /// As written, with `SwiftSource.gap` for each interpolation; a literal inside one is listed by itself.
        var text: String
        /// The last characters of code before the opening quote, blanks left out.
        var before: String
    }

    /// Stands where something is interpolated.
    static let gap: Character = "\u{FFFC}"

    let path: String
    let text: String
    let code: String
    let literals: [Literal]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var scanner = SwiftScanner(text)
        scanner.scan()
        code = String(decoding: scanner.code, as: UTF8.self)
        literals = scanner.literals
    }

    /// `Interface` for Sources/Interface/App.swift.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count }

    /// Where the code, without comments and strings, matches.
    func findings(_ pattern: some RegexComponent) -> [Finding] {
        code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            line.matches(of: pattern).map {
                Finding(path: path, line: index + 1, what: String(line[$0.range]).trimmingBlanks)
            }
        }
    }

    /// Modules that are imported, `import struct Foundation.URL` as `Foundation`.
    var imports: [(line: Int, module: String)] {
        let pattern = /^\s*(?:@\w+\s+)?(?:(?:package|internal|private|fileprivate|public)\s+)?import\s+(?:(?:struct|class|enum|func|protocol|typealias|var|let)\s+)?(\w+)/
        return code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            line.firstMatch(of: pattern).map { (index + 1, String($0.output.1)) }
        }
    }
}

extension String {
    var trimmingBlanks: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
