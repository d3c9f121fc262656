import Domain
import Screen

/// Visning. One meeting for others to see, on a projector or in another terminal: it is read, and nothing in it can be changed.
package struct Projector: Equatable, Sendable {
    /// Nil: the meeting that runs, else the next.
    private let wanted: MeetingID?
    /// What was shown last: a meeting that ends stays until another begins.
    private var shown: MeetingRow?
    /// Where the arrows have led; nil follows the item in turn.
    private var place: Place?

    private struct Place: Equatable, Sendable {
        var row: Int
        /// The item in turn when somebody scrolled: the next tick leads back to it.
        var turn: ItemID?
    }

    package init(_ wanted: MeetingID? = nil) { self.wanted = wanted }

    // MARK: Which meeting

    func meeting(_ desk: ForumDesk) -> MeetingID? { wanted ?? row(desk)?.head.id }

    private func row(_ desk: ForumDesk) -> MeetingRow? {
        let next = desk.heads.compactMap(\.next)
        if let running = next.first(where: { $0.head.stage == .running && $0.head.id == shown?.head.id }) { return running }
        if let running = next.filter({ $0.head.stage == .running }).min(by: Self.isBefore) { return running }
        // It has ended, and those in the room are still looking at it.
        if let shown, shown.head.stage == .running { return shown }
        return next.min(by: Self.isBefore)
    }

    private static func isBefore(_ a: MeetingRow, _ b: MeetingRow) -> Bool {
        (a.head.day, a.head.begins ?? 0, a.head.id) < (b.head.day, b.head.begins ?? 0, b.head.id)
    }

    func isRunning(_ desk: ForumDesk) -> Bool { meeting(desk).flatMap(desk.meeting)?.head.stage == .running }

    // MARK: What it needs, shows and does

    func needs(_ desk: ForumDesk) -> [Lookup] {
        let heads: [Lookup] = [.forums(on: desk.day)]
        guard let id = meeting(desk) else { return heads }
        guard let head = desk.meeting(id)?.head else { return heads + [.meeting(id)] }
        return heads + [.meeting(id), .carried(head.forum, to: id, on: head.day), .meetingCommitments(head.forum, id)]
    }

    func view(_ desk: ForumDesk) -> PaneView {
        guard let page = page(desk) else {
            let known = desk.shelf[.forums(on: desk.day)] != nil
            return PaneView(
                title: Text(desk.texts("projector.title"), .heading),
                body: known ? [.gap, .paragraph(Text(desk.texts(wanted == nil ? "projector.none" : "projector.unknown")))] : [])
        }
        return page.view(focus: focus(page))
    }

    mutating func move(_ verb: Verb, _ desk: ForumDesk) {
        guard let page = page(desk),
            let row = moved(focus(page), by: verb, count: page.rows.count, page: max(3, desk.context.size.rows - 8))
        else { return }
        place = Place(row: row, turn: page.turn)
    }

    mutating func tidy(_ desk: ForumDesk) {
        if let row = row(desk) { shown = row }
        if let place, place.turn != page(desk)?.turn { self.place = nil }
    }

    private func focus(_ page: ProjectedMeeting) -> Int {
        let wished = place.flatMap { $0.turn == page.turn ? $0.row : nil } ?? page.turnRow
        return min(wished, max(0, page.rows.count - 1))
    }

    private func page(_ desk: ForumDesk) -> ProjectedMeeting? {
        guard let id = meeting(desk), var meeting = desk.meeting(id), let forum = desk.forum(meeting.head.forum) else { return nil }
        if meeting.head.stage == .planned {
            meeting.items = MeetingAgenda.merged(meeting.items, forum: forum, carried: desk.shelf.carried(forum.id, to: id, on: meeting.head.day))
        }
        return ProjectedMeeting(
            SharedMeeting(meeting), forum: forum.name.text, commitments: desk.shelf.meetingCommitments(forum.id, id), desk)
    }
}

extension Shelf {
    fileprivate func carried(_ forum: ForumID, to meeting: MeetingID, on day: CalendarDay) -> Carried {
        if case .carried(let carried)? = self[.carried(forum, to: meeting, on: day)] { carried } else { Carried() }
    }
    fileprivate func meetingCommitments(_ forum: ForumID, _ meeting: MeetingID) -> [Commitment] {
        if case .meetingCommitments(let commitments)? = self[.meetingCommitments(forum, meeting)] { commitments } else { [] }
    }
}
