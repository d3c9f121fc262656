/// Spalter. Side by side where there is room, otherwise one under another.
extension Layout {
    static let narrowestSpread = 74
    static let narrowestColumn = 24
    /// A space, the line and a space.
    private static let gutter = 3

    /// The blocks with those columns opened that have to be stacked. Optional columns fall away, the last first, until
    /// the height suffices.
    func stacked(_ blocks: [Block], width: Int, height: Int) -> [Block] {
        guard blocks.contains(where: \.isColumns) else { return blocks }
        var kept = blocks.map { block in
            if case .columns(let columns) = block, widths(of: columns, in: width) == nil {
                return Part(block: nil, columns: columns.sorted { $0.stackOrder < $1.stackOrder })
            }
            return Part(block: block, columns: [])
        }
        func open() -> [Block] { kept.flatMap { part in part.block.map { [$0] } ?? Self.joined(part.columns) } }
        while kept.contains(where: { $0.columns.contains(where: \.isOptional) }), leastHeight(open(), width) > height {
            for place in kept.indices.reversed() {
                if let last = kept[place].columns.lastIndex(where: \.isOptional) {
                    kept[place].columns.remove(at: last)
                    break
                }
            }
        }
        return open()
    }

    private struct Part {
        var block: Block?
        var columns: [Column]
    }

    private static func joined(_ columns: [Column]) -> [Block] {
        Array(columns.map(\.blocks).filter { !$0.isEmpty }.joined(separator: [.gap]))
    }

    private func leastHeight(_ blocks: [Block], _ width: Int) -> Int { sheet(blocks, width: width, height: 0).height }

    /// Nil when there is no room for the columns side by side.
    func widths(of columns: [Column], in width: Int) -> [Int]? {
        if columns.count == 1 { return [width] }
        let room = width - Self.gutter * (columns.count - 1)
        guard width >= Self.narrowestSpread, room >= columns.count * Self.narrowestColumn else { return nil }
        let weights = columns.map { max(1, $0.weight) }
        let sum = weights.reduce(0, +)
        var widths = weights.map { max(Self.narrowestColumn, room * $0 / sum) }
        // What the narrow ones were given is taken from the widest; what was rounded away goes to the last.
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] -= 1
        }
        if let last = widths.indices.last { widths[last] += room - widths.reduce(0, +) }
        return widths
    }

    /// - Parameters:
    ///   - height: what each column has to make do with; nil is as much as it likes.
    ///   - fills: the line between the columns goes on to the full height.
    func sideBySide(_ columns: [Column], width: Int, height: Int?, fills: Bool) -> Sheet {
        guard let widths = widths(of: columns, in: width) else { return Sheet() }
        let parts = zip(columns, widths).map { fitted($0.blocks, width: $1, height: height ?? .max) }
        let tallest = parts.map(\.height).max() ?? 0
        let rows = fills ? max(tallest, height ?? 0) : tallest
        var sheet = Sheet()
        var column = 0
        for (place, part) in parts.enumerated() {
            if place > 0 {
                var line = Sheet()
                line.rows = Array(repeating: [Cell(symbols.vertical, .line)], count: rows)
                sheet.join(line, column: column - 2)
            }
            sheet.join(part, column: column)
            column += widths[place] + Self.gutter
        }
        return sheet
    }
}

extension Block {
    var isColumns: Bool { if case .columns = self { true } else { false } }
}
