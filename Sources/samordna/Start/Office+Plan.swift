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
        do throws(ImportFailure) { return .success(.tables(try FileReader.pasted(text).restored)) } catch {
            return .failure(LibraryFailure(ImportWords.sentence(error, texts)))
        }
    }

    /// A plan that this program wrote, or tables that have to be understood.
    private func file(at path: String) throws(ImportFailure) -> ReadFile {
        switch try opened(path) {
        case .tables(let source): .tables(source)
        case .plan(let reading, let name): .plan(reading.bundle, name: name)
        }
    }

    enum Opened {
        case tables(ImportSource)
        case plan(PlanFile.Reading, name: String)
    }

    /// The file with what was left out of it on the way.
    func opened(_ path: String) throws(ImportFailure) -> Opened {
        let source = try FileReader.read(path: path).restored
        if source.format == .json { return .plan(try PlanFile.read(path: path), name: source.name) }
        guard source.tables.reduce(0, { $0 + $1.rows.count }) <= ImportReading.rowLimit else {
            throw .tooManyRows(path: path, limit: ImportReading.rowLimit)
        }
        return .tables(source)
    }

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

    func export(_ bundle: PlanBundle, stamps: [String: String], name: String) throws(ExportFailure) -> String {
        let day = stamps["day"].flatMap(CalendarDay.init(iso:)) ?? Clock.now().day
        let origin = PlanFile.Origin(
            filter: stamps["filter"] ?? "", day: day, hash: stamps["hash"] ?? hash(of: bundle), stamps: PlanSaid.stamps(bundle.plan, texts))
        return try write(PlanFile(bundle, origin: origin).bytes(), name: name)
    }

    /// Twelve hex digits over everything that stands in the plan. How many times it was saved on the way there does not count.
    func hash(of bundle: PlanBundle) -> String {
        var bundle = bundle
        bundle.plan.revision = 0
        for place in bundle.activities.indices { bundle.activities[place].revision = 0 }
        return String(Digest.sha256(String(decoding: PlanFile.data(of: bundle), as: UTF8.self)).prefix(12))
    }

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
