import Screen
import Testing

@Suite struct WidthTests {
    @Test(arguments: [
        ("a", 1), ("å", 1), ("A\u{30A}", 1), ("ö", 1), ("é", 1), ("e\u{301}\u{323}", 1), ("作", 2), ("ﾊ", 1), ("한", 2),
        ("ก", 1), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇸🇪", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("1\u{FE0F}\u{20E3}", 2),
        ("✓", 1), ("●", 1), ("▸", 1), ("⏎", 1), ("─", 1), ("\u{301}", 0), ("\u{200B}", 0),
    ] as [(Character, Int)])
    func character(_ character: Character, width: Int) {
        #expect(TextWidth.of(character) == width)
    }

    @Test func stringsAreTheSumOfTheirCharacters() {
        #expect(TextWidth.of("") == 0)
        #expect(TextWidth.of("Skarpnäck") == 9)
        #expect(TextWidth.of("作文 på A\u{30A}") == 4 + 1 + 2 + 1 + 1)
    }

    @Test func cutLeavesRoomForTheMarkerAndNeverHalvesAWideCharacter() {
        #expect(TextWidth.cut("Skarpnäck", to: 9) == "Skarpnäck")
        #expect(TextWidth.cut("Skarpnäck", to: 8) == "Skarpnä…")
        #expect(TextWidth.cut("作文作文", to: 4) == "作…")
        #expect(TextWidth.cut("作文", to: 1) == "…")
        #expect(TextWidth.cut("abc", to: 2, marker: "~") == "a~")
        #expect(TextWidth.cut("abc", to: 0) == "")
        for width in 0...12 {
            #expect(TextWidth.of(TextWidth.cut("a作b文c👨‍👩‍👧d", to: width)) <= width)
        }
    }

    @Test func textIsWrappedAtWordsAndKeepsItsRoles() {
        let text: Text = [Span("Tala med "), Span("närmaste chef genast", .strong), Span(" och lugnt")]
        let lines = text.wrapped(to: 12)
        #expect(lines.map(\.plain) == ["Tala med", "närmaste", "chef genast", "och lugnt"])
        #expect(lines[1] == Text("närmaste", .strong))
        #expect(lines[2] == Text("chef genast", .strong))
        #expect(lines[3] == Text("och lugnt"))
    }

    @Test func longWordsAreBrokenAndWideOnesStayWhole() {
        #expect(Text("avidentifieringskontroll").wrapped(to: 10).map(\.plain) == ["avidentifi", "eringskont", "roll"])
        #expect(Text("作文作文作").wrapped(to: 5).map(\.plain) == ["作文", "作文", "作"])
        #expect(Text("skola/socialtjänst").wrapped(to: 14).map(\.plain) == ["skola/", "socialtjänst"])
        #expect(Text("senast 2026-09-07").wrapped(to: 12).map(\.plain) == ["senast", "2026-09-07"])
    }

    @Test func lineBreaksInRunningTextStay() {
        #expect(Text("en\n\ntvå").wrapped(to: 20).map(\.plain) == ["en", "", "två"])
        #expect(Text("").wrapped(to: 20).map(\.plain) == [""])
    }

    @Test func nothingIsLostOrTooWideAtAnyWidth() {
        let words = "En åtgärd, två åtgärder och avidentifieringskontroll av 作文作文 samt 👨‍👩‍👧 här"
        for width in 2...60 {
            let lines = Text(words).wrapped(to: width).map(\.plain)
            #expect(lines.allSatisfy { TextWidth.of($0) <= width })
            #expect(lines.joined().filter { $0 != " " } == words.filter { $0 != " " })
        }
    }
}
