import Domain

/// Inläsning av filer. What a file holds decides how it is read, never its name; what its columns mean is not asked here.
///
/// In every table an empty row stands as a row without cells, and rows may have fewer cells than their headings.
package enum FileReader {
    /// Reads a regular file, or a link to one.
    package static func read(path: String) throws(ImportFailure) -> ImportSource {
        let bytes = try OpenedFile.bytes(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try read(bytes, name: name, path: path)
    }

    /// Reads what is in memory already. The name takes the place of the path in failures.
    package static func read(_ bytes: [UInt8], name: String) throws(ImportFailure) -> ImportSource {
        try read(bytes, name: name, path: name)
    }

    /// Reads text from the clipboard, copied out of a PDF, a document, a workbook.
    package static func pasted(_ text: String) throws(ImportFailure) -> ImportSource {
        guard text.utf8.count <= ReadingLimits.fileBytes else { throw .tooLarge(path: "", limitMegabytes: ReadingLimits.fileMegabytes) }
        let reading = Reading(path: "")
        try PastedReader.read(Array(text.utf8), reading)
        return source(reading, name: "", format: .pasted)
    }

    /// What the bytes are, by their contents. The name only tells tables of text from text.
    package static func kind(of bytes: [UInt8], name: String) throws(ImportFailure) -> ImportSource.Format {
        try kind(of: bytes, name: name, path: name)
    }

    private static func kind(of bytes: [UInt8], name: String, path: String) throws(ImportFailure) -> ImportSource.Format {
        switch FileSignature(bytes) {
        case .empty: throw .empty(path: path)
        case .zip:
            return try OfficePackage.open(bytes, path: path) { (package) throws(ImportFailure) in try package.format }
        case .encrypted: throw .encrypted(path: path)
        case .foreign: throw .unknownFormat(path: path)
        case .json: return .json
        case .text: return FileSignature.isTable(name: name) ? .csv : .pasted
        }
    }

    /// Tables of a json file are not made here: it is a whole plan, and whoever wrote it reads it.
    private static func read(_ bytes: [UInt8], name: String, path: String) throws(ImportFailure) -> ImportSource {
        guard bytes.count <= ReadingLimits.fileBytes else { throw .tooLarge(path: path, limitMegabytes: ReadingLimits.fileMegabytes) }
        let reading = Reading(path: path)
        var format = try kind(of: bytes, name: name, path: path)
        switch format {
        case .json: break
        case .csv, .pasted: format = try TextReader.read(bytes, reading, mayBeProse: format == .pasted)
        case .xlsx:
            try OfficePackage.open(bytes, path: path) { (package) throws(ImportFailure) in try WorkbookReader.read(package, reading) }
        case .docx:
            try OfficePackage.open(bytes, path: path) { (package) throws(ImportFailure) in try WordReader.read(package, reading) }
        }
        guard format == .json || !reading.tables.isEmpty else { throw .noTables(path: path) }
        return source(reading, name: name, format: format)
    }

    private static func source(_ reading: Reading, name: String, format: ImportSource.Format) -> ImportSource {
        ImportSource(name: name, format: format, tables: reading.tables, remarks: reading.remarks)
    }
}
