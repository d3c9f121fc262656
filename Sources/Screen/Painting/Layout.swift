/// Blocks laid out as rows of cells for a width. Knows nothing of the head, the foot and the window.
struct Layout {
    let glyphs: Glyphs
    var symbols: Symbols { glyphs.symbols }

    /// Running text wider than this is hard to read.
    static let widestText = 100

    /// As `sheet`, but never higher than the space: what does not fit scrolls.
    func fitted(_ blocks: [Block], width: Int, height: Int) -> Sheet {
        let whole = sheet(blocks, width: width, height: height)
        guard whole.height > height else { return whole }
        return sheet(blocks, width: width - 1, height: height).window(height: height, width: width, symbols: symbols)
    }

    /// The blocks one under another. Lists, columns and long texts give way when the height does not suffice; where
    /// that is not enough the sheet is higher than the space.
    func sheet(_ blocks: [Block], width: Int, height: Int) -> Sheet {
        let width = max(4, width)
        let blocks = stacked(blocks, width: width, height: height)
        var parts = blocks.map { natural($0, width: width, height: height) }
        let surplus = height - parts.reduce(0) { $0 + $1.height }
        if surplus < 0 {
            shrink(&parts, blocks, width: width, height: height)
        } else if surplus > 0, height != .max, case .columns(let columns)? = blocks.last, let last = parts.last {
            parts[parts.count - 1] = sideBySide(columns, width: width, height: last.height + surplus, fills: true)
        }
        return parts.reduce(into: Sheet()) { $0.append($1) }
    }

    private func shrink(_ parts: inout [Sheet], _ blocks: [Block], width: Int, height: Int) {
        let flexible = blocks.indices.filter { blocks[$0].leastHeight != nil }
        let fixed = blocks.indices.reduce(0) { $0 + (blocks[$1].leastHeight == nil ? parts[$1].height : 0) }
        let wishes = flexible.map { (wish: parts[$0].height, least: blocks[$0].leastHeight ?? 0) }
        // Where even the least is too much everything scrolls together, and short lists may as well be whole.
        let isHopeless = fixed + wishes.reduce(0) { $0 + min($1.wish, $1.least) } > height
        let heights = isHopeless ? wishes.map { min($0.wish, max($0.least, height)) }
            : Self.shares(wishes, of: height - fixed)
        for (place, height) in zip(flexible, heights) where height < parts[place].height {
            parts[place] = squeezed(blocks[place], width: width, height: height)
        }
    }

    /// Everyone gets what it wishes up to an equal share, and never less than its least.
    static func shares(_ parts: [(wish: Int, least: Int)], of height: Int) -> [Int] {
        var shares = parts.map { min($0.wish, $0.least) }
        var rest = height - shares.reduce(0, +)
        while rest > 0 {
            let wanting = parts.indices.filter { shares[$0] < parts[$0].wish }
            if wanting.isEmpty { break }
            for place in wanting where rest > 0 {
                let more = min(max(1, rest / wanting.count), parts[place].wish - shares[place], rest)
                shares[place] += more
                rest -= more
            }
        }
        return shares
    }

    private func natural(_ block: Block, width: Int, height: Int) -> Sheet {
        switch block {
        // It will be squeezed in any case: only its height counts so far. A list of its least height never is.
        case .list(let list) where list.items.count > max(height, block.leastHeight ?? 0): lines(Array(repeating: [], count: list.items.count))
        case .heading(let text): lines(glyphs.cells(text, .heading).wrapped(to: width))
        case .paragraph(let text): lines(glyphs.cells(text, .normal, .text).wrapped(to: min(width, Self.widestText)))
        case .labelled(let label, let text): labelled(label, text, width: min(width, Self.widestText))
        case .lines(let texts): lines(texts.map { glyphs.cells($0).cut(to: width, symbols.ellipsis) })
        case .gap: lines([[]])
        case .rule: lines([Array(repeating: Cell(symbols.horizontal, .line), count: width)])
        case .list(let list): sheet(of: list, width: width)
        case .fields(let fields): sheet(of: fields, width: width)
        case .editor(let editor): sheet(of: editor, width: width)
        case .columns(let columns): sideBySide(columns, width: width, height: nil, fills: false)
        case .scroll(let blocks, _): sheet(blocks, width: width, height: .max)
        }
    }

    private func squeezed(_ block: Block, width: Int, height: Int) -> Sheet {
        switch block {
        case .list(let list):
            sheet(of: list.around(height), like: list, width: width, isSqueezed: true)
                .window(height: height, width: width, symbols: symbols)
        case .columns(let columns):
            sideBySide(columns, width: width, height: height, fills: false)
        case .scroll(let blocks, let top):
            sheet(blocks, width: width - 1, height: .max)
                .window(height: height, width: width, top: top, symbols: symbols)
        default:
            natural(block, width: width, height: .max)
        }
    }

    private func lines(_ rows: [[Cell]]) -> Sheet {
        var sheet = Sheet()
        sheet.rows = rows
        return sheet
    }

    /// The text hangs under itself, to the right of its label where that leaves it at least two thirds of the line.
    private func labelled(_ label: Text, _ text: Text, width: Int) -> Sheet {
        var cells = glyphs.cells(label, .strong)
        if let last = cells.last, last.isLetter || last.isNumber { cells.append(Cell(":", cells[0].role)) }
        cells.append(Cell())
        let hang = cells.count <= width / 3 ? cells.count : 2
        let rows = (cells + glyphs.cells(text, .normal, .text)).wrapped(to: width, hang: hang)
        return lines(rows.enumerated().map { $0.offset == 0 ? $0.element : .blank(hang) + $0.element })
    }
}

extension Block {
    /// The least height of a block that can give way; nil for one that cannot.
    var leastHeight: Int? {
        switch self {
        case .list: 4
        case .columns: 6
        case .scroll: 3
        default: nil
        }
    }
}
