import Domain
import Screen

/// Nytt möte, flytta, ställa in, ta bort, and a meeting that was held before anybody wrote it down.
extension ForumPage {
    // MARK: New

    func askNew(_ forum: Forum, _ desk: ForumDesk) -> ForumReply {
        if let closed = Self.closed(forum, desk) { return .refuse(closed) }
        return .show(.prompt(Prompt(.forum(.forum(.when)), limit: ForumPagePrompt.when.limit)))
    }

    /// The day and clock that were typed, or why they were not taken.
    static func time(_ text: String, _ desk: ForumDesk) -> (time: MeetingTime?, refusal: String) {
        switch MeetingTimeWords.read(text, today: desk.day, desk.texts) {
        case .time(let time): (time, "")
        case .impossible: (nil, desk.texts("forum.when.impossible", text.trimmed))
        case .impossibleClock: (nil, desk.texts("forum.when.impossible_clock", text.trimmed))
        case .unread: (nil, desk.texts("forum.when.unread", text.trimmed))
        }
    }

    mutating func made(_ text: String, _ desk: ForumDesk) -> ForumAnswer {
        guard let forum = desk.forum(forum) else { return .refused(desk.texts("forum.gone")) }
        let (time, refusal) = Self.time(text, desk)
        guard let time else { return .refused(refusal) }
        if let taken = taken(time, except: nil, desk) { return .refused(taken) }
        if time.day < desk.day {
            heldDay = time.day
            return .accepted(.show(.menu(heldMenu(time, desk))))
        }
        var random = RandomSource(seed: desk.context.lot)
        let head = MeetingHead(forum, id: .random(using: &random), day: time.day, begins: time.minute)
        return .accepted(.change(.saveMeeting(Meeting(head), commitments: []), said: desk.texts("forum.meeting_made", desk.moment(head))))
    }

    private func taken(_ time: MeetingTime, except id: MeetingID?, _ desk: ForumDesk) -> String? {
        let there = upcomingRows(desk).first {
            $0.head.day == time.day && $0.head.id != id && $0.head.stage != .cancelled && ($0.head.begins == time.minute || time.minute == nil)
        }
        return there.map { desk.texts("forum.when.taken", desk.moment($0.head)) }
    }

    // MARK: Held before

    /// What a meeting that was held is remembered by here: the answer to the standing item.
    private func heldMenu(_ time: MeetingTime, _ desk: ForumDesk) -> Menu {
        let texts = desk.texts
        return Menu(
            texts("forum.held.title", ForumDayWords.moment(time.day, time.minute, today: desk.day, texts)), text: [texts("forum.held.text")],
            options: [
                Menu.Option(texts("forum.held.done"), .forum(.forum(.held(time, .done)))),
                Menu.Option(texts("forum.held.parked"), .forum(.forum(.held(time, .parked)))),
                Menu.Option(texts("forum.held.not_applicable"), .forum(.forum(.held(time, .notApplicable)))),
                Menu.Option(texts("forum.held.no"), .close),
            ])
    }

    func held(_ time: MeetingTime, _ vbe: ItemState, _ desk: ForumDesk) -> ForumReply {
        if vbe == .notApplicable {
            let purpose = ForumPagePrompt.notApplicable(time)
            return .show(.prompt(Prompt(.forum(.forum(purpose)), limit: purpose.limit)))
        }
        return askIndividuals(HeldMeeting(time: time, vbe: vbe), desk)
    }

    func askIndividuals(_ held: HeldMeeting, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        return .show(
            .menu(
                Menu(
                    texts("forum.held.individuals"), text: [texts("forum.held.individuals_text")],
                    options: [
                        Menu.Option(texts("forum.held.individuals_no"), .forum(.forum(.register(held, individuals: false)))),
                        Menu.Option(texts("forum.held.individuals_yes"), .forum(.forum(.register(held, individuals: true)))),
                    ])))
    }

    func register(_ held: HeldMeeting, individuals: Bool, _ desk: ForumDesk) -> ForumReply {
        guard let forum = desk.forum(forum) else { return .refuse(desk.texts("forum.gone")) }
        var random = RandomSource(seed: desk.context.lot)
        var head = MeetingHead(forum, id: .random(using: &random), day: held.time.day)
        // When the series begins says nothing of when this one did.
        head.begins = held.time.minute
        if individuals {
            // That it was held in the wrong forum is an order of its own: it leaves nothing of what was said.
            let orders: [Change] = [.saveMeeting(Meeting(head), commitments: []), .closeInWrongForum(head.id, revision: 1, on: desk.day)]
            return ForumReply(
                Response(effects: orders.map { .change($0) }, pending: .said(desk.texts("forum.held.said_wrong", desk.moment(head)))))
        }
        guard case .carried(let carried)? = desk.shelf[.carried(forum.id, to: nil, on: held.time.day)] else { return .refuse(desk.texts("forum.gone")) }
        // What the meeting before parked goes on to the next one, past this one that had no agenda.
        let entered = Meeting.entered(
            head, forum: forum, vbe: held.vbe, reason: held.reason, carried: carried, individualsDiscussed: false, today: desk.day)
        guard let entered else { return .refuse(desk.texts("forum.held.no_item")) }
        return .change(.saveMeeting(entered, commitments: []), said: desk.texts("forum.held.said", desk.moment(head)))
    }

