import Domain
import Screen

/// Vad som kan göras med ett åtagande between meetings. Each is durable at once, and can be undone.
enum CommitmentDeeds {
    static func save(_ commitment: Commitment, _ event: CommitmentEvent, _ desk: ForumDesk) -> ForumReply {
        let word = desk.word(event.deed)
        let said = event.due.map { desk.texts("commitment.moved_to", word, RegularityWords.day($0, today: desk.day, desk.texts)) } ?? word
        return .change(
            .saveCommitments([commitment.doing(event)]),
            said: desk.texts("commitment.saved", said.capitalisedFirst, commitment.text.text.shortened(to: 60)))
    }

    /// Space: done, and open again.
    static func tick(_ commitment: Commitment, _ desk: ForumDesk) -> ForumReply {
        let deed: CommitmentDeed = commitment.state == .open ? .done : .reopened
        return save(commitment, CommitmentEvent(deed, meeting: nil, day: desk.day), desk)
    }

    static func chosen(_ deed: CommitmentDeed, _ commitment: Commitment, _ desk: ForumDesk) -> ForumReply {
        switch deed {
        case .done, .kept, .reopened: save(commitment, CommitmentEvent(deed, meeting: nil, day: desk.day), desk)
        case .moved: ask(.movedTo(commitment.id), commitment.due.iso)
        case .dropped: ask(.dropped(commitment.id), "")
        }
    }

    private static func ask(_ prompt: CommitmentPrompt, _ text: String) -> ForumReply {
        .show(.prompt(Prompt(.forum(.commitment(prompt)), text: text, limit: prompt.limit)))
    }

    static func moved(_ commitment: Commitment, to text: String, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        guard let day = DueWords.day(text, today: desk.day, next: nil, texts) else { return .refused(texts("commitment.day_unread", text)) }
        guard day >= desk.day else { return .refused(texts("commitment.day_past", day.iso)) }
        guard day != commitment.due else { return .refused(texts("commitment.day_same", day.iso)) }
        return .accepted(save(commitment, CommitmentEvent(.moved, meeting: nil, day: desk.day, due: day), desk))
    }
}
