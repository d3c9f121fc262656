extension ChangeKind {
    /// What the change from the one to the other is called when it is undone. Commitments that came with it are named first: what a key
    /// does with them is what it is pressed for.
    package init(_ before: Meeting?, _ after: Meeting, commitments: [Commitment]) {
        let kind = ChangeKind(before, after, commitments: !commitments.isEmpty)
        self = kind == .changeCommitment && commitments.contains { $0.revision == 0 } ? .newCommitment : kind
    }

    package init(_ before: Meeting?, _ after: Meeting, commitments: Bool) {
        guard let before else {
            self = .newMeeting
            return
        }
        self = Self.step(before.head, after.head) ?? (commitments ? .changeCommitment : Self.change(before, after))
    }

    /// The meeting as a whole went on.
    private static func step(_ old: MeetingHead, _ new: MeetingHead) -> ChangeKind? {
        switch (old.stage, new.stage) {
        case (.planned, .running): .startMeeting
        case (.held, .approved): .approveRecord
        case (.planned, .held), (.running, .held): .finishMeeting
        case (.planned, .cancelled): .cancelMeeting
        case (.cancelled, .planned): .restoreMeeting
        default: old.day != new.day || old.begins != new.begins ? .moveMeeting : nil
        }
    }

    private static func change(_ before: Meeting, _ after: Meeting) -> ChangeKind {
        if before.items == after.items && before.attendance != after.attendance { return .attendance }
        let answers = zip(before.items, after.items).contains { $0.state != $1.state || $0.ticks != $1.ticks || $0.reason != $1.reason }
        let sameItems = before.items.map(\.id) == after.items.map(\.id)
        if sameItems && answers { return .answerItem }
        if after.head.stage == .planned { return .prepareMeeting }
        if !sameItems { return .changeAgenda }
        let notes = zip(before.items, after.items).contains {
            $0.note != $1.note || $0.internalNote != $1.internalNote || $0.decisions != $1.decisions
        }
        return notes ? .noteItem : .answerItem
    }
}
