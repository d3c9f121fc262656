/// Att förbereda mötet, att skriva in det i efterhand, och att gå tillbaka till det.
extension Meeting {
    /// Another title of somebody's own point. What stands in every meeting is named by the forum.
    package func titling(_ id: ItemID, _ title: ScreenedText) -> Meeting {
        changing(id) { item, _ in
            if !item.isStanding { item.title = title }
        }
    }

    /// Mötet skrivs in i efterhand: held on its day, and nothing is known of its clock.
    package func begunAfterwards() -> Meeting {
        guard head.stage == .planned else { return self }
        var next = self
        next.head.stage = .running
        return next
    }

    /// Fortsätts: a held meeting goes on, and has to be ended once more. Nil for one that is not held, or is approved.
    package func resumed() -> Meeting? {
        guard head.stage == .held else { return nil }
        var next = self
        next.head.stage = .running
        next.head.endedAt = nil
        next.head.individualsDiscussed = nil
        return next
    }

    /// What is left unanswered comes back at the next meeting.
    package func parkingTheRest(at now: Now) -> Meeting {
        items.filter { !$0.isAnswered }.reduce(self) { $0.answered($1.id, .parked, at: now) }
    }
}
