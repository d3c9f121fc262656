import Domain

/// Åtagandet i ord, the same in the list, at the meeting, on Start, in files and on the command line.
package enum CommitmentWords {
    /// "försenat sedan 3 v"; nil when it is not late.
    package static func late(_ commitment: Commitment, on day: CalendarDay, _ texts: Texts) -> String? {
        guard commitment.isLate(on: day) else { return nil }
        return since(commitment.due, on: day, texts)
    }

    /// Nil when it never was.
    package static func moved(_ times: Int, _ texts: Texts) -> String? {
        times > 0 ? texts.count("commitment.moved", times) : nil
    }

    /// "försenat sedan 2 d", in weeks from the second one on.
    static func since(_ due: CalendarDay, on day: CalendarDay, _ texts: Texts) -> String {
        let days = day - due
        return days < 14 ? texts.count("commitment.late_days", days) : texts.count("commitment.late_weeks", days / 7)
    }

    /// How it stands when it is closed; nil when it is open.
    package static func closed(_ commitment: Commitment, today: CalendarDay, _ texts: Texts) -> String? {
        guard commitment.state != .open else { return nil }
        let word = texts.code(CommitmentState.field, commitment.state.rawValue)
        guard let event = commitment.events.last(where: { $0.deed == .done || $0.deed == .dropped }) else { return word }
        let reason = event.reason.map { ": " + $0.text } ?? ""
        return texts("commitment.closed_on", word, RegularityWords.day(event.day, today: today, texts)) + reason
    }

    /// "försenat sedan 3 v, flyttat 2 gånger"; empty for one that is as it was promised.
    package static func standing(_ commitment: Commitment, on day: CalendarDay, _ texts: Texts) -> String {
        [closed(commitment, today: day, texts), late(commitment, on: day, texts), moved(commitment.moves, texts)]
            .compactMap(\.self).joined(separator: ", ")
    }

    /// As it is read aloud: what, which role, of whom, by when, and how it stands.
    package static func sentence(_ row: CommitmentWindow.Row, on day: CalendarDay, _ texts: Texts) -> String {
        let one = row.commitment
        var parts = [one.text.text, texts("commitment.said.role", who(one, texts))]
        parts.append(texts("commitment.said.due", RegularityWords.day(one.due, today: day, texts)).capitalisedFirst)
        parts.append(texts("commitment.said.forum", row.forumName))
        let standing = standing(one, on: day, texts)
        if !standing.isEmpty { parts.append(standing.capitalisedFirst) }
        return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }

    /// "Rektor, utbildningsförvaltningen"
    package static func who(_ commitment: Commitment, _ texts: Texts) -> String {
        commitment.organisation.map { texts("commitment.of", commitment.role.text, $0.text) } ?? commitment.role.text
    }

    /// "3 november: flyttat till 17 november": what happened to it, oldest first.
    package static func history(_ commitment: Commitment, today: CalendarDay, _ texts: Texts) -> [String] {
        let made = texts("commitment.made", RegularityWords.day(commitment.madeOn, today: today, texts))
        return [made] + commitment.events.map { event in
            let day = RegularityWords.day(event.day, today: today, texts)
            let word = texts.code(CommitmentDeed.field, event.deed.rawValue)
            let what = event.due.map { texts("commitment.moved_to", word, RegularityWords.day($0, today: today, texts)) } ?? word
            return texts("commitment.event", day, what) + (event.reason.map { " (\($0.text))" } ?? "")
        }
    }
}
