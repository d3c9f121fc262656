import Content
import Foundation
import Testing

/// The words on the screen: both languages alike, every word that code asks for there, and none that nobody asks for.
struct CatalogueTests {
    private let swedish: Catalogue
    private let english: Catalogue

    init() throws {
        swedish = try Catalogue.read("sv")
        english = try Catalogue.read("en")
    }

    @Test func bothLanguagesHaveTheSameKeys() {
        let missing = Set(swedish.texts.keys).subtracting(english.texts.keys)
        let extra = Set(english.texts.keys).subtracting(swedish.texts.keys)
        #expect(missing.isEmpty, "not in English: \(missing.sorted())")
        #expect(extra.isEmpty, "not in Swedish: \(extra.sorted())")
    }

    @Test func bothLanguagesFillTheSamePlaces() {
        let unlike = swedish.texts.filter { key, text in
            english.texts[key].map { Catalogue.places($0) != Catalogue.places(text) } ?? false
        }
        #expect(unlike.isEmpty, "\(unlike.keys.sorted())")
    }

    @Test(arguments: Catalogue.languages)
    func noTextIsEmptyOrPadded(language: String) throws {
        let texts = try Catalogue.read(language).texts
        let odd = texts.filter { $0.value.isEmpty || $0.value.contains("  \n") || $0.value.first == " " || $0.value.last == "\n" }
        #expect(odd.isEmpty, "\(odd.keys.sorted())")
    }

    /// What a helper forgot to translate: longer texts that are the same in both languages.
    @Test func englishIsTranslated() {
        let same = swedish.texts.filter { key, text in
            english.texts[key] == text && text.contains(/[a-zåäö]{3,} [a-zåäö]{3,}/)
        }
        #expect(same.isEmpty, "\(same.keys.sorted())")
        // The commands are Swedish in every language, and so are the stamp and the headings of other people's files.
        let letters = english.texts.filter {
            !["cli.help", "stamp.unsigned"].contains($0.key) && !$0.key.hasPrefix("plan_heading.") && $0.value.contains(/[åäöÅÄÖ]/)
        }
        #expect(letters.isEmpty, "\(letters.keys.sorted())")
    }

    @Test func everyKeyInTheSourcesExists() {
        let findings = TextUse.all.flatMap { use in
            TextUse.keys(of: use).filter { swedish.texts[$0] == nil }.map { Finding(path: use.path, line: use.line, what: $0) }
        }
        #expect(findings.isEmpty, "not in texts.sv.yaml:\n\(findings.lines)")
    }

    @Test func everyFamilyIsKnown() {
        let findings = TextUse.all.filter { $0.isPattern && TextFamilies.byPattern[$0.key] == nil }
            .map { Finding(path: $0.path, line: $0.line, what: $0.key) }
        #expect(findings.isEmpty, "say in TextFamilies what can come of:\n\(findings.lines)")
    }

    @Test func everyFamilyIsComplete() {
        for family in TextFamilies.all where !family.isOptional && TextUse.has(family) {
            let missing = family.keys.filter { swedish.texts[$0] == nil }
            #expect(missing.isEmpty, "\(family.pattern): \(missing.sorted())")
        }
    }

    @Test func everyFamilyIsUsed() {
        let unused = TextFamilies.all.filter { !TextUse.has($0) }.map(\.pattern)
        #expect(unused.isEmpty, "nothing in Sources asks for \(unused)")
    }

    @Test func noTextIsLeftOver() {
        var used = Set(TextUse.all.flatMap { TextUse.keys(of: $0) })
        for family in TextFamilies.all where TextUse.has(family) { used.formUnion(family.keys) }
        let unused = swedish.texts.keys.filter { !used.contains($0) }
        #expect(unused.isEmpty, "nobody asks for \(unused.sorted())")
    }

    @Test(arguments: Catalogue.languages)
    func theDecodedFormIsMadeFromTheTexts(language: String) throws {
        let districts = try DistrictsDecoder.decode(Repository.resource("districts.yaml"))
        let wheel = try AnnualWheelDecoder.decode(Repository.resource("annual-wheel.yaml")).wheel
        let made = try DecodedTexts.make(
            texts: Repository.resource("texts.\(language).yaml"), districts: districts, wheel: wheel)
        let kept = try [UInt8](Data(contentsOf: Repository.root.appendingPathComponent("Resources/decoded/texts.\(language).tsv")))
        // Not the bytes themselves: a difference would print them all.
        let isSame = made == kept
        let unlike = Set(TextTable(made).texts.map { $0.key + "\t" + $0.value })
            .symmetricDifference(TextTable(kept).texts.map { $0.key + "\t" + $0.value }).sorted().prefix(3)
        #expect(isSame, "run: swift run workbench texter (\(unlike.map { $0.prefix(60) }) …)")
    }
}
