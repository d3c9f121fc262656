extension Timeline {
    /// Reads what was written. `planYear` is what "våren" without a year means.
    package init(reading words: String, planYear: Int) {
        self.init(words: words, certainty: .unreadable)
    }
}
