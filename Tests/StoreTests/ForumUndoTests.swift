import Domain
import GRDB
import Testing

@testable import Store

@Suite struct ForumUndoTests {
    /// Everything that can be seen of the forums, but for revisions and what calendars are told: they only count up.
    private struct Sight: Equatable {
        var forums: [ForumHead]
        var meetings: [Meeting]
        var commitments: [Commitment]
        var marks: [ForumMarks]
        var due: ForumDueList

        init(_ archive: SQLiteArchive) throws {
            func flat(_ row: MeetingRow?) -> MeetingRow? {
                var row = row
                row?.head.revision = 0
                row?.head.sequence = 0
                return row
            }
            forums = try archive.forums().map { head in
                var head = head
                head.forum.revision = 0
                (head.next, head.last) = (flat(head.next), flat(head.last))
                return head
            }
            meetings = try archive.meetings().rows.map { row in
                var meeting = try #require(try archive.meeting(row.head.id))
                meeting.head.revision = 0
                meeting.head.sequence = 0
                return meeting
            }
            commitments = try archive.commitments().rows.map { row in
                var commitment = row.commitment
                commitment.revision = 0
                return commitment
            }
            marks = try archive.regularity(RegularityQuestion(from: today - 50, through: today, withAbsences: true))
            due = try archive.forumDue(within: 40, 512)
        }
    }

    @Test(arguments: 0..<12) func everyChangeGoesBackAndForth(seed: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        var random = RandomForum(seed: seed)
        var sights = [try Sight(archive)]
        var entries = 0
        for step in 0..<60 {
            guard let change = try random.change(step, archive) else { continue }
            do {
                _ = try archive.perform(change)
            } catch ArchiveFailure.approved, .hasMeetings {
                #expect(try Sight(archive) == sights[sights.count - 1], "nothing was done")
                continue
            }
            let count = try archive.read { try $0.number("SELECT count(*) FROM journal") ?? 0 }
            if count > entries { sights.append(try Sight(archive)) }
            entries = count
        }
        #expect(sights.count == entries + 1 && entries > 15)
        #expect(try archive.check().isSound)
        for _ in 0..<2 {
            for place in (0..<entries).reversed() {
                _ = try archive.perform(.undo)
                #expect(try Sight(archive) == sights[place], "undone to \(place)")
            }
            #expect(throws: ArchiveFailure.nothingToUndo) { try archive.perform(.undo) }
            #expect(try archive.check().isSound)
            for place in 1...entries {
                _ = try archive.perform(.redo)
                #expect(try Sight(archive) == sights[place], "redone to \(place)")
            }
            // Back and forth in the middle, so that revisions have been renamed more than once.
            for _ in 0..<5 { _ = try archive.perform(.undo) }
            for _ in 0..<5 { _ = try archive.perform(.redo) }
        }
        #expect(try archive.check().isSound)
    }

