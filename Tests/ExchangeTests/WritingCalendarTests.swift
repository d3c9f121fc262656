import Domain
@testable import Exchange
import Testing

@Suite struct WritingCalendarTests {
    private let written = Now(day: CalendarDay(number: 20_778), minute: 10 * 60 + 5)

    private func event(
        _ day: String = "2026-12-01", at begins: Int? = 13 * 60, length: Int = 90, title: String = "SSPF", place: String? = nil,
        description: String = "", sequence: Int = 0, isCancelled: Bool = false
    ) throws -> CalendarFile.Event {
        CalendarFile.Event(
            uid: "k7@samordna", sequence: sequence, day: try #require(CalendarDay(iso: day)), begins: begins, length: length, title: title,
            place: place, description: description, isCancelled: isCancelled)
    }

    private func bytes(_ events: [CalendarFile.Event], name: String = "SSPF Skarpnäck") throws -> [UInt8] {
        try CalendarWriter.bytes(CalendarFile(name: name, events: events, written: written))
    }

    private func read(_ events: [CalendarFile.Event], name: String = "SSPF Skarpnäck") throws -> CalendarReader {
        try CalendarReader(bytes(events, name: name))
    }

    @Test func aWholeFile() throws {
        let text = String(decoding: try bytes([
            event(place: "Sal 3, plan 2", description: "1. Öppnande\n2. VBE; stående punkt", sequence: 2, isCancelled: true),
            event("2026-12-31", at: nil),
        ]), as: UTF8.self)
        #expect(text == [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//samordna//samordna//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:SSPF Skarpnäck",
            "BEGIN:VEVENT", "UID:k7@samordna", "SEQUENCE:2", "DTSTAMP:20261121T090500Z", "DTSTART:20261201T120000Z", "DTEND:20261201T133000Z",
            "SUMMARY:SSPF", "LOCATION:Sal 3\\, plan 2", "DESCRIPTION:1. Öppnande\\n2. VBE\\; stående punkt", "STATUS:CANCELLED", "END:VEVENT",
            "BEGIN:VEVENT", "UID:k7@samordna", "SEQUENCE:0", "DTSTAMP:20261121T090500Z", "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101", "TRANSP:TRANSPARENT", "SUMMARY:SSPF", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
    }

