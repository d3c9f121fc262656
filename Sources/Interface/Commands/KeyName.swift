import Screen

extension Key {
    /// As printed in hints and help: the words for named keys stand in the texts under `key.<name>`.
    package func name(_ texts: Texts) -> String {
        switch self {
        case .character(" "): texts("key.space")
        case .character(let character): String(character)
        case .enter: texts("key.enter")
        case .escape: texts("key.escape")
        case .tab: texts("key.tab")
        case .backTab: texts("key.back_tab")
        case .backspace: texts("key.backspace")
        case .delete: texts("key.delete")
        case .up: texts("key.up")
        case .down: texts("key.down")
        case .left: texts("key.left")
        case .right: texts("key.right")
        case .home: texts("key.home")
        case .end: texts("key.end")
        case .pageUp: texts("key.page_up")
        case .pageDown: texts("key.page_down")
        case .shiftUp: texts("key.shift", texts("key.up"))
        case .shiftDown: texts("key.shift", texts("key.down"))
        case .altUp: texts("key.alt", texts("key.up"))
        case .altDown: texts("key.alt", texts("key.down"))
        case .altLeft: texts("key.alt", texts("key.left"))
        case .altRight: texts("key.alt", texts("key.right"))
        case .function(let number): "F\(number)"
        case .control(let character): texts("key.control", String(character).uppercased())
        case .alt(let character): texts("key.alt", String(character))
        }
    }
}

extension Command {
    /// All the keys that give it, or its label; empty when it is only in the palette.
    package func keyNames(_ texts: Texts) -> String {
        label ?? keys.map { $0.name(texts) }.joined(separator: " ")
    }

    /// The one key the hint line prints.
    package func shortKey(_ texts: Texts) -> String { label ?? keys.first?.name(texts) ?? "" }

    package func title(_ texts: Texts) -> String { texts("verb.\(verb.rawValue)") }
    package func help(_ texts: Texts) -> String { texts("verb.\(verb.rawValue).help") }
}
