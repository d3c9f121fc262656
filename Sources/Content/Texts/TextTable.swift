/// Avkodad textkatalog: sorted lines of key, tab and text, with `\n`, `\t` and `\\` escaped.
///
/// Made from the YAML by a command and held to it by a test, because reading YAML at every start costs too much.
/// At start only the places of the lines are noted; a text becomes a String when somebody asks for it.
package struct TextTable: Equatable, Sendable {
    private let bytes: [UInt8]
    /// Where the line of each text begins, in the order of the keys.
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = bytes.withUnsafeBufferPointer { bytes in
            var starts: [Int] = []
            var start = 0
            for index in bytes.indices where bytes[index] == newline {
                if index > start { starts.append(start) }
                start = index + 1
            }
            if start < bytes.count { starts.append(start) }
            return starts
        }
    }

    package init(_ resource: ResourceFile) { self.init(resource.bytes) }

    package var count: Int { starts.count }

    package var keys: [String] {
        starts.map { start in String(decoding: bytes[start...].prefix { $0 != tab }, as: UTF8.self) }
    }

    /// Nil when there is no such key.
    package subscript(key: String) -> String? {
        var key = key
        return key.withUTF8 { wanted in bytes.withUnsafeBufferPointer { find(wanted, in: $0) } }.map(text(at:))
    }

    /// Where the text of the key begins.
    private func find(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            switch Self.compare(bytes[starts[middle]...], with: wanted) {
            case .same: return starts[middle] + wanted.count + 1
            case .before: low = middle + 1
            case .after: high = middle
            }
        }
        return nil
    }

    private enum Order { case before, after, same }

    /// Compares the key of a line, which ends at its tab, with another one.
    private static func compare(
        _ line: Slice<UnsafeBufferPointer<UInt8>>, with wanted: UnsafeBufferPointer<UInt8>
    ) -> Order {
        var index = line.startIndex
        for byte in wanted {
            guard index < line.endIndex, line[index] != tab, line[index] != newline else { return .before }
            if line[index] != byte { return line[index] < byte ? .before : .after }
            index += 1
        }
        guard index < line.endIndex, line[index] == tab else { return .after }
        return .same
    }

    private func text(at start: Int) -> String {
        let line = bytes[start...].prefix { $0 != newline }
        guard line.contains(backslash) else { return String(decoding: line, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(line.count)
        var isEscaped = false
        for byte in line {
            switch (isEscaped, byte) {
            case (false, backslash):
                isEscaped = true
                continue
            case (true, UInt8(ascii: "n")): plain.append(newline)
            case (true, UInt8(ascii: "t")): plain.append(tab)
            default: plain.append(byte)
            }
            isEscaped = false
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

extension TextTable {
    /// The decoded form of a catalogue, sorted by the bytes of the keys; ends with a line break unless it is empty.
    package static func encode(_ texts: [String: String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (key, text) in texts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            bytes += key.utf8
            bytes.append(tab)
            for byte in text.utf8 {
                switch byte {
                case newline: bytes += [backslash, UInt8(ascii: "n")]
                case tab: bytes += [backslash, UInt8(ascii: "t")]
                case backslash: bytes += [backslash, backslash]
                default: bytes.append(byte)
                }
            }
            bytes.append(newline)
        }
        return bytes
    }

    package static func encode(_ texts: [String: CatalogueText]) -> [UInt8] { encode(texts.mapValues(\.text)) }

    /// All of it, for tests and for the command that prints the keys.
    package var texts: [String: String] {
        Dictionary(keys.map { ($0, self[$0] ?? "") }) { first, _ in first }
    }
}

private let newline = UInt8(ascii: "\n")
private let tab = UInt8(ascii: "\t")
private let backslash = UInt8(ascii: "\\")
