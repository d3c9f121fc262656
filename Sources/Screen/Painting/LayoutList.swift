/// Listor. Pointer, mark, key and text; or, with columns, a table.
extension Layout {
    func sheet(of list: ItemList, width: Int) -> Sheet { sheet(of: list, like: list, width: width, isSqueezed: false) }

    /// - Parameters:
    ///   - whole: the list that decides the widths, so that they stay the same for each stretch of it.
    ///   - isSqueezed: the last column is kept free for the markers of a window.
    func sheet(of list: ItemList, like whole: ItemList, width: Int, isSqueezed: Bool) -> Sheet {
        if list.items.isEmpty {
            var sheet = Sheet()
            if !list.empty.isEmpty { sheet.rows = glyphs.cells(list.empty, .dim, .text).wrapped(to: width) }
            return sheet
        }
        let goesOn = list.first > 0 || list.first + list.items.count < list.count
        let room = goesOn || isSqueezed ? width - 1 : width
        let prefix = Prefix(whole, glyphs, width: room)
        var sheet = Sheet()
        let table = list.columns.isEmpty ? nil : Table(list, width: room - prefix.width)
        if let table, let header = table.header(glyphs) {
            sheet.add(.blank(prefix.width) + header)
            sheet.sticky = 1
        }
        for (place, item) in list.items.enumerated() {
            add(item, at: place, in: list, prefix, table, width: room, to: &sheet)
        }
        // In the row of the titles, where there is one: what stands still is not sent again when the rows move.
        if list.first > 0 { sheet.mark(row: max(0, sheet.sticky - 1), column: width - 1, symbols.moreAbove) }
        if list.first + list.items.count < list.count {
            sheet.mark(row: sheet.height - 1, column: width - 1, symbols.moreBelow)
        }
        return sheet
    }

    private func add(
        _ item: Item, at place: Int, in list: ItemList, _ prefix: Prefix, _ table: Table?, width: Int,
        to sheet: inout Sheet
    ) {
        let hasFocus = place == list.focus
        if !item.above.isEmpty { sheet.add(glyphs.cells(item.above, .heading).cut(to: width, symbols.ellipsis)) }
        var start = prefix.cells(item, hasFocus: hasFocus, room: width)
        let first = sheet.height
        var cursor = prefix.column(of: item)
        if let table, !item.cells.isEmpty {
            let focus: Focus = hasFocus ? list.focusColumn.map(Focus.cell) ?? .row : .none
            if let column = table.add(item, glyphs, focus: focus, to: &start) { cursor = column }
            sheet.add(start)
        } else {
            var text = glyphs.cells(item.text)
            if hasFocus { text = text.isEmpty ? .blank(1, .focus) : text.withRole(.focus) }
            for (line, cells) in text.wrapped(to: width - start.count).enumerated() {
                sheet.add((line == 0 ? start : .blank(start.count)) + cells)
            }
        }
        if !item.detail.isEmpty {
            // Under the cells of a table the whole row is there for it.
            let indent = table != nil && !item.cells.isEmpty ? prefix.width : start.count
            for cells in glyphs.cells(item.detail, .dim).wrapped(to: width - indent) { sheet.add(.blank(indent) + cells) }
        }
        if !list.name.isEmpty {
            let target = Target(list.name, list.first + place)
            for row in first..<sheet.height {
                sheet.zones.append(Frame.Zone(row: row, columns: 0..<width, target: target))
            }
        }
        if let editor = item.editor {
            sheet.append(self.sheet(of: editor, width: width - prefix.width), column: prefix.width)
        } else if hasFocus {
            sheet.cursor = Position(row: first, column: min(cursor, width - 1))
            sheet.focus = first..<sheet.height
        }
    }

    /// What of a row the focus is on.
    enum Focus { case none, row, cell(Int) }
}

extension ItemList {
    /// The items that can be seen in so many rows wherever the focus ends up among them.
    func around(_ height: Int) -> ItemList {
        guard items.count > height else { return self }
        let middle = min(max(0, focus ?? 0), items.count - 1)
        let start = max(0, middle - height)
        let end = min(items.count, max(middle + 4, height) + 1)
        var part = self
        part.items = Array(items[start..<end])
        part.first = first + start
        part.count = max(count, first + items.count)
        part.focus = focus.map { $0 - start }
        return part
    }
}

/// What stands before the text of an item, as wide for all items of a list.
struct Prefix {
    private let glyphs: Glyphs
    private let markWidth: Int
    private let keyWidth: Int
    private let indents: Bool
    /// Cells before the text of an item without indent.
    var width: Int { 2 + markWidth + keyWidth }

    init(_ list: ItemList, _ glyphs: Glyphs, width: Int) {
        self.glyphs = glyphs
        markWidth = list.items.contains { $0.mark != .none } ? 2 : 0
        let keys = list.items.reduce(0) { max($0, $1.key.map(TextWidth.of) ?? 0) }
        keyWidth = keys == 0 ? 0 : min(keys, width / 3) + 2
        let deepest = list.items.reduce(0) { max($0, $1.indent) }
        // Text that is squeezed into a few cells helps nobody: then rather flat.
        indents = width - 2 - markWidth - keyWidth - deepest * 2 >= 12
    }

    private func indent(_ item: Item) -> Int { indents ? max(0, item.indent) * 2 : 0 }

    /// Column of the first thing in the item, where the cursor stands.
    func column(of item: Item) -> Int { 2 + indent(item) + (item.mark == .none ? markWidth : 0) }

    /// - Parameter room: cells that are going to stand in the row, at most.
    func cells(_ item: Item, hasFocus: Bool, room: Int) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(room + 1)
        cells.append(hasFocus ? Cell(glyphs.symbols.pointer, .strong) : Cell())
        cells.add(1 + indent(item))
        if markWidth > 0 {
            cells.append(Cell(glyphs.symbols.mark(item.mark) ?? " ", Self.role(item.mark)))
            cells.add(1)
        }
        if keyWidth > 0 {
            let start = cells.count
            glyphs.append(item.key ?? "", .key, .line, to: &cells)
            cells.fit(after: start, to: keyWidth - 2, glyphs.symbols.ellipsis)
            cells.add(2)
        }
        return cells
    }

    private static func role(_ mark: Item.Mark) -> Role {
        switch mark {
        case .none, .open: .normal
        case .done: .done
        case .warning: .warning
        case .active: .strong
        case .proposal: .proposal
        }
    }
}
