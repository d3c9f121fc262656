import Exchange
import Testing

@Suite struct ClipboardTests {
    private func sequence(_ text: String, inTmux: Bool = false) -> String? {
        Clipboard.sequence(for: text, inTmux: inTmux).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func theTextGoesEncoded() {
        #expect(sequence("hej") == "\u{1B}]52;c;aGVq\u{7}")
        #expect(sequence("å") == "\u{1B}]52;c;w6U=\u{7}")
        #expect(sequence("a") == "\u{1B}]52;c;YQ==\u{7}")
        #expect(sequence("\u{1B}]0;x\u{7}") == "\u{1B}]52;c;G10wO3gH\u{7}")
        #expect(sequence("??>>~~") == "\u{1B}]52;c;Pz8+Pn5+\u{7}")
    }

    @Test func tmuxPassesItOn() {
        #expect(sequence("hej", inTmux: true) == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGVq\u{7}\u{1B}\\")
    }

    @Test func nothingAndTooMuchAreNotSent() {
        #expect(Clipboard.sequence(for: "", inTmux: false) == nil)
        #expect(Clipboard.sequence(for: String(repeating: "a", count: Clipboard.limit), inTmux: false) != nil)
        #expect(Clipboard.sequence(for: String(repeating: "å", count: Clipboard.limit / 2 + 1), inTmux: false) == nil)
    }
}
