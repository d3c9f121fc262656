import Domain
@testable import Exchange
import Testing

@Suite struct WritingFormulaTests {
    @Test(arguments: [
        "=1+1", "+46", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u{0}=1", " =2", "   =2", "\"=3", "'=4", "\u{A0}=6", "\u{200B}=6", "\u{FEFF}=7",
        "＝8", "＋8", "－8", "＠8", "\u{2212}9", "” =1", " \t", "-",
    ])
    func whatASpreadsheetWouldRunGetsAnApostrophe(text: String) {
        #expect(Formula.neutralised(text) == "'" + text)
        #expect(Formula.restored("'" + text) == text)
    }

    @Test(arguments: ["", "hej", "'hej", "''", "1+1", "a=b", "(=1)", "5-6", "å=", "'", "\"citat\"", "作=1", " text", "#=1"])
    func otherTextStaysAsItIs(text: String) {
        #expect(Formula.neutralised(text) == text)
        #expect(Formula.restored(text) == text)
    }

    /// All texts of up to five characters of those that matter.
    @Test func theApostropheComesOffAgainExactlyWhereItWasPut() {
        let marks: [Character] = ["'", "=", " ", "a", "\"", "-"]
        var texts = [""]
        for _ in 0..<5 { texts += Set(texts).flatMap { text in marks.map { text + String($0) } } }
        for text in Set(texts) {
            #expect(Formula.restored(Formula.neutralised(text)) == text)
            #expect(WrittenText.restored(WrittenText.inComma(text), from: .csv) == text)
        }
    }

    @Test func whatCannotBeSeenIsWrittenOutAndComesBack() {
        #expect("a\u{202E}b".visible == "a<U+202E>b")
        #expect("noll\u{0}".visible == "noll<U+0000>")
        #expect("<U+202E>".visible == "<U+003C>U+202E>")
        #expect("<b> < U+202E <U+> <U+XYZW>".visible == "<b> < U+202E <U+> <U+XYZW>")
        #expect("a\r\nb\rc\td\u{2028}e".visible == "a\nb\nc d\ne")
        for text in ["e\u{301} é", "👨‍👩‍👧", "mjuk\u{AD}t", "作", "a\u{200C}b"] { #expect(Array(text.visible.utf8) == Array(text.utf8)) }
        for text in ["a\u{202E}b", "<U+202E>", "<U+003C>U+202E>", "<<U+0041>>", "\u{200B}", "\u{E0041}", "\u{FFFF}", "<U+", "<U+11FFFF>", "<U+D800>"] {
            #expect(Array(text.visible.unspelled.utf8) == Array(text.utf8), "\(text.visible)")
        }
    }

    @Test func aCellOfEveryFormatComesBack() {
        for text in WritingFixture.hostile where !text.contains(where: { $0.isNewline || $0 == "\t" }) {
            #expect(Array(WrittenText.restored(WrittenText.inComma(text), from: .csv).utf8) == Array(text.utf8), "\(text)")
            #expect(Array(WrittenText.restored(text.visible, from: .docx).utf8) == Array(text.utf8), "\(text)")
        }
    }
}
