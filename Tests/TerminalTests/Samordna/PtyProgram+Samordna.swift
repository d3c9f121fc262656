import TestSupport

/// Samordna in a terminal.
extension PtyProgram {
    var shown: ShownChoices { ShownChoices(screen) }

    /// Starts the program, and chooses a district when it asks.
    static func samordna(
        _ arguments: [String] = [], home: TestHome? = nil, rows: Int = 24, columns: Int = 80,
        terminal: String? = "xterm-256color", locale: String = "C.UTF-8", environment: [String: String] = [:],
        district: String? = "Bromma"
    ) throws -> PtyProgram {
        let program = try PtyProgram(
            nil, arguments, home: home, rows: rows, columns: columns, terminal: terminal, locale: locale,
            environment: environment)
        try program.wait("a first page") { $0.text.contains { $0.contains("Enter ") || $0.contains(" svara") } }
        if let district, program.screen.contains("Vilket stadsdelsområde") { try program.choose(district) }
        return program
    }

    /// By the key that stands before it, or with the arrows where the keys do not suffice.
    func choose(_ text: String) throws {
        for _ in 0..<60 {
            let page = shown
            if let choice = page[text] { return try press(choice.key) }
            if page.focused?.hasPrefix(text) == true { return try press("<Enter>") }
            let before = screen.text
            try press("<Down>")
            if screen.text == before { break }
        }
        // The focus began below it.
        for _ in 0..<60 where shown.focused?.hasPrefix(text) != true { try press("<Up>") }
        guard shown.focused?.hasPrefix(text) == true else {
            throw PtyFailure("There is nothing to choose called “\(text)”.\n" + screen.drawing)
        }
        try press("<Enter>")
    }

    /// The terminal is as it was before the program.
    var isRestored: Bool {
        !screen.isAlternate && screen.cursorVisible && !screen.bracketedPaste && screen.mouse.isEmpty
            && !screen.applicationKeys
    }
}
