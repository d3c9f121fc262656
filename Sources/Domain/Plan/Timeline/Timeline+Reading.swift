extension Timeline {
    /// Reads what was written. `planYear` is what "våren" without a year means.
    ///
    /// What is not surely understood is unreadable: one unknown word is enough, except after the word of a condition.
    /// The proposal for a day that a month does not have is the last day of that month.
    package init(reading words: String, planYear: Int) {
        let reader = TimelineReader(tokens: TimelineToken.tokens(of: words), planYear: planYear)
        let elements = reader.elements()
        self.init(words: words, certainty: .unreadable)
        for case .impossible(let range, let edits) in elements {
            impossible = ImpossibleDate(range: range, proposal: edits.map { Self.applied($0, to: words) })
            return
        }
        if let open = Self.open(elements) {
            certainty = open
            return
        }
        var composition = TimelineComposition(planYear: planYear)
        for element in elements { composition.add(element) }
        switch composition.finished() {
        case .read(let certainty, let start, let end): (self.certainty, self.start, self.end) = (certainty, start, end)
        case .impossible(let range, let edit):
            impossible = ImpossibleDate(range: range, proposal: Self.applied([edit], to: words))
        case .unreadable: break
        }
    }

    /// Conditional, when everything before the condition is understood; ongoing "vid behov" is ongoing.
    private static func open(_ elements: [TimelineReader.Element]) -> Certainty? {
        var isOngoing = false
        for element in elements {
            switch element {
            case .unknown: return nil
            case .word(.conditional): return .conditional
            case .word(.need): return isOngoing ? .ongoing : .conditional
            case .word(.ongoing): isOngoing = true
            default: break
            }
        }
        return nil
    }

    private static func applied(_ edits: [TimelineReader.Edit], to words: String) -> String {
        var characters = Array(words)
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            characters.replaceSubrange(edit.range, with: Array(edit.text))
        }
        return String(characters)
    }
}
