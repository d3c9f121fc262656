import CTerminal
import Screen

/// Tangentbord. Makes keys of what the terminal sends: bytes become characters, Ctrl and Alt get their names.
struct Keyboard {
    /// Bytes of a paste that are kept. The rest is read and dropped, so that it never acts as keys.
    static let pasteAtMost = 64 * 1024

    private var decoder = Decoder(isLatin1: terminal_is_latin1())

    mutating func input(_ event: terminal_event) -> Input? {
        switch event.kind {
        case TERMINAL_BYTE: key(UInt8(truncatingIfNeeded: event.value), meta: event.meta).map(Input.key)
        case TERMINAL_NAMED: named(event).map(Input.key)
        case TERMINAL_FUNCTION: .key(.function(Int(event.value)))
        case TERMINAL_PASTE: .paste(paste())
        case TERMINAL_CLICK: .click(row: Int(event.row), column: Int(event.column))
        case TERMINAL_WHEEL: .wheel(Int(event.value))
        default: nil
        }
    }

    private mutating func key(_ byte: UInt8, meta: Bool) -> Key? {
        switch byte {
        case 9: return .tab
        case 27: return .escape
        case 0: return .control(" ")
        case 1...26: return .control(Character(Unicode.Scalar(byte + 0x60)))
        case 28...31: return nil
        default:
            guard let character = decoder.character(byte) else { return nil }
            return meta ? .alt(character) : .character(character)
        }
    }

    private func named(_ event: terminal_event) -> Key? {
        switch (terminal_name(UInt32(truncatingIfNeeded: event.value)), event.meta) {
        case (TERMINAL_UP, false): .up
        case (TERMINAL_DOWN, false): .down
        case (TERMINAL_LEFT, false): .left
        case (TERMINAL_RIGHT, false): .right
        case (TERMINAL_UP, true): .altUp
        case (TERMINAL_DOWN, true): .altDown
        case (TERMINAL_LEFT, true): .altLeft
        case (TERMINAL_RIGHT, true): .altRight
        case (TERMINAL_HOME, _): .home
        case (TERMINAL_END, _): .end
        case (TERMINAL_PAGE_UP, _): .pageUp
        case (TERMINAL_PAGE_DOWN, _): .pageDown
        case (TERMINAL_DELETE, _): .delete
        case (TERMINAL_BACKSPACE, _): .backspace
        case (TERMINAL_ENTER, _): .enter
        case (TERMINAL_BACK_TAB, _): .backTab
        case (TERMINAL_SHIFT_UP, _): .shiftUp
        case (TERMINAL_SHIFT_DOWN, _): .shiftDown
        default: nil
        }
    }

    private func paste() -> String {
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pasteAtMost) { buffer, count in
            count = buffer.withMemoryRebound(to: CChar.self) { terminal_paste($0.baseAddress, $0.count) }
        }
        if decoder.isLatin1 { return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })) }
        // A character that the cap has cut in two is not the user's mistake.
        var kept = bytes[...]
        if kept.count == Self.pasteAtMost {
            while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
            if let last = kept.last, last >= 0xC0 { kept.removeLast() }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

/// Bytes to characters, one key at a time. Bytes that are no text become U+FFFD.
struct Decoder {
    let isLatin1: Bool
    private var pending: [UInt8] = []
    private var awaited = 0

    init(isLatin1: Bool) { self.isLatin1 = isLatin1 }

    /// - Returns: nil while the character is not yet whole.
    mutating func character(_ byte: UInt8) -> Character? {
        if isLatin1 { return Character(Unicode.Scalar(byte)) }
        if awaited == 0, byte < 0x80 { return Character(Unicode.Scalar(byte)) }
        if awaited > 0, byte & 0xC0 == 0x80 {
            pending.append(byte)
            awaited -= 1
            return awaited == 0 ? finish() : nil
        }
        // What was begun and not ended is lost together with its beginning; the new byte counts.
        pending = [byte]
        awaited = 0
        switch byte {
        case 0x00..<0x80: return finish()
        case 0xC2...0xDF: awaited = 1
        case 0xE0...0xEF: awaited = 2
        case 0xF0...0xF4: awaited = 3
        default: return finish()
        }
        return nil
    }

    private mutating func finish() -> Character {
        let text = String(decoding: pending, as: UTF8.self)
        pending = []
        return text.count == 1 ? text.first ?? "\u{FFFD}" : "\u{FFFD}"
    }
}
