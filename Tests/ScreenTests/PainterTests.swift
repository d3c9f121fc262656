import Screen
import Testing

@Suite struct PainterTests {
    @Test func cursorStandsOnTheFocusOfEveryKindOfBlock() throws {
        let blocks: [(Block, String)] = [
            (.list(Pages.answers(focus: 2)), "3  Nej, 21"),
            (.list(Pages.table(rows: 5, focus: 4)), "Föräldrastöd 4"),
            (.list(Pages.table(rows: 5, focus: 1, column: 3)), "pågår"),
            (.fields(Pages.fields), "SSPF"),
            (.editor(Pages.editor), " Påhittad"),
            (.columns([
                Column(weight: 1, stackOrder: 0, blocks: [.paragraph("till vänster")]),
                Column(weight: 1, stackOrder: 1, blocks: [.list(Pages.answers(focus: 1))]),
            ]), "2  Nej"),
            (.scroll([.list(Pages.answers(focus: 3))], top: 0), "4  Vet"),
        ]
        for (block, text) in blocks {
            for (columns, rows) in [(80, 24), (60, 15), (132, 43), (40, 10)] {
                let frame = paint(Pages.page([.paragraph("Först."), block]), columns, rows)
                let place = frame.cursor
                let row = frame.text(row: place.row)
                #expect(row.contains(text), "\(columns)×\(rows): \(row)")
            }
        }
    }

    @Test func cursorOfACellIsInThatCell() throws {
        let frame = paint(Pages.page([.list(Pages.table(rows: 3, focus: 1, column: 3))]), 80, 24)
        let header = try #require(frame.find("Läge"))
        #expect(frame.cursor.column == header.column)
        #expect(frame.role(at: frame.cursor) == .focus)
        let name = try #require(frame.find("Föräldrastöd 1"))
        #expect(frame.role(at: name) == .normal)
    }

    @Test func withoutFocusTheCursorStandsAtTheTitle() throws {
        let frame = paint(Pages.page([.paragraph("Bara text.")]), 80, 24)
        #expect(frame.cursor == frame.find("Rutin vid oro"))
        let box = paint(Pages.page([.paragraph("Bara text.")], overlay: Overlay(title: "Hjälp", body: [.paragraph("Så.")])), 80, 24)
        #expect(box.cursor == box.find("Hjälp"))
    }

    @Test func aCaretGoesBeforeAnyOtherFocus() {
        let frame = paint(Pages.page([.fields(Pages.fields), .editor(Pages.editor)]), 80, 24)
        #expect(frame.text(row: frame.cursor.row).contains("kalla"))
    }

    @Test func focusRoleIsOnlyWhereTheCursorIs() {
        let frame = paint(Pages.page([.list(Pages.answers(focus: 1))]), 80, 24)
        let rows = Set(frame.cells.indices.filter { frame.cells[$0].role == .focus }.map { $0 / 80 })
        #expect(rows == [frame.cursor.row])
    }

