/// Reads Swift just well enough to tell code from comments and strings: nested comments, raw and multi-line strings,
/// interpolations with strings in them. Regex literals are taken for code.
struct SwiftScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private(set) var code: [UInt8] = []
    private(set) var literals: [SwiftSource.Literal] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        code.reserveCapacity(bytes.count)
    }

    mutating func scan() {
        while index < bytes.count { readCode() }
    }

    /// One byte of code, or a whole comment or string.
    private mutating func readCode() {
        if at("//") {
            while index < bytes.count, bytes[index] != newline { blank() }
        } else if at("/*") {
            readComment()
        } else if let (hashes, isLong) = openingQuote() {
            readString(hashes: hashes, isLong: isLong)
        } else {
            keep()
        }
    }

    private mutating func readComment() {
        var depth = 0
        repeat {
            if at("/*") {
                depth += 1
                blank(2)
            } else if at("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < bytes.count
    }

    private mutating func readString(hashes: Int, isLong: Bool) {
        let first = line
        let before = codeBefore()
        let quotes = isLong ? 3 : 1
        let close = Array(repeating: quote, count: quotes) + Array(repeating: hash, count: hashes)
        let escape = [backslash] + Array(repeating: hash, count: hashes)
        var text: [UInt8] = []
        blank(hashes + quotes)
        while index < bytes.count, !at(close) {
            if !isLong, bytes[index] == newline { break }
            guard at(escape) else {
                text.append(bytes[index])
                blank()
                continue
            }
            blank(escape.count)
            if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
                text += String(SwiftSource.gap).utf8
                readInterpolation()
            } else if index < bytes.count {
                text += [backslash, bytes[index]]
                blank()
            }
        }
        blank(close.count)
        literals.append(.init(line: first, text: String(decoding: text, as: UTF8.self), before: before))
    }

    private mutating func readInterpolation() {
        var depth = 0
        repeat {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            readCode()
        } while depth > 0 && index < bytes.count
    }

    /// Number of `#` before it and whether it is `"""`; nil when no string begins here.
    private func openingQuote() -> (hashes: Int, isLong: Bool)? {
        var next = index
        while next < bytes.count, bytes[next] == hash { next += 1 }
        guard next < bytes.count, bytes[next] == quote else { return nil }
        let isLong = next + 2 < bytes.count && bytes[next + 1] == quote && bytes[next + 2] == quote
        return (next - index, isLong)
    }

    private func codeBefore() -> String {
        let kept = code.suffix(120).filter { $0 != UInt8(ascii: " ") && $0 != newline }
        return String(decoding: kept.suffix(40), as: UTF8.self)
    }

    private func at(_ wanted: String) -> Bool { at(Array(wanted.utf8)) }

    private func at(_ wanted: [UInt8]) -> Bool {
        index + wanted.count <= bytes.count && bytes[index..<index + wanted.count].elementsEqual(wanted)
    }

    private mutating func keep() {
        if bytes[index] == newline { line += 1 }
        code.append(bytes[index])
        index += 1
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where index < bytes.count {
            let byte = bytes[index]
            if byte == newline { line += 1 }
            code.append(byte == newline ? newline : UInt8(ascii: " "))
            index += 1
        }
    }
}

private let newline = UInt8(ascii: "\n")
private let quote = UInt8(ascii: "\"")
private let hash = UInt8(ascii: "#")
private let backslash = UInt8(ascii: "\\")
