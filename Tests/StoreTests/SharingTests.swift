import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct SharingTests {
    @Test func everyChangeIsSeenByASecondOpening() throws {
        let folder = Folder()
        let one = try folder.open()
        for number in 1...20 {
            _ = try one.perform(.saveReport(Sample.report(number)))
            let two = try folder.open()
            #expect(try two.window().total == number)
            #expect(try two.report(Sample.code(number))?.revision == 1)
            two.close()
        }
    }

    @Test func othersWritesAreNoticedAndOnesOwnAreNot() throws {
        let folder = Folder()
        let one = try folder.open()
        let two = try folder.open()
        #expect(!one.changedByOthers() && !two.changedByOthers())
        _ = try one.perform(.setDistrict("norra"))
        #expect(!one.changedByOthers())
        #expect(two.changedByOthers())
        #expect(!two.changedByOthers())
        _ = try two.perform(.saveReport(Sample.report(1)))
        #expect(try one.window().total == 1)
        #expect(one.changedByOthers(), "an answer in between must not swallow the notice")
        #expect(one.watchedFolder == folder.path + "/data")
    }

    @Test func theCountOfAFilterFollowsTheOthers() throws {
        let folder = Folder()
        let one = try folder.open()
        let two = try folder.open()
        let filter = ReportFilter(words: [.init(codes: ["place_type": ["school"]])])
        #expect(try one.window(filter).matching == 0)
        _ = try two.perform(.saveReport(Sample.report(1)))
        #expect(try one.window(filter).matching == 1)
        _ = try one.perform(.saveReport(Sample.report(2)))
        #expect(try one.window(filter).matching == 2)
    }

    @Test func aConflictIsSaidAndNothingIsLost() throws {
        let folder = Folder()
        let one = try folder.open()
        let two = try folder.open()
        _ = try one.perform(.saveReport(Sample.report(1)))
        var mine = try #require(try one.report(Sample.code(1)))
        var theirs = try #require(try two.report(Sample.code(1)))
        theirs.placeType = .library
        _ = try two.perform(.saveReport(theirs))
        mine.placeType = .office
        #expect(throws: ArchiveFailure.conflict) { try one.perform(.saveReport(mine)) }
        #expect(try one.report(Sample.code(1))?.placeType == .library)
        // Undoing one's own would overwrite theirs.
        #expect(try one.undoState().undo == .newReport)
        #expect(throws: ArchiveFailure.changedSince) { try one.perform(.undo) }
        #expect(try two.perform(.undo).undone == .correctReport)
        #expect(try one.perform(.undo).undone == .newReport)
        #expect(try two.window().total == 0)
    }

    @Test func undoLeavesTheChangesOfOthersAlone() throws {
        let folder = Folder()
        let one = try folder.open()
        let two = try folder.open()
        _ = try one.perform(.saveReport(Sample.report(1)))
        _ = try two.perform(.saveReport(Sample.report(2)))
        _ = try one.perform(.undo)
        #expect(try one.window().rows.map(\.code) == [Sample.code(2)])
        #expect(throws: ArchiveFailure.nothingToUndo) { try one.perform(.undo) }
        #expect(try two.perform(.undo).undone == .newReport)
    }

    @Test func undoAndRedoSurviveARestart() throws {
        let folder = Folder()
        var archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.report(1)))
        _ = try archive.perform(.markChecked(Sample.code(1), on: today, revision: 1))
        _ = try archive.perform(.removeReport(Sample.code(1), revision: 2))
        for kind in [ChangeKind.removeReport, .markChecked, .newReport] {
            archive.close()
            archive = try folder.open(now: today + 1)
            #expect(try archive.perform(.undo).undone == kind)
        }
        for kind in [ChangeKind.newReport, .markChecked, .removeReport] {
            archive.close()
            archive = try folder.open(now: today + 2)
            #expect(try archive.undoState().redo == kind)
            #expect(try archive.perform(.redo).undone == kind)
        }
        #expect(try archive.report(Sample.code(1)) == nil)
    }

    /// A revision is never used for two states, or somebody would overwrite what they have not seen.
    @Test func revisionsOnlyCountUp() throws {
        let folder = Folder()
        let archive = try folder.open()
        var seen: [Int: Report] = [:]
        func look() throws {
            guard let report = try archive.report(Sample.code(1)) else { return }
            #expect(seen[report.revision, default: report] == report)
            seen[report.revision] = report
        }
        var generator = SystemRandomNumberGenerator()
        _ = try archive.perform(.saveReport(Sample.report(1)))
        for _ in 0..<400 {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0, 1:
                guard var report = try archive.report(Sample.code(1)) else { break }
                report.placeType = PlaceType.allCases.randomElement() ?? .other
                _ = try archive.perform(.saveReport(report))
            case 2, 3: _ = try? archive.perform(.undo)
            case 4: _ = try? archive.perform(.redo)
            case 5, 6:
                guard let report = try archive.report(Sample.code(1)) else { break }
                let day = report.checkedOn == nil ? today : nil
                _ = try archive.perform(.markChecked(report.code, on: day, revision: report.revision))
            default:
                guard let report = try archive.report(Sample.code(1)) else { break }
                _ = try archive.perform(.removeReport(report.code, revision: report.revision))
            }
            try look()
        }
        // Nothing of one's own alone is ever "changed since": all the way back and all the way forth.
        while try archive.undoState().undo != nil { _ = try archive.perform(.undo) }
        #expect(try archive.window().total == 0)
        while try archive.undoState().redo != nil { _ = try archive.perform(.redo) }
    }

    @Test func alockThatIsNotLetGoIsSaid() throws {
        let folder = Folder()
        let archive = try folder.open()
        let other = try DatabaseQueue(path: folder.archive)
        try other.inDatabase { db in
            try db.execute(sql: "PRAGMA locking_mode = NORMAL")
            try db.beginTransaction(.immediate)
            #expect(throws: ArchiveFailure.locked) { try archive.perform(.saveReport(Sample.report(1))) }
            #expect(try archive.window().total == 0, "reading goes on")
            try db.rollback()
        }
        _ = try archive.perform(.saveReport(Sample.report(1)))
        #expect(try archive.window().total == 1)
        try other.close()
    }

    @Test func aFullDiskChangesNothing() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.report(0)))
        let pages = try archive.read { try $0.number("PRAGMA page_count") ?? 0 }
        try archive.outsideTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
        var saved = 1
        var failure: ArchiveFailure?
        while failure == nil, saved < 1000 {
            do {
                _ = try archive.perform(.saveReport(Sample.report(saved, note: String(repeating: "x", count: 200))))
                saved += 1
            } catch {
                failure = error
            }
        }
        #expect(failure == .full)
        #expect(try archive.window().total == saved)
        archive.close()
        #expect(try folder.open().check().isSound)
    }

    @Test func anotherFileInItsPlaceIsOpened() throws {
        let folder = Folder()
        let one = try folder.open()
        _ = try one.perform(.saveReport(Sample.report(1)))
        try one.backup(to: folder.file("copy.db"))
        _ = try one.perform(.saveReport(Sample.report(2)))
        try FileManager.default.removeItem(atPath: folder.archive)
        #expect(throws: ArchiveFailure.access(path: folder.archive)) { try one.summary() }
        for part in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.archive + part) }
        try FileManager.default.moveItem(atPath: folder.file("copy.db"), toPath: folder.archive)
        #expect(try one.summary().total == 1)
        #expect(one.changedByOthers())
        _ = try one.perform(.saveReport(Sample.report(3)))
        #expect(try folder.open().summary().total == 2)
    }
}
