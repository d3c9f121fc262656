import Domain

/// Författningstext: one statute, taken apart into its sections.
///
/// Reads the plain text form of Rättsbaser: a header of lines in bold, chapters as `19 kap. Rubrik`, sections as
/// `18 a §` at the start of a paragraph, wrapped lines, and marks for wordings that begin or end on a day.
package struct StatuteText: Equatable, Sendable {
    /// In the order of the statute; a section with two wordings stands here twice.
    package var wordings: [StatuteWording]

    package init(_ text: String) {
        var reader = StatuteReader()
        for paragraph in StatuteParagraph.split(text) {
            guard reader.take(paragraph) else { break }
        }
        wordings = reader.finished()
    }

    /// The canonical text of the section as it is on that day; nil when there is no such section then.
    package func text(of reference: SectionReference, on day: CalendarDay) -> String? {
        let current = wordings.filter { $0.reference == reference && $0.isInForce(on: day) }
        // A file that has fallen behind may hold an old wording without its end: the later one is right.
        return current.last.map { CanonicalText.of($0.text) }
    }
}

/// Lagrum inom en författning: "19" and "18 a"; no chapter in statutes without them.
package struct SectionReference: Hashable, Sendable, CustomStringConvertible {
    package var chapter: String?
    package var section: String

    package init(chapter: String? = nil, section: String) {
        self.chapter = chapter
        self.section = section
    }

    /// Reads `19 kap. 1 §` and `7 a §`. Nil for every other form: several sections are several references.
    package init?(_ text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.last == "§" else { return nil }
        let parts = words.dropLast().split(separator: "kap.", omittingEmptySubsequences: false)
        guard let section = parts.last, Self.isNumber(section), parts.count <= 2 else { return nil }
        if parts.count == 2 {
            guard Self.isNumber(parts[0]) else { return nil }
            chapter = parts[0].joined(separator: " ")
        }
        self.section = section.joined(separator: " ")
    }

    /// `18` or `18`, `a`.
    private static func isNumber(_ words: ArraySlice<String>) -> Bool {
        guard let number = words.first, (1...3).contains(number.utf8.count),
            number.utf8.allSatisfy({ (48...57).contains($0) })
        else { return false }
        let letters = words.dropFirst()
        return letters.isEmpty || (letters.count == 1 && letters.allSatisfy(StatuteParagraph.isLetter))
    }

    package var description: String { (chapter.map { "\($0) kap. " } ?? "") + "\(section) §" }
}

/// Lydelse av en paragraf.
package struct StatuteWording: Equatable, Sendable {
    package enum Limit: Equatable, Sendable {
        case day(CalendarDay)
        /// "Den dag regeringen bestämmer".
        case undecided
    }

    package var reference: SectionReference
    package var text: String
    /// Nil: since before the file was made.
    package var from: Limit?
    /// The first day it no longer is in force.
    package var until: Limit?

    package func isInForce(on day: CalendarDay) -> Bool {
        switch from {
        case .day(let first) where day < first: return false
        case .undecided: return false
        default: break
        }
        if case .day(let end) = until { return day < end }
        return true
    }
}
