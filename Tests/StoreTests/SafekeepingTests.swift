import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct SafekeepingTests {
    private func filled(_ folder: Folder) throws -> SQLiteArchive {
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.full))
        _ = try archive.perform(.countEnding(.trainingNeed, district: "norra", month: Month(year: 2026, month: 11)))
        _ = try archive.perform(.keepWalk(Sample.walk("walk")))
        return archive
    }

    @Test func aBackupIsAWholeArchive() throws {
        let folder = Folder()
        let archive = try filled(folder)
        try archive.backup(to: folder.file("copy.db"))
        #expect(folder.names().filter { $0.contains("tmp") }.isEmpty)
        let copy = try SQLiteArchive(path: folder.file("copy.db"), now: today)
        #expect(try copy.report(Sample.full.code) == archive.report(Sample.full.code))
        #expect(try copy.endings().map(\.count) == [1])
        #expect(try copy.walks().isEmpty && copy.undoState() == UndoState() && copy.check().isSound)
        #expect(throws: ArchiveFailure.nothingToUndo) { try copy.perform(.undo) }
        #expect(try archive.undoState().undo == .countEnding && archive.walks().count == 1)
    }

    @Test func aBackupNeverTakesThePlaceOfAFile() throws {
        let folder = Folder()
        let archive = try filled(folder)
        let target = folder.file("copy.db")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
        #expect(throws: ArchiveFailure.access(path: target)) { try archive.backup(to: target) }
        #expect(FileManager.default.contents(atPath: target) == Data("mine".utf8))
        let link = folder.file("link.db")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere.db")
        #expect(throws: ArchiveFailure.access(path: link)) { try archive.backup(to: link) }
        let nowhere = folder.path + "/no/such/copy.db"
        #expect(throws: ArchiveFailure.access(path: nowhere)) { try archive.backup(to: nowhere) }
        #expect(!folder.names().contains { $0.contains("tmp") || $0 == "nowhere.db" })
    }

    @Test func restoringPutsTheOldOneAside() throws {
        let folder = Folder()
        var archive = try filled(folder)
        try archive.backup(to: folder.file("copy.db"))
        _ = try archive.perform(.saveReport(Sample.report(5)))
        #expect(throws: ArchiveFailure.locked) {
            try SQLiteArchive.restore(from: folder.file("copy.db"), over: folder.archive, now: today)
        }
        archive.close()
        let aside = try SQLiteArchive.restore(from: folder.file("copy.db"), over: folder.archive, now: today)
        archive = try folder.open()
        #expect(try archive.summary().total == 1 && archive.check().isSound && archive.walks().isEmpty)
        let old = try SQLiteArchive(path: try #require(aside), now: today, mode: .readOnly)
        #expect(try old.summary().total == 2)
        #expect(folder.names("data/backups") == ["2026-11-21-before-restore.db"])
        #expect(folder.names().sorted() == ["backups", "copy.db", "samordna.db", "samordna.db-shm", "samordna.db-wal"])
    }

    @Test func whatIsNoBackupIsNotRestored() throws {
        let folder = Folder()
        let archive = try filled(folder)
        try archive.seed((1...300).map { Sample.report($0, note: "n\($0)") })
        try archive.backup(to: folder.file("copy.db"))
        archive.close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file("copy.db")))
        var flipped = whole
        for place in stride(from: 3 * 4096 + 8, to: 4 * 4096, by: 3) { flipped[place] ^= 0x5A }
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.archive))
        for bad in [Data("text".utf8), Data(), whole.prefix(9000), flipped] {
            try bad.write(to: URL(fileURLWithPath: folder.file("bad.db")))
            #expect(throws: ArchiveFailure.self) {
                try SQLiteArchive.restore(from: folder.file("bad.db"), over: folder.archive, now: today)
            }
        }
        #expect(throws: ArchiveFailure.missing) {
            try SQLiteArchive.restore(from: folder.file("none.db"), over: folder.archive, now: today)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive)) == before)
        #expect(folder.names() == ["bad.db", "copy.db", "samordna.db"])
    }

    @Test func aDamagedArchiveIsKeptAsItIs() throws {
        let folder = Folder()
        let archive = try filled(folder)
        try archive.backup(to: folder.file("copy.db"))
        archive.close()
        let wreck = Data("what is left of it".utf8)
        try wreck.write(to: URL(fileURLWithPath: folder.archive))
        let aside = try SQLiteArchive.restore(from: folder.file("copy.db"), over: folder.archive, now: today)
        #expect(FileManager.default.contents(atPath: try #require(aside)) == wreck)
        #expect(try folder.open().summary().total == 1)
        let empty = Folder()
        #expect(try SQLiteArchive.restore(from: folder.file("copy.db"), over: empty.archive, now: today) == nil)
        #expect(try empty.open().summary().total == 1)
    }

    @Test func theCheckFindsWhatDoesNotAgree() throws {
        let folder = Folder()
        let archive = try filled(folder)
        var report = try archive.check()
        #expect(report.isSound && report.schema == Schema.current.number && report.reports == 1 && report.unchecked == 0)
        #expect(report.pausedWalks == 1 && report.journalEntries == 2 && report.endings == 1 && report.backups == 0)
        try archive.write { try $0.execute(sql: "UPDATE report_count SET total = 9; UPDATE report SET marks_low = 0") }
        chmod(folder.archive, 0o644)
        report = try archive.check()
        #expect(!report.countersAgree && !report.marksAgree && !report.isSound)
        #expect(report.openToOthers == [folder.archive])
    }
}
