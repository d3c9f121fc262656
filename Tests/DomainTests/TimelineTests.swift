import Domain
import Testing

@Suite struct TimelineTests {
    @Test(arguments: TimelineForms.read) func `each form is read as it was meant`(words: String, meaning: String) {
        let timeline = Timeline(reading: words, planYear: 2026)
        #expect(Self.meaning(timeline) == meaning)
        #expect(timeline.words == words && timeline.impossible == nil)
    }

    @Test(arguments: TimelineForms.unreadable) func `what is not surely understood is unreadable`(words: String) {
        let timeline = Timeline(reading: words, planYear: 2026)
        #expect(Self.meaning(timeline) == "unreadable - -" && timeline.impossible == nil)
    }

    @Test(arguments: TimelineForms.impossible)
    func `a day that is none is pointed at, and nothing is late by it`(words: String, day: String, proposal: String?) throws {
        let timeline = Timeline(reading: words, planYear: 2026)
        let impossible = try #require(timeline.impossible)
        #expect(String(Array(words)[impossible.range]) == day)
        #expect(impossible.proposal == proposal)
        #expect(Self.meaning(timeline) == "unreadable - -" && timeline.certainEnd == nil && timeline.words == words)
    }

    @Test func `ranges count in characters, whatever these are made of`() throws {
        let words = "A\u{30A}r 👩‍💻 t.o.m.\u{AD} 2019-31-12"
        let impossible = try #require(Timeline(reading: words, planYear: 2026).impossible)
        #expect(String(Array(words)[impossible.range]) == "2019-31-12")
        let hyphenated = "2019\u{AD}-31-1\u{200B}2 x"
        let range = try #require(Timeline(reading: hyphenated, planYear: 2026).impossible?.range)
        #expect(String(Array(hyphenated)[range]) == "2019\u{AD}-31-1\u{200B}2")
    }

    @Test func `the forms are as many as they claim`() {
        #expect(TimelineForms.read.count + TimelineForms.unreadable.count + TimelineForms.impossible.count >= 200)
        #expect(TimelineForms.read.count >= 120)
    }

    @Test func `space, case and the way letters are made do not matter`() {
        for words in TimelineForms.read.map(\.0) + TimelineForms.unreadable + TimelineForms.impossible.map(\.0) {
            let meaning = Self.meaning(Timeline(reading: words, planYear: 2026))
            for other in ["  \(words)\n", words.uppercased(), words.lowercased(), words.decomposedLetters, "\u{FEFF}\(words)\u{A0}", words.replacing(" ", with: "\u{2009}\n")] {
                #expect(Self.meaning(Timeline(reading: other, planYear: 2026)) == meaning, "\(words) | \(other)")
            }
        }
    }

    @Test func `every day reads as itself`() {
        for number in stride(from: -719_162, through: 2_932_896, by: 3671) {
            let day = CalendarDay(number: number)
            let timeline = Timeline(reading: day.iso, planYear: 2026)
            guard timeline.start == day, timeline.end == day, timeline.certainEnd == day else { Issue.record("\(day.iso)"); return }
        }
        for number in stride(from: 0, to: 40_000, by: 11) {
            let day = CalendarDay(number: number)
            let compact = day.iso.filter { $0 != "-" }
            guard Timeline(reading: compact, planYear: 2026).end == day, Timeline(reading: "t.o.m. \(day.iso)", planYear: 1).end == day
            else { Issue.record("\(day.iso)"); return }
        }
    }

    @Test func `any words at all are read without harm`() {
        var random = Numbers(seed: 5)
        let pieces = TimelineForms.read.flatMap { $0.0.split(separator: " ").map(String.init) }
            + ["-", "–", "/", ".", ":", ",", "\n", "\u{AD}", "作", "31", "0", "99", "2019-31-12", "٣", "1\u{301}", "29 februari", "och", "t.o.m."]
        var understood = 0
        for round in 0..<4000 {
            let words = (0..<random.below(8)).map { _ in pieces[random.below(pieces.count)] }.joined(separator: random.below(3) == 0 ? "" : " ")
            let timeline = Timeline(reading: words, planYear: [2026, 1, 9999, 0, -5][round % 5])
            if let start = timeline.start, let end = timeline.end { #expect(start <= end, "\(words)") }
            #expect(timeline.impossible.map { $0.range.upperBound <= words.count && !$0.range.isEmpty } ?? true, "\(words)")
            if timeline.impossible != nil || timeline.certainty == .unreadable { #expect(timeline.start == nil && timeline.end == nil, "\(words)") }
            if timeline.certainty == .openEnded { #expect(timeline.start != nil && timeline.end == nil, "\(words)") }
            if timeline.certainty == .exact || timeline.certainty == .season { #expect(timeline.end != nil, "\(words)") }
            if timeline.certainty != .unreadable { understood += 1 }
        }
        #expect(understood > 400)
    }

    @Test func `an accepted proposal is a day`() {
        for (words, _, proposal) in TimelineForms.impossible where !words.hasPrefix("Fr.o.m.") {
            if let proposal { #expect(Timeline(reading: proposal, planYear: 2026).impossible == nil, "\(proposal)") }
        }
    }

    private static func meaning(_ timeline: Timeline) -> String {
        "\(timeline.certainty.rawValue) \(timeline.start?.iso ?? "-") \(timeline.end?.iso ?? "-")"
    }
}
