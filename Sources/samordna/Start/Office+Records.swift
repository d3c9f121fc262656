import Domain
import Exchange
import Interface

/// Files of the forum: records and calendars.
extension Office {
    func export(_ document: Document, as format: FileFormat, name: String) throws(ExportFailure) -> String {
        let bytes: [UInt8]
        do throws(WritingFailure) { bytes = try DocumentWriter.bytes(document, as: format) } catch { throw .other(sentence(error)) }
        return try write(bytes, name: name)
    }

    /// A calendar is written anew each time a meeting is moved, beside the file from last time: `sspf.ics`, `sspf-2.ics` …
    func export(_ calendar: CalendarFile, name: String) throws(ExportFailure) -> String {
        let bytes: [UInt8]
        do throws(WritingFailure) { bytes = try CalendarWriter.bytes(calendar) } catch { throw .other(sentence(error)) }
        for number in 1...99 {
            do { return try write(bytes, name: SafeFile.numbered(name, number)) } catch .exists { continue }
        }
        return try write(bytes, name: name)
    }

    func sentence(_ failure: WritingFailure) -> String {
        switch failure {
        case .missingLibrary(let name): texts("writing.missing_library", name)
        case .tooManyRows(let limit): texts("writing.too_many_rows", String(limit))
        case .unsupported(let format): texts("writing.unsupported", format.ending)
        case .noMeetings: texts("writing.no_meetings")
        case .memory: texts("writing.memory")
        case .other(let library, let code): texts("writing.other", library, String(code))
        }
    }
}
