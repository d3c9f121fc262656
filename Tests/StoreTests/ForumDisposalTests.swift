import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct ForumDisposalTests {
    private static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { ForumSample.text(text, kind) }

    /// Notes, decisions, reasons, points, commitments – written, rewritten and undone, so that the journal has them too.
    private static func hold(_ id: MeetingID, _ words: String, in archive: SQLiteArchive) throws {
        var meeting = try #require(try archive.meeting(id))
        meeting.items = ForumSample.agenda.map(AgendaItem.init)
        _ = try archive.perform(.saveMeeting(meeting.begun(at: ForumSample.now), commitments: []))
        func save(_ commitments: [Commitment] = [], _ change: (inout Meeting) -> Void) throws {
            var meeting = try #require(try archive.meeting(id))
            change(&meeting)
            _ = try archive.perform(.saveMeeting(meeting, commitments: commitments))
        }
        for round in 0..<6 {
            let padding = String(repeating: "y", count: round * 37 % 90)
            try save { $0.items[2].note = text("\(words)anteckning\(round) \(padding)", .meetingNote) }
            try save { $0.items[3].internalNote = text("\(words)internt\(round) \(padding)", .internalNote) }
            try save { $0.items[1].decisions.append(text("\(words)beslut\(round) \(padding)", .decision)) }
        }
        try save { $0.items[3] = $0.answered("other", .notApplicable, reason: text("\(words)skäl", .reason), at: ForumSample.now).items[3] }
        try save {
            $0.items.insert(AgendaItem(id: ItemID("\(words)id"), title: text("\(words)punkt", .agendaItem), state: .parked), at: 4)
        }
        let made = ForumSample.commitment(CommitmentID("\(words)c"), at: id, words: "\(words)åtagande", role: "\(words)roll")
        try save([made]) { _ in }
        try save { $0.items[2].note = text("\(words)ångrad", .meetingNote) }
        _ = try archive.perform(.undo)
    }

    private static let kinds = ["anteckning3", "internt0", "beslut5", "skäl", "punkt", "åtagande", "roll", "ångrad", "flyttskäl"]

    @Test func whatWasSaidInTheWrongForumLeavesNoBytes() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [
            ForumSample.meeting("wrong", today - 5), ForumSample.meeting("right", today - 4), ForumSample.meeting("later", today + 9),
        ]))
        try Self.hold("right", "rätt", in: archive)
        try Self.hold("wrong", "fel", in: archive)
        // Another commitment was moved there, and what was parked has come to the next agenda.
        let other = try #require(try archive.commitment("rättc"))
        _ = try archive.perform(.saveCommitments([
            other.doing(CommitmentEvent(.moved, meeting: "wrong", day: today, due: today + 40, reason: Self.text("felflyttskäl", .reason)))
        ]))
        var later = try #require(try archive.meeting("later"))
        var parked = try #require(try archive.meeting("wrong")?.item("felid"))
        (parked.state, parked.parkedBefore) = (.open, 1)
        later.items = ForumSample.agenda.map(AgendaItem.init) + [parked]
        _ = try archive.perform(.saveMeeting(later, commitments: []))
        for kind in Self.kinds { #expect(folder.holds("fel\(kind)"), "\(kind)") }

        let revision = try #require(try archive.meeting("wrong")?.head.revision)
        let receipt = try archive.perform(.closeInWrongForum("wrong", revision: revision, on: today))
        #expect(receipt.subjects.contains(.meeting("later")))
        let bytes = folder.bytes()
        for kind in Self.kinds { #expect(bytes.range(of: Data("fel\(kind)".utf8)) == nil, "\(kind)") }
        #expect(bytes.range(of: Data("felid".utf8)) == nil)
        for kind in Self.kinds.dropLast(2) { #expect(bytes.range(of: Data("rätt\(kind)".utf8)) != nil, "\(kind) of another meeting") }
        #expect(try archive.meeting("later")?.items.map(\.id) == ForumSample.agenda.map(\.id))
        #expect(try archive.meeting("wrong")?.items.map(\.id) == ["open", "vbe"])
        #expect(try archive.commitments().rows.map(\.commitment.id) == ["rättc"])
        #expect(try archive.commitment("rättc")?.due == today + 10, "the day it had before")
        #expect(try archive.check().isSound && !archive.check().tracesLeft)
        // What is left can be undone, and brings nothing of it back.
        while (try? archive.perform(.undo)) != nil {}
        while (try? archive.perform(.redo)) != nil {}
        #expect(!folder.holds("felanteckning") && !folder.holds("felpunkt"))
        #expect(try archive.meeting("wrong")?.head.stage == .wrongForum)
    }

    /// A reader that goes on for long keeps the log: then it is wiped the next time.
    @Test func aWipeThatWasBlockedIsDoneLater() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [ForumSample.full]))
        let reader = try DatabaseQueue(path: folder.archive)
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN; SELECT count(*) FROM meeting")
            _ = try archive.perform(.closeInWrongForum("full", revision: 1, on: today))
            try db.execute(sql: "COMMIT")
        }
        try reader.close()
        #expect(try archive.meeting("full")?.head.stage == .wrongForum && archive.check().tracesLeft)
        _ = try archive.perform(.purge(today))
        #expect(!folder.holds("Underlaget dröjer") && !folder.holds("Visa filmen"))
        #expect(try !archive.check().tracesLeft)
    }

    @Test func removedMeetingsLeaveNoBytesOnceTheJournalAged() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveForum(ForumSample.forum, meetings: [
            ForumSample.meeting("gone", today - 5), ForumSample.meeting("stays", today - 4),
        ]))
        try Self.hold("gone", "bort", in: archive)
        try Self.hold("stays", "kvar", in: archive)
        let revision = try #require(try archive.meeting("gone")?.head.revision)
        _ = try archive.perform(.removeMeeting("gone", revision: revision))
        #expect(folder.holds("bortbeslut5"), "undo can still bring it back")
        let copies = Folder()
        try archive.backup(to: "\(copies.path)/copy.db")
        #expect(!copies.holds("bortbeslut5") && copies.holds("kvarbeslut5"), "but no copy has it")
        _ = try archive.perform(.purge(today + 91))
        let bytes = folder.bytes()
        for kind in Self.kinds.dropLast() { #expect(bytes.range(of: Data("bort\(kind)".utf8)) == nil, "\(kind)") }
        #expect(folder.holds("kvarbeslut5") && !folder.holds("kvarångrad"))
    }

    // MARK: Meetings about individuals

    /// Nothing of it is anywhere but in its row: no day, no order, no forum, no entry and no line of a log.
    @Test func aMeetingAboutAnIndividualLeavesACountAlone() throws {
        let folder = Folder()
        // A day whose numbers are nowhere else in the file.
        let day = CalendarDay(year: 2931, month: 7, day: 19)!
        let archive = try folder.open(now: day)
        let before = try counts(archive)
        for _ in 0..<3 { _ = try archive.perform(.addIndividual(ForumSample.individual)) }
        var other = ForumSample.individual
        other.month = Month(year: 2025, month: 3)
        other.nextMonth = nil
        _ = try archive.perform(.addIndividual(other))
        _ = try archive.perform(.removeIndividual(ForumSample.individual))
        var expected = before
        expected["individual_meeting"] = 2
        #expect(try counts(archive) == expected, "no other table has one row more or less")
        try archive.read { (db: Database) throws in
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM individual_meeting ORDER BY month").map { row in
                row.columnNames.map { name in "\(name)=\(row[name] as DatabaseValue)" }.joined(separator: " ")
            }
            #expect(rows == [
                #"kind="sig" month="2025-03" consent=1 actions=3 next_month="" count=1"#,
                #"kind="sig" month="2026-11" consent=1 actions=3 next_month="2027-01" count=2"#,
            ])
            let sql = try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = 'individual_meeting'") ?? ""
            #expect(sql.hasSuffix("WITHOUT ROWID") && !sql.contains("REFERENCES"))
            #expect(try db.number("SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'individual_meeting' AND type <> 'table' AND sql IS NOT NULL") == 0)
            #expect(try db.number("SELECT count(*) FROM sqlite_sequence") == 0, "the journal has never had an entry")
        }
        archive.close()
        #expect(!folder.holds(day.iso))
        // As SQLite writes the number of the day: three bytes, the highest first.
        let number = day.number
        let bytes = Data([UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)])
        #expect(folder.bytes().range(of: bytes) == nil)
    }

    private func counts(_ archive: SQLiteArchive) throws -> [String: Int] {
        try archive.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'activity_search%'")
            return try Dictionary(
                uniqueKeysWithValues: tables.map { ($0, try db.number("SELECT count(*) FROM \($0)") ?? 0) })
        }
    }

    /// The order in which they came is in no byte: the same ones in another order are the same rows.
    @Test func theirOrderIsNotKept() throws {
        var all = (0..<4).map { number in
            var meeting = ForumSample.individual
            meeting.actions = number % 3
            return meeting
        }
        func rows() throws -> [IndividualCount] {
            let folder = Folder()
            let archive = try folder.open()
            for meeting in all { _ = try archive.perform(.addIndividual(meeting)) }
            return try archive.individuals()
        }
        let first = try rows()
        all.reverse()
        #expect(try rows() == first && first.map(\.count) == [2, 1, 1])
    }
}
