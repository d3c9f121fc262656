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

    func choose(_ text: String) throws {
        for _ in 0..<30 {
            if let choice = shown[text] { return try press(choice.key) }
            guard screen.contains("▾") else { break }
            try press("<Down>")
        }
        throw PtyFailure("There is nothing to choose called “\(text)”.\n" + screen.drawing)
    }

    /// The terminal is as it was before the program.
    var isRestored: Bool {
        !screen.isAlternate && screen.cursorVisible && !screen.bracketedPaste && screen.mouse.isEmpty
            && !screen.applicationKeys
    }
}
