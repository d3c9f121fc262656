import Content
import Testing

struct TextTableTests {
    @Test func whatIsEncodedIsFoundAgain() {
        var texts = [
            "a": "Å", "a.b": "rad ett\nrad två", "a-b": "tab\there", "ab": "C:\\n", "b": "", "z.å": "\\", "ä": "\t\n",
        ]
        for number in 0..<500 { texts["key.\(number)"] = "text \(number)" }
        let table = TextTable(TextTable.encode(texts))
        #expect(table.count == texts.count)
        #expect(table.texts == texts)
    }

    @Test func nearMissesAreNotFound() {
        let table = TextTable(TextTable.encode(["ab": "1", "ab.c": "2", "b": "3"]))
        for key in ["", "a", "ab.", "ab.cd", "aa", "c", "ab\t1"] { #expect(table[key] == nil) }
    }

    @Test func linesAreSortedByTheBytesOfTheKeys() {
        #expect(TextTable.encode(["b": "2", "a.b": "1", "a": "0"]) == Array("a\t0\na.b\t1\nb\t2\n".utf8))
    }

    @Test func emptyAndTornTablesAreHarmless() {
        #expect(TextTable([])["a"] == nil)
        #expect(TextTable(Array("a".utf8))["a"] == nil)
        #expect(TextTable(Array("a\tb\\".utf8))["a"] == "b")
        #expect(TextTable(Array("\n\na\tb\n\n".utf8)).keys == ["a"])
    }

    @Test func nestedMapsBecomeDottedKeys() throws {
        let texts = try TextsDecoder.decode(
            SourceText("start:\n  title: Start\n  empty: {hint: no}\nplain: 12\n", file: "texts.yaml"))
        #expect(texts.mapValues(\.text) == ["start.title": "Start", "start.empty.hint": "no", "plain": "12"])
        #expect(texts["start.empty.hint"]?.place == SourcePlace(file: "texts.yaml", line: 3, column: 17))
    }

    @Test(arguments: [
        ("a: [b]\n", ContentRule.expectedText), ("a.b: 1\na: {b: 2}\n", .duplicateKey), ("å: 1\n", .badIdentifier),
        ("a b: 1\n", .badIdentifier), ("a: 1\na: 2\n", .duplicateKey), ("- a\n", .expectedMapping),
    ])
    func oddCataloguesAreRefused(text: String, rule: ContentRule) {
        #expect(failure { _ = try TextsDecoder.decode(SourceText(text, file: "t.yaml")) }?.rule == rule)
    }
}
