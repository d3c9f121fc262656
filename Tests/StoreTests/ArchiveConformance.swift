import Domain
import Testing

@testable import Store

/// What every archive has to do, whatever it is kept in. `make` gives an empty one.
struct ArchiveConformance<Kind: Archive> {
    let make: () throws -> Kind

    func run() throws {
        try settings()
        try everyFieldComesBack()
        try revisionsGuardAgainstLostChanges()
        try summaryCounts()
        try endingsAreCounted()
        try walksAreKeptAndForgotten()
        try undoGoesBackAndForth()
        try aNewChangeEndsRedo()
        try purgeTakesWhatIsOld()
        try runPlan()
        try runForums()
    }

    func settings() throws {
        let archive = try make()
        #expect(try archive.district() == nil)
        #expect(try archive.perform(.setDistrict("Ånäs é 作")).subjects == [.settings, .undo])
        #expect(try archive.district() == "Ånäs é 作")
        _ = try archive.perform(.undo)
        #expect(try archive.district() == nil)
    }

    func everyFieldComesBack() throws {
        let archive = try make()
        let receipt = try archive.perform(.saveReport(Sample.full))
        #expect(receipt.subjects == [.reports, .report(Sample.full.code), .undo])
        var expected = Sample.full
        expected.revision = 1
        #expect(try archive.report(Sample.full.code) == expected)
        let row = try #require(try archive.window().rows.first)
        #expect(row.code == expected.code && row.period == expected.period && row.area == expected.area)
        #expect(row.eventTypes == expected.eventTypes && row.checkedOn == today && row.revision == 1)
        #expect(try archive.report(Sample.code(1)) == nil)
    }