    @Test func everySizeIsSurvived() {
        let overlays: [Overlay?] = [
            nil, Overlay(title: "Larma 112", body: Pages.everything, size: .whole),
            Overlay(title: "Säker på det?", body: [.paragraph("En fråga."), .list(Pages.answers(focus: 3))]),
        ]
        for overlay in overlays {
            let page = Pages.page(
                Pages.everything, stamps: ["EJ FASTSTÄLLD", "ÖVNING", "visas som den var 2026-01-01"], overlay: overlay,
                notice: Notice(.failure, "Planen är fastställd: gör en revidering först, annars går det inte alls."))
            let columns = Array(0...12) + Array(stride(from: 13, through: 200, by: 9)) + [39, 40, 41, 75, 76, 77, 91, 92]
            let rows = Array(0...12) + Array(stride(from: 13, through: 60, by: 5))
            for width in columns {
                for height in rows {
                    let frame = paint(page, width, height)
                    #expect(frame.cells.count == width * height)
                    #expect(frame.isCursorInside, "\(width)×\(height)")
                    #expect(frame.isWhole, "\(width)×\(height)")
                    #expect(frame.targets.allSatisfy {
                        $0.row < height && $0.columns.lowerBound >= 0 && $0.columns.upperBound <= width
                    })
                }
            }
        }
        #expect(paint(Pages.page([]), -3, -5).cells.isEmpty)
    }

    @Test func aWindowThatIsTooSmallSaysSo() {
        let frame = paint(Pages.page(Pages.everything), 39, 10)
        #expect(frame.text.contains("Fönstret är för litet"))
        #expect(!frame.text.contains("Rutin"))
        #expect(paint(Pages.page(Pages.everything), 40, 10).text.contains("[2 Rutin]"))
    }

    @Test func stampsAreVisibleAtEverySize() {
        for columns in [40, 60, 76, 80, 100, 132, 200] {
            for overlay in [nil, Overlay(title: "112", body: Pages.everything, size: .whole)] {
                let frame = paint(Pages.page(Pages.everything, stamps: ["EJ FASTSTÄLLD", "ÖVNING"], overlay: overlay), columns, 10)
                let head = (0..<3).map(frame.text(row:)).joined(separator: " ")
                #expect(head.contains("EJ FASTSTÄLLD") && head.contains("ÖVNING"), "\(columns): \(head)")
            }
        }
    }

    @Test func headIsShortWhereThereIsLittleRoom() {
        let short = paint(Pages.page([]), 80, 24).text(row: 0)
        #expect(short.contains("[2 Rutin] Skarpnäck"))
        #expect(short.hasSuffix(": alla"))
        #expect(!short.contains("Lägesbild"))
        let wide = paint(Pages.page([]), 132, 24).text(row: 0)
        #expect(wide.contains("1 Start [2 Rutin] 3 Plan"))
    }

    @Test func hintsFallAwayFromTheEndAndTheSavedTextStands() {
        let wide = paint(Pages.page([]), 100, 24)
        #expect(wide.text(row: 23).contains("? hjälp"))
        #expect(wide.text(row: 23).hasSuffix("sparat 14:02 ✓"))
        let narrow = paint(Pages.page([]), 56, 24).text(row: 23)
        #expect(narrow.contains("1–4 svara  ← ändra svaret före"))
        #expect(!narrow.contains("trä"))
        #expect(narrow.hasSuffix("sparat 14:02 ✓"))
    }

    @Test func noticeTakesItsLineOnlyWhenThereIsOne() throws {
        let without = paint(Pages.page([.scroll([.lines((0..<60).map { Text("rad \($0)") })], top: 0)]), 80, 24)
        let with = paint(
            Pages.page([.scroll([.lines((0..<60).map { Text("rad \($0)") })], top: 0)], notice: Notice(.warning, "Se upp.")),
            80, 24)
        #expect(with.text(row: 22) == " ! Se upp.")
        #expect(without.find("rad 18") != nil && with.find("rad 18") == nil)
    }

    @Test func columnsStandSideBySideOrStack() throws {
        let wide = paint(Pages.page(Pages.question), 80, 24)
        let trail = try #require(wide.find("Vägen hit"))
        let question = try #require(wide.find("Gäller oron"))
        #expect(trail.row == question.row && trail.column < question.column)
        let stacked = paint(Pages.page(Pages.question), 60, 30)
        let above = try #require(stacked.find("Gäller oron"))
        let below = try #require(stacked.find("Vägen hit"))
        #expect(above.row < below.row)
        #expect(paint(Pages.page(Pages.question), 40, 12).find("Vägen hit") == nil)
    }

    @Test func scrollingKeepsTheFocusVisible() {
        for focus in [0, 1, 7, 20, 38, 39] {
            for (columns, rows) in [(80, 24), (40, 10), (60, 15)] {
                let list = ItemList(name: "rader", items: Pages.items(40), focus: focus)
                let frame = paint(Pages.page([.heading("Rader"), .list(list), .gap, .paragraph("Nederst.")]), columns, rows)
                #expect(frame.text(row: frame.cursor.row).contains("Rad \(focus) "), "\(focus) i \(columns)×\(rows)")
                if rows > 10 { #expect(frame.find("Nederst.") != nil) }
                if focus == 0 { #expect(frame.text.contains("▾") && !frame.text.contains("▴")) }
                if focus == 39, rows > 10 { #expect(frame.text.contains("▴") && !frame.text.contains("▾")) }
            }
        }
    }

    @Test func aStretchOfALongListKeepsItsPlacesAndItsWidths() throws {
        func frame(_ focus: Int) -> Frame {
            let list = ItemList(name: "rader", items: Pages.items(500), first: 1000, count: 9000, focus: focus)
            return paint(Pages.page([.list(list), .paragraph("Nederst.")]), 80, 24)
        }
        for focus in [0, 3, 250, 496, 499] {
            let frame = frame(focus)
            #expect(frame.target(row: frame.cursor.row, column: frame.cursor.column) == Target("rader", 1000 + focus))
            #expect(frame.text(row: frame.cursor.row).contains("Rad \(focus) "))
            #expect(frame.text.contains("▴") && frame.text.contains("▾"))
        }
        #expect(try #require(frame(250).find("Rad 249 ")).column == #require(frame(499).find("Rad 498 ")).column)
    }

    @Test func headerOfATableStaysWhenItScrolls() {
        let frame = paint(Pages.page([.list(Pages.table(rows: 60, focus: 50))]), 80, 24)
        #expect(frame.find("Ansvarig") != nil)
        #expect(frame.find("Föräldrastöd 50") != nil)
        #expect(paint(Pages.page([.list(Pages.table(rows: 3, focus: 0))]), 44, 24).find("Ansvarig") == nil)
    }

    @Test func longTextIsClamped() {
        let lines = Block.lines((0..<50).map { Text("rad \($0).") })
        #expect(paint(Pages.page([.scroll([lines], top: 999)]), 80, 24).find("rad 49.") != nil)
        #expect(paint(Pages.page([.scroll([lines], top: -9)]), 80, 24).find("rad 0.") != nil)
        #expect(paint(Pages.page([.scroll([lines], top: 10)]), 80, 24).find("rad 9.") == nil)
    }

    @Test func whatWasFoundHasARoleAndSignsUnderIt() throws {
        let frame = paint(Pages.page([.editor(Pages.editor)]), 80, 24)
        let word = try #require(frame.find("Påhittad"))
        #expect(frame.role(at: word) == .found)
        let signs = try #require(frame.find("^^^^^^^^"))
        #expect(signs == Position(row: word.row + 1, column: word.column))
    }

    @Test func editorsFollowTheirCaret() {
        let text = String(repeating: "åäö作 ", count: 60)
        for caret in stride(from: 0, through: text.count, by: 7) {
            for wraps in [false, true] {
                let frame = paint(
                    Pages.page([.editor(Editor(label: "Text", text: text, caret: caret, wraps: wraps))]), 44, 12)
                #expect(frame.isCursorInside && frame.isWhole)
                let place = frame.cells[frame.cursor.row * 44 + frame.cursor.column]
                let expected = caret < text.count ? text[text.index(text.startIndex, offsetBy: caret)] : " "
                #expect(place.glyph == expected || place.glyph == "‹", "\(caret)")
            }
        }
    }

    @Test func focusedFieldShowsItsHelp() {
        let frame = paint(Pages.page([.fields(Pages.fields)]), 80, 24)
        #expect(frame.find("Välj bland forumen.") != nil)
        #expect(paint(Pages.page([.fields([Field(label: "A", value: "b", help: "Hjälp.", target: Target("f", 0))])]), 80, 24).find("Hjälp.") == nil)
    }

    @Test func clicksReachWhatIsSeen() throws {
        let list = ItemList(name: "rader", items: Pages.items(5), first: 40, count: 90, focus: 2)
        let frame = paint(Pages.page([.list(list), .fields(Pages.fields)]), 120, 30)
        func target(_ text: String) throws -> Target? {
            let place = try #require(frame.find(text))
            return frame.target(row: place.row, column: place.column)
        }
        try #expect(target("Rad 3 ") == Target("rader", 43))
        try #expect(target("Bagarmossen") == Target("fält", 0))
        try #expect(target("5 Lägesbild") == Target("tab", 5))
        try #expect(target("trädet") == Target("hint", 2))
        let boxed = paint(Pages.page([.list(list)], overlay: Overlay(title: "Fråga", body: [.list(Pages.answers())])), 120, 30)
        #expect(boxed.targets.allSatisfy { ["svar", "hint"].contains($0.target.list) })
    }

    @Test func dataNeverReachesTheFrameRaw() {
        let evil = "\u{1B}]52;c;eA==\u{7}\u{202E}\u{9B}2J\nny"
        let page = Page(
            place: evil, tabs: [Tab(number: 1, title: evil, isCurrent: true)], menu: evil, title: Text(evil), stamps: [evil],
            body: [
                .heading(Text(evil)), .paragraph(Text(evil)), .labelled(Text(evil), Text(evil)), .lines([Text(evil)]),
                .list(ItemList(name: "l", items: [Item(Text(evil), key: evil, cells: [Text(evil)], detail: Text(evil))], focus: 0,
                    columns: [ColumnSpec(title: evil, least: 9)], empty: evil)),
                .fields([Field(label: evil, value: Text(evil), help: Text(evil), hasFocus: true, target: Target("f", 0))]),
                .editor(Editor(label: evil, text: evil, caret: 3, wraps: true)),
            ],
            hints: [Hint(key: evil, text: evil)], notice: Notice(.failure, evil), saved: evil)
        for columns in [40, 80, 200] {
            let frame = paint(page, columns, 60)
            let bad = frame.cells.flatMap(\.glyph.unicodeScalars).filter { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E }
            #expect(bad.isEmpty)
        }
        let words = MarkWords(done: "", open: "", warning: "", active: "", proposal: "", current: "")
        let lines = Reader.lines(page, symbols: .unicode, words: words)
        #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x9B } })
    }

    @Test func poorTerminalsGetAsciiFrames() {
        let frame = paint(Pages.page(Pages.everything, overlay: nil), 100, 60, .ascii(transliterates: true))
        #expect(frame.cells.allSatisfy { $0.glyph.isASCII })
        #expect(frame.find("Galler oron ett barn") != nil)
    }

    @Test func aGoldenShowsTextRolesAndCursor() {
        let golden = paint(Pages.page([.list(Pages.answers(focus: 0))], stamps: []), 40, 10).golden
        let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 22)
        #expect(lines[3] == "| ▸ 1  Ja")
        #expect(lines[13] == "=.S.k..FF")
        #expect(lines[20] == "@ 3 3")
    }
}
