extension MeetingHead {
    /// SEQUENCE of this head when it takes the place of another, whatever way it came there. A calendar only takes what has a higher
    /// number than what it has: what is undone is news too, and counts up like everything else.
    package func sequence(after known: MeetingHead) -> Int {
        let isNews = day != known.day || begins != known.begins || length != known.length || place != known.place
            || (stage == .cancelled) != (known.stage == .cancelled)
        return max(sequence, known.sequence + (isNews ? 1 : 0))
    }
}
