/// Uppläsare. A page as lines of plain text in one reading order, for linear mode, for screen readers and for a pipe.
/// No frames, no colours, and nothing that depends on where it stands.
package enum Reader {
    /// A number to type and what it chooses.
    package struct Choice: Equatable, Sendable {
        package var number: Int
        package var target: Target
    }

    /// - Parameters:
    ///   - numbered: without it nothing is numbered: output for a pipe.
    ///   - width: cells of a line at most.
    package static func lines(
        _ page: Page, symbols: Symbols, words: MarkWords, numbered: Bool = true, width: Int = 78
    ) -> [String] {
        var script = Script(symbols: symbols, words: words, width: width)
        if let notice = page.notice { script.say(mark(notice.kind, symbols) + notice.text) }
        let title = page.overlay?.title ?? page.title
        script.say(sentence([title.plain] + page.stamps))
        let body = page.overlay?.body ?? page.body
        script.read(body, numbered ? Numbering(body) : nil)
        return script.lines
    }

    /// What can be chosen on the page, or in its overlay when there is one, in the order it is read.
    package static func choices(_ page: Page) -> [Choice] { Numbering(page.overlay?.body ?? page.body).choices }

    package static func target(_ number: Int, on page: Page) -> Target? {
        choices(page).first { $0.number == number }?.target
    }

    /// The keys that matter here, as what stands before the answer: "1–4 svara, ? hjälp: "
    package static func prompt(_ page: Page, symbols: Symbols) -> String {
        let hints = page.hints.map { "\($0.key) \($0.text)" }.joined(separator: ", ")
        return symbols.shown(Sanitiser.clean(hints.isEmpty ? "" : hints + ": "))
    }

    private static func mark(_ kind: Notice.Kind, _ symbols: Symbols) -> String {
        switch kind {
        case .information, .done: ""
        case .warning, .failure: "\(symbols.warning) "
        }
    }

    /// "Rutin vid oro eller händelse. EJ FASTSTÄLLD."
    private static func sentence(_ parts: [String]) -> String {
        let parts = parts.filter { !$0.isEmpty }
        if parts.count < 2 { return parts.first ?? "" }
        return parts.map { ".?!:".contains($0.last ?? " ") ? $0 : $0 + "." }.joined(separator: " ")
    }
}
