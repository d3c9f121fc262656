import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Protokoll och minnesanteckningar: one value, read and written.
@Suite struct ForumRecordTests {
    private static let secret = "HEMLIGT"

    private static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { MeetingWorld.text(text, kind) }

    /// A meeting with an internal note everywhere one can be.
    private static func full(_ record: RecordType) -> Meeting {
        let forum = MeetingWorld.make(record)
        var meeting = MeetingWorld.held(MeetingWorld.today, "2026-11-21", forum)
        meeting.head.beganAt = 14 * 60
        meeting.head.endedAt = 15 * 60 + 5
        for place in meeting.items.indices {
            meeting.items[place].internalNote = text(secret + String(place), .internalNote)
            meeting.items[place].note = text("Anteckning \(place)", .meetingNote)
        }
        meeting.items[1].note = nil
        meeting.items[2].ticks = Set(VBETick.allCases)
        meeting.items[3].state = .notApplicable
        meeting.items[3].reason = text("Underlaget saknas", .reason)
        meeting.items[3].decisions = [text("Frågan tas i januari", .decision)]
        return meeting
    }

    private static var commitments: [Commitment] {
        let day = Now.test.day
        let made = Commitment(
            id: "n1", forum: MeetingWorld.forum, meeting: MeetingWorld.today, madeOn: day, text: text("Boka lokalen", .commitment),
            role: text("Rektor", .role), due: day + 14)
        func old(_ id: CommitmentID, _ what: String, _ event: CommitmentEvent) -> Commitment {
            MeetingWorld.commitment(id, what, due: "2026-11-21").doing(event)
        }
        return [
            made, old("a", "Ta fram statistik", CommitmentEvent(.done, meeting: MeetingWorld.today, day: day)),
            old("b", "Visa filmen", CommitmentEvent(.moved, meeting: MeetingWorld.today, day: day, due: day + 28)),
            old("c", "Måla om planket", CommitmentEvent(.dropped, meeting: MeetingWorld.today, day: day, reason: text("Planket är rivet", .reason))),
            old("d", "Ring föreningarna", CommitmentEvent(.kept, meeting: MeetingWorld.today, day: day)),
            MeetingWorld.commitment("e", "Inte uppe i dag", due: "2026-12-30"),
        ]
    }

    private static func paper(_ record: RecordType = .meetingNotes, _ texts: Texts = .swedish) -> RecordPaper {
        RecordPaper(
            SharedMeeting(full(record)), of: MeetingWorld.make(record), commitments: commitments, district: "Skarpnäck", texts: texts)
    }

    /// Read off the value that every file is made of.
    @Test(arguments: RecordType.allCases)
    func noInternalNoteInTheRecord(_ record: RecordType) {
        let paper = Self.paper(record)
        #expect(!"\(paper.document)".contains(Self.secret))
        #expect(!paper.plain.contains(Self.secret))
    }

    /// From the keys to the page and to what is handed over to be written.
    @Test(arguments: ["1", "2", "3", "4"] as [Key])
    func noInternalNoteIsExported(_ format: Key) throws {
        var s = try MeetingWorld.running()
        for place in 0..<6 {
            s.stand(on: MeetingWorld.agenda()[place].title.text)
            s.press("i")
            s.type("\(Self.secret.lowercased()) \(place)")
            s.press(.enter)
        }
        #expect(try s.theMeeting().items.allSatisfy { $0.internalNote != nil })
        s.press(.home)
        for _ in 0..<6 { s.press(" ") }
        s.press("1")
        s.expect(title: "Minnesanteckningar")
        s.expect(not: Self.secret.lowercased())
        s.press("e")
        s.expect("allmän handling hos mottagaren")
        s.press(format)
        #expect(s.world.papers.count + s.world.copied.count == 1)
        #expect(!"\(s.world.papers)\(s.world.copied)".contains(Self.secret.lowercased()))
    }

