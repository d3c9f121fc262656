/// Textfält. The label, and under it the text with the caret. What the screening found has a role and a line of signs
/// under it.
extension Layout {
    func sheet(of editor: Editor, width: Int) -> Sheet {
        var sheet = Sheet()
        if !editor.label.isEmpty {
            sheet.rows = glyphs.cells(editor.label, .strong, .text).wrapped(to: width)
        }
        let written = Written(editor, glyphs)
        let rows = editor.wraps ? written.wrapped(to: width) : [written.sideways(width, symbols)]
        for row in rows {
            if row.hasCaret {
                sheet.cursor = Position(row: sheet.height, column: row.caret)
                sheet.isWriting = true
                sheet.focus = max(0, sheet.height - 1)..<sheet.height + 1
            }
            sheet.add(row.cells.fitted(to: width, symbols.moreRight, fill: .field))
            guard let last = row.cells.lastIndex(where: { $0.role == .found }) else { continue }
            sheet.add(row.cells[...last].map { $0.role == .found ? Cell(symbols.found, .found) : Cell() })
            if row.hasCaret, let focus = sheet.focus { sheet.focus = focus.lowerBound..<focus.upperBound + 1 }
        }
        // A field of several lines is seen to be one also when it is empty.
        while editor.wraps, sheet.height < 4 { sheet.add(.blank(width, .field)) }
        return sheet
    }
}

/// The text of an editor in cells, with the place of the caret among them.
struct Written {
    private var cells: [Cell] = []
    private var caret = 0

    struct Row {
        var cells: [Cell]
        var hasCaret = false
        var caret = 0
    }

    /// Character by character, since an offset in the text is not an offset in what is shown of it.
    init(_ editor: Editor, _ glyphs: Glyphs) {
        let form: Sanitiser.Form = editor.wraps ? .text : .line
        var offset = 0
        for character in editor.text {
            if offset == editor.caret { caret = cells.count }
            let found = editor.found.contains { $0.contains(offset) }
            glyphs.append(String(character), found ? .found : .field, form, to: &cells)
            offset += 1
        }
        if editor.caret >= offset { caret = cells.count }
    }

    /// The stretch around the caret, with markers where there is more.
    func sideways(_ width: Int, _ symbols: Symbols) -> Row {
        let room = max(1, width - 1)
        guard cells.count > room else { return Row(cells: cells, hasCaret: true, caret: caret) }
        var start = min(max(0, caret - room * 3 / 4), max(0, cells.count - room))
        if start < cells.count, cells[start].isContinuation { start += 1 }
        var end = min(cells.count, start + room)
        if end < cells.count, cells[end].isContinuation { end -= 1 }
        var shown = Array(cells[start..<end])
        if start > 0, shown.count > 1 {
            shown[0] = Cell(symbols.moreLeft, .line)
            if shown[1].isContinuation { shown[1] = Cell(" ", .field) }
        }
        if end < cells.count {
            while shown.count < room { shown.append(Cell(" ", .field)) }
            shown.append(Cell(symbols.moreRight, .line))
        }
        return Row(cells: shown, hasCaret: true, caret: min(caret - start, width - 1))
    }

    /// Lines that keep every character, so that the caret can stand at each of them.
    func wrapped(to width: Int) -> [Row] {
        let room = max(2, width - 1)
        var rows: [Row] = []
        var start = 0
        var breakAt = 0
        var place = 0
        func finish(_ end: Int, next: Int, isLast: Bool = false) {
            var row = Row(cells: Array(cells[start..<end]))
            if caret >= start, caret < next || isLast {
                row.hasCaret = true
                row.caret = caret - start
            }
            rows.append(row)
            (start, breakAt) = (next, next)
        }
        while place < cells.count {
            if cells[place].isLineBreak {
                finish(place, next: place + 1)
                place += 1
                continue
            }
            let extent = place + 1 < cells.count && cells[place + 1].isContinuation ? 2 : 1
            if place + extent - start > room {
                let end = breakAt > start ? breakAt : place
                finish(end, next: end)
                continue
            }
            place += extent
            if cells[place - 1].isSpace { breakAt = place }
        }
        finish(cells.count, next: cells.count, isLast: true)
        return rows
    }
}
