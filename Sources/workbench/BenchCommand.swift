import ArgumentParser
import Content
import Domain
import Glibc
import Interface
import Screen
import Store

/// What happens inside, in medians, each as a ratio to a floor measured in the same run.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure decode, lint, paths, page, paint, change and lookup at several sizes.")

    @Option(help: "Numbers of blanketter.") var sizes: [Int] = [100, 10_000, 100_000]
    @Option(help: "Times each thing is done; the median is printed.") var rounds = 21

    func run() throws {
        print("what                          median µs      floor µs    ratio")
        try measureRoutine()
        for size in sizes { try measure(size) }
        for size in sizes { try measurePlans(size) }
        for size in sizes { try measureForums(size) }
        try measureFiles(10_000)
    }

    private func measureRoutine() throws {
        let bytes = ResourceFile.routine.bytes
        let floor = median { bytes.reduce(into: UInt64(0)) { $0 &+= UInt64($1) } }
        let source = try RoutineDecoder.shipped()
        let citations = try CitationsDecoder.shipped().map(\.id)
        report("decode the routine", try median { try RoutineDecoder.shipped() }, floor)
        report("lint and prove", try median { try Routine(checking: source.draft, citations: citations) }, floor)
        let routine = try Routine(checking: source.draft, citations: citations)
        report("all paths", median { RoutineProof(routine).paths }, floor)
    }

    private func measure(_ size: Int) throws {
        let folder = try Scratch()
        defer { folder.remove() }
        let archive = try SeedCommand.make(size, folder.path + "/samordna.db")
        defer { archive.close() }
        print("-- \(size) blanketter")

        let disk = median { folder.writeDurably() }
        guard case .reports(let window) = try archive.answer(.reports(.all, offset: 0, limit: 1)), let row = window.rows.first
        else { return }
        var revision = row.revision
        report(
            "change (check one)",
            try median {
                _ = try archive.perform(
                    .markChecked(row.code, on: revision % 2 == 0 ? SeedCommand.today : nil, revision: revision))
                revision += 1
            }, disk)

        let read = median { folder.readPage() }
        for (name, offset) in [("first", 0), ("middle", size / 2), ("last", max(0, size - 96))] {
            report("lookup, \(name) window", try median { try archive.answer(.reports(.all, offset: offset, limit: 96)) }, read)
        }
        var session = Session(app: Self.app(), archive: archive, world: NoWorld())
        _ = session.begin()
        _ = session.send(.key("5"))
        let copy = median { [Cell](repeating: Cell(), count: 120 * 40) }
        report("page", median { session.app.page }, copy)
        let page = session.app.page
        report(
            "paint 120×40",
            median { Painter.paint(page, size: Size(columns: 120, rows: 40), symbols: .unicode, tooSmall: "") }, copy)
        report(
            "key to frame",
            median {
                _ = session.send(.key("j"))
                return Painter.paint(
                    session.app.page, size: Size(columns: 120, rows: 40), symbols: .unicode, tooSmall: "")
            }, copy)
    }

    static func app() -> App {
        let table = TextTable(.swedishTexts)
        return App(
            texts: Texts(language: "sv") { table[$0] }, size: Size(columns: 120, rows: 40),
            now: Now(day: SeedCommand.today, minute: 842), seed: 1)
    }

    func median<T>(_ work: () throws -> T) rethrows -> Double {
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = Self.nanoseconds()
            let result = try work()
            times.append(Double(Self.nanoseconds() - start) / 1000)
            // A clock that never shows zero: the optimiser cannot know, so it cannot leave the work out.
            if start == 0 { print(result) }
        }
        return times.sorted()[times.count / 2]
    }

    func report(_ name: String, _ time: Double, _ floor: Double) {
        func cell(_ value: Double) -> String {
            let text = String((value * 10).rounded() / 10)
            return String(repeating: " ", count: max(0, 12 - text.count)) + text
        }
        print(name + String(repeating: " ", count: max(1, 27 - name.count)) + cell(time) + "  " + cell(floor) + cell(time / max(floor, 0.001)))
    }

    private static func nanoseconds() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }
}

/// The bench does not export and needs no routine on screen.
final class NoWorld: World {
    func loadLibrary() -> LibraryResult { .failed([]) }
    func export(_ document: Document, name: String) throws(ExportFailure) -> String { throw .other(name) }
    func write(_ text: String, name: String) throws(ExportFailure) -> String { throw .other(name) }
}

/// A folder of its own, with the floors of the disk: one page written durably, one page read.
struct Scratch {
    let path: String
    private let file: Int32

    init() throws {
        var template = Array("/var/tmp/samordna-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ExitCode.failure }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        file = open(path + "/floor", O_RDWR | O_CREAT, 0o600)
        writeDurably()
    }

    func writeDurably() {
        let page = [UInt8](repeating: 7, count: 4096)
        pwrite(file, page, page.count, 0)
        fdatasync(file)
    }

    func readPage() {
        var page = [UInt8](repeating: 0, count: 4096)
        pread(file, &page, page.count, 0)
    }

    func remove() {
        close(file)
        for name in ["floor", "samordna.db", "samordna.db-wal", "samordna.db-shm"] { unlink(path + "/" + name) }
        rmdir(path)
    }
}
