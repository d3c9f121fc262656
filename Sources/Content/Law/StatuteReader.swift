import Domain

/// Lägger ihop styckena to sections, one paragraph at a time.
struct StatuteReader {
    private struct Open {
        var wording: StatuteWording
        var paragraphs: [StatuteParagraph]
    }

    private var chapter: String?
    private var open: Open?
    private var wordings: [StatuteWording] = []

    /// False when the numbered sections are over and the transitional provisions begin, whose points are no sections.
    mutating func take(_ paragraph: StatuteParagraph) -> Bool {
        if paragraph.endsStatute { return false }
        if let chapter = paragraph.chapter {
            close()
            self.chapter = chapter
        } else if let (number, firstLine) = paragraph.section {
            close()
            begin(number, firstLine, Array(paragraph.lines.dropFirst()))
        } else {
            open?.paragraphs.append(paragraph)
        }
        return true
    }

    func finished() -> [StatuteWording] {
        var copy = self
        copy.close()
        return copy.wordings
    }

    private mutating func begin(_ number: String, _ firstLine: Substring, _ rest: [Substring]) {
        var wording = StatuteWording(
            reference: SectionReference(chapter: chapter, section: number), text: "", from: nil, until: nil)
        var lines = ([firstLine] + rest).filter { !$0.isEmpty }
        while let line = lines.first, let mark = StatuteMark(line) {
            switch mark {
            case .from(let limit): wording.from = limit
            case .until(let limit): wording.until = limit
            }
            lines.removeFirst()
        }
        open = Open(wording: wording, paragraphs: lines.isEmpty ? [] : [StatuteParagraph(lines: lines)])
    }

    /// The rubriker before the next section stand behind this one in the file; they are not part of it.
    private mutating func close() {
        guard var open else { return }
        while open.paragraphs.count > 1, open.paragraphs.last?.isHeading == true { open.paragraphs.removeLast() }
        open.wording.text = open.paragraphs.map(\.text).joined(separator: "\n\n")
        wordings.append(open.wording)
        self.open = nil
    }
}

/// Märke för en lydelse: `/Träder i kraft I:2026-07-01/`, `/Upphör att gälla U:den dag regeringen bestämmer/`.
enum StatuteMark: Equatable {
    case from(StatuteWording.Limit)
    case until(StatuteWording.Limit)

    init?(_ line: Substring) {
        let line = line.trimmed
        guard line.hasPrefix("/"), line.hasSuffix("/") else { return nil }
        let words = line.dropFirst().dropLast()
        if let limit = Self.limit(words, after: "Träder i kraft I:") {
            self = .from(limit)
        } else if let limit = Self.limit(words, after: "Upphör att gälla U:") {
            self = .until(limit)
        } else {
            return nil
        }
    }

    /// A day, also when words follow it ("2029-04-30 genom lag …").
    private static func limit(_ words: Substring, after prefix: String) -> StatuteWording.Limit? {
        guard words.hasPrefix(prefix) else { return nil }
        let rest = words.dropFirst(prefix.count).trimmed
        return CalendarDay(iso: rest.prefix(10)).map { .day($0) } ?? .undecided
    }
}
