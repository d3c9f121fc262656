/// Turns strings into cells. The only place where that happens, so nothing reaches a frame without the sanitiser.
struct Glyphs {
    let symbols: Symbols
    let clusters = Clusters()

    func cells(_ text: String, _ role: Role = .normal, _ form: Sanitiser.Form = .line) -> [Cell] {
        var cells: [Cell] = []
        append(text, role, form, to: &cells)
        return cells
    }

    /// - Parameter standing: the role of what has no role of its own.
    func cells(_ text: Text, _ standing: Role = .normal, _ form: Sanitiser.Form = .line) -> [Cell] {
        var cells: [Cell] = []
        for span in text.spans { append(span.text, span.role == .normal ? standing : span.role, form, to: &cells) }
        return cells
    }

    func append(_ text: Text, to cells: inout [Cell]) {
        for span in text.spans { append(span.text, span.role, .line, to: &cells) }
    }

    func append(_ text: String, _ role: Role, _ form: Sanitiser.Form, to cells: inout [Cell]) {
        if appendPlain(text, role, to: &cells) { return }
        for character in symbols.shown(Sanitiser.clean(text, form)) {
            let width = TextWidth.of(character)
            if width == 0 { continue }
            cells.append(cell(character, role))
            if width == 2 { cells.append(.continuation(role)) }
        }
    }

    private func cell(_ character: Character, _ role: Role) -> Cell {
        let scalars = character.unicodeScalars
        if scalars.count == 1, let scalar = scalars.first { return Cell(scalar: scalar, role) }
        return Cell(cluster: clusters.place(of: character), role)
    }

    /// The character of a cell that was made here.
    func character(_ cell: Cell) -> Character { cell.character(clusters.all) }

    /// Nearly all texts: every scalar is a character of its own, narrow and harmless, so nothing has to be looked up.
    private func appendPlain(_ text: String, _ role: Role, to cells: inout [Cell]) -> Bool {
        let isRich = symbols.reach == .everything
        let start = cells.count
        for scalar in text.unicodeScalars {
            guard Self.isPlain(scalar, isRich: isRich) else {
                cells.removeSubrange(start...)
                return false
            }
            cells.append(Cell(scalar: scalar, role))
        }
        return true
    }

    private static func isPlain(_ scalar: Unicode.Scalar, isRich: Bool) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: true
        case 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2500...0x257F: isRich
        default: false
        }
    }
}

/// Running text in cells: cut, filled and broken into lines.
extension [Cell] {
    static func blank(_ width: Int, _ role: Role = .normal) -> [Cell] {
        Array(repeating: Cell(scalar: " ", role), count: Swift.max(0, width))
    }

    /// Exactly the width: cut with the marker or filled with spaces.
    func fitted(to width: Int, _ marker: Character, fill: Role = .normal) -> [Cell] {
        var cells = cut(to: width, marker)
        if cells.count < width { cells += .blank(width - cells.count, fill) }
        return cells
    }

    mutating func add(_ count: Int, _ cell: Cell = Cell()) {
        for _ in 0..<Swift.max(0, count) { append(cell) }
    }

    /// Makes what stands after `start` exactly as wide as `width`: cut with the marker or filled with spaces.
    mutating func fit(after start: Int, to width: Int, _ marker: Character) {
        guard count - start > width else { return add(width - (count - start)) }
        let kept = Array(self[start...]).cut(to: width, marker)
        removeSubrange(start...)
        append(contentsOf: kept)
    }

    /// At most the width. A wide character is never halved.
    func cut(to width: Int, _ marker: Character) -> [Cell] {
        guard count > width else { return self }
        guard width > 0 else { return [] }
        var room = width - 1
        if self[room].isContinuation, room > 0 { room -= 1 }
        return Array(self[..<room]) + [Cell(marker, self[room].role)]
    }

    mutating func give(_ role: Role, after start: Int) {
        for place in start..<count { self[place].role = role }
    }

    func withRole(_ role: Role) -> [Cell] { map { cell in
            var cell = cell
            cell.role = role
            return cell
        } }

    /// Lines of at most `width` cells, broken at words; words that are longer than a line are broken where they must.
    /// All lines but the first are `hang` cells shorter. Always at least one line, perhaps empty.
    func wrapped(to width: Int, hang: Int = 0) -> [[Cell]] {
        var lines: [[Cell]] = []
        var start = 0
        var breakAt = 0
        var place = 0
        var room: Int { Swift.max(2, lines.isEmpty ? width : width - hang) }
        func finish(_ end: Int) {
            var end = end
            while end > start, self[end - 1].isSpace { end -= 1 }
            lines.append(Array(self[start..<end]))
        }
        while place < count {
            let cell = self[place]
            if cell.isLineBreak {
                finish(place)
                place += 1
                (start, breakAt) = (place, place)
                continue
            }
            let extent = place + 1 < count && self[place + 1].isContinuation ? 2 : 1
            if place + extent - start > room {
                var next = cell.isSpace || breakAt <= start ? place : breakAt
                finish(next)
                while next < count, self[next].isSpace { next += 1 }
                (start, breakAt, place) = (next, next, Swift.max(place, next))
                continue
            }
            place += extent
            if cell.isSpace || mayBreak(after: place - 1) { breakAt = place }
        }
        finish(count)
        return lines
    }

    /// After the hyphen or stroke of a compound, but not inside a date or an amount.
    private func mayBreak(after place: Int) -> Bool {
        guard self[place].scalar == "-" || self[place].scalar == "/", place > 0, place + 1 < count else { return false }
        return self[place - 1].isLetter && self[place + 1].isLetter
    }
}
