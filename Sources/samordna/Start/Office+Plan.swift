import Content
import Domain
import Exchange
import Glibc
import Interface

/// What the plan needs of the world: its shipped content, files in and out, the clipboard.
extension Office {
    func loadPlanLibrary() -> Result<PlanLibrary, LibraryFailure> {
        do throws(ContentFailure) { return .success(try PlanLibraryDecoder.shipped()) } catch {
            return .failure(LibraryFailure(error.sentence(texts)))
        }
    }

    func read(path: String) -> Result<ReadFile, LibraryFailure> {
        do throws(ImportFailure) { return .success(try file(at: Self.expanded(path))) } catch {
            return .failure(LibraryFailure(ImportWords.sentence(error, texts)))
        }
    }

    func read(pasted text: String) -> Result<ReadFile, LibraryFailure> {
        do throws(ImportFailure) { return .success(.tables(try FileReader.pasted(text))) } catch {
            return .failure(LibraryFailure(ImportWords.sentence(error, texts)))
        }
    }

    private func file(at path: String) throws(ImportFailure) -> ReadFile { .tables(try FileReader.read(path: path)) }

    /// `~/plan.xlsx`, as somebody types it where no shell reads it.
    private static func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = environment("HOME") else { return path }
        return home + path.dropFirst()
    }

    func export(_ document: TableDocument, as format: FileFormat, name: String) throws(ExportFailure) -> String {
        let bytes: [UInt8]
        do throws(WritingFailure) { bytes = try TableWriter.bytes(document, as: format) } catch { throw .other(sentence(error)) }
        return try write(bytes, name: name)
    }

    func export(_ bundle: PlanBundle, stamps: [String: String], name: String) throws(ExportFailure) -> String { throw .other(name) }

    private func sentence(_ failure: WritingFailure) -> String {
        switch failure {
        case .missingLibrary(let name): texts("writing.missing_library", name)
        case .tooManyRows(let limit): texts("writing.too_many_rows", String(limit))
        case .memory: texts("writing.memory")
        case .other(let library, let code): texts("writing.other", library, String(code))
        }
    }

    func hash(of bundle: PlanBundle) -> String { "" }

    /// Through the terminal, which is the only clipboard that reaches over ssh.
    func copy(_ text: String) -> ClipboardOutcome {
        guard let sequence = Clipboard.sequence(for: text, inTmux: environment("TMUX") != nil) else { return .tooLong }
        let terminal = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return .unable }
        defer { close(terminal) }
        var rest = sequence[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .unable }
            rest = rest.dropFirst(count)
        }
        return .copied
    }
}
