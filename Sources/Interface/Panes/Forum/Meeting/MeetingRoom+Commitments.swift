import Domain
import Screen

/// Åtaganden at a meeting: made in three questions, and followed up where they stand.
extension MeetingRoom {
    // MARK: Vem

    /// "kommunpolis", or "polis: kommunpolis" when the organisation is to be said too. A function, never somebody.
    func role(_ typed: String, for what: ScreenedText, _ sight: MeetingSight, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { ScreenedText.tidied(String($0)) }
        guard let name = parts.last, !name.isEmpty else { return .refused(texts("prompt.empty")) }
        let before = parts.count == 2 && !parts[0].isEmpty ? parts[0] : nil
        guard PlanRoles.mayBeRole(name) else { return .refused(texts("meeting.role.blocked", name)) }
        guard let role = try? ScreenedText(name, kind: .role, acceptingWarnings: true) else { return .refused(texts("prompt.blocked")) }
        var organisation: ScreenedText?
        if let before {
            organisation = sight.organisations.first { $0.text.folded == before.folded }
                ?? (RoleRegister.pointsOutSomebody(before) ? nil : try? ScreenedText(before, kind: .organisation, acceptingWarnings: true))
            guard organisation != nil else { return .refused(texts("meeting.role.blocked", before)) }
        }
        let isKnown = RoleRegister(desk.shelf.roles).role(spelled: name) != nil || RoleRegister.looksLikeRole(name)
        let due = MeetingPrompt.commitmentDue(what, role: role, organisation: organisation)
        return .accepted(isKnown ? ask(due, in: sight, desk) : .show(.menu(MeetingMenus.role(name, due, what, texts))))
    }

    // MARK: När

    /// A day that is not before the meeting. An empty line means the next meeting, where there is one.
    func due(_ text: String, _ sight: MeetingSight, _ desk: ForumDesk, then reply: (CalendarDay) -> ForumReply) -> ForumAnswer {
        let texts = desk.texts
        let today = max(desk.day, sight.meeting.head.day)
        let typed = text.trimmed
        let wantsNext = typed.isEmpty || typed.folded == texts("meeting.due.next").folded
        if wantsNext, sight.next == nil { return .refused(texts("meeting.due.no_next")) }
        guard let day = wantsNext ? sight.next?.day : DueWords.day(typed, today: today, next: sight.next?.day, texts) else {
            return .refused(texts("meeting.due.unread", typed))
        }
        guard day >= sight.meeting.head.day else { return .refused(texts("meeting.due.past", day.iso)) }
        return .accepted(reply(day))
    }

    func commit(
        _ what: ScreenedText, _ role: ScreenedText, _ organisation: ScreenedText?, by due: CalendarDay, _ sight: MeetingSight, _ desk: ForumDesk
    ) -> ForumReply {
        var random = RandomSource(seed: desk.context.lot)
        let commitment = Commitment(
            id: .random(using: &random), forum: sight.forum.id, meeting: sight.id, madeOn: sight.meeting.head.day, text: what, role: role,
            organisation: organisation, due: due)
        let said = desk.texts("meeting.committed", MeetingWords.owner(commitment, desk.texts), MeetingWords.day(due, desk.texts))
        return .change(.saveMeeting(sight.meeting, commitments: [commitment]), said: said)
    }

    // MARK: Uppföljning

    func settle(
        _ commitment: Commitment, _ deed: CommitmentDeed, due: CalendarDay? = nil, reason: ScreenedText? = nil, _ sight: MeetingSight, _ desk: ForumDesk
    ) -> ForumReply {
        let texts = desk.texts
        guard sight.stage == .planned || sight.isUnderWay else { return .refuse(Self.refusal(sight, desk) ?? "") }
        // Before the meeting it is somebody's own business, and no part of the record.
        let isAtMeeting = sight.isUnderWay
        let after = commitment.doing(
            CommitmentEvent(deed, meeting: isAtMeeting ? sight.id : nil, day: isAtMeeting ? sight.meeting.head.day : desk.day, due: due, reason: reason))
        let said = deed == .moved ? texts("meeting.moved", MeetingWords.day(after.due, texts)) + twice(after, texts) : nil
        return .change(isAtMeeting ? .saveMeeting(sight.meeting, commitments: [after]) : .saveCommitments([after]), said: said)
    }

    /// What was put off before is said aloud.
    private func twice(_ commitment: Commitment, _ texts: Texts) -> String {
        commitment.moves > 1 ? " " + texts("meeting.moved_times.sentence", String(commitment.moves)) : ""
    }
}
