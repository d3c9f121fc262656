/// Tecken. What the painter draws with. Every one of them is one cell wide, except `enter`.
package struct Symbols: Equatable, Sendable {
    package var done: Character = "✓"
    package var open: Character = "○"
    package var warning: Character = "!"
    package var active: Character = "●"
    package var proposal: Character = "◇"
    /// Before the thing that has the focus.
    package var pointer: Character = "▸"
    package var ellipsis: Character = "…"
    package var moreAbove: Character = "▴"
    package var moreBelow: Character = "▾"
    package var moreLeft: Character = "‹"
    package var moreRight: Character = "›"
    package var horizontal: Character = "─"
    package var vertical: Character = "│"
    package var teeDown: Character = "┬"
    package var teeUp: Character = "┴"
    package var cross: Character = "┼"
    package var topLeft: Character = "┌"
    package var topRight: Character = "┐"
    package var bottomLeft: Character = "└"
    package var bottomRight: Character = "┘"
    package var separator: Character = "·"
    /// Under a stretch that the screening found.
    package var found: Character = "^"
    package var enter: String = "⏎"
    /// How the characters of texts are shown.
    package var reach: Reach = .everything

    package enum Reach: Sendable {
        case everything
        /// Letters as they are, drawing signs in ASCII: fonts without them.
        case letters
        /// ASCII only: locales that are not UTF-8. Concerns what is shown, never what is stored.
        case ascii
    }

    package init() {}

    package static let unicode = Symbols()

    package static func ascii(transliterates: Bool) -> Symbols {
        var set = Symbols()
        set.done = "v"
        set.open = "o"
        set.active = "*"
        set.proposal = "~"
        set.pointer = ">"
        set.ellipsis = "~"
        set.moreAbove = "^"
        set.moreBelow = "v"
        set.moreLeft = "<"
        set.moreRight = ">"
        set.horizontal = "-"
        set.vertical = "|"
        set.teeDown = "+"
        set.teeUp = "+"
        set.cross = "+"
        set.topLeft = "+"
        set.topRight = "+"
        set.bottomLeft = "+"
        set.bottomRight = "+"
        set.separator = "-"
        set.enter = "Enter"
        set.reach = transliterates ? .ascii : .letters
        return set
    }

    package func mark(_ mark: Item.Mark) -> Character? {
        switch mark {
        case .none: nil
        case .done: done
        case .open: open
        case .warning: warning
        case .active: active
        case .proposal: proposal
        }
    }
}
