import Domain
import Exchange
import Testing

/// Whatever the bytes are, reading them ends, in tables within their limits or in a failure.
@Suite struct ReadingMutationTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let samples: [[UInt8]] = [
        TestOffice.workbook(
            [("Förebyggande", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43831</v></c></row></sheetData>")],
            strings: "<si><t>Aktivitet</t></si>", styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>").bytes,
        TestOffice.document(TestOffice.paragraph("Rubrik") + TestOffice.texts([["Aktivitet", "Ansvarig"], ["å", "作"]])).bytes,
        Array("\u{FEFF}sep=;\r\nA;B\r\n\"rad\r\nbrytning\";\"a\"\"b\"\r\nå;作\r\n".utf8),
        [0xFF, 0xFE] + "A;B\nå;😀\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]

    /// Nil when it was refused.
    @discardableResult private func outcome(of bytes: [UInt8], _ name: String = "x.csv") -> ImportSource? {
        guard let source = try? FileReader.read(bytes, name: name) else { return nil }
        for table in source.tables {
            for row in table.rows {
                #expect(row.line > 0 && row.cells.count <= ReadingLimits.columns)
                for cell in row.cells { #expect(cell.utf16.count <= ReadingLimits.cellUnits && cell.unicodeScalars.allSatisfy(isShown)) }
            }
        }
        #expect(source.remarks.allSatisfy { $0.table <= source.tables.count && $0.text.unicodeScalars.allSatisfy(isShown) })
        return source
    }

    private func isShown(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) }

    @Test func `the samples are whole`() {
        for sample in Self.samples { #expect(outcome(of: sample)?.tables.count == 1) }
    }

    @Test func `cut off anywhere, an archive is damaged and a text is what is left of it`() {
        for (place, sample) in Self.samples.enumerated() {
            for part in 1..<16 {
                let cut = Array(sample.prefix(sample.count * part / 16))
                if outcome(of: cut) != nil { #expect(place >= 2) }
            }
        }
    }

    @Test func `random bytes never break the reader`() {
        for seed in 0..<2_000 {
            var random = Seeded(state: UInt64(seed))
            var bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            if seed % 4 == 0 { bytes = Array("PK\u{3}\u{4}".utf8) + bytes }
            if seed % 4 == 1 { bytes = bytes.map { Array("ab;,\t\"\n\r å\u{1B}".utf8)[Int($0) % 12] } }
            outcome(of: bytes, seed % 3 == 0 ? "x.txt" : "x.csv")
            _ = try? FileReader.pasted(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `valid files with a few bytes changed never break the reader`() {
        for seed in 0..<2_000 {
            var random = Seeded(state: UInt64(seed) &+ 1 << 40)
            var bytes = Self.samples[seed % Self.samples.count]
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 2: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                }
                if bytes.isEmpty { break }
            }
            outcome(of: bytes)
        }
    }

    @Test func `XML with a few characters changed inside of a whole archive never breaks the reader`() {
        for seed in 0..<1_000 {
            var random = Seeded(state: UInt64(seed) &+ 1 << 41)
            var zip = seed % 2 == 0
                ? TestOffice.workbook([("A", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>")], strings: "<si><t>x</t></si>")
                : TestOffice.document(TestOffice.texts([["a", "b"]]))
            let place = Int.random(in: 0..<zip.entries.count, using: &random)
            var data = zip.entries[place].data
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                data[Int.random(in: 0..<data.count, using: &random)] = Array("<>/&\"'= 09azAZ!-".utf8)[Int.random(in: 0..<16, using: &random)]
            }
            let name = zip.entries.remove(at: place).name
            zip.store(name, data)
            outcome(of: zip.bytes)
        }
    }
}
