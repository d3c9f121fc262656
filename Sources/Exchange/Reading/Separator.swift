/// Skiljetecken. Found in the first rows: what parts most of them into as many cells as their headings have.
enum Separator {
    static let tab = UInt8(ascii: "\t")
    static let semicolon = UInt8(ascii: ";")
    static let comma = UInt8(ascii: ",")

    struct Choice {
        var byte: UInt8
        /// Most rows have as many cells as the first of them that has several.
        var isSteady: Bool
    }

    /// Nil when no character parts any row.
    static func detect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Choice? {
        let found = [tab, semicolon, comma].compactMap { byte in Evidence(bytes, from: start, separator: byte).map { (byte, $0) } }
        let steady = found.filter(\.1.isSteady)
        // The headings come first, and no separator but their own parts them. `min` keeps the first of equals.
        if let best = steady.min(by: { $0.1.firstRow < $1.1.firstRow }) { return Choice(byte: best.0, isSteady: true) }
        return found.max { $0.1.score < $1.1.score }.map { Choice(byte: $0.0, isSteady: false) }
    }

    private struct Evidence {
        var firstRow: Int
        var score: Int
        var isSteady: Bool

        init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8) {
            let head = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, start + ReadingLimits.pieceBytes)])
            var text = DelimitedText(head, separator: separator, quoting: .strict, from: start)
            var cells: [DelimitedText.Cell] = []
            var widths: [Int] = []
            while widths.count < 60, text.next(&cells) != nil {
                if !cells.allSatisfy(text.isBlank) { widths.append(cells.count) }
            }
            var counts: [Int: Int] = [:]
            for width in widths where width > 1 { counts[width, default: 0] += 1 }
            guard let (width, count) = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
                let first = widths.firstIndex(of: width)
            else { return nil }
            firstRow = first
            score = count * (width - 1)
            isSteady = count * 10 >= (widths.count - first) * 7
        }
    }
}
