/// Tabell. Which columns of a list are shown and how wide they are.
struct Table {
    /// Shown columns, by their place in `ItemList.columns`.
    let shown: [(column: Int, width: Int)]
    private let gap: Int
    private let specs: [ColumnSpec]

    init(_ list: ItemList, width: Int) {
        let specs = list.columns
        var gap = 2
        var kept = Array(specs.indices)
        func least() -> Int { kept.reduce(0) { $0 + max(1, specs[$1].least) } + 2 * (kept.count - 1) }
        while least() > width,
            let drop = kept.filter({ specs[$0].dropOrder > 0 && $0 != list.focusColumn })
                .max(by: { specs[$0].dropOrder < specs[$1].dropOrder })
        {
            kept.removeAll { $0 == drop }
        }
        if least() > width { gap = 1 }
        var widths = kept.map { max(1, specs[$0].least) }
        let room = max(kept.count, width - gap * (kept.count - 1))
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] -= 1
        }
        let weights = kept.map { max(0, specs[$0].weight) }
        let sum = weights.reduce(0, +)
        if sum > 0 {
            let surplus = room - widths.reduce(0, +)
            for place in widths.indices { widths[place] += surplus * weights[place] / sum }
        }
        self.specs = specs
        self.gap = gap
        shown = zip(kept, widths).map { (column: $0, width: $1) }
    }

    func header(_ glyphs: Glyphs) -> [Cell]? {
        if shown.allSatisfy({ specs[$0.column].title.isEmpty }) { return nil }
        var cells: [Cell] = []
        for (place, part) in shown.enumerated() {
            if place > 0 { cells.add(gap) }
            let start = cells.count
            glyphs.append(specs[part.column].title, .dim, .line, to: &cells)
            cells.fit(after: start, to: part.width, glyphs.symbols.ellipsis)
        }
        return cells
    }

    /// Adds the row to what stands before it.
    /// - Returns: where the cell that has the focus begins, when it is one of those shown.
    func add(_ item: Item, _ glyphs: Glyphs, focus: Layout.Focus, to cells: inout [Cell]) -> Int? {
        var cursor: Int?
        for (place, part) in shown.enumerated() {
            if place > 0 { cells.add(gap) }
            let start = cells.count
            if part.column < item.cells.count { glyphs.append(item.cells[part.column], to: &cells) }
            switch focus {
            case .none: break
            case .row: cells.give(.focus, after: start)
            case .cell(part.column):
                if cells.count == start { cells.add(1) }
                cells.give(.focus, after: start)
                cursor = start
            case .cell: break
            }
            cells.fit(after: start, to: part.width, glyphs.symbols.ellipsis)
        }
        return cursor
    }
}
