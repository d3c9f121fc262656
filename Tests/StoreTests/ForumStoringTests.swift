import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Forums on disk: older files, several at once, reading only, checking, indexes.
@Suite struct ForumStoringTests {
    private static let released = Schema(steps: Array(Schema.current.steps.prefix(2)))

    @Test func anArchiveOfTheSecondSchemaIsBackedUpAndMoved() throws {
        let folder = Folder()
        let old = try SQLiteArchive(path: folder.archive, now: today, mode: .readWrite, schema: Self.released)
        _ = try old.perform(.saveReport(Sample.full))
        _ = try old.perform(.createPlan(PlanSample.bundle()))
        _ = try old.perform(.setStatus([ActivityRevision("full", 1)], .done))
        _ = try old.perform(.keepWalk(Sample.walk("secretwalk")))
        old.close()
        #expect(throws: ArchiveFailure.access(path: folder.archive)) { try folder.open(.readOnly) }
        let archive = try folder.open()
        #expect(folder.names("data/backups") == ["2026-11-21-before-schema-3.db"])
        #expect(try archive.activity("full")?.status == .done && archive.forums().isEmpty && archive.walks().count == 1)
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        #expect(try archive.check().isSound && archive.check().meetings == 1)
        for _ in 0..<4 { _ = try archive.perform(.undo) }
        #expect(try archive.report(Sample.full.code) == nil && archive.plan() == nil && archive.forums().isEmpty)
        let copy = try DatabaseQueue(path: folder.file("backups/2026-11-21-before-schema-3.db"))
        try copy.inDatabase { (db: Database) throws in
            #expect(try Migration.number(in: db) == 2)
            #expect(try db.number("SELECT count(*) FROM activity") == 1)
            #expect(try db.number("SELECT count(*) FROM paused_walk") == 0)
        }
        try copy.close()
        // The copy takes its place again, and is moved once more.
        archive.close()
        _ = try SQLiteArchive.restore(from: folder.file("backups/2026-11-21-before-schema-3.db"), over: folder.archive, now: today)
        #expect(try folder.open().activity("full")?.status == .done)
    }

