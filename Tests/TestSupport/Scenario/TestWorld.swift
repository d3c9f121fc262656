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
