import Domain
import Screen

extension App {
    func overlay(_ layer: Layer, _ context: Context) -> Overlay {
        switch layer {
        case .menu(let menu): menu.overlay()
        case .checklist(let list): list.overlay(context)
        case .prompt(let prompt): prompt.overlay(texts)
        case .palette(let palette): palette.overlay(texts)
        case .reader(let reading):
            Overlay(
                title: Text(reading.title, .heading), body: [.scroll(reading.blocks, top: reading.top)],
                size: reading.whole ? .whole : .box)
        case .goTo: GoToMenu.overlay(texts)
        }
    }
}

extension Menu {
    func overlay() -> Overlay {
        let items = options.enumerated().map { index, option in
            Item(Text(option.text), key: Keymap.choices[safe: index].map(String.init), detail: Text(option.detail, .dim))
        }
        let body: [Block] =
            text.map { .paragraph(Text($0)) } + (text.isEmpty ? [] : [.gap])
            + [.list(ItemList(name: "menu", items: items, focus: focus))]
        return Overlay(title: Text(title, .heading), body: body)
    }
}

extension Checklist {
    mutating func toggle() {
        guard options.indices.contains(focus) else { return }
        if chosen.remove(options[focus]) == nil { chosen.insert(options[focus]) }
    }

    func overlay(_ context: Context) -> Overlay {
        let items = options.enumerated().map { index, raw in
            let word = subject.word(raw, context)
            let key = Keymap.choices[safe: index].map(String.init)
            let isChosen = chosen.contains(raw)
            // Read aloud, a box is a word after the choice, and only when it is ticked.
            guard context.isLinear else { return Item(Text(word), mark: isChosen ? .done : .open, key: key) }
            return Item(Text(isChosen ? "\(word) (\(context.texts("linear.chosen")))" : word), key: key)
        }
        return Overlay(
            title: Text(subject.title(context), .heading),
            body: [.list(ItemList(name: "checklist", items: items, focus: focus))])
    }
}

extension Checklist.Subject {
    func title(_ context: Context) -> String {
        switch self {
        case .report(let field): context.texts("field.\(field.code)")
        case .plan(let field): context.texts.code(PlanField.field, field.rawValue)
        case .forum(.skippedMonths): context.texts("series.skipped")
        }
    }

    func word(_ raw: String, _ context: Context) -> String {
        switch self {
        case .report(let field): context.texts.code(field.code, raw)
        case .plan(let field): context.texts.code(field.codes, raw)
        case .forum(.skippedMonths): context.texts("month.\(raw)")
        }
    }
}

extension Prompt {
    func overlay(_ texts: Texts) -> Overlay {
        var body: [Block] = [
            .paragraph(Text(texts(purpose.key + ".help"), .dim)),
            .editor(
                Editor(
                    label: texts(purpose.key + ".label"), text: editor.text, caret: editor.caret,
                    found: findings.map(\.range), wraps: wraps)),
        ]
        if isProposal { body.append(.paragraph(Text(texts("prompt.proposal"), .dim))) }
        for finding in findings {
            let word = finding.severity == .block ? texts("screening.blocks") : texts("screening.doubts")
            body.append(
                .labelled(
                    Text(word, finding.severity == .block ? .danger : .warning),
                    Text(texts("screening.\(finding.rule.rawValue)"))
                        + Text(finding.suggestion.map { " " + texts("suggestion.\($0.rawValue)") } ?? "", .strong)))
        }
        if let refusal { body += [.gap, .paragraph(Text(refusal, .warning))] }
        if purpose == .note {
            body.append(.paragraph(Text(texts("prompt.note.left", String(editor.limit - editor.characters.count)), .dim)))
        }
        return Overlay(title: Text(texts(purpose.key), .heading), body: body)
    }
}

extension Palette {
    func overlay(_ texts: Texts) -> Overlay {
        let found = matches(texts)
        let items = found.map { command in
            Item(
                Text(command.title(texts)),
                cells: [Text(command.title(texts)), Text(command.keyNames(texts), .key), Text(command.help(texts), .dim)])
        }
        // Ten rows around the focus: the palette is a box, not a page.
        let first = max(0, min(focus - 5, items.count - 10))
        let shown = Array(items[first..<min(items.count, first + 10)])
        return Overlay(
            title: Text(texts("palette.title"), .heading),
            body: [
                // What is typed stands first: where there is little room the first matches are under it.
                .editor(Editor(label: texts("palette.label"), text: editor.text, caret: editor.caret)),
                .list(
                    ItemList(
                        name: "palette", items: shown, first: first, count: items.count,
                        focus: items.isEmpty ? nil : focus - first,
                        columns: [
                            ColumnSpec(title: "", least: 22, weight: 1),
                            ColumnSpec(title: "", least: 8),
                            ColumnSpec(title: "", least: 24, weight: 2, dropOrder: 1),
                        ], empty: texts("palette.none", editor.text))),
            ])
    }
}

extension Reading {
    var isEmergency: Bool { blocks.first == .paragraph(Text(EmergencyPage.number, .danger)) }

    mutating func scroll(_ verb: Verb, page: Int) {
        switch verb {
        case .up: top = max(0, top - 1)
        case .down: top += 1
        case .pageUp: top = max(0, top - page)
        case .pageDown: top += page
        case .first: top = 0
        // The painter clamps; the place is then mended at the next key upwards.
        case .last: top = blocks.count * 12
        default: break
        }
    }
}
