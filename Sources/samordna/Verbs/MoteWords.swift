import Domain
import Glibc
import Interface

/// Dagar, klockslag och månader as they are typed after an option.
enum MoteWords {
    static func day(_ typed: String, _ bench: MoteBench) throws -> CalendarDay {
        guard let day = DayWords.day(typed, today: bench.today, bench.texts), (1990...2100).contains(day.year) else {
            throw Refusal(bench.texts("mote.bad_day", typed), .usage)
        }
        return day
    }

    /// "14", "14.00", "14:30", "kl 9.15"
    static func clock(_ typed: String, _ texts: Texts) throws -> Int {
        let digits = typed.trimmed.drop { !$0.isNumber }
        let parts = digits.split(omittingEmptySubsequences: false) { ".:".contains($0) }.map(String.init)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } && (1...2).contains($0.count) ? Int($0) : nil }
        let before = typed.trimmed.prefix { !$0.isNumber }.trimmed.lowercased()
        guard ["", "kl", "kl."].contains(before), numbers.count == parts.count, (1...2).contains(numbers.count),
            (0...23).contains(numbers[0]), numbers.count == 1 || (parts[1].count == 2 && (0...59).contains(numbers[1]))
        else { throw Refusal(texts("mote.bad_clock", typed), .usage) }
        return numbers[0] * 60 + (numbers.count == 2 ? numbers[1] : 0)
    }

    /// "2026-11", "november 2026", "nov"
    static func month(_ typed: String, _ bench: MoteBench) throws -> Month {
        guard case .month(let month)? = PeriodWords.period(typed, today: bench.today, bench.texts), (1990...2100).contains(month.year) else {
            throw Refusal(bench.texts("mote.bad_month", typed), .usage)
        }
        return month
    }

    /// "7", "juli,aug"
    static func months(_ typed: String, _ texts: Texts) throws -> Set<Int> {
        try Set(typed.split(separator: ",").map { part in
            let word = part.trimmed.foldedForSearch
            if let number = Int(word), (1...12).contains(number) { return number }
            let named = (1...12).filter { texts("month.\($0)").foldedForSearch.hasPrefix(word) }
            guard word.count >= 3, named.count == 1 else { throw Refusal(texts("mote.bad_month", String(part)), .usage) }
            return named[0]
        })
    }

    /// By its code, or by its words: "varannan vecka", "första", "månadsdag".
    static func rhythm(_ typed: String, _ texts: Texts) throws -> MeetingSeries.Rhythm {
        let wanted = simple(typed)
        if let exact = MeetingSeries.Rhythm(code: typed.trimmed.lowercased()) { return exact }
        let known = rhythms.map { ($0.rhythm, texts($0.words).split(separator: ";").map(String.init)) }
        if let found = known.first(where: { $0.1.contains { simple($0) == wanted } }) { return found.0 }
        throw Refusal(texts("mote.bad_rhythm", typed, known.compactMap(\.1.first).joined(separator: ", ")), .usage)
    }

    private static let rhythms: [(rhythm: MeetingSeries.Rhythm, words: String)] = [
        (.weeks(1), "mote.rhythm.week_1"), (.weeks(2), "mote.rhythm.week_2"), (.weeks(3), "mote.rhythm.week_3"), (.weeks(4), "mote.rhythm.week_4"),
        (.monthDay, "mote.rhythm.month_day"), (.monthWeekday(1), "mote.rhythm.month_1"), (.monthWeekday(2), "mote.rhythm.month_2"),
        (.monthWeekday(3), "mote.rhythm.month_3"), (.monthWeekday(4), "mote.rhythm.month_4"), (.monthWeekday(5), "mote.rhythm.month_5"),
    ]

    /// True for ja, false for nej.
    static func truth(_ typed: String, _ texts: Texts) throws -> Bool {
        let wanted = simple(typed)
        for (key, truth) in [("mote.yes", true), ("mote.no", false)] {
            if texts(key).split(separator: ";").contains(where: { simple(String($0)) == wanted }) { return truth }
        }
        throw Refusal(texts("mote.bad_truth", typed), .usage)
    }

    static func number(_ typed: Int, _ range: ClosedRange<Int>, _ key: String, _ texts: Texts) throws -> Int {
        guard range.contains(typed) else { throw Refusal(texts(key, String(typed), String(range.lowerBound), String(range.upperBound)), .usage) }
        return typed
    }

    /// "14.00"
    static func clock(_ minute: Int) -> String { padded(minute / 60 % 24, 2) + "." + padded(minute % 60, 2) }

    /// "2026-12-01 14.00"
    static func when(_ day: CalendarDay, _ begins: Int?) -> String { day.iso + (begins.map { " " + clock($0) } ?? "") }

    private static func simple(_ text: String) -> String { text.foldedForSearch.filter { $0.isLetter || $0.isNumber } }
}

extension TypedIn {
    /// The lines that are typed or come from a pipe. Somebody at a terminal is asked, one thing at a time.
    static func lines(_ questions: [String]) -> [String] {
        guard isatty(STDIN_FILENO) == 1 else {
            return String(decoding: bytes(), as: UTF8.self).split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map(String.init)
        }
        return questions.map { question in
            Out.write(question + " ", to: STDERR_FILENO)
            return readLine(strippingNewline: true) ?? ""
        }
    }

    /// One text, as it is asked for. Nothing of it is ever an argument: those stay in the history of the shell.
    static func answer(_ question: String, _ kind: ScreenedText.Kind, acceptingWarnings: Bool, _ texts: Texts) throws -> ScreenedText {
        try screened(lines([question]).joined(separator: " "), kind, acceptingWarnings: acceptingWarnings, texts)
    }
}