    @Test func nobodysLaterChangeIsUndone() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        var meeting = try #require(try archive.meeting("full"))
        meeting = meeting.noting(nil, of: "vbe")
        _ = try archive.perform(.saveMeeting(meeting, commitments: [ForumSample.commitment("c")]))
        let other = try folder.open()
        _ = try other.perform(.saveCommitments([try #require(try other.commitment("c")).doing(CommitmentEvent(.done, meeting: nil, day: today))]))
        #expect(throws: ArchiveFailure.changedSince) { try archive.perform(.undo) }
        #expect(try archive.meeting("full")?.item("vbe")?.note == nil, "and nothing of it was undone")
        // What the other undoes is again as it was, and can be undone.
        _ = try other.perform(.undo)
        _ = try archive.perform(.undo)
        #expect(try archive.meeting("full")?.items == ForumSample.full.items && archive.commitment("c") == nil)
        // Neither does undoing take away what somebody has put in since.
        _ = try other.perform(.saveCommitments([ForumSample.commitment("theirs")]))
        #expect(throws: ArchiveFailure.changedSince) { try archive.perform(.undo) }
        #expect(try archive.forums().count == 1)
    }

    @Test func whatWasApprovedSinceIsNotUndone() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        let meeting = try #require(try archive.meeting("full"))
        _ = try archive.perform(.saveMeeting(meeting.noting(nil, of: "vbe"), commitments: [ForumSample.commitment("c")]))
        let open = try #require(try archive.commitment("c"))
        _ = try archive.perform(.saveCommitments([open.doing(CommitmentEvent(.kept, meeting: "full", day: today))]))
        let other = try folder.open()
        let approved = try #require(try other.meeting("full")?.approved(on: today, diary: nil))
        _ = try other.perform(.saveMeeting(approved, commitments: []))
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.undo) }
        _ = try other.perform(.undo)
        _ = try archive.perform(.undo)
        let again = try #require(try other.meeting("full")?.approved(on: today, diary: nil))
        _ = try other.perform(.saveMeeting(again, commitments: []))
        #expect(throws: ArchiveFailure.approved) { try archive.perform(.undo) }
        #expect(try archive.meeting("full")?.head.stage == .approved && archive.commitment("c") != nil)
    }

    /// A calendar that has the meeting as it was moved would not take back an older number.
    @Test func calendarsAreToldOfWhatIsUndone() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.meeting("m", today + 7, begins: 780)]))
        func head() throws -> MeetingHead { try #require(try archive.meeting("m")?.head) }
        _ = try archive.perform(.saveMeeting(try #require(try archive.meeting("m")?.moved(to: today + 8, begins: 600)), commitments: []))
        #expect(try head().sequence == 1)
        _ = try archive.perform(.undo)
        #expect(try head().sequence == 2 && head().day == today + 7 && head().begins == 780)
        _ = try archive.perform(.redo)
        #expect(try head().sequence == 3 && head().day == today + 8)
        _ = try archive.perform(.saveMeeting(try #require(try archive.meeting("m")?.cancelled()), commitments: []))
        _ = try archive.perform(.undo)
        #expect(try head().sequence == 5 && head().stage == .planned)
        // What no calendar shows is no news.
        let attended = try #require(try archive.meeting("m")).attending(ForumSample.text("Polisen", .organisation), .present)
        _ = try archive.perform(.saveMeeting(attended, commitments: []))
        _ = try archive.perform(.undo)
        #expect(try head().sequence == 5 && archive.meeting("m")?.attendance == [])
    }

    /// Every key during a meeting is one such entry.
    @Test func aTickIsOneSmallEntry() throws {
        let folder = Folder()
        let archive = try folder.open()
        var meeting = ForumSample.full
        meeting.head.stage = .running
        meeting.items += (0..<30).map { AgendaItem(id: ItemID("i\($0)"), title: ForumSample.text("Punkt nummer \($0)", .agendaItem)) }
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [meeting]))
        let changes = try archive.read { try $0.number("SELECT total_changes()") ?? 0 }
        meeting.head.revision = 1
        _ = try archive.perform(.saveMeeting(meeting.answered("i7", .done, at: ForumSample.now), commitments: []))
        try archive.read { (db: Database) throws in
            // The meeting, its item, the entry and the thing of it.
            #expect(try db.number("SELECT total_changes()") == changes + 4)
            let deed = try #require(try String.fetchOne(db, sql: "SELECT deed FROM journal ORDER BY id DESC LIMIT 1"))
            #expect(!deed.contains("Punkt nummer 8") && !deed.contains("Ny film") && !deed.contains("attendance"))
            #expect(deed.utf8.count < 2000)
            #expect(try db.number("SELECT count(*) FROM journal_thing") == 3)
        }
    }

    /// Entries that an older version wrote.
    @Test func olderEntriesAreStillUndone() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.setDistrict("norra"))
        _ = try archive.perform(.createPlan(PlanSample.bundle(rows: [PlanSample.row(1)])))
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: []))
        #expect(Deed.decoded(#"{"check":{"_0":"K000001","revision":1,"after":{"number":20778}}}"#) != nil)
        #expect(Deed.decoded(#"{"statuses":{"_0":"p","_1":[{"activity":"a","before":"done","after":"ongoing"}]}}"#) != nil)
        for kind in [ChangeKind.newForum, .newPlan, .setDistrict] { #expect(try archive.perform(.undo).undone == kind) }
    }
}
