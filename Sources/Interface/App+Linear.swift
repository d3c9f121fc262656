import Screen

/// What linear mode has to know beside the page.
extension App {
    /// A text field waits: the next line is text, not a command.
    package var isTyping: Bool { layers.last?.scope.takesText ?? false }

    /// A long text is shown, and an empty line closes it.
    package var isReading: Bool { if case .reader? = layers.last { true } else { false } }

    /// Several of a list may be ticked, and an empty line is done with it.
    package var isTicking: Bool { if case .checklist? = layers.last { true } else { false } }

    /// The commands with a letter of their own: arrows, Enter and Space have no use where there is no cursor.
    package var linearHints: [Hint] {
        Keymap.commands(in: scopes).filter { $0.hint != nil && !$0.verb.isMovement }
            .compactMap { command in
                // There b is one step back, whatever it is elsewhere; the command is called by its name.
                guard case .character(let character)? = command.keys.first, character != " ", character != "b" else { return nil }
                return Hint(key: String(character), text: hintText(command))
            } + moreRows
    }

    /// A long list is read a page at a time; its other pages are reached by name.
    private var moreRows: [Hint] {
        let lists = page.body.compactMap { block -> ItemList? in if case .list(let list) = block { list } else { nil } }
        return lists.contains { $0.first + $0.items.count < $0.count }
            ? [Hint(key: Self.name(.pageDown, texts), text: texts("linear.more"))] : []
    }

    private static let pages: [Verb] = [.pageDown, .pageUp, .first, .last]
    private static func name(_ verb: Verb, _ texts: Texts) -> String { texts("verb.\(verb.rawValue)").lowercased() }

    /// The one command that the words are the beginning of, or the name of.
    package func verb(named text: String) -> Verb? {
        if let page = Self.pages.first(where: { Self.name($0, texts).foldedForSearch == text.foldedForSearch }) { return page }
        var palette = Palette(scopes: scopes)
        palette.editor.insert(text)
        let matches = palette.matches(texts)
        let wanted = text.foldedForSearch
        return matches.first { $0.title(texts).foldedForSearch == wanted }?.verb
            ?? (matches.count == 1 ? matches.first?.verb : nil)
    }
}
