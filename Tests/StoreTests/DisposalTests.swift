import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DisposalTests {
    @Test func aForgottenWalkLeavesNoBytes() throws {
        let folder = Folder()
        let archive = try folder.open()
        for number in 0..<40 {
            _ = try archive.perform(.keepWalk(Sample.walk("stays\(number)", steps: 30)))
            _ = try archive.perform(.keepWalk(Sample.walk("goes\(number)x", steps: 25)))
        }
        #expect(folder.holds("goes7x"))
        for number in 0..<40 { _ = try archive.perform(.forgetWalk(PausedWalkID("goes\(number)x"))) }
        let bytes = folder.bytes()
        for number in 0..<40 {
            #expect(bytes.range(of: Data("goes\(number)x".utf8)) == nil)
            #expect(bytes.range(of: Data("stays\(number)N29".utf8)) != nil)
        }
        #expect(folder.names().contains("samordna.db-wal"), "looked at while the log is there")
    }

    @Test func anExpiredWalkLeavesNoBytesNorIsItInABackup() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.keepWalk(Sample.walk("expiring", on: today - 15)))
        _ = try archive.perform(.saveReport(Sample.report(1, note: "kept note")))
        let copies = Folder()
        try archive.backup(to: "\(copies.path)/copy.db")
        #expect(copies.holds("kept note") && !copies.holds("expiring"))
        #expect(try archive.perform(.purge(today)).purged == 1)
        #expect(!folder.holds("expiring") && folder.holds("kept note"))
    }

    /// Many rows of many lengths, so that pages split and merge and leave copies behind.
    @Test func removedAndRewrittenNotesLeaveNoBytesOnceTheJournalAged() throws {
        let folder = Folder()
        var archive = try folder.open()
        var gone: [String] = []
        var live: [String] = []
        for number in 0..<300 {
            let note = "NOTE\(padded(number, 5))" + String(repeating: "y", count: number * 37 % 180)
            _ = try archive.perform(.saveReport(Sample.report(number, day: today - number % 9, note: note)))
            if number % 3 == 0 {
                _ = try archive.perform(.removeReport(Sample.code(number), revision: 1))
                gone.append(String(note.prefix(9)))
            } else if number % 3 == 1 {
                var report = try #require(try archive.report(Sample.code(number)))
                report.note = ScreenedText(stored: "OTHER\(padded(number, 5))", kind: .note)
                _ = try archive.perform(.saveReport(report))
                gone.append(String(note.prefix(9)))
                live.append("OTHER\(padded(number, 5))")
            } else {
                live.append(String(note.prefix(9)))
            }
        }
        #expect(folder.holds(gone[5]), "undo can still bring it back")
        archive.close()
        archive = try folder.open(now: today + 91)
        #expect(try archive.perform(.purge(today + 91)).purged > 0)
        let bytes = folder.bytes()
        for note in gone { #expect(bytes.range(of: Data(note.utf8)) == nil, "\(note)") }
        for note in live { #expect(bytes.range(of: Data(note.utf8)) != nil, "\(note)") }
        #expect(try archive.check().isSound && !archive.check().tracesLeft)
    }

    /// Rows that come, grow, shrink and go in no order: SQLite moves them between pages and leaves copies behind that
    /// `secure_delete` does not reach. Without the rewriting, this order of changes leaves three of them.
    @Test func copiesThatMovedBetweenPagesAreWipedToo() throws {
        let folder = Folder()
        let archive = try folder.open()
        var state: UInt64 = 13
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var notes = 0
        func note() -> String {
            notes += 1
            return "NOTE\(padded(notes, 5))X" + String(repeating: "y", count: random(190))
        }
        var live: [(number: Int, note: String)] = []
        func change(_ next: Int, in db: Database) throws {
            let place = random(max(1, live.count))
            switch random(10) {
            case 0..<3 where !live.isEmpty:
                try ReportRecord.delete(Sample.code(live.remove(at: place).number), in: db)
            case 3..<5 where !live.isEmpty:
                live[place].note = note()
                try ReportRecord.update(Sample.report(live[place].number, note: live[place].note), in: db)
            default:
                live.append((next, note()))
                try ReportRecord.insert(Sample.report(next, note: live[live.count - 1].note), in: db)
            }
        }
        for batch in 0..<60 {
            try archive.write { db in
                for step in 0..<100 { try change(batch * 100 + step, in: db) }
            }
        }
        try archive.write { try Traces.leave(.text, in: $0) }
        _ = try archive.perform(.purge(today))
        #expect(found(in: folder.bytes()) == Set(live.map { String($0.note.prefix(10)) }))
    }

    /// Every `NOTE00000X` there is.
    private func found(in data: Data) -> Set<String> {
        let bytes = [UInt8](data)
        let mark = Array("NOTE".utf8)
        var all: Set<String> = []
        for start in bytes.indices.dropLast(10) where bytes[start] == mark[0] && bytes[start..<start + 4].elementsEqual(mark) {
            all.insert(String(decoding: bytes[start..<start + 10], as: UTF8.self))
        }
        return all
    }

    @Test func anUndoneNoteIsGoneWhenRedoIs() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.report(1, note: "UNDONENOTE")))
        _ = try archive.perform(.undo)
        _ = try archive.perform(.setDistrict("norra"))
        #expect(try archive.check().tracesLeft)
        _ = try archive.perform(.purge(today))
        #expect(!folder.holds("UNDONENOTE"))
        #expect(try archive.undoState().undo == .setDistrict)
    }

    @Test func theNotesOfAYearGoEverywhere() throws {
        let folder = Folder()
        let archive = try folder.open()
        let new = CalendarDay(year: 2027, month: 1, day: 2)!
        _ = try archive.perform(.saveReport(Sample.report(1, note: "OLDNOTE")))
        _ = try archive.perform(.saveReport(Sample.report(2, note: "REMOVEDNOTE")))
        _ = try archive.perform(.removeReport(Sample.code(2), revision: 1))
        _ = try archive.perform(.saveReport(Sample.report(3, day: new, note: "NEWNOTE")))
        #expect(try archive.purgeNotes(receivedBefore: CalendarDay(year: 2027, month: 1, day: 1)!) == 1)
        #expect(!folder.holds("OLDNOTE") && !folder.holds("REMOVEDNOTE") && folder.holds("NEWNOTE"))
        #expect(try archive.report(Sample.code(1))?.note == nil)
        #expect(try archive.report(Sample.code(1))?.revision == 2, "whoever has it open is told")
        #expect(try archive.undoState().undo == .newReport)
        _ = try archive.perform(.undo)
        #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.undo) }
    }

    @Test func emptyingTheJournalTakesRemovedNotes() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.report(1, note: "REMOVEDNOTE")))
        _ = try archive.perform(.removeReport(Sample.code(1), revision: 1))
        #expect(try archive.purgeJournal() == 2)
        #expect(!folder.holds("REMOVEDNOTE"))
    }

    @Test func aWipeThatWasBlockedIsDoneNextTime() throws {
        let folder = Folder()
        let archive = try folder.open()
        let reader = try folder.open()
        _ = try archive.perform(.keepWalk(Sample.walk("blocked")))
        try reader.read { db in
            _ = try db.number("SELECT count(*) FROM report")
            _ = try archive.perform(.forgetWalk("blocked"))
            #expect(try archive.walks().isEmpty)
        }
        #expect(try archive.check().tracesLeft)
        #expect(try archive.perform(.purge(today)).purged == 0)
        #expect(try !archive.check().tracesLeft)
        #expect(!folder.holds("blocked"))
    }

    @Test func countedEndsCanBeUndoneTheSameDayOnly() throws {
        let folder = Folder()
        let archive = try folder.open()
        let month = Month(year: 2026, month: 11)
        _ = try archive.perform(.setDistrict("norra"))
        _ = try archive.perform(.countEnding(.trainingNeed, district: "norra", month: month))
        #expect(try archive.perform(.purge(today)).purged == 0)
        #expect(try archive.perform(.purge(today + 1)).purged == 1)
        #expect(try archive.undoState().undo == .setDistrict)
        #expect(try archive.endings().map(\.count) == [1])
    }

    @Test func aClockThatWasWrongDoesNotKeepThingsForEver() throws {
        let folder = Folder()
        let archive = try folder.open(now: today + 4000)
        _ = try archive.perform(.keepWalk(Sample.walk("future", on: today + 4000)))
        _ = try archive.perform(.setDistrict("norra"))
        _ = try archive.perform(.purge(today))
        #expect(try archive.walks().first?.pausedOn == today)
        #expect(try archive.perform(.purge(today + 15)).purged == 1)
        #expect(try archive.perform(.purge(today + 91)).purged == 1)
    }

    @Test func oldBackupsAndAbandonedFilesAreSwept() throws {
        let folder = Folder()
        let archive = try folder.open()
        try archive.backup(to: Backups.place(beside: folder.archive, day: today - 31, why: "old"))
        try archive.backup(to: Backups.place(beside: folder.archive, day: today - 30, why: "just"))
        let gone = ".samordna-2147483000-1.tmp"
        let mine = ".samordna-\(getpid())-1.tmp"
        for name in [gone, gone + "-wal", mine, ".samordna-x.tmp", "notes.tmp", "backups/mine.db"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder.file(name)))
        }
        #expect(try archive.perform(.purge(today)).purged == 3)
        #expect(folder.names("data/backups") == ["2026-10-22-just.db", "mine.db"])
        #expect(folder.names().filter { $0.hasSuffix("tmp") || $0.hasSuffix("tmp-wal") } == [mine, ".samordna-x.tmp", "notes.tmp"].sorted())
    }

    @Test func theLogOfPurgesSaysHowManyAndNothingElse() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.keepWalk(Sample.walk("a", on: today - 20)))
        _ = try archive.perform(.keepWalk(Sample.walk("b", on: today - 20)))
        _ = try archive.perform(.purge(today))
        try archive.read { (db: Database) throws in
            #expect(try db.number("SELECT count(*) FROM purge_log") == 1)
            #expect(try db.number("SELECT count FROM purge_log WHERE what = 'paused_walk'") == 2)
        }
    }
}
