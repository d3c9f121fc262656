/// A stretch of text with its role.
package struct Span: Hashable, Sendable {
    package var text: String
    package var role: Role
    package init(_ text: String, _ role: Role = .normal) {
        self.text = text
        self.role = role
    }
}

/// Text with roles. A string literal is text of the normal role.
package struct Text: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    package var spans: [Span]

    package init(_ text: String, _ role: Role = .normal) { spans = text.isEmpty ? [] : [Span(text, role)] }
    package init(spans: [Span]) { self.spans = spans }
    package init(stringLiteral text: String) { self.init(text) }
    package init(arrayLiteral spans: Span...) { self.spans = spans }

    package static func + (a: Text, b: Text) -> Text { Text(spans: a.spans + b.spans) }
    package var plain: String { spans.reduce(into: "") { $0 += $1.text } }
    package var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }
}
