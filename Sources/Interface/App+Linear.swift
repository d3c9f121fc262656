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
                guard case .character(let character)? = command.keys.first, character != " " else { return nil }
                return Hint(key: String(character), text: hintText(command))
            }
    }

    /// The one command that the words are the beginning of, or the name of.
    package func verb(named text: String) -> Verb? {
        var palette = Palette(scopes: scopes)
        palette.editor.insert(text)
        let matches = palette.matches(texts)
        let wanted = text.foldedForSearch
        return matches.first { $0.title(texts).foldedForSearch == wanted }?.verb
            ?? (matches.count == 1 ? matches.first?.verb : nil)
    }
}
