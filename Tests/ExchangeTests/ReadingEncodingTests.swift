import Domain
import Exchange
import Testing

@Suite struct ReadingEncodingTests {
    private static let text = "Område;Ansvarig\r\nSkärholmen;Rådgivare é – 作 😀\r\nÅrsta;\"rad\nbrytning\"\r\n"
    private static let cells = [["Område", "Ansvarig"], ["Skärholmen", "Rådgivare é – 作 😀"], ["Årsta", "rad\nbrytning"]]

    private static func wide(_ text: String, low: Int) -> [UInt8] {
        text.utf16.flatMap { low == 0 ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    private func source(_ bytes: [UInt8]) throws -> ImportSource { try FileReader.read(bytes, name: "plan.csv") }

    @Test func `with or without a mark at its beginning, UTF-8 and UTF-16 are the same text`() throws {
        let forms: [[UInt8]] = [
            Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), [0xFF, 0xFE] + Self.wide(Self.text, low: 0),
            [0xFE, 0xFF] + Self.wide(Self.text, low: 1), Self.wide(Self.text, low: 0), Self.wide(Self.text, low: 1),
        ]
        for form in forms {
            let source = try source(form)
            #expect(source.cells == Self.cells)
            #expect(source.remarks.isEmpty)
        }
    }

    @Test func `what Windows wrote is read as that, and the first line that showed it is told`() throws {
        let bytes: [UInt8] = Array("A;B\nfika;x\nSk".utf8) + [0xE4] + Array("rholmen;".utf8) + [0x93, 0xC5, 0x94, 0x20, 0x96, 0x20, 0x80] + Array("\n".utf8)
        let source = try source(bytes)
        #expect(source.cells[2] == ["Skärholmen", "“Å” – €"])
        #expect(source.remarks == [ImportRemark(.badEncoding, table: 1, line: 3, text: "Windows-1252")])
    }

    @Test func `an undefined byte of Windows shows as replaced`() throws {
        let source = try source(Array("A;B\n".utf8) + [0xE5, 0x81, 0x3B, 0xF6, 0x0A])
        #expect(source.cells[1] == ["å\u{FFFD}", "ö"])
        #expect(source.remarks(.controlCharacter).count == 1)
    }

    @Test func `broken bytes in UTF-8 are replaced where they stand, and each line is told`() throws {
        let bytes = Array("Område;Råd\nåäö;".utf8) + [0x80, 0x41, 0xC0, 0xAF] + Array("\nåäö;åäö\né;".utf8) + [0xED, 0xA0, 0x80, 0xE5] + Array("\n".utf8)
        let source = try source(bytes)
        #expect(source.remarks.map(\.line) == [2, 4] && source.remarks.allSatisfy { $0.kind == .badEncoding && $0.text.isEmpty })
        #expect(source.cells[1][1].hasPrefix("\u{FFFD}A\u{FFFD}") && source.cells[2] == ["åäö", "åäö"])
        #expect(source.cells[3][1].unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    }

    @Test func `half a character in UTF-16 is replaced and told`() throws {
        var bytes: [UInt8] = [0xFF, 0xFE] + Self.wide("A;B\nett;x", low: 0)
        bytes += [0x00, 0xD8] + Self.wide("y\n", low: 0) + [0x41]
        let source = try source(bytes)
        #expect(source.cells[1] == ["ett", "x\u{FFFD}y"] && source.cells[2] == ["\u{FFFD}"])
        #expect(source.remarks(.badEncoding).map(\.line) == [2, 3])
    }

    @Test func `UTF-32 is refused, not guessed at`() {
        #expect(throws: ImportFailure.badEncoding(path: "plan.csv", line: 1)) { try source([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) }
    }
}
