import Content
import Domain
import Exchange
import Glibc
import Interface

/// Kontoret: the routine from the program and the district's folder, and text files beside the user's others.
final class Office: World {
    let texts: Texts
    private let folders: Folders
    private let outlet: Outlet

    /// Where what is exported goes.
    enum Outlet {
        /// The folder where the program was started, which is where the user looks.
        case here
        case folder(String)
        /// Standard output, as the bytes of the file.
        case output
    }

    init(texts: Texts, folders: Folders, outlet: Outlet = .here) {
        self.texts = texts
        self.folders = folders
        self.outlet = outlet
    }

    func loadLibrary() -> LibraryResult {
        do throws(RoutineProblems) {
            let loaded = try Self.load(folders)
            return .loaded(
                Library(
                    routine: loaded.routine, citations: loaded.citations, contacts: loaded.contacts,
                    localFile: loaded.localFile))
        } catch {
            return .failed(error.sentences(texts))
        }
    }

    /// The routine of this district.
    static func load(_ folders: Folders) throws(RoutineProblems) -> LoadedRoutine {
        let local: SourceText?
        let own: SourceText?
        do {
            local = try contents(of: folders.routine).map { try SourceText(bytes: $0, file: folders.routine) }
            own = try contents(of: folders.contacts).map { try SourceText(bytes: $0, file: folders.contacts) }
        } catch let failure as ContentFailure {
            throw RoutineProblems(all: [RoutineProblem(failure)])
        } catch {
            throw RoutineProblems(all: [
                RoutineProblem(ContentFailure(.unreadableFile, at: SourcePlace(file: folders.routine), ["folder": folders.routine]))
            ])
        }
        return try RoutineLibrary.load(local: local, contacts: own)
    }

    func export(_ document: Document, name: String) throws(ExportFailure) -> String {
        try write(PlainText.render(document), name: name)
    }

    func write(_ text: String, name: String) throws(ExportFailure) -> String { try write(Array(text.utf8), name: name) }

    func write(_ bytes: [UInt8], name: String) throws(ExportFailure) -> String {
        switch outlet {
        case .here: return try write(bytes, name: name, in: try Self.startFolder())
        case .folder(let folder): return try write(bytes, name: name, in: folder)
        case .output:
            Out.write(bytes)
            return ""
        }
    }

    private static func startFolder() throws(ExportFailure) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard getcwd(&buffer, buffer.count) != nil else { throw .access(".") }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func write(_ bytes: [UInt8], name: String, in folder: String) throws(ExportFailure) -> String {
        do { return try SafeFile.write(bytes, named: name, in: folder) } catch {
            switch error {
            case .exists(let path): throw .exists(path)
            case .access(let path): throw .access(path)
            case .full: throw .full
            case .name: throw .other(name)
            case .other(let path, let code): throw .other("\(path) (\(code))")
            }
        }
    }
}
