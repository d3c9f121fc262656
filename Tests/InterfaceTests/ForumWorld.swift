import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// A district's forums on Saturday 21 November 2026: one that is kept, one that is not, three units, one that is closed, and counts of
/// meetings about individuals.
enum ForumWorld {
    static let sspf: ForumID = "sspf1"
    static let council: ForumID = "bra1"

    static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }
    static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { ScreenedText(stored: text, kind: kind) }

    static func forum(_ kind: ForumKindID, _ id: ForumID, _ name: String) -> Forum {
        guard let kind = ForumLibrary.shipped.kind(kind) else { fatalError("no kind \(kind)") }
        return Forum(kind, id: id, name: text(name, .forumName), district: "skarpnack", createdOn: day("2025-09-01"))
    }

    /// Third Tuesday of every month at 14, not in July.
    static let series = MeetingSeries(
        rhythm: .monthWeekday(3), first: day("2026-01-20"), through: day("2027-06-30"), skippedMonths: [7], begins: 14 * 60, length: 60)

    static var sspfForum: Forum {
        var forum = forum("sspf", sspf, "SSPF Kärrtorp")
        forum.series = series
        forum.place = text("Medborgarhuset, lilla salen", .meetingPlace)
        return forum
    }

    /// Led to its end, with that answer to the standing item.
    static func held(_ forum: Forum, _ id: MeetingID, _ iso: String, vbe: ItemState = .done) -> Meeting {
        var meeting = Meeting(MeetingHead(forum, id: id, day: day(iso)), items: forum.agenda.map(AgendaItem.init))
        for place in meeting.items.indices { meeting.items[place].state = .done }
        if let place = meeting.items.firstIndex(where: { $0.kind == .vbe }) {
            meeting.items[place].state = vbe
            if vbe == .notApplicable { meeting.items[place].reason = text("Mötet gällde budget", .reason) }
        }
        meeting.head.stage = .held
        meeting.head.individualsDiscussed = false
        return meeting
    }

    static func planned(_ forum: Forum, _ id: MeetingID, _ iso: String) -> Meeting {
        Meeting(MeetingHead(forum, id: id, day: day(iso)))
    }

    static func commitment(_ id: CommitmentID, _ forum: ForumID, _ meeting: MeetingID, due: String) -> Commitment {
        Commitment(
            id: id, forum: forum, meeting: meeting, madeOn: day("2026-10-20"), text: text("Se över belysningen vid skolvägen", .commitment),
            role: text("Enhetschef fritid", .role), due: day(due))
    }

    static func fill(_ archive: SQLiteArchive) throws {
        let sspf = sspfForum
        var meetings = [
            held(sspf, "m1", "2026-05-19"), held(sspf, "m2", "2026-06-16"), held(sspf, "m3", "2026-09-15", vbe: .parked),
            held(sspf, "m4", "2026-10-20"), held(sspf, "m5", "2026-11-17"),
        ]
        meetings += ["2026-12-15", "2027-01-19", "2027-02-16"].enumerated().map { planned(sspf, MeetingID("p\($0 + 1)"), $1) }
        _ = try archive.perform(.saveForum(sspf, meetings: meetings))
        _ = try archive.perform(
            .saveCommitments([commitment("c1", sspf.id, "m4", due: "2026-12-15"), commitment("c2", sspf.id, "m4", due: "2026-12-01")]))
        let council = forum("bra", council, "Lokalt BRÅ")
        _ = try archive.perform(
            .saveForum(council, meetings: [held(council, "b1", "2026-03-10"), held(council, "b2", "2026-09-08", vbe: .parked)]))
        for (place, name) in ["Fritidsgården Kärrtorp", "Biblioteket", "Förskolan Ängen"].enumerated() {
            let unit = forum("workplace_meeting", ForumID("apt\(place)"), name)
            _ = try archive.perform(.saveForum(unit, meetings: place == 0 ? [held(unit, "a1", "2026-04-14")] : []))
        }
        var closed = forum("forum_0_20", "old", "Samverkansforum Hammarby")
        closed.closedOn = day("2026-06-30")
        _ = try archive.perform(.saveForum(closed, meetings: []))
        let month = Month(year: 2026, month: 11)
        let counted = IndividualMeeting(kind: "sig", month: month, consentChecked: true, actions: 3, nextMonth: month.next)
        for meeting in [counted, counted] { _ = try archive.perform(.addIndividual(meeting)) }
        _ = try archive.perform(
            .addIndividual(IndividualMeeting(kind: "sspf", month: month.previous, consentChecked: false, actions: 0)))
    }

    /// In the hall.
    static func scenario(size: Size = .small, linear: Bool = false, texts: Texts = .swedish) throws -> Scenario {
        var s = try Scenario(size: size, texts: texts, linear: linear)
        try fill(s.archive)
        try s.restart()
        s.press("4")
        return s
    }

    /// On the page of the forum that is kept.
    static func page(size: Size = .small, linear: Bool = false, texts: Texts = .swedish) throws -> Scenario {
        var s = try scenario(size: size, linear: linear, texts: texts)
        s.open("SSPF Kärrtorp")
        return s
    }

    /// In a room of a meeting about an individual, by the way that leads there.
    static func individual(size: Size = .small, linear: Bool = false) throws -> Scenario {
        var s = try scenario(size: size, linear: linear)
        s.press("n")
        s.answer("Individ")
        s.answer("SIG")
        return s
    }
}

extension Scenario {
    /// The line of a list that begins so, chosen.
    mutating func open(_ text: String) {
        if let line = line(text) { send(.choose(line.target)) }
    }

    var forums: [ForumHead] { if case .forums(let heads)? = try? archive.answer(.forums(on: app.now.day)) { heads } else { [] } }

    func meetings(of forum: ForumID) -> [MeetingRow] {
        let filter = MeetingFilter(forum: forum)
        return if case .meetings(let window)? = try? archive.answer(.meetings(filter, offset: 0, limit: 500)) { window.rows.reversed() } else { [] }
    }

    func storedMeeting(_ id: MeetingID) -> Meeting? { if case .meeting(let meeting)? = try? archive.answer(.meeting(id)) { meeting } else { nil } }

    var individuals: [IndividualCount] { if case .individualMeetings(let rows)? = try? archive.answer(.individualMeetings) { rows } else { [] } }
}
