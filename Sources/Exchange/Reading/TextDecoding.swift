import Domain

/// Textens kodning. UTF-8, UTF-16 or what Windows wrote before them; what cannot be read is shown as U+FFFD and listed.
struct TextDecoding {
    /// UTF-8, but for what is broken: that becomes U+FFFD when cells are made of it.
    private(set) var bytes: [UInt8]
    /// Lines where something was wrong, and the encoding that was taken instead when there is one.
    private(set) var brokenLines: [Int] = []
    private(set) var legacy: String?

    init(_ bytes: [UInt8], path: String) throws(ImportFailure) {
        self.bytes = bytes
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { throw .badEncoding(path: path, line: 1) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { self.bytes.removeFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) {
            decodeUTF16(from: 2, low: 0)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            decodeUTF16(from: 2, low: 1)
        } else if let low = Self.placeOfLowBytes(bytes) {
            decodeUTF16(from: 0, low: low)
        } else {
            check()
        }
    }

    /// Where the letters stand in each pair of bytes: Swedish in UTF-16 has a zero beside nearly all of them.
    private static func placeOfLowBytes(_ bytes: [UInt8]) -> Int? {
        let head = bytes.prefix(4096)
        guard head.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place & 1] += 1 }
        let pairs = head.count / 2
        if zeros[1] * 10 >= pairs * 6, zeros[0] * 20 <= pairs { return 0 }
        if zeros[0] * 10 >= pairs * 6, zeros[1] * 20 <= pairs { return 1 }
        return nil
    }

    private mutating func decodeUTF16(from start: Int, low: Int) {
        let source = bytes
        var decoded: [UInt8] = []
        decoded.reserveCapacity(source.count / 2 + source.count / 16)
        var line = 1
        var at = start
        var high: UInt32?
        var lines: [Int] = []
        func append(_ value: UInt32) {
            if let scalar = Unicode.Scalar(value) {
                decoded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                if value == 0x0A { line += 1 }
            } else {
                decoded += UTF8.encodedReplacementCharacter
                if lines.last != line { lines.append(line) }
            }
        }
        while at + 1 < source.count {
            let unit = UInt32(source[at + low]) | UInt32(source[at + 1 - low]) << 8
            at += 2
            if let first = high {
                high = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00))
                    continue
                }
                append(first)
            }
            if (0xD800...0xDBFF).contains(unit) { high = unit } else { append(unit) }
        }
        // A surrogate is no scalar: half a character at the end shows as one that could not be read.
        if let high { append(high) }
        if at < source.count { append(0xD800) }
        bytes = decoded
        brokenLines = lines
    }

    /// Tells broken UTF-8 from text that never was: the first has whole characters beyond ASCII as well.
    private mutating func check() {
        var whole = 0
        var lines: [Int] = []
        var broken = 0
        bytes.withUnsafeBufferPointer { source in
            var line = 1
            var at = 0
            while at < source.count {
                let byte = source[at]
                if byte < 0x80 {
                    if byte == 0x0A || (byte == 0x0D && !(at + 1 < source.count && source[at + 1] == 0x0A)) { line += 1 }
                    at += 1
                    continue
                }
                let length = Self.length(of: source, at: at)
                if length > 0 { whole += 1 } else { broken += 1 }
                if length == 0, lines.last != line, lines.count < ReadingLimits.remarksOfAKind { lines.append(line) }
                at += max(1, length)
            }
        }
        guard broken > 0 else { return }
        if whole > broken {
            brokenLines = lines
        } else {
            legacy = "Windows-1252"
            brokenLines = Array(lines.prefix(1))
            bytes = Self.fromWindows(bytes)
        }
    }

    /// Bytes of the character that begins there; 0 when it is none. Overlong forms and surrogates are none.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            start + offset < bytes.count && range.contains(bytes[start + offset])
        }
        switch bytes[start] {
        case 0xC2...0xDF: return isTail(1) ? 2 : 0
        case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
        case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
        case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
        case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
        case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
        case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
        default: return 0
        }
    }

    private static func fromWindows(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count + bytes.count { $0 >= 0x80 } + bytes.count { (0x80...0x9F).contains($0) })
        for byte in bytes {
            guard byte >= 0x80 else {
                decoded.append(byte)
                continue
            }
            let value = byte < 0xA0 ? windows[Int(byte) - 0x80] : UInt16(byte)
            decoded += Unicode.Scalar(value).flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter
        }
        return decoded
    }

    /// What differs from Latin-1. The five that are not defined stay control characters, and are listed as such.
    private static let windows: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
