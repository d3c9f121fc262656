import Domain
import Screen

/// 4 Forum: the forums, their meetings, and the meeting that is led.
package struct ForumPane: Equatable, Sendable {
    /// Never empty; the hall lies at the bottom.
    package internal(set) var path: [ForumStage] = [.hall(ForumHall())]

    package init() {}

    package var stage: ForumStage { path[path.count - 1] }

    func desk(_ context: Context) -> ForumDesk { ForumDesk(context: context) }
    func needsLibrary(_ context: Context) -> Bool { stage.room.needsLibrary(desk(context)) }
    /// A text is written where it will stand, and not in a box over the page.
    var writesInPlace: Bool { if case .meeting = stage { true } else { false } }

    // MARK: Ways in

    mutating func showHall() { path = [path[0]] }
    mutating func show(_ forum: ForumID) { path = [path[0], .forum(ForumPage(forum: forum))] }
    mutating func show(_ meeting: MeetingID, in forum: ForumID) {
        show(forum)
        path.append(.meeting(MeetingRoom(meeting: meeting, forum: forum)))
    }
    mutating func showCommitments(of forum: ForumID?) {
        path = [path[0], .commitments(CommitmentRoom(forum: forum))]
    }

    mutating func showRegularity() { path = [path[0], .regularity(RegularityRoom(forum: nil))] }
    mutating func showYear(_ year: Int) {
        // From a room of the year it is the same room, at the year that was asked for.
        if case .year = stage { path.removeLast() }
        path.append(.year(YearRoom(year: year)))
    }

    /// The clock of a meeting is shown, and goes on.
    func isMeetingRunning(_ shelf: Shelf) -> Bool {
        switch stage {
        case .meeting(let room): shelf.meeting(room.meeting)?.head.stage == .running
        default: false
        }
    }

    // MARK: What layers come back with

    mutating func chosen(_ choice: ForumChoice, _ context: Context) -> Response {
        let desk = desk(context)
        return onTop { $0.chosen(choice, desk) }
    }

    mutating func chose(_ values: Set<String>, for list: ForumList, _ context: Context) -> Response {
        let desk = desk(context)
        return onTop { $0.chose(values, for: list, desk) }
    }

    /// How a submitted text is met, as in the plan.
    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ context: Context) -> PlanPane.Answer {
        let desk = desk(context)
        var room = stage.room
        let answer = room.submitted(prompt, text, desk)
        path[path.count - 1] = room.stage
        switch answer {
        case .refused(let reason): return .refused(reason)
        case .screen(let kind): return .screen(kind)
        case .accepted(let reply): return .accepted(settle(reply))
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ context: Context) -> Response {
        let desk = desk(context)
        return onTop { $0.submitted(prompt, screened: text, desk) }
    }

    mutating func typing(_ text: String, for prompt: ForumPrompt, _ context: Context) {
        let desk = desk(context)
        _ = onTop { room in
            room.typing(prompt, text, desk)
            return .none
        }
    }

    mutating func abandoned(_ prompt: ForumPrompt, _ context: Context) {
        let desk = desk(context)
        _ = onTop { room in
            room.abandoned(prompt, desk)
            return .none
        }
    }

    mutating func tidy(_ context: Context) {
        let desk = desk(context)
        var room = stage.room
        room.tidy(desk)
        path[path.count - 1] = room.stage
        // What is over is read: the same questions are asked for both, so nothing has to be looked up between them.
        if case .meeting(let room) = stage, room.leadsToRecord(desk) {
            path[path.count - 1] = .record(RecordRoom(meeting: room.meeting, forum: room.forum))
        }
    }

    // MARK: The path

    private mutating func onTop(_ body: (inout any ForumRoom) -> ForumReply) -> Response {
        var room = stage.room
        let reply = body(&room)
        path[path.count - 1] = room.stage
        return settle(reply)
    }

    private mutating func settle(_ reply: ForumReply) -> Response {
        switch reply.move {
        case .stay: break
        case .open(let stage): path.append(stage)
        case .replace(let stage): path[path.count - 1] = stage
        case .back: if path.count > 1 { path.removeLast() }
        }
        return reply.response
    }
}

extension ForumPane: Pane {
    package func scope(_ context: Context) -> Scope { stage.room.scope(desk(context)) }
    package func digits(_ context: Context) -> Int { stage.room.digits(desk(context)) }

    package func needs(_ context: Context) -> [Lookup] {
        [.forums(on: context.now.day)] + stage.room.needs(desk(context))
    }

    package func view(_ context: Context) -> PaneView { stage.room.view(desk(context)) }

    package mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        let desk = desk(context)
        var room = stage.room
        let reply = room.perform(verb, digit: digit, desk)
        path[path.count - 1] = room.stage
        if let reply { return settle(reply) }
        guard verb == .back, path.count > 1 else { return nil }
        path.removeLast()
        return Response.none
    }

    package mutating func choose(_ target: Target, _ context: Context) -> Response {
        let desk = desk(context)
        return onTop { $0.choose(target, desk) }
    }
}
