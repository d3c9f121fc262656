import Domain

/// Json of a document, for programs, after `Resources/document.schema.json`. Texts come through as they are.
enum DocumentJSON {
    static func bytes(_ document: Document) -> [UInt8] {
        var text = "{\n  \"schema\": \"samordna.document\",\n  \"version\": 1,\n"
        text += "  \"language\": \(JSONText.quoted(document.language)),\n  \"title\": \(JSONText.quoted(document.title)),\n"
        text += "  \"stamps\": \(JSONText.list(document.stamps)),\n"
        text += "  \"sections\": " + block(document.sections.map(section), indent: "  ") + ",\n"
        text += "  \"footer\": \(JSONText.list(document.footer))\n}\n"
        return Array(text.utf8)
    }

    private static func section(_ section: Document.Section) -> String {
        "{\n      \"heading\": \(JSONText.quoted(section.heading)),\n      \"lines\": \(block(section.lines.map(line), indent: "      "))\n    }"
    }

    private static func line(_ line: Document.Line) -> String {
        switch line {
        case .paragraph(let text): "{\"kind\": \"paragraph\", \"text\": \(JSONText.quoted(text))}"
        case .labelled(let label, let text):
            "{\"kind\": \"labelled\", \"label\": \(JSONText.quoted(label)), \"text\": \(JSONText.quoted(text))}"
        case .point(let mark, let text): "{\"kind\": \"point\", \"mark\": \(JSONText.quoted(mark)), \"text\": \(JSONText.quoted(text))}"
        }
    }

    /// One to a line.
    private static func block(_ items: [String], indent: String) -> String {
        items.isEmpty ? "[]" : "[\n" + items.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent + "]"
    }
}
