import Domain

/// Ren text. A document as UTF-8 lines of at most 78 columns, each ended by a line feed, the same for the same document.
///
/// The stamps stand first and last, so that neither a torn-off head nor a torn-off tail makes a draft look settled.
package enum PlainText {
    /// Columns of the widest line.
    package static let width = 78

    package static func render(_ document: Document) -> String {
        let stamps = Wrapping.lines(document.stampLine, width: width)
        var lines = stamps
        if !lines.isEmpty { lines.append("") }
        lines += heading(document.title, underline: "=")
        for section in document.sections {
            lines.append("")
            lines += heading(section.heading, underline: "-")
            lines += body(section.lines)
        }
        if !document.footer.isEmpty {
            lines += ["", String(repeating: "-", count: width)]
            lines += document.footer.flatMap { Wrapping.paragraph($0, width: width) }
        }
        if !stamps.isEmpty { lines += [""] + stamps }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Underlined as far as its widest line goes.
    static func heading(_ text: String, underline: Character) -> [String] {
        let lines = Wrapping.lines(text.visible, width: width)
        let widest = lines.map(Wrapping.columns).max() ?? 0
        return lines.isEmpty ? [] : lines + [String(repeating: underline, count: max(widest, 1))]
    }

    /// Paragraphs stand apart; labelled lines and points stand together and hang.
    private static func body(_ lines: [Document.Line]) -> [String] {
        let labels = lines.compactMap { if case .labelled(let label, _) = $0 { Wrapping.columns(label.visible.oneLine) + 2 } else { nil } }
        let hang = min(labels.max() ?? 0, width / 3)
        var result: [String] = []
        for (index, line) in lines.enumerated() {
            switch line {
            case .paragraph(let text):
                if result.last?.isEmpty == false { result.append("") }
                result += Wrapping.paragraph(text, width: width)
                if index + 1 < lines.count, result.last?.isEmpty == false { result.append("") }
            case .labelled(let label, let text): result += hanging(self.label(label.visible.oneLine), text, by: hang)
            case .point(let mark, let text):
                let mark = mark.visible.oneLine
                result += hanging(mark, text, by: mark.isEmpty ? 0 : min(Wrapping.columns(mark) + 1, width / 3))
            }
        }
        return result
    }

    private static func hanging(_ head: String, _ text: String, by indent: Int) -> [String] {
        Wrapping.hanging(head, Wrapping.paragraph(text, width: width - indent), by: indent, width: width)
    }

    /// "Område:", but "Akut fara?" as it is.
    static func label(_ label: String) -> String {
        label.last.map { "?!:".contains($0) } == false ? label + ":" : label
    }
}
