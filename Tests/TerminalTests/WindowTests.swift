import TestSupport
import Testing

/// The window: its size, and where the cursor stands in it.
struct WindowTests {
    /// What somebody may be looking at, and the keys that lead there from Start.
    static let places: [(name: String, keys: [String])] = [
        ("start", []), ("question", ["2"]), ("later question", ["2", "2", "3"]), ("law", ["2", "L"]), ("tree", ["2", "t"]),
        ("support", ["2", "s"]), ("review", ["2", "2", "3", "1", "5", "c"]), ("leaving a walk", ["2", "2", "q"]),
        ("help", ["?"]), ("palette", [":"]), ("searching", [":", "blank"]), ("go to", ["g"]), ("112", ["!"]),
        ("reports", ["5"]), ("filter", ["5", "/", "skola"]), ("form", ["5", "n"]), ("field", ["5", "n", "<Enter>"]),
    ]

    @Test(arguments: places.indices)
    func theCursorStandsWhereTheFocusIs(place: Int) throws {
        let program = try PtyProgram.samordna()
        for key in Self.places[place].keys { try program.press(key) }
        let screen = program.screen
        #expect(screen.cursorVisible, "\(Self.places[place].name)")
        // Never in the corner that is nobody's: on a row with something in it, or in a text field.
        let row = screen.text[screen.cursor.row]
        #expect(row.contains { $0 != " " && $0 != "│" } || program.isTyping, "\(screen.drawing)")
        if program.shown.focused != nil, !program.isTyping {
            let part = Array(row)[..<min(row.count, screen.cursor.column + 1)]
            #expect(part.contains("▸"), "\(screen.drawing)")
        }
    }

    @Test(arguments: ["question", "form", "palette", "start"])
    func theCursorAndTheHintStayInEverySize(name: String) throws {
        let program = try PtyProgram.samordna()
        for key in Self.places.first(where: { $0.name == name })?.keys ?? [] { try program.press(key) }
        for (rows, columns) in [(24, 80), (15, 60), (43, 132), (10, 40), (60, 200), (12, 300)] {
            program.resize(rows: rows, columns: columns)
            try program.settle()
            #expect(program.screen.cursorVisible)
            #expect(!program.screen.whole.contains(ScreenEmulator.staleSign), "\(rows)×\(columns)\n\(program.screen.drawing)")
            #expect(!(program.screen.text.last ?? "").isEmpty, "\(program.screen.drawing)")
        }
    }

    @Test func aTinyWindowSaysSoAndComesBack() throws {
        let program = try PtyProgram.samordna()
        try program.press("2")
        let before = program.screen.text
        program.resize(rows: 8, columns: 35)
        try program.settle()
        #expect(program.screen.contains("Fönstret är för litet"))
        try program.press("2")
        program.resize(rows: 24, columns: 80)
        try program.settle()
        // The key was heard all the same; the way back shows the first question again.
        #expect(program.heading.contains("Vad har du fått veta"))
        try program.press("u")
        #expect(program.screen.text.dropLast(3) == before.dropLast(3))
    }

    @Test func aStormOfSizesLeavesTheRightScreen() throws {
        let program = try PtyProgram.samordna()
        try program.press("2", "2", "3")
        let before = program.screen.text
        var dice: UInt32 = 20_261_121
        func roll(_ below: Int) -> Int {
            dice = dice &* 1_664_525 &+ 1_013_904_223
            return Int(dice >> 8) % below
        }
        for turn in 0..<200 {
            let (rows, columns) =
                switch turn {
                case 0: (1, 1)
                case 1: (60, 200)
                case 2: (1, 200)
                case 3: (60, 1)
                default: (1 + roll(60), 1 + roll(200))
                }
            program.resize(rows: rows, columns: columns)
            guard turn % 10 < 4 else { continue }
            try program.settle()
            #expect(!program.screen.whole.contains(ScreenEmulator.staleSign), "\(rows)×\(columns)\n\(program.screen.drawing)")
        }
        program.resize(rows: 24, columns: 80)
        try program.settle()
        #expect(program.screen.text == before)
        #expect(program.screen.unknown == [])
        try program.press("1")
        #expect(program.shown.choices.count > 3)
    }
}

extension PtyProgram {
    /// A text field waits: the hint line has no digits and says how to be done.
    var isTyping: Bool { screen.text.last?.contains("Enter klar") ?? false }
}
