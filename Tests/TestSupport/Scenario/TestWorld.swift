import Content
import Domain
import Interface

/// Provvärld. The shipped routine, or one that is given, and a record of what was exported.
package final class TestWorld: World {
    package struct Export: Equatable {
        package let name: String
        package let document: Document
    }

    /// A text that was finished as it was.
    package struct Written: Equatable {
        package let name: String
        package let text: String
    }

    package private(set) var exports: [Export] = []
    package private(set) var written: [Written] = []
    /// What the next export comes back with instead of a file.
    package var exportFailure: ExportFailure?
    private let library: LibraryResult

    package init(_ library: LibraryResult = .loaded(.shipped)) { self.library = library }

    package func loadLibrary() -> LibraryResult { library }

    package func export(_ document: Document, name: String) throws(ExportFailure) -> String {
        if let exportFailure { throw exportFailure }
        exports.append(Export(name: name, document: document))
        return "/tmp/" + name
    }

    package func write(_ text: String, name: String) throws(ExportFailure) -> String {
        if let exportFailure { throw exportFailure }
        written.append(Written(name: name, text: text))
        return "/tmp/" + name
    }

    // MARK: The plan

    package struct Table: Equatable {
        package let name: String
        package let format: FileFormat
        package let document: TableDocument
    }

    package private(set) var tables: [Table] = []
    package private(set) var copied: [String] = []
    /// Files that can be read, by path.
    package var files: [String: ReadFile] = [:]

    package func loadPlanLibrary() -> Result<PlanLibrary, LibraryFailure> { .success(.shipped) }

    package func loadForumLibrary() -> Result<ForumLibrary, LibraryFailure> { .success(.shipped) }

    package func read(pasted text: String) -> Result<ReadFile, LibraryFailure> { files[text].map { .success($0) } ?? .failure(LibraryFailure(text)) }

    package func read(path: String) -> Result<ReadFile, LibraryFailure> {
        files[path].map { .success($0) } ?? .failure(LibraryFailure(path))
    }

    package func export(_ document: TableDocument, as format: FileFormat, name: String) throws(ExportFailure) -> String {
        if let exportFailure { throw exportFailure }
        tables.append(Table(name: name, format: format, document: document))
        return "/tmp/" + name
    }

    package func export(_ bundle: PlanBundle, stamps: [String: String], name: String) throws(ExportFailure) -> String {
        if let exportFailure { throw exportFailure }
        return "/tmp/" + name
    }

    package func hash(of bundle: PlanBundle) -> String { "0123abcd" }

    package func copy(_ text: String) -> ClipboardOutcome {
        copied.append(text)
        return .copied
    }

    // MARK: The forum

    package struct Paper: Equatable {
        package let name: String
        package let format: FileFormat
        package let document: Document
    }

    package struct Calendar: Equatable {
        package let name: String
        package let file: CalendarFile
    }

    package private(set) var papers: [Paper] = []
    package private(set) var calendars: [Calendar] = []

    package func export(_ document: Document, as format: FileFormat, name: String) throws(ExportFailure) -> String {
        if let exportFailure { throw exportFailure }
        papers.append(Paper(name: name, format: format, document: document))
        return "/tmp/" + name
    }

    package func export(_ calendar: CalendarFile, name: String) throws(ExportFailure) -> String {
        if let exportFailure { throw exportFailure }
        calendars.append(Calendar(name: name, file: calendar))
        return "/tmp/" + name
    }
}

extension PlanLibrary {
    package static let shipped: PlanLibrary = {
        do throws(ContentFailure) { return try PlanLibraryDecoder.shipped() } catch { fatalError("the shipped plans cannot be used: \(error)") }
    }()
}

extension ForumLibrary {
    package static let shipped: ForumLibrary = {
        do throws(ContentFailure) { return try ForumLibraryDecoder.shipped() } catch { fatalError("the shipped forums cannot be used: \(error)") }
    }()
}

extension Library {
    /// Read once: hundreds of scenarios use it, and it is a value.
    package static let shipped: Library = {
        do throws(RoutineProblems) {
            let loaded = try RoutineLibrary.load()
            return Library(routine: loaded.routine, citations: loaded.citations, contacts: loaded.contacts)
        } catch {
            fatalError("the shipped routine cannot be used: \(error.all)")
        }
    }()
}

extension Texts {
    package static let swedish = Texts(language: "sv") { TextTable.swedish[$0] }
    package static let english = Texts(language: "en") { TextTable.english[$0] }
}

extension TextTable {
    package static let swedish = TextTable(.swedishTexts)
    package static let english = TextTable(.englishTexts)
}
