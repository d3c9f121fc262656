import Screen
import Testing

@Suite struct SanitiserTests {
    @Test(arguments: [
        ("vanlig text, åäö – “citat” ✓ 作 👍", "vanlig text, åäö – “citat” ✓ 作 👍"),
        ("\u{1B}[31mröd\u{1B}[0m", "<U+001B>[31mröd<U+001B>[0m"),
        ("\u{1B}]0;titel", "<U+001B>]0;titel"),
        ("\u{9B}31m", "<U+009B>31m"),
        ("a\u{0}b\u{7}c\u{7F}", "a<U+0000>b<U+0007>c<U+007F>"),
        ("fil\u{202E}txt.exe\u{2066}", "fil<U+202E>txt.exe<U+2066>"),
        ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"),
        ("å\u{200B}ä\u{FEFF}", "å<U+200B>ä<U+FEFF>"),
        ("a\u{200D}b", "a<U+200D>b"),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
        ("rad\u{2028}ny\u{2029}", "rad<U+2028>ny<U+2029>"),
        ("mjukt\u{AD}streck", "mjukt<U+00AD>streck"),
        ("\u{301}a", "<U+0301>a"),
        ("A\u{30A}", "A\u{30A}"),
        ("x\u{E0041}", "x<U+E0041>"),
    ])
    func whatSteersOrHidesIsShown(_ text: String, _ clean: String) {
        #expect(Sanitiser.clean(text) == clean)
    }

    @Test func lineBreaksAreShownInALineAndKeptInAText() {
        #expect(Sanitiser.clean("ett\ntvå\r\ntre\rfyra\tfem") == "ett␤två␤tre␤fyra fem")
        #expect(Sanitiser.clean("ett\ntvå\r\ntre\tfyra", .text) == "ett\ntvå\ntre fyra")
    }

    @Test func everyControlScalarIsGoneFromEveryText() {
        for value in UInt32(0)...0x2100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for form in [Sanitiser.Form.line, .text] {
                let clean = Sanitiser.clean("a" + String(Character(scalar)) + "b", form)
                let left = clean.unicodeScalars.filter {
                    switch $0.properties.generalCategory {
                    case .control: $0 != "\n" || form == .line
                    case .format, .lineSeparator, .paragraphSeparator: true
                    default: false
                    }
                }
                #expect(left.isEmpty, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func towersOfMarksAreStopped() {
        let tower = "o" + String(repeating: "\u{301}", count: 40)
        #expect(Sanitiser.clean(tower).hasSuffix("<U+0301>"))
    }

    @Test func cleanTextIsCleanAlready() {
        for text in ["\u{1B}[0m\u{202E}", "a\nb", "👨‍👩‍👧\u{200D}"] {
            let once = Sanitiser.clean(text)
            #expect(Sanitiser.clean(once) == once)
        }
    }

    @Test func poorTerminalsGetAsciiOnly() {
        let ascii = Symbols.ascii(transliterates: true)
        #expect(ascii.shown("Åtgärd på Söderåsen – 3 ✓") == "Atgard pa Soderasen - 3 v")
        #expect(ascii.shown("A\u{30A}") == "A")
        #expect(ascii.shown("e\u{301}t") == "et")
        #expect(ascii.shown("作").allSatisfy { $0.isASCII })
        #expect(Symbols.ascii(transliterates: false).shown("åäö ▸ ⏎") == "åäö > Enter")
    }
}
