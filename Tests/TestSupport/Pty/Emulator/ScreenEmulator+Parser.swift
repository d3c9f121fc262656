extension ScreenEmulator {
    /// Where in a sequence the next byte stands.
    struct Parser {
        enum State {
            case ground
            case escape
            /// `ESC (` and the like: one more byte follows.
            case escapeWith(UInt8)
            case control
            /// An operating system command, a device string: to its terminator.
            case string(isTitle: Bool)
            /// The palette of the Linux console, which has no terminator: so many bytes more.
            case palette(Int)
        }

        var state = State.ground
        /// What a control sequence has so far, without its introducer.
        var gathered: [UInt8] = []
        /// The bytes of a character that is not yet whole, and how many are missing.
        var character: [UInt8] = []
        var missing = 0
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { feed(byte) }
    }

    package mutating func feed(_ text: String) { feed(text.utf8) }

    private mutating func feed(_ byte: UInt8) {
        switch parser.state {
        case .ground: ground(byte)
        case .escape: escape(byte)
        case .escapeWith(let first): endEscape(first, byte)
        case .control: control(byte)
        case .string(let isTitle): string(byte, isTitle: isTitle)
        case .palette(let left): parser.state = left > 1 ? .palette(left - 1) : .ground
        }
    }

    private mutating func ground(_ byte: UInt8) {
        if byte >= 0x80 || parser.missing > 0 { return gather(byte) }
        if byte < 0x20 || byte == 0x7F { return single(byte) }
        put(Unicode.Scalar(byte))
    }

    /// One byte of a character of several.
    private mutating func gather(_ byte: UInt8) {
        if parser.missing > 0, byte & 0xC0 == 0x80 {
            parser.character.append(byte)
            parser.missing -= 1
            if parser.missing == 0 { endCharacter() }
            return
        }
        if parser.missing > 0 {
            // Broken off: shown as a terminal would, and the new byte begins anew.
            put("\u{FFFD}")
            parser.missing = 0
            return ground(byte)
        }
        parser.character = [byte]
        switch byte {
        case 0xC2...0xDF: parser.missing = 1
        case 0xE0...0xEF: parser.missing = 2
        case 0xF0...0xF4: parser.missing = 3
        default: put("\u{FFFD}")
        }
    }

    private mutating func endCharacter() {
        let text = String(decoding: parser.character, as: UTF8.self)
        for scalar in text.unicodeScalars { put(scalar) }
    }

    private mutating func single(_ byte: UInt8) {
        switch byte {
        case 0x1B:
            parser.state = .escape
            parser.gathered = []
        case 0x07: bells += 1
        case 0x08: move(column: cursor.column - 1)
        case 0x09: move(column: tabs.filter { $0 > cursor.column }.min() ?? columns - 1)
        case 0x0A, 0x0B, 0x0C: index()
        case 0x0D: move(column: 0)
        // Padding, and the shifts between sets of characters.
        case 0x00, 0x0E, 0x0F: break
        default: unknown.append("byte \(byte)")
        }
    }

    private mutating func escape(_ byte: UInt8) {
        parser.state = .ground
        switch byte {
        case UInt8(ascii: "["): parser.state = .control
        case UInt8(ascii: "]"): parser.state = .string(isTitle: true)
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            parser.state = .string(isTitle: false)
        case 0x20...0x2F: parser.state = .escapeWith(byte)
        default: plainEscape(Character(Unicode.Scalar(byte)))
        }
    }

    private mutating func endEscape(_ first: UInt8, _ byte: UInt8) {
        parser.state = .ground
        // Which set of characters is meant does not matter: what is asked for is Unicode or ASCII.
        if "()*+-. #%".utf8.contains(first) { return }
        unknown.append("ESC \(Character(Unicode.Scalar(first)))\(Character(Unicode.Scalar(byte)))")
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x40...0x7E:
            parser.state = .ground
            perform(ControlSequence(parser.gathered, final: Character(Unicode.Scalar(byte))))
        case 0x20...0x3F: parser.gathered.append(byte)
        // A control character inside a sequence acts as if it stood before it.
        default: single(byte)
        }
    }

    private mutating func string(_ byte: UInt8, isTitle: Bool) {
        if isTitle, parser.gathered.isEmpty {
            // The Linux console: palette back, and one colour of it.
            if byte == UInt8(ascii: "R") { return parser.state = .ground }
            if byte == UInt8(ascii: "P") { return parser.state = .palette(7) }
        }
        let isEnd = byte == 0x07 || byte == UInt8(ascii: "\\") && parser.gathered.last == 0x1B
        guard isEnd else { return parser.gathered.append(byte) }
        parser.state = .ground
        let text = String(decoding: parser.gathered.filter { $0 != 0x1B }, as: UTF8.self)
        if isTitle, text.hasPrefix("0;") || text.hasPrefix("2;") { title = String(text.dropFirst(2)) }
    }
}

/// `ESC [`, a private mark, numbers with semicolons between, a letter.
struct ControlSequence {
    /// `?`, `>`, `!` and what else stands beside the numbers.
    let marks: String
    let final: Character
    private let numbers: [Int?]

    init(_ bytes: [UInt8], final: Character) {
        marks = String(decoding: bytes.filter { !(0x30...0x3B).contains($0) }, as: UTF8.self)
        self.final = final
        let digits = bytes.filter { (0x30...0x3B).contains($0) }
        // Colons part the numbers of a colour; as semicolons they mean the same.
        numbers = digits.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
            .map { Int(String(decoding: $0, as: UTF8.self)) }
    }

    /// A missing number, and where it counts things also 0, means 1.
    func count(_ place: Int = 0) -> Int { max(1, number(place, or: 1)) }

    func number(_ place: Int, or standard: Int) -> Int {
        numbers.indices.contains(place) ? numbers[place] ?? standard : standard
    }

    var all: [Int] { numbers.map { $0 ?? 0 } }
    var name: String { "CSI \(marks)\(all.map(String.init).joined(separator: ";"))\(final)" }
}