    // MARK: Planned ones

    /// What can be done with a planned or cancelled meeting, where no key can point at it.
    func rowMenu(_ row: MeetingRow, _ desk: ForumDesk) -> Menu {
        let (texts, id) = (desk.texts, row.head.id)
        let title = desk.moment(row.head) + " · " + desk.word(row.head.stage)
        if row.head.stage == .cancelled {
            return Menu(
                title, text: [texts("forum.cancelled.text")],
                options: [
                    Menu.Option(texts("forum.cancelled.restore"), .forum(.forum(.restore(id)))), Menu.Option(texts("plan.cancel"), .close),
                ])
        }
        return Menu(
            title,
            options: [
                Menu.Option(texts("forum.row.open"), .forum(.forum(.openMeeting(id)))),
                Menu.Option(texts("forum.row.move"), .forum(.forum(.askMove(id)))),
                Menu.Option(texts("forum.row.cancel"), .forum(.forum(.askCancel(id)))),
                Menu.Option(texts("forum.row.remove"), .forum(.forum(.askRemove(id)))),
                Menu.Option(texts("plan.cancel"), .close),
            ])
    }

    func askMove(_ row: MeetingRow, _ desk: ForumDesk) -> ForumReply {
        guard row.head.stage == .planned else { return .refuse(desk.texts("forum.move.not_planned")) }
        let purpose = ForumPagePrompt.moved(row.head.id)
        let present = MeetingTime(day: row.head.day, minute: row.head.begins)
        return .show(.prompt(Prompt(.forum(.forum(purpose)), text: present.typed, limit: purpose.limit)))
    }

    func rescheduled(_ id: MeetingID, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        let (read, refusal) = Self.time(text, desk)
        guard let time = read else { return .refused(refusal) }
        guard time.day >= desk.day else { return .refused(texts("forum.move.past")) }
        if let taken = taken(time, except: id, desk) { return .refused(taken) }
        guard let meeting = whole(id, desk), let moved = meeting.moved(to: time.day, begins: time.minute ?? meeting.head.begins) else {
            return .refused(texts("forum.move.not_planned"))
        }
        return .accepted(
            .change(.saveMeeting(moved, commitments: []), said: texts("forum.move.said", desk.moment(meeting.head), desk.moment(moved.head))))
    }

    func cancelOrRestore(_ row: MeetingRow, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch row.head.stage {
        case .cancelled: return restore(row.head.id, desk)
        case .planned:
            return .show(
                .menu(
                    Menu(
                        texts("forum.cancel.title", desk.moment(row.head)), text: [texts("forum.cancel.text")],
                        options: [
                            Menu.Option(texts("forum.cancel.yes"), .forum(.forum(.cancel(row.head.id)))),
                            Menu.Option(texts("forum.cancel.no"), .close),
                        ])))
        case .running, .held, .approved, .wrongForum: return .refuse(texts("forum.cancel.not_planned"))
        }
    }

    func cancel(_ id: MeetingID, _ desk: ForumDesk) -> ForumReply {
        guard let meeting = whole(id, desk)?.cancelled() else { return .refuse(desk.texts("forum.cancel.not_planned")) }
        return .change(.saveMeeting(meeting, commitments: []), said: desk.texts("forum.cancel.said", desk.moment(meeting.head)))
    }

    func restore(_ id: MeetingID, _ desk: ForumDesk) -> ForumReply {
        guard let meeting = whole(id, desk)?.restored() else { return .refuse(desk.texts("forum.cancel.not_planned")) }
        return .change(.saveMeeting(meeting, commitments: []), said: desk.texts("forum.restored", desk.moment(meeting.head)))
    }

    func askRemoval(_ row: MeetingRow, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch row.head.stage {
        case .cancelled: return .refuse(texts("forum.remove.cancelled"))
        case .running, .held, .approved, .wrongForum: return .refuse(texts("forum.remove.not_planned"))
        case .planned:
            return .show(
                .menu(
                    Menu(
                        texts("forum.remove.title", desk.moment(row.head)), text: [texts("forum.remove.text")],
                        options: [
                            Menu.Option(texts("forum.remove.yes"), .forum(.forum(.remove(row.head.id, revision: row.head.revision)))),
                            Menu.Option(texts("forum.remove.no"), .close),
                        ])))
        }
    }
}

/// Ett möte som har hållits, as it is registered afterwards.
package struct HeldMeeting: Equatable, Sendable {
    package var time: MeetingTime
    package var vbe: ItemState
    /// Why it was not taken up.
    package var reason: ScreenedText?
    package init(time: MeetingTime, vbe: ItemState, reason: ScreenedText? = nil) {
        self.time = time
        self.vbe = vbe
        self.reason = reason
    }
}
