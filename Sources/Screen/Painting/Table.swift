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
        return joined(glyphs.symbols.ellipsis) { glyphs.cells(specs[$0].title, .dim) }.cells
    }

    func row(_ item: Item, _ glyphs: Glyphs, focus: Layout.Focus) -> (cells: [Cell], cursor: Int?) {
        var focused: Int?
        if case .cell(let column) = focus { focused = column }
        let row = joined(glyphs.symbols.ellipsis) { column in
            let cells = column < item.cells.count ? glyphs.cells(item.cells[column]) : []
            switch focus {
            case .none: return cells
            case .row: return cells.withRole(.focus)
            case .cell(let place):
                return place != column ? cells : cells.isEmpty ? .blank(1, .focus) : cells.withRole(.focus)
            }
        }
        return (row.cells, row.starts.first { $0.column == focused }?.start)
    }

    private func joined(
        _ marker: Character, _ content: (Int) -> [Cell]
    ) -> (cells: [Cell], starts: [(column: Int, start: Int)]) {
        var cells: [Cell] = []
        var starts: [(column: Int, start: Int)] = []
        for (place, part) in shown.enumerated() {
            if place > 0 { cells += .blank(gap) }
            starts.append((part.column, cells.count))
            cells += content(part.column).fitted(to: part.width, marker)
        }
        return (cells, starts)
    }
}
