import Domain
import Testing

@Suite struct ReportCodeTests {
    private static let codes: [ReferenceCode] = {
        var random = Numbers(seed: 11)
        return (0..<60).map { _ in ReferenceCode { random.below($0) } }
    }()

    @Test func `a code can be read back as it is shown, typed and read out`() throws {
        for code in Self.codes {
            #expect(code.text.count == ReferenceCode.length)
            for typed in [code.text, code.spoken, code.text.lowercased(), " \(code.spoken.lowercased()) ", code.text.map(String.init).joined(separator: " ")] {
                #expect(try ReferenceCode(read: typed) == code)
            }
        }
    }

    @Test func `the spoken form is grouped by three`() {
        #expect(ReferenceCode(stored: "7F3K2MA").spoken == "7F3-K2M-A")
    }

    @Test func `every single wrong character is found`() {
        for code in Self.codes {
            let symbols = Array(code.text)
            for place in symbols.indices {
                for wrong in ReferenceCode.alphabet where wrong != symbols[place] {
                    var changed = symbols
                    changed[place] = wrong
                    #expect(throws: ReferenceCode.Misreading.check) { try ReferenceCode(read: String(changed)) }
                }
            }
        }
    }

    @Test func `every exchange of two neighbours is found`() {
        for code in Self.codes {
            let symbols = Array(code.text)
            for place in symbols.indices.dropLast() where symbols[place] != symbols[place + 1] {
                var changed = symbols
                changed.swapAt(place, place + 1)
                #expect(throws: ReferenceCode.Misreading.check) { try ReferenceCode(read: String(changed)) }
            }
        }
    }

    /// The proof behind the samples: weights 1…7 differ and none is 0 modulo the prime number of symbols.
    @Test func `the number of symbols is a prime greater than the length`() {
        let count = ReferenceCode.alphabet.count
        #expect(Set(ReferenceCode.alphabet).count == count)
        #expect(count > ReferenceCode.length)
        #expect((2..<count).allSatisfy { count % $0 != 0 })
        #expect(Set("0O1ILUV").isDisjoint(with: ReferenceCode.alphabet))
    }

    @Test func `a code that is none says why`() {
        #expect(throws: ReferenceCode.Misreading.length(3)) { try ReferenceCode(read: "7F3") }
        #expect(throws: ReferenceCode.Misreading.symbol("O")) { try ReferenceCode(read: "7F3K2MO") }
        #expect(throws: ReferenceCode.Misreading.symbol("0")) { try ReferenceCode(read: "0F3K2MX") }
    }

    @Test func `eight, five and two may be taken for B, S and Z`() throws {
        let code = ReferenceCode { _ in 6 }  // 888888 and its check
        #expect(try ReferenceCode(read: code.text.replacing("8", with: "B")) == code)
    }
}

@Suite struct ReportFilterTests {
    private func read(_ text: String) -> ReportFilter {
        ReportFilter(typed: text) { word in
            let graffiti = "klotter".hasPrefix(word.lowercased())
            return (graffiti ? ["event_type": ["graffiti"]] : [:], word == "bag" ? ["bagarmossen"] : [])
        }
    }

    @Test func `every word is one condition`() {
        let filter = read("  klott\u{A0} bag ")
        #expect(filter.words.map(\.codes) == [["event_type": ["graffiti"]], [:]])
        #expect(filter.words.map(\.areas) == [[], ["bagarmossen"]])
        #expect(read("").words.isEmpty)
    }

    @Test func `a word is the beginning of a code only when a code can begin so`() {
        #expect(read("7f3-k").words.map(\.codePrefix) == ["7F3K"])
        #expect(read("bag klotter 7F3K2MAX -").words.map(\.codePrefix) == [nil, nil, nil, nil])
    }

    @Test func `decomposed letters find the same as composed ones`() {
        var heard: [String] = []
        _ = ReportFilter(typed: "a\u{30A}rsta") { heard.append($0); return ([:], []) }
        #expect(heard.map { Array($0.utf8) } == [Array("årsta".utf8)])
    }
}