    @Test func nobodyIsNamedAndNothingIsRepeated() throws {
        let file = try read([event(title: "a", place: "b", description: "c"), event(at: nil)])
        let known: Set = [
            "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "TRANSP", "SUMMARY", "LOCATION", "DESCRIPTION",
            "STATUS",
        ]
        for event in file.events { #expect(Set(event.values.map(\.name)).isSubset(of: known)) }
        #expect(file.head.values.map(\.name) == ["VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME"])
    }

    @Test func aFileWithoutMeetingsIsRefused() {
        #expect(throws: WritingFailure.noMeetings) { try bytes([]) }
    }

    @Test func aMeetingThatIsMovedOrCancelledIsTheSameMeetingNewer() throws {
        let first = try read([event(sequence: 0)]).events[0]
        let moved = try read([event("2026-12-08", sequence: 1)]).events[0]
        let cancelled = try read([event("2026-12-08", sequence: 2, isCancelled: true)]).events[0]
        #expect(Set([first, moved, cancelled].map { $0["UID"] }).count == 1)
        #expect([first, moved, cancelled].map { $0["SEQUENCE"] } == ["0", "1", "2"])
        #expect([first, moved, cancelled].map { $0["STATUS"] } == ["CONFIRMED", "CONFIRMED", "CANCELLED"])
        #expect(moved["DTSTART"] == "20261208T120000Z" && cancelled["DTSTART"] == moved["DTSTART"])
        let writing = try bytes([event(), event("2027-01-05")])
        #expect(try writing == bytes([event(), event("2027-01-05")]))
    }

    @Test(arguments: [
        ("2026-03-28", 9 * 60, "20260328T080000Z", "20260328T093000Z"), ("2026-03-29", 9 * 60, "20260329T070000Z", "20260329T083000Z"),
        // Over the hour that is skipped, and over the one that comes twice: ninety minutes pass.
        ("2026-03-29", 60 + 30, "20260329T003000Z", "20260329T020000Z"), ("2026-10-25", 60 + 30, "20261024T233000Z", "20261025T010000Z"),
        ("2026-10-24", 9 * 60, "20261024T070000Z", "20261024T083000Z"), ("2026-10-25", 9 * 60, "20261025T080000Z", "20261025T093000Z"),
        ("2028-02-29", 8 * 60, "20280229T070000Z", "20280229T083000Z"), ("2026-12-31", 23 * 60 + 30, "20261231T223000Z", "20270101T000000Z"),
        ("2027-01-01", 0, "20261231T230000Z", "20270101T003000Z"), ("2027-07-01", 0, "20270630T220000Z", "20270630T233000Z"),
    ])
    func timesAreRightInUTC(day: String, begins: Int, start: String, end: String) throws {
        let event = try read([event(day, at: begins)]).events[0]
        #expect(event["DTSTART"] == start && event["DTEND"] == end)
    }

    @Test(arguments: [("2027-02-28", "20270228", "20270301"), ("2028-02-28", "20280228", "20280229"), ("2026-12-31", "20261231", "20270101")])
    func aWholeDayEndsWhereTheNextBegins(day: String, start: String, end: String) throws {
        let event = try read([event(day, at: nil, length: 0)]).events[0]
        #expect(event["DTSTART;VALUE=DATE"] == start && event["DTEND;VALUE=DATE"] == end && event["DTSTART"] == nil)
    }

    @Test func lengthsThatAreNoneLeaveTheEndOutAndNoNumberIsTooBig() throws {
        #expect(try read([event(length: 0)]).events[0]["DTEND"] == nil && read([event(length: -5)]).events[0]["DTEND"] == nil)
        #expect(try read([event(at: .max, length: .max)]).events[0]["DTSTART"] == "20261201T225900Z")
        #expect(try read([event(at: .min, sequence: .min)]).events[0]["SEQUENCE"] == "0")
    }

    @Test(arguments: WritingFixture.hostile + [
        "Möte 作, mål; a\\b\nrad två 😀", "\\n är ingen radbrytning", "sista\\", ",;\\", "BEGIN:VEVENT", "x\r\nEND:VCALENDAR", String(repeating: "å", count: 200),
        String(repeating: "👨‍👩‍👧", count: 40), "e" + String(repeating: "\u{301}", count: 300), String(repeating: " ", count: 200) + "x",
        "\u{301}lös accent", "\u{1B}]0;x\u{7}", "a\u{2029}b", String(repeating: "a ", count: 120),
    ])
    func hostileTextComesBackAsItIsShown(text: String) throws {
        let file = try read([event(title: text, place: text, description: text)], name: text)
        let event = try #require(file.events.first)
        // Where every other letter is a blank there is no better place.
        #expect(file.events.count == 1 && (file.poorFolds == 0 || text.contains("  ") || text.contains("a a")))
        for name in ["SUMMARY", "LOCATION", "DESCRIPTION"] { #expect(try Array((event.text(name) ?? "").utf8) == Array(text.visible.utf8)) }
        #expect(try Array((file.head.text("X-WR-CALNAME") ?? "").utf8) == Array(text.visible.utf8))
    }

    /// Every length around the widths of a line, with letters of one to four octets and of several parts.
    @Test(arguments: ["a", "å", "作", "😀", "e\u{301}", "👩‍🚒", ",", "\n"])
    func linesAreFoldedBetweenLetters(letter: String) throws {
        for count in 0...160 {
            let title = String(repeating: "b", count: count) + String(repeating: letter, count: 40)
            #expect(try Array((read([event(title: title)]).events[0].text("SUMMARY") ?? "").utf8) == Array(title.utf8), "\(count)")
        }
    }

    @Test func noLetterIsTornFromItsMarks() throws {
        let text = String(decoding: try bytes([event(title: String(repeating: "xe\u{301}", count: 100))]), as: UTF8.self)
        for line in text.unicodeScalars.split(separator: "\n") { #expect(!line.starts(with: [" ", "\u{301}"])) }
    }

    @Test func randomTextsComeBack() throws {
        let letters: [Character] = Array("abcåäö é,;:\\\"=作😀👩‍🚒e\u{301}\u{202E}\u{0}\t\u{200B}<U+>[]{}'|^%") + ["\n", "\r\n"]
        var numbers = WritingNumbers(7)
        for _ in 0..<400 {
            let words = (0..<3).map { _ in
                String((0..<Int.random(in: 0...200, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? " " })
            }
            let event = try #require(read([event(title: words[0], place: words[1], description: words[2])]).events.first)
            for (name, word) in zip(["SUMMARY", "LOCATION", "DESCRIPTION"], words) {
                #expect(try Array((event.text(name) ?? "").utf8) == Array(word.visible.utf8))
            }
        }
    }
}
