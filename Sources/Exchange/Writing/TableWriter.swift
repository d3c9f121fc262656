import Domain

/// Tabellfil. A document of tables as the bytes of a file; the same document gives the same bytes on every day.
///
/// Nothing in a file can run: text stays text in every format. What cannot be seen is written out, `<U+202E>`.
package enum TableWriter {
    package static func bytes(_ document: TableDocument, as format: FileFormat) throws(WritingFailure) -> [UInt8] {
        switch format {
        case .csv: CommaFile.bytes(document, dialect: .swedish)
        case .rfc4180: CommaFile.bytes(document, dialect: .rfc4180)
        case .xlsx: try Workbook.bytes(document)
        case .docx: try WordFile.bytes(document)
        case .txt: Array(PlainText.render(document).utf8)
        case .json: TableJSON.bytes(document)
        }
    }
}

/// Why no file was made. The words stand in the texts under `writing.<case>`.
package enum WritingFailure: Error, Hashable, Sendable {
    /// A library of the system that this format needs is not installed.
    case missingLibrary(name: String)
    /// More rows than a sheet of a workbook can have.
    case tooManyRows(limit: Int)
    case memory
    /// The library refused; an error number of its own.
    case other(library: String, code: Int32)
}
