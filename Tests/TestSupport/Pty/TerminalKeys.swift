/// Keys by name, as the terminal sends them: what its terminfo says after `smkx`.
package enum TerminalKeys {
    /// `<Down>`, `<F12>`, `<C-z>` (Ctrl and a letter), `<A-x>` (Alt and a character); anything else is sent as it is.
    package static func bytes(_ key: String, terminal: String?) throws(PtyFailure) -> [UInt8] {
        guard key.hasPrefix("<"), key.hasSuffix(">"), key.count > 2 else { return Array(key.utf8) }
        let name = String(key.dropFirst().dropLast())
        if let plain = everywhere[name] { return Array(plain.utf8) }
        if name.hasPrefix("C-"), let letter = name.utf8.last { return [letter & 0x1F] }
        if name.hasPrefix("A-") { return [0x1B] + Array(name.dropFirst(2).utf8) }
        let kind = kind(of: terminal)
        guard let own = kind[name] else { throw PtyFailure("\(terminal ?? "no TERM") has no key \(key)") }
        return Array(own.utf8)
    }

    private static let everywhere = [
        "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "Space": " ", "Backspace": "\u{7F}",
    ]

    private static func kind(of terminal: String?) -> [String: String] {
        switch terminal ?? "" {
        case let name where name.hasPrefix("xterm"): applicationArrows.merging(functions) { $1 }.merging(
            ["Home": "\u{1B}OH", "End": "\u{1B}OF"]) { $1 }
        case let name where name.hasPrefix("screen") || name.hasPrefix("tmux"):
            applicationArrows.merging(functions) { $1 }.merging(edges) { $1 }
        case let name where name.hasPrefix("linux"):
            plainArrows.merging(functions) { $1 }.merging(edges) { $1 }.merging(["F1": "\u{1B}[[A"]) { $1 }
        case let name where name.hasPrefix("vt100"): applicationArrows.merging(["F1": "\u{1B}OP"]) { $1 }
        case let name where name.hasPrefix("vt2"): plainArrows.merging(functions) { $1 }
        default: [:]
        }
    }

    private static let applicationArrows = arrows(after: "\u{1B}O")
    private static let plainArrows = arrows(after: "\u{1B}[")

    private static func arrows(after start: String) -> [String: String] {
        ["Up": start + "A", "Down": start + "B", "Right": start + "C", "Left": start + "D"]
    }

    private static let edges = ["Home": "\u{1B}[1~", "End": "\u{1B}[4~"]

    private static let functions = [
        "F1": "\u{1B}OP", "F12": "\u{1B}[24~", "PageUp": "\u{1B}[5~", "PageDown": "\u{1B}[6~", "Delete": "\u{1B}[3~",
        "BackTab": "\u{1B}[Z",
    ]
}
