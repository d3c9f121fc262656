import Domain

/// Kommandopalett. Every command by its Swedish name, with its key; å/ä/ö and a/a/o both match.
package struct Palette: Equatable, Sendable {
    package var editor = LineEditor(limit: 60)
    package var focus = 0
    /// What can be asked for from where the palette was opened.
    package var scopes: [Scope]

    init(scopes: [Scope]) { self.scopes = scopes }

    package func matches(_ texts: Texts) -> [Command] {
        let wanted = editor.text.foldedForSearch.split(separator: " ")
        return Keymap.commands(in: scopes)
            .filter { !$0.verb.isMovement && !($0.verb == .palette) }
            .filter { command in
                let name = command.title(texts).foldedForSearch + " " + command.keyNames(texts).lowercased()
                return wanted.allSatisfy { name.contains($0) }
            }
    }
}

extension Verb {
    /// Verbs that only make sense as keys, and so are not in the palette.
    var isMovement: Bool {
        switch self {
        case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .open, .answer, .confirm, .submit,
            .toggleOption, .nextArea, .goTo, .pane1, .pane2, .pane3, .pane5,
            .nextCell, .previousCell:
            true
        default: false
        }
    }
}

extension String {
    /// As every search compares: the archive's and the filter's folding is the palette's too.
    package var foldedForSearch: String { folded }
}
