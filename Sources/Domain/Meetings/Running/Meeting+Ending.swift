/// Att avsluta, justera, flytta och ställa in.
extension Meeting {
    /// What stands between the meeting and its record.
    package enum Obstacle: Equatable, Sendable {
        case openItems([ItemID])
        /// *Ej aktuell* without saying why.
        case missingReasons([ItemID])
        case individualsUnanswered
        /// Yes was answered: the meeting closes as `wrongForum` instead.
        case individualsDiscussed
    }

    package var obstacles: [Obstacle] {
        var found: [Obstacle] = []
        let open = items.filter { !$0.isAnswered }.map(\.id)
        if !open.isEmpty || items.isEmpty { found.append(.openItems(open)) }
        let unexplained = items.filter { $0.state == .notApplicable && $0.reason == nil }.map(\.id)
        if !unexplained.isEmpty { found.append(.missingReasons(unexplained)) }
        switch head.individualsDiscussed {
        case nil: found.append(.individualsUnanswered)
        case true?: found.append(.individualsDiscussed)
        case false?: break
        }
        return found
    }

    /// "Individer diskuterades?" Yes empties the meeting, by an order of its own (`Change.closeInWrongForum`).
    package func answeringIndividuals(_ discussed: Bool?) -> Meeting {
        guard head.stage == .planned || head.stage == .running else { return self }
        var next = self
        next.head.individualsDiscussed = discussed
        return next
    }

    /// The record exists from here on. Only without obstacles, and only a meeting that runs or, entered afterwards, was planned.
    ///
    /// One that was left running ended with its last answer; one that was planned for a day to come was held today.
    package func ended(at now: Now) -> Meeting? {
        guard obstacles.isEmpty, head.stage == .running || head.stage == .planned else { return nil }
        var next = self
        next.head.stage = .held
        if head.beganAt != nil {
            next.head.endedAt = lastSign(at: now)
        } else if head.day > now.day {
            next.head.day = now.day
            next.head.sequence += 1
        }
        return next
    }

    /// Justerad and registered; frozen from here on. Never before it was held.
    ///
    /// - Parameter name: What the forum is called on that day; its record keeps that name.
    package func approved(on day: CalendarDay, diary: ScreenedText?, name: ScreenedText? = nil) -> Meeting? {
        guard head.stage == .held, day >= head.day else { return nil }
        var next = self
        next.head.stage = .approved
        next.head.approvedOn = day
        next.head.diary = diary
        next.head.forumName = name
        return next
    }

    /// Only a planned one. Calendars are told, unless it is moved to where it is.
    package func moved(to day: CalendarDay, begins: Int?) -> Meeting? {
        arranged(day: day, begins: begins, length: head.length, place: head.place)
    }

    /// Day, time, length and place of a planned meeting; calendars are told once, and only of what is new.
    package func arranged(day: CalendarDay, begins: Int?, length: Int, place: ScreenedText?) -> Meeting? {
        guard head.stage == .planned else { return nil }
        var next = self
        next.head.day = day
        next.head.begins = begins
        next.head.length = length
        next.head.place = place
        if next.head != head { next.head.sequence += 1 }
        return next
    }

    package func cancelled() -> Meeting? {
        guard head.stage == .planned else { return nil }
        var next = self
        next.head.stage = .cancelled
        next.head.sequence += 1
        return next
    }

    /// A cancelled one that will take place after all.
    package func restored() -> Meeting? {
        guard head.stage == .cancelled else { return nil }
        var next = self
        next.head.stage = .planned
        next.head.sequence += 1
        return next
    }

    /// What is left of a meeting that was held in the wrong forum: its forum, day and calendar entry, and which standing items its agenda
    /// had. Nothing that was said, answered or added, no party, no place, no diary number and no clock.
    package func emptied(on day: CalendarDay) -> Meeting {
        var next = Meeting(head)
        next.head.stage = .wrongForum
        next.head.individualsDiscussed = true
        next.head.place = nil
        next.head.diary = nil
        next.head.approvedOn = nil
        next.head.beganAt = nil
        next.head.answeredAt = nil
        next.head.endedAt = nil
        // Also one that was never begun was held by then.
        next.head.day = min(head.day, day)
        next.items = items.filter(\.isStanding).map {
            AgendaItem(id: $0.id, kind: $0.kind, title: $0.title, length: $0.length, isStanding: true)
        }
        return next
    }
}
