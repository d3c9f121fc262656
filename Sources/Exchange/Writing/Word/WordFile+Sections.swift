import Domain

extension WordFile {
    /// Headings, paragraphs and points in one order of reading: no table stands there for its looks.
    init(_ document: Document) {
        self.init(
            title: document.title, stampLine: document.stampLine, footer: document.footer, language: document.language, page: .upright
        ) { xml in
            for section in document.sections {
                if !section.heading.isEmpty { WordText.paragraph(section.heading, style: "Heading1", in: &xml) }
                let indent = Self.indent(section.lines)
                for line in section.lines { Self.write(line, indent: indent, to: &xml) }
            }
        }
    }

    private static func write(_ line: Document.Line, indent: Int, to xml: inout XMLText) {
        switch line {
        case .paragraph(let text): WordText.paragraph(text, in: &xml)
        case .labelled(let label, let text):
            WordText.paragraph(style: "Labelled", in: &xml) { xml in
                let label = PlainText.label(label.visible.oneLine)
                WordText.run(shown: label.isEmpty || text.isEmpty ? label : label + " ", style: "Strong", in: &xml)
                WordText.run(text, in: &xml)
            }
        // The mark is text and no numbering of the word processor's: what is ticked is read out, copied and searched as it is.
        case .point(let mark, let text):
            WordText.paragraph(style: "Point", hanging: indent, in: &xml) { xml in
                let mark = mark.visible.oneLine
                if !mark.isEmpty {
                    WordText.run(shown: mark, in: &xml)
                    WordText.tab(in: &xml)
                }
                WordText.run(text, in: &xml)
            }
        }
    }

    /// Room for the widest mark of a section, so that its texts stand beneath each other: some seven points for a character of eleven,
    /// at least a centimetre and at most five.
    private static func indent(_ lines: [Document.Line]) -> Int {
        let marks = lines.map { if case .point(let mark, _) = $0 { Wrapping.columns(mark.visible.oneLine) } else { 0 } }
        return min(max((marks.max() ?? 0) * 130 + 170, 567), 2835)
    }
}
