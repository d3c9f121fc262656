import Domain
import Screen

/// Mötena i listan: those that are coming, the nearest first, and then those that have been, the latest first.
extension ForumPage {
    /// As many as a series can make.
    private static let mostUpcoming = MeetingSeries.most
    private static let chunk = 40

    func upcoming(_ day: CalendarDay) -> Lookup {
        .meetings(MeetingFilter(forum: forum, from: day), offset: 0, limit: Self.mostUpcoming)
    }

    func past(_ desk: ForumDesk) -> Lookup {
        let place = max(0, focus - upcomingCount(desk))
        let first = max(0, (place / Self.chunk - 1) * Self.chunk)
        return .meetings(MeetingFilter(forum: forum, through: desk.day - 1), offset: first, limit: Self.chunk * 3)
    }

    private func window(_ lookup: Lookup, _ desk: ForumDesk) -> MeetingWindow? {
        if case .meetings(let window)? = desk.shelf[lookup] { window } else { nil }
    }

    /// As the archive answers, the latest first: every key asks for some of them, and turning all of them round is felt.
    private func comingLast(_ desk: ForumDesk) -> [MeetingRow] { window(upcoming(desk.day), desk)?.rows ?? [] }

    /// From today on, the nearest first.
    func upcomingRows(_ desk: ForumDesk) -> [MeetingRow] { comingLast(desk).reversed() }
    func upcomingCount(_ desk: ForumDesk) -> Int { comingLast(desk).count }

    /// Everything that is planned from today on, as a series is laid out among.
    func planned(_ desk: ForumDesk) -> [MeetingRow] { upcomingRows(desk).filter { $0.head.stage == .planned } }

    /// Planned meetings that somebody has prepared; few, since one prepares the next.
    func prepared(_ desk: ForumDesk) -> [MeetingID] {
        comingLast(desk).reversed().lazy.filter { $0.items > 0 && $0.head.stage == .planned }.prefix(20).map(\.head.id)
    }

    func count(_ desk: ForumDesk) -> Int {
        let meetings = upcomingCount(desk) + (window(past(desk), desk)?.matching ?? 0)
        // The two offers.
        return meetings == 0 && desk.forum(forum)?.closedOn == nil ? 2 : meetings
    }

    func line(at place: Int, _ desk: ForumDesk) -> Line? {
        let coming = comingLast(desk)
        if coming.indices.contains(place) { return .meeting(coming[coming.count - 1 - place]) }
        if let window = window(past(desk), desk), window.matching > 0 {
            return window.rows[safe: place - coming.count - window.offset].map { .meeting($0) }
        }
        guard coming.isEmpty, desk.forum(forum)?.closedOn == nil else { return nil }
        return [Line.offerSeries, .offerMeeting][safe: place]
    }

    func focused(_ desk: ForumDesk) -> MeetingRow? {
        if case .meeting(let row)? = line(at: focus, desk) { row } else { nil }
    }

    func row(_ id: MeetingID, _ desk: ForumDesk) -> MeetingRow? {
        comingLast(desk).first { $0.head.id == id } ?? window(past(desk), desk)?.rows.first { $0.head.id == id }
    }

    /// One that nobody has prepared has nothing but its head, and is not asked for at each key.
    func whole(_ id: MeetingID, _ desk: ForumDesk) -> Meeting? {
        if let row = row(id, desk), row.items == 0 { Meeting(row.head) } else { desk.meeting(id) }
    }

    /// The planned meetings whole: those that nobody has prepared have nothing but their heads. Nil while they are being read.
    static func whole(_ rows: [MeetingRow], _ desk: ForumDesk) -> [Meeting]? {
        var meetings: [Meeting] = []
        for row in rows {
            if row.items == 0 {
                meetings.append(Meeting(row.head))
            } else if let meeting = desk.meeting(row.head.id) {
                meetings.append(meeting)
            } else {
                return nil
            }
        }
        return meetings
    }
}
