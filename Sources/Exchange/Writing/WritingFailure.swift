import Domain

/// Why no file was made. The words stand in the texts under `writing.<case>`.
package enum WritingFailure: Error, Hashable, Sendable {
    /// A library of the system that this format needs is not installed.
    case missingLibrary(name: String)
    /// More rows than a sheet of a workbook can have.
    case tooManyRows(limit: Int)
    /// This kind of document has no such form.
    case unsupported(format: FileFormat)
    /// A calendar without a meeting: there is nothing to write.
    case noMeetings
    case memory
    /// The library refused; an error number of its own.
    case other(library: String, code: Int32)
}
