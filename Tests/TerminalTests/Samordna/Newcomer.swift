import TestSupport

/// Somebody at the program, at its screens or at its linear mode: reads what is asked and chooses by the words.
protocol Newcomer {
    /// All that can be read now.
    var page: String { get }
    /// What is asked, without the choices.
    var heading: String { get }
    func offers(_ text: String) -> Bool
    /// Chooses the line with those words, or the one that begins with them.
    func choose(_ text: String) throws
    /// A key with a letter.
    func key(_ letter: String) throws
    /// Opens the field of the form that has the focus.
    func open(field: String) throws
    /// Writes into the field that waits for text.
    func write(_ text: String) throws
    /// Is done with a list of things to tick.
    func done() throws
}

extension Newcomer {
    func sees(_ words: String) -> Bool {
        page.contains(words) || page.unwrapped.contains(words)
    }

    /// Goes through the routine until all is answered. Questions are recognised by words in them; what only has to be
    /// done is done, and nothing more applies.
    func walk(_ answers: [(question: String, answer: String)], until end: String = "det registreras") throws {
        for _ in 0..<80 {
            if sees(end) { return }
            let asked = heading
            if let given = answers.first(where: { asked.contains($0.question) }) {
                try choose(given.answer)
            } else if let usual = ["Klart – gå vidare", "Nej, inget mer", "Vidare"].first(where: offers) {
                try choose(usual)
            } else {
                throw PtyFailure("No answer is known to “\(asked)”.\n" + page)
            }
        }
        throw PtyFailure("The walk has no end.\n" + page)
    }

    /// Saves the blankett; whatever it lacks is filled in as it says so. Gives its reference code.
    func fillInAndSave(_ values: [(field: String, value: String)]) throws -> String {
        for _ in 0..<20 {
            try key("s")
            if sees("Få kan avses?") {
                try choose("Många")
                return try savedCode()
            }
            guard let lacking = values.first(where: { sees("\($0.field) behöver fyllas i innan") }) else {
                throw PtyFailure("No value is known for what it lacks.\n" + page)
            }
            try open(field: lacking.field)
            switch lacking.field {
            case "När hände det": try write(lacking.value)
            case "Typ av händelse":
                try choose(lacking.value)
                try done()
            default: try choose(lacking.value)
            }
        }
        throw PtyFailure("The blankett cannot be saved.\n" + page)
    }

    /// `7F3-K2M-A`
    func savedCode() throws -> String {
        let words = page.split { $0 == " " || $0 == "\n" }.map(String.init)
        guard sees("sparad"), let label = words.firstIndex(of: "Referenskod:"), words.indices.contains(label + 1) else {
            throw PtyFailure("It does not say that the blankett is saved.\n" + page)
        }
        return words[label + 1]
    }
}

extension String {
    /// Broken lines put together.
    var unwrapped: String {
        split(separator: "\n").map { String($0).trimmingBlanks }.joined(separator: " ")
    }
}

extension PtyProgram: Newcomer {
    var page: String { screen.whole }
    var heading: String { shown.heading }
    func offers(_ text: String) -> Bool { shown[text] != nil }
    func key(_ letter: String) throws { try press(letter) }
    func open(field: String) throws { try press("<Enter>") }
    func write(_ text: String) throws { try press(text, "<Enter>") }
    func done() throws { try press("<Enter>") }
}

extension PipedDialogue: Newcomer {
    var page: String { heard }
    private var shown: LinearChoices { LinearChoices(heard) }
    var heading: String { shown.heading }
    func offers(_ text: String) -> Bool { shown[text] != nil }
    func key(_ letter: String) throws { try say(letter) }
    func open(field: String) throws { try choose(field + ":") }
    func write(_ text: String) throws { try say(text) }
    func done() throws { try say("") }

    func choose(_ text: String) throws {
        guard let choice = shown[text] else {
            throw PtyFailure("There is nothing to choose called “\(text)”.\n" + heard)
        }
        try say(choice.key)
    }
}

/// The numbered lines of linear mode.
private struct LinearChoices {
    var heading = ""
    var choices: [ShownChoices.Choice] = []

    init(_ text: String) {
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = String(line).trimmingBlanks
            let number = words.prefix { $0.isNumber }
            if line.hasPrefix("  "), !number.isEmpty, words.dropFirst(number.count).hasPrefix("  ") {
                choices.append(.init(key: String(number), text: String(words.dropFirst(number.count)).trimmingBlanks))
                isOpen = true
            } else if isOpen, line.hasPrefix("     "), let last = choices.popLast() {
                choices.append(.init(key: last.key, text: last.text + " " + words))
            } else {
                isOpen = false
                if choices.isEmpty, !words.isEmpty { heading += (heading.isEmpty ? "" : " ") + words }
            }
        }
    }

    subscript(text: String) -> ShownChoices.Choice? {
        choices.first { $0.text == text } ?? choices.first { $0.text.hasPrefix(text) }
            // Behind the word for its mark.
            ?? choices.first { $0.text.hasSuffix(": " + text) }
    }
}
