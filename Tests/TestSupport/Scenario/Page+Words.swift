import Screen

/// A page as words, whatever its layout makes of them.
extension Page {
    /// The layer when there is one: it alone takes the keys.
    package var shownBlocks: [Block] { overlay?.body ?? body }

    /// Everything the page says, pane and layer.
    package var words: String {
        let own = [place, menu, title.plain, notice?.text ?? "", saved ?? ""] + tabs.map(\.title) + stamps
        let under = [overlay?.title.plain ?? ""] + (overlay?.body ?? []).flattened.map(\.words)
        return (own + body.flattened.map(\.words) + under + hints.map { $0.key + " " + $0.text }).joined(separator: "\n")
    }
}

extension [Block] {
    /// Without columns and scrolls: what they hold, in reading order.
    package var flattened: [Block] {
        flatMap { block -> [Block] in
            switch block {
            case .columns(let columns):
                columns.sorted { $0.stackOrder < $1.stackOrder }.flatMap(\.blocks.flattened)
            case .scroll(let blocks, _): blocks.flattened
            default: [block]
            }
        }
    }
}

extension Block {
    var headingText: String? { if case .heading(let text) = self { text.plain } else { nil } }

    var words: String {
        switch self {
        case .heading(let text), .paragraph(let text): text.plain
        case .labelled(let label, let text): label.plain + " " + text.plain
        case .lines(let lines): lines.map(\.plain).joined(separator: "\n")
        case .gap, .rule: ""
        case .list(let list):
            (list.items.isEmpty ? [list.empty] : list.items.map { ([$0.above.plain, $0.text.plain] + $0.cells.map(\.plain) + [$0.detail.plain, $0.editor?.text ?? ""]).joined(separator: " ") })
                .joined(separator: "\n")
        case .fields(let fields): fields.map { "\($0.label) \($0.value.plain) \($0.help.plain)" }.joined(separator: "\n")
        case .editor(let editor): editor.label + " " + editor.text
        case .columns, .scroll: [self].flattened.map(\.words).joined(separator: "\n")
        }
    }
}
