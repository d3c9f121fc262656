import Content
import Testing

/// Files that somebody made to do harm: each is refused with a place, and none of them takes the program down.
struct HostileFileTests {
    @Test func aliasesAreRefused() {
        let failure = routineFailure("routine: &a {version: 1}\ntracks: *a\n")
        #expect(failure?.rule == .alias)
        #expect(failure?.place == SourcePlace(file: "rutin.yaml", line: 2, column: 9))
        #expect(failure?.arguments == ["name": "a"])
    }

    @Test func billionLaughsAreRefused() {
        var text = "a0: &a0 [ha, ha]\n"
        for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(routineFailure(text + "? *a40\n: x\n")?.rule == .alias)
    }

    @Test func aliasesOfNothingAreRefused() {
        #expect(routineFailure("routine: *nothing\n")?.rule == .alias)
    }

    @Test func ampersandsAndStarsInProseAreNot() throws {
        let texts = try TextsDecoder.decode(SourceText("a: R&D och *viktigt*\nb: |\n  & *\n", file: "t.yaml"))
        #expect(texts["a"]?.text == "R&D och *viktigt*")
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func depthIsRefused(opening: String) {
        #expect(routineFailure(String(repeating: opening, count: 100_000))?.rule == .tooDeep)
    }

    @Test func depthByIndentationIsRefused() {
        let text = (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(routineFailure(text)?.rule == .tooDeep)
    }

    @Test func numberOfValuesIsBounded() {
        let text = "a: [" + String(repeating: "a,", count: 300_000) + "a]"
        #expect(routineFailure(text)?.rule == .tooManyValues)
    }

    @Test func sizeIsBounded() {
        #expect(routineFailure(String(repeating: "a", count: SourceText.largest + 1))?.rule == .tooLarge)
    }

    @Test func bytesThatAreNotTextAreRefusedWhereTheyStand() {
        let failure = failure { _ = try SourceText(bytes: Array("a: b\nö".utf8) + [0xFF], file: "rutin.yaml") }
        #expect(failure?.rule == .notUTF8)
        #expect(failure?.place == SourcePlace(file: "rutin.yaml", line: 2, column: 2))
    }

    @Test func controlCharactersAreRefusedWhereTheyStand() {
        let failure = routineFailure("routine:\n  title: \u{1B}[2J\n")
        #expect(failure?.rule == .controlCharacter)
        #expect(failure?.place == SourcePlace(file: "rutin.yaml", line: 2, column: 10))
        #expect(failure?.arguments == ["code": "U+001B"])
    }

    @Test(arguments: [
        "", "\n\n", "# bara en kommentar\n", "---\n", "a", "- a", "~", "\u{FEFF}",
        "--- a\n--- b\n", "%YAML 9.9\n--- a", "a: !!int b", "{[a]: b}", "\"", "a: b: c", "\t- a",
        "@", "`", "? a\n? b\n", "&a", "a: |9\n x",
    ])
    func shortAndOddFilesFailInOrder(text: String) { #expect(routineFailure(text) != nil) }

    /// Every prefix of a good file, and the file with each byte replaced by a sign that means something to YAML.
    @Test func tornFilesNeverCrash() {
        let bytes = Array(Small.routine.utf8)
        for end in stride(from: 0, to: bytes.count, by: 3) {
            _ = routineFailure(String(decoding: bytes[..<end], as: UTF8.self))
        }
        let signs = Array("[{*&!|>'\"%@:#-?,]}~".utf8)
        for index in stride(from: 0, to: bytes.count, by: 2) {
            var torn = bytes
            torn[index] = signs[index / 2 % signs.count]
            _ = routineFailure(String(decoding: torn, as: UTF8.self))
        }
    }
}