    @Test func theRecordInWords() {
        let plain = Self.paper().plain
        for line in [
            "Minnesanteckningar SSPF Kärrtorp 21 november 2026", "UTKAST", "Tid: 14.00–15.05", "Närvarande: skola, socialtjänst, fritid, fält", "Saknades: polis",
            "3 VBE – stående punkt", "Rutinen vid oro eller händelse påmindes.", "Inte aktuell på det här mötet: Underlaget saknas.",
            "Beslut: Frågan tas i januari.", "1. Boka lokalen. Rektor, senast 5 december 2026.", "Klart: Ta fram statistik. Kommunpolis (polis).",
            "Flyttat: Visa filmen. Kommunpolis (polis). Ny dag: 19 december 2026.", "Utgår: Måla om planket. Kommunpolis (polis). Skäl: Planket är rivet.",
            "Kvarstår: Ring föreningarna. Kommunpolis (polis). Senast 21 november 2026.", "Mötet gällde fenomen. Inga individer diskuterades.",
        ] { #expect(plain.contains(line), "\(line)\n\(plain)") }
        #expect(!plain.contains("Inte uppe i dag"))
        #expect(!plain.contains("⟦"))
    }

    @Test func aProtokollHasParagraphsAndALineToSign() {
        let plain = Self.paper(.minutes).plain
        #expect(plain.contains("Protokoll SSPF Kärrtorp"))
        #expect(plain.contains("§ 3 VBE – stående punkt"))
        #expect(plain.contains("Justeras: "))
        #expect(!Self.paper().plain.contains("Justeras: "))
    }

    /// What somebody did with a commitment afterwards is no part of an earlier record.
    @Test func laterDeedsChangeNoRecord() {
        let day = Now.test.day + 40
        let later = Self.commitments.map { commitment in
            commitment.state == .open
                ? commitment.doing(CommitmentEvent(.moved, meeting: "m9", day: day, due: day + 20)).doing(CommitmentEvent(.done, meeting: nil, day: day + 1))
                : commitment.doing(CommitmentEvent(.reopened, meeting: nil, day: day))
        }
        let paper = RecordPaper(
            SharedMeeting(Self.full(.meetingNotes)), of: MeetingWorld.make(), commitments: later, district: "Skarpnäck", texts: .swedish)
        #expect(paper.document == Self.paper().document)
    }

    @Test func theRecordIsReadInEnglish() {
        #expect(!Self.paper(.minutes, .english).plain.contains("⟦"))
    }

    /// What is on the page is what is written.
    @Test func whatIsShownIsWhatIsWritten() throws {
        var s = try MeetingWorld.ended()
        let page = s.page.words
        s.press("e", "1")
        s.expect(notice: "Filen är skriven till /tmp/minnesanteckningar-sspf-karrtorp-2026-11-21.docx")
        let document = try #require(s.world.papers.first)
        #expect(document.format == .docx)
        for section in document.document.sections { #expect(page.contains(section.heading)) }
        #expect(document.document.stamps == ["UTKAST"])
    }

    @Test func theRecordIsReadFromTopToBottom() throws {
        var s = try MeetingWorld.ended()
        s.press(.end)
        #expect(s.text.contains("Inga individer diskuterades"))
        s.press(.home)
        #expect(s.text.contains("Stadsdelsområde"))
    }

    @Test func anApprovedMeetingOpensInItsRecord() throws {
        var s = try MeetingWorld.approved()
        try s.restart()
        s.openFromForum("21 nov")
        s.expect(title: "Minnesanteckningar SSPF Kärrtorp")
        s.expect("Justerade")
    }

    /// What was approved under one name stays there, whatever the forum is called later.
    @Test func anApprovedRecordKeepsTheNameOfItsForum() throws {
        let s = try MeetingWorld.approved()
        let meeting = try s.theMeeting()
        var forum = MeetingWorld.make(.meetingNotes)
        forum.name = try ScreenedText("SSPF Bagarmossen", kind: .forumName)
        func title(_ meeting: Meeting) -> String {
            RecordPaper(SharedMeeting(meeting), of: forum, commitments: [], district: "Skarpnäck", texts: .swedish).title
        }
        #expect(title(meeting).contains("SSPF Kärrtorp"))
        #expect(title(try MeetingWorld.ended().theMeeting()).contains("SSPF Bagarmossen"))
    }
}
