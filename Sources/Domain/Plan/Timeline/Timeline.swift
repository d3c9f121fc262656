/// Tidplan: the words as written, with interval and certainty derived. Nothing is ever mended in silence.
package struct Timeline: Equatable, Sendable {
    package enum Certainty: String, ReportCode {
        package static let field = "certainty"
        /// Days, months or whole years: "2020", "t.o.m. 2022-12-31", "20190901".
        case exact
        /// "Hösten 2020"
        case season
        /// A beginning and no end: "Start augusti 2017".
        case openEnded = "open_ended"
        /// "Påbörjas när riktlinjerna är klara"
        case conditional
        /// "Löpande"
        case ongoing
        case unreadable
    }

    /// A day that is none: "2019-31-12".
    package struct ImpossibleDate: Hashable, Sendable {
        /// In characters of `words`.
        package var range: Range<Int>
        /// The words with the likely day instead, when there is one; one key accepts it, nothing else does.
        package var proposal: String?
        package init(range: Range<Int>, proposal: String?) {
            self.range = range
            self.proposal = proposal
        }
    }

    package var words: String
    package var certainty: Certainty
    package var start: CalendarDay?
    /// The last day of it.
    package var end: CalendarDay?
    package var impossible: ImpossibleDate?

    package init(
        words: String, certainty: Certainty, start: CalendarDay? = nil, end: CalendarDay? = nil,
        impossible: ImpossibleDate? = nil
    ) {
        self.words = words
        self.certainty = certainty
        self.start = start
        self.end = end
        self.impossible = impossible
    }

    /// The day after which it is past: an end that is certain. Only this makes anything late.
    package var certainEnd: CalendarDay? {
        guard impossible == nil else { return nil }
        switch certainty {
        case .exact, .season, .openEnded: return end
        case .conditional, .ongoing, .unreadable: return nil
        }
    }
}
