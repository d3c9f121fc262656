import Domain

/// Dokumentfil. What is read from its beginning to its end (a record, a result, a guide) as the bytes of a file; the same
/// document gives the same bytes on every day.
package enum DocumentWriter {
    /// What there is a form for.
    package static let formats: [FileFormat] = [.docx, .txt, .json]

    package static func bytes(_ document: Document, as format: FileFormat) throws(WritingFailure) -> [UInt8] {
        switch format {
        case .txt: Array(PlainText.render(document).utf8)
        case .docx: try WordFile(document).bytes()
        case .json: DocumentJSON.bytes(document)
        // Running text has no rows: a table of it would be a table in name only.
        case .csv, .xlsx, .rfc4180: throw .unsupported(format: format)
        }
    }
}
