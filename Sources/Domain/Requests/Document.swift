/// Utskrift. What is printed, read out or sent, before it has a format: Exchange makes files of it.
package struct Document: Equatable, Sendable {
    package var title: String
    /// EJ FASTSTÄLLD, ÖVNING, another day: repeated wherever the format has pages.
    package var stamps: [String]
    package var sections: [Section]
    /// Version of the routine, day, what was left out.
    package var footer: [String]
    /// `sv-SE`
    package var language: String

    package struct Section: Equatable, Sendable {
        package var heading: String
        package var lines: [Line]
        package init(heading: String, lines: [Line]) {
            self.heading = heading
            self.lines = lines
        }
    }

    package enum Line: Equatable, Sendable {
        case paragraph(String)
        case labelled(String, String)
        /// A point of a list: numbered, ticked or open.
        case point(mark: String, text: String)
    }

    package init(title: String, stamps: [String] = [], sections: [Section], footer: [String] = [], language: String = "sv-SE") {
        self.title = title
        self.stamps = stamps
        self.sections = sections
        self.footer = footer
        self.language = language
    }
}
