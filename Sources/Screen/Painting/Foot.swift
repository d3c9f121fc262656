/// Fot. The notice, when there is one, and the line of keys with the time of the last durable write.
struct Foot {
    private(set) var notice: [[Cell]] = []
    private(set) var hints: [Cell] = []
    private(set) var zones: [Frame.Zone] = []

    init(_ page: Page, size: Size, glyphs: Glyphs) {
        if let notice = page.notice { self.notice = Self.lines(notice, size, glyphs) }
        layHints(page, width: size.columns, glyphs)
    }

    /// A reason is worth more than the rows it takes, up to a third of a small window.
    private static func lines(_ notice: Notice, _ size: Size, _ glyphs: Glyphs) -> [[Cell]] {
        let (glyph, role): (Character?, Role) =
            switch notice.kind {
            case .information: (nil, .normal)
            case .done: (glyphs.symbols.done, .done)
            case .warning: (glyphs.symbols.warning, .warning)
            case .failure: (glyphs.symbols.warning, .danger)
            }
        let start = [Cell()] + (glyph.map { [Cell($0, role), Cell()] } ?? [])
        let lines = glyphs.cells(notice.text, role, .text).wrapped(to: size.columns - start.count - 1)
        let kept = max(1, min(4, size.rows / 5))
        var rows = lines.prefix(kept).enumerated().map { ($0.offset == 0 ? start : .blank(start.count)) + $0.element }
        if lines.count > kept, let last = rows.last {
            rows[kept - 1] = (last + .blank(1)).cut(to: size.columns - 2, glyphs.symbols.ellipsis)
            rows[kept - 1].append(Cell(glyphs.symbols.ellipsis, role))
        }
        return rows
    }

    /// Hints fall away from the end. The saved text gives way only to the first of them.
    private mutating func layHints(_ page: Page, width: Int, _ glyphs: Glyphs) {
        let hints = page.hints.map { glyphs.cells($0.key, .key) + [Cell()] + glyphs.cells($0.text) }
        var saved: [Cell] = []
        if let text = page.saved {
            saved = glyphs.cells(text, .done) + [Cell(), Cell(glyphs.symbols.done, .done)]
        }
        let first = hints.first?.count ?? 0
        if !saved.isEmpty, 1 + first + 2 + saved.count + 1 > width { saved = [] }
        let room = width - 1 - (saved.isEmpty ? 0 : saved.count + 3)
        let gap = width < 100 ? 2 : 3
        var row = [Cell()]
        for (place, hint) in hints.enumerated() {
            let start = place == 0 ? row.count : row.count + gap
            if start + hint.count > room, place > 0 { break }
            row += .blank(start - row.count) + hint.cut(to: max(0, width - 2), glyphs.symbols.ellipsis)
            zones.append(Frame.Zone(row: 0, columns: start..<row.count, target: Target("hint", place)))
        }
        if !saved.isEmpty { row += .blank(width - row.count - saved.count - 1) + saved }
        self.hints = row
    }
}
