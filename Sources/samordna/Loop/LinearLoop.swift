import Glibc
import Interface
import Screen

/// Linjärt läge: the same program as numbered lines of text, for screen readers, simple terminals and pipes.
struct LinearLoop {
    var session: Session
    let symbols: Symbols
    let words: MarkWords

    mutating func run() {
        var orders = session.begin()
        let texts = session.app.texts
        say(texts("linear.intro"))
        while !orders.contains(.quit) {
            let page = session.app.page
            Out.say("")
            for line in Reader.lines(page, symbols: symbols, words: words) { Out.say(line) }
            Out.ask(symbols.shown(prompt(page, texts)))
            guard let line = readLine(strippingNewline: true) else {
                Out.say("")
                return
            }
            orders = LinearInput.events(line, session.app).flatMap { session.send($0) }
        }
    }

    /// In the signs that the terminal can show.
    private func say(_ text: String) { Out.say(symbols.shown(text)) }

    private func prompt(_ page: Page, _ texts: Texts) -> String {
        if session.app.isTyping { return texts("linear.write") }
        let choices = Reader.choices(page).map(\.number)
        let letters = session.app.linearHints.map { "\($0.key) \($0.text)" }.joined(separator: ", ")
        guard let last = choices.max() else { return texts("linear.read") }
        if session.app.isTicking { return texts("linear.tick", String(last)) }
        let range = texts(choices.count == 1 ? "linear.one" : "linear.many", String(last))
        return letters.isEmpty ? texts("linear.plain", range) : texts("linear.prompt", range, letters)
    }
}

/// What a typed line means: a number, a word, a key, or text for the field that waits for it.
enum LinearInput {
    static func events(_ line: String, _ app: App) -> [Event] {
        let text = line.trimmed
        if app.isTyping {
            if text == "." { return [.key(.escape)] }
            // What is typed replaces what stood there.
            return [.key(.end), .key(.control("u")), .paste(line), .key(.enter)]
        }
        // Before the numbers: it is one, and means one thing only.
        if text == "112" { return [.key(.function(12))] }
        if let number = Int(text) {
            // A number that stands nowhere chooses nothing; it is never cut down to one that does.
            return [Reader.target(number, on: app.page).map { .choose($0) } ?? .unknown(text)]
        }
        switch text.lowercased() {
        case "": return app.isReading ? [.key(.escape)] : app.isTicking ? [.key(.enter)] : []
        case "b", "bakåt", "bakat": return [.key(.escape)]
        case "sluta", "avsluta": return [.key("q")]
        default: break
        }
        // "gs", "gr", "gl", "g3": the prefix and what follows it.
        if text.count == 2, text.first == "g" { return text.map { .key(.character($0)) } }
        if text.count == 1, let character = text.first { return [.key(.character(character))] }
        // A command by its name, as in the palette.
        if let verb = app.verb(named: text) { return [.perform(verb)] }
        return [.unknown(text)]
    }
}
