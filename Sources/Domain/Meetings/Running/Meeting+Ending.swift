/// Att avsluta, justera, flytta och ställa in.
extension Meeting {
    /// What stands between the meeting and its record.
    package enum Obstacle: Equatable, Sendable {
        case openItems([ItemID])
        case individualsUnanswered
        /// Yes was answered: the meeting closes as `wrongForum` instead.
        case individualsDiscussed
    }

    package var obstacles: [Obstacle] {
        var found: [Obstacle] = []
        let open = items.filter { !$0.isAnswered }.map(\.id)
        if !open.isEmpty || items.isEmpty { found.append(.openItems(open)) }
        switch head.individualsDiscussed {
        case nil: found.append(.individualsUnanswered)
        case true?: found.append(.individualsDiscussed)
        case false?: break
        }
        return found
    }

    /// The record exists from here on. Only without obstacles.
    package func ended(at now: Now) -> Meeting? {
        guard obstacles.isEmpty else { return nil }
        var next = self
        next.head.stage = .held
        if head.beganAt != nil { next.head.endedAt = now.minute }
        return next
    }

    /// Justerad and registered; frozen from here on.
    package func approved(on day: CalendarDay, diary: ScreenedText?) -> Meeting? {
        guard head.stage == .held else { return nil }
        var next = self
        next.head.stage = .approved
        next.head.approvedOn = day
        next.head.diary = diary
        return next
    }

    /// Only a planned one; calendars are told.
    package func moved(to day: CalendarDay, begins: Int?) -> Meeting? {
        guard head.stage == .planned else { return nil }
        var next = self
        next.head.day = day
        next.head.begins = begins
        next.head.sequence += 1
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

    /// What is left of a meeting that was held in the wrong forum: that it was, and which standing items its agenda had.
    package func emptied(on day: CalendarDay) -> Meeting {
        var next = Meeting(head)
        next.head.stage = .wrongForum
        next.head.individualsDiscussed = true
        next.attendance = attendance
        next.items = items.filter(\.isStanding).map {
            AgendaItem(id: $0.id, kind: $0.kind, title: $0.title, length: $0.length, isStanding: true)
        }
        return next
    }
}

extension ChangeKind {
    /// What the change from the one to the other is called when it is undone.
    ///
    /// - Parameters:
    ///   - commitments: Some commitment was made or changed by the same key.
    ///   - newCommitment: One of them was made.
    package init(_ before: Meeting?, _ after: Meeting, commitments: Bool, newCommitment: Bool = false) {
        guard let before else {
            self = .newMeeting
            return
        }
        let (old, new) = (before.head, after.head)
        self =
            switch (old.stage, new.stage) {
            case (.planned, .running): .startMeeting
            case (_, .approved) where old.stage != .approved: .approveRecord
            case (_, .held) where old.stage != .held: .finishMeeting
            case (_, .cancelled) where old.stage != .cancelled: .cancelMeeting
            case _ where old.day != new.day || old.begins != new.begins: .moveMeeting
            case _ where commitments && before.items == after.items: newCommitment ? .newCommitment : .changeCommitment
            case _ where before.attendance != after.attendance && before.items == after.items: .attendance
            case (.planned, _): .prepareMeeting
            default: .answerItem
            }
    }
}
