import Domain
import Testing

/// Synthetic personnummer and samordningsnummer: made by rule, in every spelling that people use.
@Suite struct ScreeningIdentityTests {
    @Test func `at least 99 of 100 synthetic numbers are found, whatever their spelling`() {
        var random = Numbers(seed: 2026)
        var (found, named, tried) = (0, 0, 0)
        var missed: [String] = []
        for _ in 0..<400 {
            let number = Self.number(&random)
            for spelling in Self.spellings(of: number) {
                let text = Self.sentences[random.below(Self.sentences.count)](spelling)
                let findings = Screening.findings(in: text, kind: .note)
                tried += 1
                if findings.contains(where: { $0.severity == .block }) { found += 1 } else { missed.append(text) }
                if findings.contains(where: { $0.rule == .identityNumber }) { named += 1 }
            }
        }
        #expect(Double(found) >= 0.99 * Double(tried), "\(missed.prefix(20))")
        #expect(Double(named) >= 0.98 * Double(tried))
    }

    @Test func `organisation numbers are not taken for people`() {
        for number in ["556036-0793", "212000-0142", "802002-1234"] {
            #expect(!Screening.findings(in: "förening \(number)", kind: .note).contains { $0.rule == .identityNumber })
        }
    }

    private static let sentences: [@Sendable (String) -> String] = [
        { $0 }, { "Det gäller \($0)." }, { "(\($0))" }, { "pnr:\($0), se ovan" }, { "barn \($0) och vuxen" },
        { "\($0)" + "\n" }, { "\"\($0)\"" },
    ]

    /// Twelve digits with a right check digit; one in four is a samordningsnummer.
    private static func number(_ random: inout Numbers) -> String {
        let day = CalendarDay(number: -21_900 + random.below(42_000))
        let parts = day.parts
        let written = parts.day + (random.below(4) == 0 ? 60 : 0)
        let start = padded(parts.year, 4) + padded(parts.month, 2) + padded(written, 2) + padded(random.below(1000), 3)
        let sum = start.dropFirst(2).enumerated().reduce(0) { sum, next in
            let doubled = (next.element.wholeNumberValue ?? 0) * (next.offset % 2 == 0 ? 2 : 1)
            return sum + doubled / 10 + doubled % 10
        }
        return start + String((10 - sum % 10) % 10)
    }

    private static func spellings(of number: String) -> [String] {
        let (century, year, month) = (number.prefix(2), number.dropFirst(2).prefix(2), number.dropFirst(4).prefix(2))
        let (day, last) = (number.dropFirst(6).prefix(2), number.suffix(4))
        let short = "\(year)\(month)\(day)"
        let ten = short + last
        let fullwidth = String(ten.unicodeScalars.map { Character(Unicode.Scalar($0.value + 0xFEE0) ?? $0) })
        let arabic = String(ten.unicodeScalars.map { Character(Unicode.Scalar($0.value - 48 + 0x660) ?? $0) })
        return [
            number, ten, "\(short)-\(last)", "\(short)+\(last)", "\(century)\(short)-\(last)", "\(short) \(last)",
            "\(century)\(year)-\(month)-\(day)-\(last)", "\(century)\(year) \(month) \(day) \(last)", "\(year).\(month).\(day)-\(last)",
            "\(year) \(month) \(day) - \(last)", "\(short)–\(last)", "\(short)—\(last)", "\(short)\u{A0}\(last)", "\(short)\u{2011}\(last)",
            "\(short)−\(last)", "\(short) – \(last)", "\(short)/\(last)", "\(short).\(last)", "\(short)_\(last)", "\(short), \(last)",
            fullwidth, arabic, ten.map(String.init).joined(separator: " "), ten.map(String.init).joined(separator: "-"),
            ten.map(String.init).joined(separator: "\u{200B}"), ten.map(String.init).joined(separator: "\u{AD}"),
            number.map(String.init).joined(separator: " "), "\(short)-\(last.prefix(2)) \(last.suffix(2))", "\(short)-T\(last.suffix(3))",
            "\(short)-XXXX",
        ]
    }
}
