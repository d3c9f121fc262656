/// Målare. Makes a frame of a page. A pure function of page, size and symbols: it remembers nothing, so that the same
/// state always looks the same.
package enum Painter {
    package static let least = Size(columns: 40, rows: 10)

    /// - Parameter tooSmall: the sentence that is shown when the window is smaller than `least`.
    /// - Returns: a frame of exactly `size`, with the cursor inside it where the focus is.
    package static func paint(_ page: Page, size: Size, symbols: Symbols, tooSmall: String) -> Frame {
        var frame = Frame(size: size)
        let glyphs = Glyphs(symbols: symbols)
        paint(page, on: &frame, glyphs, tooSmall: tooSmall)
        frame.clusters = glyphs.clusters.all
        return frame
    }

    private static func paint(_ page: Page, on frame: inout Frame, _ glyphs: Glyphs, tooSmall: String) {
        let symbols = glyphs.symbols
        guard frame.size.columns >= least.columns, frame.size.rows >= least.rows else {
            return apologise(tooSmall, &frame, glyphs)
        }
        let head = Head(page, width: frame.size.columns, glyphs: glyphs)
        let foot = Foot(page, size: frame.size, glyphs: glyphs)
        let body = paint(head, foot, &frame, symbols)
        let layout = Layout(glyphs: glyphs)

        switch page.overlay {
        case nil:
            paintPane(page, in: body, &frame, layout)
        case .some(let overlay) where overlay.size == .whole:
            // What lies under cannot be reached, so it is neither drawn nor clicked.
            frame.targets.removeAll { $0.target.list == "tab" || $0.target.list == "menu" }
            paint(overlay.title, overlay.body, in: body, &frame, layout)
        case .some(let overlay):
            paintPane(page, in: body, &frame, layout)
            recede(body, &frame)
            paintBox(overlay, in: body, &frame, layout)
        }
        frame.joinLines(row: body.lowerBound - 1, symbols)
        frame.joinLines(row: body.upperBound, symbols)
    }

    /// Head, rules and foot.
    /// - Returns: the rows that are left for the body.
    private static func paint(_ head: Head, _ foot: Foot, _ frame: inout Frame, _ symbols: Symbols) -> Range<Int> {
        let (width, height) = (frame.size.columns, frame.size.rows)
        // However many stamps there are, the body keeps half of the window.
        let headRows = head.rows.prefix(max(1, height / 2 - 3))
        for (row, cells) in headRows.enumerated() { frame.put(cells, row: row, column: 0, width: width) }
        frame.targets += head.zones
        frame.rule(row: headRows.count, symbols)
        let top = headRows.count + 1
        frame.put(foot.hints, row: height - 1, column: 0, width: width)
        frame.targets += foot.zones.map { Frame.Zone(row: height - 1, columns: $0.columns, target: $0.target) }
        let noticeTop = height - 1 - foot.notice.count
        for (row, cells) in foot.notice.enumerated() {
            frame.put(cells, row: noticeTop + row, column: 0, width: width)
        }
        frame.rule(row: noticeTop - 1, symbols)
        return top..<max(top + 1, noticeTop - 1)
    }

    private static func paintPane(_ page: Page, in rows: Range<Int>, _ frame: inout Frame, _ layout: Layout) {
        paint(page.title, page.body, in: rows, &frame, layout)
    }

    /// A title that stays and a body that scrolls under it, over the whole width.
    private static func paint(
        _ title: Text, _ body: [Block], in rows: Range<Int>, _ frame: inout Frame, _ layout: Layout
    ) {
        let width = frame.size.columns - 2
        let titles = title.isEmpty ? [] : layout.titleRows(title, width: width, most: rows.count < 8 ? 1 : 2)
        for (row, cells) in titles.enumerated() {
            frame.put(cells, row: rows.lowerBound + row, column: 1, width: width)
        }
        let top = rows.lowerBound + titles.count
        let sheet = layout.fitted(body, width: width, height: max(1, rows.upperBound - top))
        frame.put(sheet, row: top, column: 1, width: width, height: rows.upperBound - top)
        if let cursor = sheet.cursor {
            frame.setCursor(row: top + cursor.row, column: 1 + min(cursor.column, width - 1))
        } else {
            frame.setCursor(row: rows.lowerBound, column: 1)
        }
    }

    /// A frame in the middle, as large as what it holds.
    private static func paintBox(_ overlay: Overlay, in rows: Range<Int>, _ frame: inout Frame, _ layout: Layout) {
        let symbols = layout.symbols
        let widest = min(frame.size.columns - 8, 72)
        let most = max(1, rows.count - 2)
        let title = layout.glyphs.cells(overlay.title, .heading).cut(to: widest - 2, symbols.ellipsis)
        let natural = layout.fitted(overlay.body, width: widest, height: most)
        let inner = min(widest, max(natural.width, title.count + 2, min(widest, 36)))
        let sheet = inner == widest ? natural : layout.fitted(overlay.body, width: inner, height: most)
        let height = min(sheet.height, most)

        let left = (frame.size.columns - inner - 4) / 2
        let top = rows.lowerBound + max(0, (rows.count - height - 2) / 2)
        let across = inner + 4
        func side(_ start: Character, _ end: Character) -> [Cell] {
            [Cell(start, .line)] + Array(repeating: Cell(symbols.horizontal, .line), count: across - 2)
                + [Cell(end, .line)]
        }
        frame.put(side(symbols.topLeft, symbols.topRight), row: top, column: left, width: across)
        if !title.isEmpty {
            frame.put([Cell()] + title + [Cell()], row: top, column: left + 2, width: inner)
        }
        let empty = [Cell(symbols.vertical, .line)] + .blank(across - 2) + [Cell(symbols.vertical, .line)]
        for row in 0..<height { frame.put(empty, row: top + 1 + row, column: left, width: across) }
        frame.put(side(symbols.bottomLeft, symbols.bottomRight), row: top + 1 + height, column: left, width: across)
        frame.put(sheet, row: top + 1, column: left + 2, width: inner, height: height)
        if let cursor = sheet.cursor {
            frame.setCursor(row: top + 1 + cursor.row, column: left + 2 + min(cursor.column, inner - 1))
        } else {
            frame.setCursor(row: top, column: left + 3)
        }
    }

    /// The pane under a box steps back: nothing in it looks like the focus, and nothing in it can be clicked.
    private static func recede(_ rows: Range<Int>, _ frame: inout Frame) {
        let width = frame.size.columns
        for place in rows.lowerBound * width..<rows.upperBound * width { frame.grid[place].role = .dim }
        frame.targets.removeAll { $0.target.list != "hint" }
    }

    private static func apologise(_ sentence: String, _ frame: inout Frame, _ glyphs: Glyphs) {
        let size = frame.size
        guard size.columns > 0, size.rows > 0 else { return }
        let lines = glyphs.cells(sentence).wrapped(to: size.columns).prefix(size.rows)
        let top = (size.rows - lines.count) / 2
        for (row, cells) in lines.enumerated() {
            let left = max(0, (size.columns - cells.count) / 2)
            frame.put(cells, row: top + row, column: left, width: size.columns)
            if row == 0 { frame.setCursor(row: top, column: left) }
        }
    }
}

extension Layout {
    /// Where every row counts the title gets one, and what it says after its name is cut.
    func titleRows(_ title: Text, width: Int, most: Int) -> [[Cell]] {
        let cells = glyphs.cells(title, .heading)
        return most == 1 ? [cells.cut(to: width, symbols.ellipsis)] : Array(cells.wrapped(to: width).prefix(most))
    }
}