    @Test func twoAtTheSameMeetingDoNotOverwriteEachOther() throws {
        let folder = Folder()
        let one = try folder.open()
        _ = try one.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        let two = try folder.open()
        let (mine, theirs) = try (#require(try one.meeting("full")), #require(try two.meeting("full")))
        _ = try two.perform(.saveMeeting(theirs.noting(nil, of: "vbe"), commitments: []))
        #expect(one.changedByOthers())
        #expect(throws: ArchiveFailure.conflict) {
            try one.perform(.saveMeeting(mine.noting(ForumSample.text("Min", .meetingNote), of: "vbe"), commitments: [ForumSample.commitment("c")]))
        }
        #expect(try one.meeting("full")?.item("vbe")?.note == nil && one.commitments().matching == 0)
        #expect(throws: ArchiveFailure.conflict) { try one.perform(.removeMeeting("full", revision: 1)) }
        // A third, such as a projector, sees every key.
        let projector = try folder.open(.readOnly)
        #expect(try projector.meeting("full") == two.meeting("full"))
        #expect(throws: ArchiveFailure.access(path: folder.archive)) {
            try projector.perform(.addIndividual(ForumSample.individual))
        }
        #expect(throws: ArchiveFailure.access(path: folder.archive)) {
            try projector.perform(.closeInWrongForum("full", revision: 2, on: today))
        }
    }

    /// What a killed process leaves behind is the meeting before or after a key, never between.
    @Test func aKeyIsWholeOrNot() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.meeting("m", vbe: .open)]))
        var states = [try #require(try archive.meeting("m"))]
        for (number, id) in ["open", "follow", "other", "next"].enumerated() {
            let next = states[number].answered(ItemID(id), .parked, at: ForumSample.now)
            _ = try archive.perform(.saveMeeting(next, commitments: [ForumSample.commitment(CommitmentID(id), at: "m")]))
            states.append(try #require(try archive.meeting("m")))
        }
        let copy = Folder()
        try FileManager.default.createDirectory(atPath: copy.file(""), withIntermediateDirectories: true)
        let log = try Data(contentsOf: URL(fileURLWithPath: folder.archive + "-wal"))
        var found: Set<Int> = []
        for cut in stride(from: log.count, through: 0, by: -max(1, log.count / 30)) {
            for part in ["", "-wal"] { try? FileManager.default.removeItem(atPath: copy.archive + part) }
            try FileManager.default.copyItem(atPath: folder.archive, toPath: copy.archive)
            try log.prefix(cut).write(to: URL(fileURLWithPath: copy.archive + "-wal"))
            let recovered = try copy.open()
            if let meeting = try recovered.meeting("m") {
                let place = try #require(states.firstIndex(of: meeting))
                #expect(try recovered.commitments().matching == place)
                found.insert(place)
            }
            #expect(try recovered.check().isSound)
            recovered.close()
        }
        #expect(found.contains(4) && found.count > 1)
    }

    @Test func theCheckFindsWhatDoesNotAgree() throws {
        for wrong in [
            "UPDATE meeting SET vbe = 'parked'", "UPDATE meeting SET answered = 9", "UPDATE meeting SET items = 0, answered = 0, parked = 0, vbe = NULL",
            "UPDATE commitment SET turn = 7", "UPDATE commitment SET moves = 7", "UPDATE commitment SET folded = 'x'",
            "UPDATE forum SET sorting = 'x'", "UPDATE forum SET folded = 'x'",
        ] {
            let folder = Folder()
            let archive = try folder.open()
            _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
            _ = try archive.perform(.saveCommitments([ForumSample.commitment("c")]))
            #expect(try archive.check().isSound)
            try archive.write { try $0.execute(sql: wrong) }
            #expect(try !archive.check().marksAgree, "\(wrong)")
        }
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        try archive.write { try $0.execute(sql: "UPDATE meeting_item SET state = 'unheard'") }
        #expect(throws: ArchiveFailure.damaged(path: archive.path, detail: "item_state: unheard")) { try archive.meeting("full") }
    }

    @Test func aSeedIsAsIfItHadBeenSaved() throws {
        let (seeded, saved) = (Folder(), Folder())
        let one = try seeded.open()
        let bundle = ForumBundle(
            forum: ForumSample.forum, meetings: [ForumSample.full, ForumSample.meeting("m")], commitments: [ForumSample.commitment("c")])
        try one.seed([bundle])
        let two = try saved.open()
        _ = try two.perform(.saveForum(bundle.forum, meetings: bundle.meetings))
        _ = try two.perform(.saveCommitments(bundle.commitments))
        #expect(try one.forums() == two.forums() && one.meeting("full") == two.meeting("full") && one.commitments() == two.commitments())
        #expect(try one.undoState() == UndoState() && one.check().isSound)
    }

    // MARK: Indexes

    private func plan(_ archive: SQLiteArchive, _ sql: String) throws -> [String] {
        try archive.read { db in
            let arguments = StatementArguments(Array(repeating: 1, count: sql.contains("?3") ? 3 : sql.filter { $0 == "?" }.count))
            return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map { $0["detail"] as String }
        }
    }

    /// However many meetings there are, a question reads an index, and no more of it than it has to.
    @Test func everyQuestionReadsAnIndex() throws {
        let folder = Folder()
        let archive = try folder.open()
        let forum = "(SELECT id FROM forum WHERE code = ?)"
        for sql in [
            ForumList.looking, MarkReading.urgency, MarkReading.marks,
            MarkReading.treated, MarkReading.counted, MarkReading.next, MarkReading.tallying, CommitmentList.openOnes, ForumDueRecord.lateCommitments,
            ForumDueRecord.unfinished, ForumDueRecord.commitments, ForumDueRecord.meetings,
            MeetingReading.calendarSQL(ofForum: false), MeetingReading.calendarSQL(ofForum: true),
            MeetingList.sql(MeetingCondition(MeetingFilter())), MeetingList.sql(MeetingCondition(MeetingFilter(forum: "f", stages: [.held]))),
            MeetingList.sql(MeetingCondition(MeetingFilter(from: today, through: today, stages: [.held, .planned]))),
            CommitmentList.sql(CommitmentCondition(CommitmentFilter(openOnly: false))),
            CommitmentList.sql(CommitmentCondition(CommitmentFilter(forum: "f"))),
            "SELECT id FROM commitment WHERE meeting = ? ORDER BY turn, code",
            "SELECT DISTINCT commitment FROM commitment_event WHERE meeting = ? AND meeting IS NOT NULL",
            "SELECT 1 FROM meeting WHERE forum = \(forum) AND stage NOT IN ('planned', 'cancelled') LIMIT 1",
        ] {
            let lines = try plan(archive, sql)
            for line in lines where line.hasPrefix("SCAN") || line.hasPrefix("SEARCH") {
                // There are some forums, and many meetings.
                let isSmall = ["SCAN forum", "SCAN f", "SCAN CONSTANT ROW"].contains { line.hasPrefix($0) }
                #expect(line.contains("INDEX") || line.contains("PRIMARY KEY") || isSmall, "\(sql)\n\(lines)")
            }
            let isSorted = sql == MarkReading.urgency || sql == MarkReading.tallying || sql.contains("WHERE meeting = ?")
            #expect(isSorted || !lines.contains { $0.contains("TEMP B-TREE") }, "\(sql)\n\(lines)")
        }
    }

    @Test func marksAndCalendarsReadTheIndexAlone() throws {
        let folder = Folder()
        let archive = try folder.open()
        func first(_ sql: String) throws -> String { try plan(archive, sql).first ?? "" }
        #expect(try first(MarkReading.marks) == "SEARCH meeting USING COVERING INDEX meeting_list (forum=? AND day>? AND day<?)")
        #expect(try first(MarkReading.treated) == "SEARCH meeting USING COVERING INDEX meeting_treated (forum=? AND day<?)")
        #expect(try first(MarkReading.next) == "SEARCH meeting USING COVERING INDEX meeting_stages (forum=? AND stage=? AND day>?)")
        #expect(try first(MeetingReading.calendarSQL(ofForum: false)) == "SEARCH m USING COVERING INDEX meeting_days (day>? AND day<?)")
        #expect(try first(MeetingReading.calendarSQL(ofForum: true)) == "SEARCH m USING COVERING INDEX meeting_list (forum=? AND day>? AND day<?)")
        #expect(try first(MeetingList.sql(MeetingCondition(MeetingFilter()))) == "SCAN m USING COVERING INDEX meeting_days")
        #expect(try first(ForumDueRecord.meetings) == "SEARCH m USING COVERING INDEX meeting_ahead (day>? AND day<?)")
        #expect(try plan(archive, ForumList.sql) == ["SCAN forum USING INDEX forum_list"])
    }
}
