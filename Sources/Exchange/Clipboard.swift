/// Urklipp. The control sequence that asks a terminal to put a text on the clipboard (OSC 52).
package enum Clipboard {
    /// Longest text in bytes: terminals cut or drop what is longer, without a word.
    package static let limit = 100_000

    /// Nil for an empty text and one that is too long: then nothing is sent, and the writer can say so.
    ///
    /// The text goes encoded, so nothing in it can steer the terminal. In tmux the sequence is wrapped, so that it reaches
    /// the terminal outside; tmux must allow it (`allow-passthrough`). Whether the terminal obeys cannot be known.
    package static func sequence(for text: String, inTmux: Bool) -> [UInt8]? {
        guard !text.isEmpty, text.utf8.count <= limit else { return nil }
        let escape: UInt8 = 0x1B
        let inner = [escape] + "]52;c;".utf8 + base64(Array(text.utf8))
        // Within tmux every escape character is doubled; the sequence ends with a bell, which is none.
        guard inTmux else { return inner + [0x07] }
        return [escape] + "Ptmux;".utf8 + [escape] + inner + [0x07] + [escape, UInt8(ascii: "\\")]
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let number = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                result.append(place <= part.count ? alphabet[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return result
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
