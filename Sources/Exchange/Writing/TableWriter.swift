import Domain

/// Tabellfil. A document of tables as the bytes of a file; the same document gives the same bytes on every day.
///
/// Nothing in a file can run: text stays text in every format. What cannot be seen is written out, `<U+202E>`.
package enum TableWriter {
    package static func bytes(_ document: TableDocument, as format: FileFormat) throws(WritingFailure) -> [UInt8] {
        switch format {
        case .csv: CommaFile.bytes(document, dialect: .swedish)
        case .rfc4180: CommaFile.bytes(document, dialect: .rfc4180)
        case .xlsx: try WorkbookFile.bytes(document)
        case .docx: try WordFile(document).bytes()
        case .txt: Array(PlainText.render(document).utf8)
        case .json: TableJSON.bytes(document)
        }
    }
}
