import Domain

/// Docx. The smallest document that is whole: a title, real headings, the language of the text, a title in the properties.
///
/// Nothing is conveyed by looks alone, so that a screen reader gets all of it. Stamps stand under the title and at the top of
/// every page. What tells where the data come from stands at the end of the text, since readers are not read the foot of
/// a page, and is repeated there beside the page number.
struct WordFile {
    var title: String
    /// On one line: `[EXEMPEL] [UTKAST]`.
    var stampLine: String
    var footer: [String]
    var language: String
    var page: WordPage
    /// What stands between the stamps and the footer.
    var content: (inout XMLText) -> Void

    func bytes() throws(WritingFailure) -> [UInt8] {
        try ArchiveWriter.bytes([
            .init(name: "[Content_Types].xml", bytes: WordPackage.types),
            .init(name: "_rels/.rels", bytes: WordPackage.relations),
            .init(name: "docProps/core.xml", bytes: WordPackage.properties(title: title, language: language)),
            .init(name: "word/document.xml", bytes: body),
            .init(name: "word/_rels/document.xml.rels", bytes: WordPackage.parts),
            .init(name: "word/styles.xml", bytes: WordFileStyles.bytes(language: language, points: page.points)),
            .init(name: "word/settings.xml", bytes: WordPackage.settings(language: language)),
            .init(name: "word/header1.xml", bytes: header),
            .init(name: "word/footer1.xml", bytes: foot),
        ])
    }

    var body: [UInt8] {
        var xml = XMLText()
        xml.element("w:document", ["xmlns:w": WordPackage.main, "xmlns:r": WordPackage.links]) { xml in
            xml.element("w:body") { xml in
                WordText.paragraph(title, style: "Title", in: &xml)
                if !stampLine.isEmpty { WordText.paragraph(stampLine, style: "Stamp", in: &xml) }
                content(&xml)
                for line in footer { WordText.paragraph(line, style: "Footer", in: &xml) }
                page.write(to: &xml)
            }
        }
        return xml.bytes
    }

    var header: [UInt8] {
        var xml = XMLText()
        xml.element("w:hdr", ["xmlns:w": WordPackage.main]) { WordText.paragraph(stampLine, style: "Header", in: &$0) }
        return xml.bytes
    }

    var foot: [UInt8] {
        var xml = XMLText()
        let line = ([title] + footer).map { $0.visible.oneLine }.filter { !$0.isEmpty }.joined(separator: " · ")
        xml.element("w:ftr", ["xmlns:w": WordPackage.main]) { xml in
            WordText.paragraph(style: "Footer", in: &xml) { xml in
                WordText.run(shown: line.isEmpty ? "" : line + " · ", in: &xml)
                WordText.field("PAGE", in: &xml)
                WordText.run(shown: " / ", in: &xml)
                WordText.field("NUMPAGES", in: &xml)
            }
        }
        return xml.bytes
    }
}
