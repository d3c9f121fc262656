import Domain

/// Docx. The smallest document that is whole: a title, a real heading before each table, real tables with a header row
/// that comes again on every page, the language of the text, a title in the properties.
///
/// Nothing is merged and nothing is conveyed by looks alone, so that a screen reader gets all of it. Stamps stand under
/// the title and at the top of every page. What tells where the data come from stands at the end of the text, since
/// readers are not read the foot of a page, and is repeated there beside the page number.
enum WordFile {
    static func bytes(_ document: TableDocument) throws(WritingFailure) -> [UInt8] {
        try ArchiveWriter.bytes([
            .init(name: "[Content_Types].xml", bytes: WordPackage.types),
            .init(name: "_rels/.rels", bytes: WordPackage.relations),
            .init(name: "docProps/core.xml", bytes: WordPackage.properties(document)),
            .init(name: "word/document.xml", bytes: body(document)),
            .init(name: "word/_rels/document.xml.rels", bytes: WordPackage.parts),
            .init(name: "word/styles.xml", bytes: WordFileStyles.bytes(language: document.language)),
            .init(name: "word/settings.xml", bytes: WordPackage.settings(language: document.language)),
            .init(name: "word/header1.xml", bytes: header(document)),
            .init(name: "word/footer1.xml", bytes: footer(document)),
        ])
    }

    static func body(_ document: TableDocument) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:document", ["xmlns:w": WordPackage.main, "xmlns:r": WordPackage.links]) { xml in
            xml.element("w:body") { xml in
                paragraph(document.title, style: "Title", in: &xml)
                if !document.stampLine.isEmpty { paragraph(document.stampLine, style: "Stamp", in: &xml) }
                for line in document.preamble { paragraph(line, in: &xml) }
                for table in document.tables {
                    if !table.title.isEmpty { paragraph(table.title, style: "Heading1", in: &xml) }
                    WordFileTable.write(table, to: &xml)
                    // Two tables in a row would be taken for one.
                    paragraph("", in: &xml)
                }
                for line in document.footer { paragraph(line, style: "Footer", in: &xml) }
                section(&xml)
            }
        }
        return xml.bytes
    }

    /// A4 across, with margins of two centimetres. Lengths are in twentieths of a point.
    private static func section(_ xml: inout XMLText) {
        xml.element("w:sectPr") { xml in
            xml.element("w:headerReference", ["w:type": "default", "r:id": "rId3"])
            xml.element("w:footerReference", ["w:type": "default", "r:id": "rId4"])
            xml.element("w:pgSz", ["w:w": "16838", "w:h": "11906", "w:orient": "landscape"])
            xml.element("w:pgMar", [
                "w:top": "1134", "w:right": "1134", "w:bottom": "1134", "w:left": "1134", "w:header": "567", "w:footer": "567",
                "w:gutter": "0",
            ])
        }
    }

    static func header(_ document: TableDocument) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:hdr", ["xmlns:w": WordPackage.main]) { paragraph(document.stampLine, style: "Header", in: &$0) }
        return xml.bytes
    }

    static func footer(_ document: TableDocument) -> [UInt8] {
        var xml = XMLText()
        let line = ([document.title] + document.footer).map { $0.visible.oneLine }.filter { !$0.isEmpty }.joined(separator: " · ")
        xml.element("w:ftr", ["xmlns:w": WordPackage.main]) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Footer"]) }
                run(line.isEmpty ? "" : line + " · ", in: &xml)
                field("PAGE", in: &xml)
                run(" / ", in: &xml)
                field("NUMPAGES", in: &xml)
            }
        }
        return xml.bytes
    }

    private static func field(_ name: String, in xml: inout XMLText) {
        xml.element("w:fldSimple", ["w:instr": " \(name) "]) { run("1", in: &$0) }
    }

    static func paragraph(_ text: String, style: String? = nil, in xml: inout XMLText) {
        guard style != nil || !text.isEmpty else { return xml.element("w:p") }
        xml.element("w:p") { xml in
            if let style { xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style]) } }
            run(text, in: &xml)
        }
    }

    private static func run(_ text: String, in xml: inout XMLText) {
        guard !text.isEmpty else { return }
        xml.element("w:r") { xml in
            let text = text.visible
            guard text.utf8.contains(0x0A) else { return xml.element("w:t", ["xml:space": "preserve"], text: text) }
            for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if place > 0 { xml.element("w:br") }
                xml.element("w:t", ["xml:space": "preserve"], text: String(line))
            }
        }
    }
}
