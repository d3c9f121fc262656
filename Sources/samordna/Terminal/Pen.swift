import CTerminal
import Screen

/// Penna. Writes the stretches of a row that have changed, each with one role, as few times as possible.
struct Pen {
    private var bytes: [UInt8] = []

    mutating func write(_ frame: Frame, _ before: Frame?, row: Int) {
        let start = row * frame.size.columns
        var column = 0
        while column < frame.size.columns {
            if let before, before.cells[start + column] == frame.cells[start + column] {
                column += 1
                continue
            }
            // A changed second half is written with its first.
            if frame.cells[start + column].isContinuation, column > 0 { column -= 1 }
            let role = frame.cells[start + column].role
            let first = column
            bytes.removeAll(keepingCapacity: true)
            while column < frame.size.columns {
                let cell = frame.cells[start + column]
                if cell.role != role { break }
                if let before, column > first, !cell.isContinuation, before.cells[start + column] == cell { break }
                if !cell.isContinuation {
                    let isWide = column + 1 < frame.size.columns && frame.cells[start + column + 1].isContinuation
                    add(cell.glyph, width: isWide ? 2 : 1)
                }
                column += 1
            }
            bytes.withUnsafeBytes { buffer in
                terminal_put(
                    Int32(row), Int32(first), buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
                    Int32(role.rawValue))
            }
        }
    }

    /// The character in exactly its width, as the C library and with it the terminal counts. Of a sequence of several
    /// emoji only the first is sent: terminals disagree about the rest, and a disagreement would shift the whole row.
    private mutating func add(_ glyph: Character, width: Int) {
        var scalars = glyph.unicodeScalars.makeIterator()
        guard let first = scalars.next() else { return }
        if first.value < 0x300 {
            bytes.append(contentsOf: Array(String(glyph).utf8))
            fill(width - 1)
            return
        }
        let base = Int(terminal_width(first.value))
        guard base > 0, base <= width else {
            fill(width, with: UInt8(ascii: "?"))
            return
        }
        bytes.append(contentsOf: Array(UTF8.encode(first) ?? UTF8.encodedReplacementCharacter))
        while let mark = scalars.next(), !isJoiner(mark), terminal_width(mark.value) == 0 {
            bytes.append(contentsOf: Array(UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter))
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
