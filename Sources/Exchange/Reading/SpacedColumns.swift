/// Kolumner skilda av mellanslag, as text copied with its layout has them.
enum SpacedColumns {
    /// Cells of the lines of one block. Where blanks run down through all lines, the columns stand between them, and a line
    /// that lacks the first of them keeps its place; otherwise each line is parted by itself, at two spaces or more.
    static func cells(of block: [ArraySlice<UInt8>]) -> [[[UInt8]]] {
        let lines = block.map { line in Array(String(decoding: line, as: UTF8.self)) }
        guard lines.contains(where: { !gaps(in: $0).isEmpty }) else { return block.map { [trimmed($0)] } }
        if let edges = edges(of: lines) {
            return lines.map { line in edges.map { bytes(line[min($0.lowerBound, line.count)..<min($0.upperBound, line.count)]) } }
        }
        return lines.map(alone)
    }

    /// Where the columns of all lines begin and end; nil when there are not two.
    private static func edges(of lines: [[Character]]) -> [Range<Int>]? {
        let width = lines.map(\.count).max() ?? 0
        guard lines.count > 1, width <= 2000 else { return nil }
        var isUsed = [Bool](repeating: false, count: width)
        for line in lines { for (place, character) in line.enumerated() where character != " " { isUsed[place] = true } }
        var columns: [Range<Int>] = []
        for place in isUsed.indices where isUsed[place] {
            // One blank is a space between words, in whatever lines it happens to stand.
            if let last = columns.last, place - last.upperBound < 2 {
                columns[columns.count - 1] = last.lowerBound..<(place + 1)
            } else {
                columns.append(place..<(place + 1))
            }
        }
        return columns.count > 1 ? columns : nil
    }

    /// Runs of two spaces or more inside a line.
    private static func gaps(in line: [Character]) -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        var start: Int?
        var hasText = false
        for (place, character) in line.enumerated() {
            if character == " " {
                if start == nil { start = place }
                continue
            }
            if let from = start, hasText, place - from >= 2 { gaps.append(from..<place) }
            start = nil
            hasText = true
        }
        return gaps
    }

    /// An indented line lacks its first column.
    private static func alone(_ line: [Character]) -> [[UInt8]] {
        var cells: [[UInt8]] = line.prefix(2).allSatisfy({ $0 == " " }) ? [[]] : []
        var start = 0
        for gap in gaps(in: line) {
            cells.append(bytes(line[start..<gap.lowerBound]))
            start = gap.upperBound
        }
        return cells + [bytes(line[start...])]
    }

    private static func bytes(_ characters: ArraySlice<Character>) -> [UInt8] { trimmed(Array(String(characters).utf8)[...]) }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let start = bytes.drop { $0 == 0x20 }
        return Array(start.prefix((start.lastIndex { $0 != 0x20 } ?? start.startIndex - 1) - start.startIndex + 1))
    }
}