    func revisionsGuardAgainstLostChanges() throws {
        let archive = try make()
        _ = try archive.perform(.saveReport(Sample.report(1)))
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.saveReport(Sample.report(1))) }
        var report = try #require(try archive.report(Sample.code(1)))
        report.placeType = .library
        _ = try archive.perform(.saveReport(report))
        #expect(try archive.report(Sample.code(1))?.revision == 2)
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.saveReport(report)) }
        #expect(throws: ArchiveFailure.conflict) { try archive.perform(.removeReport(Sample.code(1), revision: 1)) }
        #expect(throws: ArchiveFailure.conflict) {
            try archive.perform(.markChecked(Sample.code(1), on: today, revision: 1))
        }
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.removeReport(Sample.code(2), revision: 1)) }
        var gone = Sample.report(3)
        gone.revision = 4
        #expect(throws: ArchiveFailure.missing) { try archive.perform(.saveReport(gone)) }
        #expect(try archive.report(Sample.code(1))?.placeType == .library)
    }

    func summaryCounts() throws {
        let archive = try make()
        for number in 1...8 {
            _ = try archive.perform(.saveReport(Sample.report(number, day: today - number, checked: number == 8 ? today : nil)))
        }
        var summary = try archive.summary()
        #expect(summary.total == 8 && summary.unchecked == 7)
        #expect(summary.oldestUnchecked.map(\.code) == [7, 6, 5, 4, 3].map(Sample.code))
        _ = try archive.perform(.markChecked(Sample.code(7), on: today, revision: 1))
        _ = try archive.perform(.removeReport(Sample.code(8), revision: 1))
        summary = try archive.summary()
        #expect(summary.total == 7 && summary.unchecked == 6 && summary.oldestUnchecked.first?.code == Sample.code(6))
        _ = try archive.perform(.markChecked(Sample.code(7), on: nil, revision: 2))
        #expect(try archive.summary().unchecked == 7)
        let unchecked = ReportFilter(uncheckedOnly: true)
        #expect(try archive.window(unchecked).matching == 7)
    }

    func endingsAreCounted() throws {
        let archive = try make()
        let month = Month(year: 2026, month: 11)
        for kind in [EndingKind.trainingNeed, .outcome("opinion_only"), .noAction("no_act"), .outcome("opinion_only")] {
            _ = try archive.perform(.countEnding(kind, district: "norra", month: month))
        }
        _ = try archive.perform(.countEnding(.trainingNeed, district: "sodra", month: month))
        _ = try archive.perform(.countEnding(.trainingNeed, district: "norra", month: Month(year: 2025, month: 12)))
        #expect(try Set(archive.endings().map { "\($0.month.iso) \($0.kind) \($0.count)" }).count == 3)
        #expect(try archive.endings().first { $0.kind == .trainingNeed }?.count == 2)
        #expect(try archive.endings(2025).map(\.count) == [1])
        for _ in 0..<2 { _ = try archive.perform(.undo) }
        #expect(try archive.endings(2025).isEmpty)
        #expect(try archive.endings().first { $0.kind == .trainingNeed }?.count == 1)
        _ = try archive.perform(.redo)
        #expect(try archive.endings().first { $0.kind == .trainingNeed }?.count == 2)
    }

    func walksAreKeptAndForgotten() throws {
        let archive = try make()
        _ = try archive.perform(.keepWalk(Sample.walk("a", steps: 12)))
        _ = try archive.perform(.keepWalk(Sample.walk("b", on: today - 1)))
        var walk = Sample.walk("a", steps: 5)
        walk.ticked = []
        _ = try archive.perform(.keepWalk(walk))
        #expect(try archive.answer(.pausedWalk("a")) == .pausedWalk(walk))
        #expect(try archive.walks().map(\.id) == ["a", "b"])
        #expect(try archive.walks().first?.answered == 5)
        _ = try archive.perform(.forgetWalk("a"))
        #expect(try archive.answer(.pausedWalk("a")) == .pausedWalk(nil))
        #expect(try archive.answer(.pausedWalk("b")) == .pausedWalk(Sample.walk("b", on: today - 1)))
        #expect(try archive.undoState() == UndoState())
    }

    func undoGoesBackAndForth() throws {
        let archive = try make()
        #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.undo) }
        #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.redo) }
        let code = Sample.code(1)
        _ = try archive.perform(.saveReport(Sample.report(1, note: "ett")))
        var report = try #require(try archive.report(code))
        report.note = ScreenedText(stored: "två", kind: .note)
        _ = try archive.perform(.saveReport(report))
        _ = try archive.perform(.markChecked(code, on: today, revision: 2))
        _ = try archive.perform(.markChecked(code, on: nil, revision: 3))
        _ = try archive.perform(.removeReport(code, revision: 4))

        let kinds: [ChangeKind] = [.removeReport, .unmarkChecked, .markChecked, .correctReport, .newReport]
        let notes: [String?] = ["två", "två", "två", "ett", nil]
        let checks: [CalendarDay?] = [nil, today, nil, nil, nil]
        for round in 0..<2 {
            for (index, kind) in kinds.enumerated() {
                #expect(try archive.undoState().undo == kind)
                #expect(try archive.perform(.undo).undone == kind)
                #expect(try archive.report(code)?.note?.text == notes[index], "\(round) \(kind)")
                #expect(try archive.report(code)?.checkedOn == checks[index], "\(round) \(kind)")
            }
            #expect(try archive.undoState() == UndoState(undo: nil, redo: .newReport))
            for kind in kinds.reversed() { #expect(try archive.perform(.redo).undone == kind) }
            #expect(try archive.report(code) == nil)
            #expect(try archive.window().total == 0)
        }
    }

    func aNewChangeEndsRedo() throws {
        let archive = try make()
        _ = try archive.perform(.saveReport(Sample.report(1)))
        _ = try archive.perform(.saveReport(Sample.report(2)))
        _ = try archive.perform(.undo)
        _ = try archive.perform(.keepWalk(Sample.walk("w")))
        #expect(try archive.undoState().redo == .newReport)
        _ = try archive.perform(.setDistrict("norra"))
        #expect(try archive.undoState() == UndoState(undo: .setDistrict, redo: nil))
        #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.redo) }
    }

    func purgeTakesWhatIsOld() throws {
        let archive = try make()
        _ = try archive.perform(.keepWalk(Sample.walk("old", on: today - 15)))
        _ = try archive.perform(.keepWalk(Sample.walk("just", on: today - 14)))
        _ = try archive.perform(.saveReport(Sample.report(1)))
        let receipt = try archive.perform(.purge(today))
        #expect(receipt.purged == 1 && receipt.subjects.contains(.pausedWalks))
        #expect(try archive.walks().map(\.id) == ["just"])
        #expect(try archive.perform(.purge(today)).purged == 0)
        #expect(try archive.perform(.purge(today + 90)).purged == 1)
        #expect(try archive.undoState().undo == .newReport)
        #expect(try archive.perform(.purge(today + 91)).purged == 1)
        #expect(try archive.undoState() == UndoState())
        #expect(try archive.report(Sample.code(1)) != nil)
    }
}

@Suite struct SQLiteConformance {
    @Test func conforms() throws {
        var folders: [Folder] = []
        try ArchiveConformance {
            let folder = Folder()
            folders.append(folder)
            return try folder.open()
        }.run()
        #expect(folders.count == 34)
    }

    /// The same without a write-ahead log, as on a network file system.
    @Test func conformsWithARollbackJournal() throws {
        var folders: [Folder] = []
        try ArchiveConformance {
            let folder = Folder()
            folders.append(folder)
            return try SQLiteArchive(
                path: folder.archive, now: today, mode: .readWrite, schema: .current, busySeconds: 0.05, onNetwork: true)
        }.run()
        for folder in folders { #expect(!folder.names().contains("samordna.db-wal")) }
    }
}
