/// Manus. The lines of a page while they are being written.
struct Script {
    private(set) var lines: [String] = []
    private let glyphs: Glyphs
    private let words: MarkWords
    private let width: Int

    init(symbols: Symbols, words: MarkWords, width: Int) {
        glyphs = Glyphs(symbols: symbols)
        self.words = words
        self.width = max(20, width)
    }

    mutating func say(_ text: String) { say("", Text(text), hang: 0) }

    mutating func read(_ blocks: [Block], _ numbers: Numbering?) {
        for block in blocks { read(block, numbers) }
    }

    private mutating func read(_ block: Block, _ numbers: Numbering?) {
        switch block {
        case .heading(let text):
            pause()
            say("", text, hang: 0)
        case .paragraph(let text): say("", text, hang: 0)
        case .labelled(let label, let text):
            let ends = label.plain.last.map { $0.isLetter || $0.isNumber } ?? false
            say("", label + Text(ends ? ": " : " ") + text, hang: 2)
        case .lines(let texts): for text in texts { say("", text, hang: 2, .line) }
        case .gap, .rule: pause()
        case .list(let list): read(list, numbers)
        case .fields(let fields): for field in fields { read(field, numbers) }
        case .editor(let editor): read(editor)
        case .columns(let columns):
            for (place, column) in columns.inReadingOrder.enumerated() {
                if place > 0 { pause() }
                read(column.blocks, numbers)
            }
        case .scroll(let blocks, _): read(blocks, numbers)
        }
    }

    private mutating func read(_ list: ItemList, _ numbers: Numbering?) {
        if list.items.isEmpty { return say(list.empty) }
        for (place, item) in list.items.enumerated() {
            let start = start(numbers?.number(of: Target(list.name, list.first + place)), numbers)
                + String(repeating: " ", count: max(0, item.indent) * 2)
            if !item.above.isEmpty {
                pause()
                say("", item.above, hang: 0)
            }
            var said = words.word(for: item.mark)
            if !said.isEmpty { said += ": " }
            var text = Text(said) + spoken(item, list)
            if place == list.focus, !words.current.isEmpty { text = text + Text(" (\(words.current))") }
            say(start, text, hang: TextWidth.of(start))
            if !item.detail.isEmpty {
                let under = String(repeating: " ", count: TextWidth.of(start) + 2)
                say(under, item.detail, hang: under.count)
            }
            if let editor = item.editor { read(editor) }
        }
    }

    /// The text, or the columns each with its name where the item has no text of its own.
    private func spoken(_ item: Item, _ list: ItemList) -> Text {
        guard item.text.isEmpty else { return item.text }
        let named = zip(list.columns.map(\.title) + Array(repeating: "", count: item.cells.count), item.cells)
        let parts = named.filter { !$0.1.isEmpty }.map { $0.0.isEmpty ? $0.1.plain : "\($0.0): \($0.1.plain)" }
        return Text(parts.joined(separator: "; "))
    }

    private mutating func read(_ field: Field, _ numbers: Numbering?) {
        let start = start(numbers?.number(of: field.target), numbers)
        let current = field.hasFocus && !words.current.isEmpty ? " (\(words.current))" : ""
        say(start, Text(field.label + ": ") + field.value + Text(current), hang: TextWidth.of(start))
        if field.hasFocus, !field.help.isEmpty {
            let under = String(repeating: " ", count: TextWidth.of(start) + 2)
            say(under, field.help, hang: under.count)
        }
    }

    /// What was found stands between marks, since there is nothing under it here.
    private mutating func read(_ editor: Editor) {
        var text = ""
        var inside = false
        for (offset, character) in editor.text.enumerated() {
            let found = editor.found.contains { $0.contains(offset) }
            if found != inside { text += found ? "»" : "«" }
            inside = found
            text.append(character)
        }
        if inside { text += "«" }
        let ends = editor.label.last.map { $0.isLetter || $0.isNumber } ?? false
        say("", Text(editor.label + (ends ? ": " : " ") + text), hang: 2)
    }

    /// The number, or as much room as a number takes.
    private func start(_ number: Int?, _ numbers: Numbering?) -> String {
        guard let numbers, numbers.width > 0 else { return "  " }
        let digits = number.map(String.init) ?? ""
        return "  " + String(repeating: " ", count: max(0, numbers.width - digits.count)) + digits + "  "
    }

    private mutating func pause() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    private mutating func say(_ start: String, _ text: Text, hang: Int, _ form: Sanitiser.Form = .text) {
        let cells = glyphs.cells(text, .normal, form)
        if cells.isEmpty, start.allSatisfy({ $0 == " " }) { return }
        // Deep indents never take more than half of the line.
        let hang = min(hang, width / 2)
        let room = width - TextWidth.of(start)
        let rows = start.isEmpty ? cells.wrapped(to: width, hang: hang) : cells.wrapped(to: max(10, room))
        for (place, row) in rows.enumerated() {
            let before = place == 0 ? start : String(repeating: " ", count: start.isEmpty ? hang : TextWidth.of(start))
            lines.append(before + glyphs.text(row).plain)
        }
    }
}
