import ArgumentParser
import Content
import Domain
import Glibc
import Interface
import Screen
import Store

/// Looks at a screen without a terminal: presses keys in a fresh archive and prints the frame.
struct FramesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frames", abstract: "Print the frame after KEYS (characters, or names such as enter, escape, f12).")

    @Argument var keys: [String] = []
    @Option var columns = 80
    @Option var rows = 24
    @Flag(help: "As linear text.") var linear = false

    func run() throws {
        var template = Array("/var/tmp/samordna-frames-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ExitCode.failure }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let archive = try SQLiteArchive(path: folder + "/samordna.db", now: SeedCommand.today)
        defer { archive.close() }
        _ = try archive.perform(.setDistrict("skarpnack"))
        var session = Session(app: BenchCommand.app(), archive: archive, world: ShippedWorld())
        _ = session.begin()
        _ = session.send(.resize(Size(columns: columns, rows: rows)))
        for key in keys.flatMap(Self.keys) { _ = session.send(.key(key)) }
        let page = session.app.page
        if linear {
            let words = MarkWords(done: "x", open: "o", warning: "!", active: "*", proposal: "~", current: "")
            for line in Reader.lines(page, symbols: .unicode, words: words) { print(line) }
        } else {
            print(Painter.paint(page, size: Size(columns: columns, rows: rows), symbols: .unicode, tooSmall: "–").text)
        }
    }

    private static func keys(_ name: String) -> [Key] {
        switch name {
        case "enter": [.enter]
        case "escape": [.escape]
        case "tab": [.tab]
        case "left": [.left]
        case "right": [.right]
        case "up": [.up]
        case "down": [.down]
        case "f12": [.function(12)]
        default: name.map { .character($0) }
        }
    }
}

/// The shipped routine; exports go nowhere.
final class ShippedWorld: World {
    func loadLibrary() -> LibraryResult {
        guard let loaded = try? RoutineLibrary.load() else { return .failed(["the shipped routine is unsound"]) }
        return .loaded(Library(routine: loaded.routine, citations: loaded.citations, contacts: loaded.contacts))
    }

    func export(_ document: Document, name: String) throws(ExportFailure) -> String { throw .other(name) }
    func write(_ text: String, name: String) throws(ExportFailure) -> String { throw .other(name) }
}
