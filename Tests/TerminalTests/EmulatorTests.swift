import TestSupport
import Testing

/// The emulator has to be right before anything it shows can be believed.
struct EmulatorTests {
    private func screen(_ bytes: String, rows: Int = 4, columns: Int = 10) -> ScreenEmulator {
        var screen = ScreenEmulator(rows: rows, columns: columns)
        screen.feed(bytes)
        return screen
    }

    @Test func placesTextWhereTheCursorIs() {
        let it = screen("\u{1B}[2;3Håäö\u{1B}[Hx")
        #expect(it.text == ["x", "  åäö", "", ""])
        #expect(it.cursor == .init(row: 0, column: 1))
    }

    @Test func theLastColumnWaitsForTheNextCharacter() {
        let full = screen("0123456789")
        #expect(full.cursor == .init(row: 0, column: 9))
        #expect(screen("0123456789a").text == ["0123456789", "a", "", ""])
        #expect(screen("0123456789\r\na").text == ["0123456789", "a", "", ""])
        #expect(screen("0123456789\u{1B}[D!").text[0] == "01234567!9")
    }

    @Test func wideCharactersTakeTwoCellsAndMarksNone() {
        let it = screen("作e\u{301}x")
        #expect(it.text[0] == "作e\u{301}x")
        #expect(it.cells(row: 0)[1].isContinuation)
        #expect(it.cursor.column == 4)
        // Half of a wide character cannot stay.
        #expect(screen("作作\r\u{1B}[Cx").text[0] == " x作")
    }

    @Test func aCharacterMayComeInPieces() {
        var it = ScreenEmulator(rows: 1, columns: 10)
        for byte in "å作\u{1B}[1mö".utf8 { it.feed([byte]) }
        #expect(it.text[0] == "å作ö")
        #expect(it.cells(row: 0)[3].look.isBold)
        #expect(screen("a").text[0] == "a")
        it.feed([0x0D, 0xC3, 0x41])
        #expect(it.text[0].hasPrefix("\u{FFFD}A"))
    }

    @Test func erasesPartsOfLineAndDisplay() {
        let filled = "aaaaaaaaaa\r\nbbbbbbbbbb\r\ncccccccccc\r\ndddddddddd"
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[K").text[1] == "bbb")
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[1K").text[1] == "    bbbbbb")
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[J").text == ["aaaaaaaaaa", "bbb", "", ""])
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[1J").text[2] == "cccccccccc")
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[3X").text[1] == "bbb   bbbb")
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[2@x").text[1] == "bbbx bbbbb")
        #expect(screen(filled + "\u{1B}[2;4H\u{1B}[2P").text[1] == "bbbbbbbb")
    }

    @Test func scrollsOnlyItsRegion() {
        let filled = "a\r\nb\r\nc\r\nd"
        #expect(screen(filled + "\u{1B}[2;3r\u{1B}[3;1H\n").text == ["a", "c", "", "d"])
        #expect(screen(filled + "\u{1B}[2;3r\u{1B}[2;1H\u{1B}M").text == ["a", "", "b", "d"])
        #expect(screen(filled + "\u{1B}[2;1H\u{1B}[L").text == ["a", "", "b", "c"])
        #expect(screen(filled + "\u{1B}[2;1H\u{1B}[2M").text == ["a", "d", "", ""])
        #expect(screen(filled + "\u{1B}[S").text == ["b", "c", "d", ""])
    }

    @Test func repeatsAsNcursesAsks() {
        #expect(screen("-\u{1B}[4bx").text[0] == "-----x")
    }

    @Test func keepsLooksAndCountsColours() {
        let it = screen("\u{1B}[1;7ma\u{1B}[38;5;12;48;2;1;2;3mb\u{1B}[39;49mc\u{1B}[md")
        let cells = it.cells(row: 0)
        #expect(cells[0].look.isBold && cells[0].look.isReversed)
        #expect(cells[1].look.foreground == 12)
        #expect(cells[1].look.background == 0x1010203)
        #expect(cells[2].look.foreground == nil)
        #expect(cells[3].look == .init())
        #expect(it.coloursChosen == 2)
    }

    @Test func givesBackTheMainScreen() {
        var it = screen("before\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h\u{1B}[?1000;1006hin")
        #expect(it.isAlternate && !it.cursorVisible && it.bracketedPaste)
        #expect(it.mouse == [1000, 1006])
        #expect(it.whole.contains("in"))
        it.feed("\u{1B}[?1000;1006l\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l")
        #expect(!it.isAlternate && it.cursorVisible && !it.bracketedPaste && it.mouse.isEmpty)
        #expect(it.text[0] == "before")
        #expect(it.cursor.column == 6)
    }

    @Test func swallowsTitlesPalettesAndSetsOfCharacters() {
        let it = screen("\u{1B}]0;name\u{7}\u{1B}]R\u{1B}]P1ff0000\u{1B}(B\u{1B})0\u{0E}a\u{0F}b\u{1B}[?1c")
        #expect(it.text[0] == "ab")
        #expect(it.title == "name")
        #expect(it.unknown == [])
        #expect(screen("\u{1B}[5y").unknown == ["CSI 5y"])
    }

    @Test func whatIsNotDrawnAnewAfterAResizeIsSeen() {
        var it = screen("\u{1B}[?1049habc")
        it.resize(rows: 2, columns: 5)
        #expect(it.text == ["▒▒▒▒▒", "▒▒▒▒▒"])
        it.feed("\u{1B}[H\u{1B}[2Jok")
        #expect(it.text == ["ok", ""])
    }
}
