import CTerminal
import Screen

/// Penna. Writes a row in stretches of one role each. What of it the terminal already shows, ncurses knows.
struct Pen {
    /// Roles in which a space looks like any other space.
    let plain: Set<Role>
    private var bytes: [UInt8] = []

    init(_ scheme: Scheme) {
        let ground = scheme.style(.normal).background
        plain = Set(Role.allCases.filter { role in
            let style = scheme.style(role)
            return style.background == ground && style.attributes.isDisjoint(with: [.reverse, .underline])
        })
    }

    mutating func write(_ frame: Frame, row: Int) {
        let start = row * frame.size.columns
        let end = start + frame.size.columns
        var place = start
        while place < end {
            let first = place
            let role = frame.grid[first].role
            bytes.removeAll(keepingCapacity: true)
            repeat {
                while place < end, frame.grid[place].role == role {
                    let cell = frame.grid[place]
                    place += 1
                    if cell.isContinuation { continue }
                    add(cell, of: frame, width: place < end && frame.grid[place].isContinuation ? 2 : 1)
                }
            } while goOn(over: frame.grid, &place, end, as: role)
            bytes.withUnsafeBytes { buffer in
                terminal_put(
                    Int32(row), Int32(first - start), buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                    buffer.count, Int32(role.rawValue))
            }
        }
    }

    /// A gap looks the same in all roles that only colour their letters. Before a third role it goes with the one that
    /// ends there, which saves the line a change of look.
    /// - Returns: true when there was such a gap; it is then written.
    private mutating func goOn(over grid: [Cell], _ place: inout Int, _ end: Int, as role: Role) -> Bool {
        guard place < end, grid[place].isSpace, plain.contains(role), plain.contains(grid[place].role) else { return false }
        let gap = grid[place].role
        guard let next = (place..<end).first(where: { !grid[$0].isSpace || grid[$0].role != gap }), grid[next].role != gap
        else { return false }
        fill(next - place)
        place = next
        return true
    }

    private mutating func add(_ cell: Cell, of frame: Frame, width: Int) {
        switch cell.scalar?.value {
        case let value? where value < 0x80: bytes.append(UInt8(value))
        case let value? where value < 0x300: bytes += [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)]
        default: add(frame.character(cell), width: width)
        }
    }

    /// The character in exactly its width, as the C library and with it the terminal counts. Of a sequence of several
    /// emoji only the first is sent: terminals disagree about the rest, and a disagreement would shift the whole row.
    private mutating func add(_ glyph: Character, width: Int) {
        var scalars = glyph.unicodeScalars.makeIterator()
        guard let first = scalars.next() else { return }
        if first.value < 0x300 {
            bytes += String(glyph).utf8
            fill(width - 1)
            return
        }
        let base = Int(terminal_width(first.value))
        guard base > 0, base <= width else {
            fill(width, with: UInt8(ascii: "?"))
            return
        }
        bytes += UTF8.encode(first) ?? UTF8.encodedReplacementCharacter
        while let mark = scalars.next(), !isJoiner(mark), terminal_width(mark.value) == 0 {
            bytes += UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter
        }
        fill(width - base)
    }

    private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200D || scalar.value == 0xFE0E || scalar.value == 0xFE0F
    }

    private mutating func fill(_ count: Int, with byte: UInt8 = UInt8(ascii: " ")) {
        for _ in 0..<max(0, count) { bytes.append(byte) }
    }
}
