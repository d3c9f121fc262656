/// Text som samlas in bit för bit, never longer than a cell may be.
struct TextCollector {
    private(set) var bytes: [UInt8] = []
    private static let limit = ReadingLimits.cellUnits * 4 + 1

    /// What is past the limit is not kept: the text is too long to be a cell as it is.
    mutating func append(_ more: some Collection<UInt8>) {
        let room = Self.limit - bytes.count
        if room > 0 { bytes.append(contentsOf: more.prefix(room)) }
    }

    mutating func append(_ text: String) { append(text.utf8) }
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }
    var isEmpty: Bool { bytes.isEmpty }

    /// Without the line breaks at both ends.
    var trimmed: ArraySlice<UInt8> {
        let start = bytes.drop { $0 == 0x0A }
        return start.prefix((start.lastIndex { $0 != 0x0A } ?? start.startIndex - 1) - start.startIndex + 1)
    }
}
