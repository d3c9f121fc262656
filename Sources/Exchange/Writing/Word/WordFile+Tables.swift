import Domain

extension WordFile {
    /// A real heading before each table, and real tables with a header row that comes again on every page.
    init(_ document: TableDocument) {
        self.init(
            title: document.title, stampLine: document.stampLine, footer: document.footer, language: document.language, page: .across
        ) { xml in
            for line in document.preamble { WordText.paragraph(line, in: &xml) }
            for table in document.tables {
                if !table.title.isEmpty { WordText.paragraph(table.title, style: "Heading1", in: &xml) }
                WordFileTable.write(table, width: WordPage.across.textWidth, to: &xml)
                // Two tables in a row would be taken for one.
                WordText.paragraph("", in: &xml)
            }
        }
    }
}
