import Content
import Domain
import Testing

/// An invented statute with everything that real ones have.
enum Invented {
    static let text = """
        # Päronlag (2031:7)

        **SFS-nummer:** 2031:7
        **Ikraftträdande:** 2031-07-01

        ---

        ## Författningstext

        AVDELNING I. OM PÄRON

        1 kap. Inledande bestämmelser om päron,
        äpplen m.m.

        Vad lagen gäller

        1 § Päron ska plockas i tid. Det som sägs i
        2 § om stegar gäller även korgar.

        Den som plockar ska

        1. hålla i stegen, och

        2. räkna päronen enligt
        3 kap. Lag (2032:11).

        2 § Stegar ska stå
        stadigt.

        Hur räknar man?

        2 a § Räkning sker i dussin. Lag (2032:11).
        Lag (2033:12).

        Rubrik över två
        rader

        AVDELNING II. OM STRAFF

        2 kap. Straff

        1 § /Upphör att gälla U:2033-01-01/
        Böter är ett päron.

        1 § /Träder i kraft I:2033-01-01/
        Böter är två päron. Lag (2032:99).

        2 § /Träder i kraft I:den dag regeringen bestämmer/
        Fängelse finns inte.

        3 § har upphävts genom lag (2032:11).

        4\u{00A0}§ Hårda blanksteg räknas som mjuka.


        Övergångsbestämmelser

        2031:7

        1. Lagen träder i kraft snart.

        4 § Detta är ingen paragraf.
        """
}

struct StatuteTextTests {
    private let statute = StatuteText(Invented.text)
    private let day = CalendarDay(year: 2032, month: 6, day: 1) ?? CalendarDay(number: 0)

    private func text(_ section: String, on other: CalendarDay? = nil) -> String? {
        SectionReference(section).flatMap { statute.text(of: $0, on: other ?? day) }
    }

    @Test func findsEverySection() {
        #expect(
            statute.wordings.map(\.reference.description) == [
                "1 kap. 1 §", "1 kap. 2 §", "1 kap. 2 a §", "2 kap. 1 §", "2 kap. 1 §", "2 kap. 2 §", "2 kap. 3 §",
                "2 kap. 4 §",
            ])
    }

    @Test func aCrossReferenceAtTheStartOfALineIsNoSection() {
        #expect(text("1 kap. 1 §")?.contains("2 § om stegar gäller även korgar.") == true)
        #expect(text("1 kap. 1 §")?.hasSuffix("enligt 3 kap.") == true)
    }

    @Test func rubrikerAreNotPartOfTheSectionBefore() {
        #expect(text("1 kap. 2 §") == "Stegar ska stå stadigt.")
        #expect(text("1 kap. 2 a §") == "Räkning sker i dussin.")
    }

    @Test func theWordingIsTheOneOfTheDay() {
        #expect(text("2 kap. 1 §") == "Böter är ett päron.")
        let before = CalendarDay(year: 2032, month: 12, day: 31)
        let after = CalendarDay(year: 2033, month: 1, day: 1)
        #expect(text("2 kap. 1 §", on: before) == "Böter är ett päron.")
        #expect(text("2 kap. 1 §", on: after) == "Böter är två päron.")
        #expect(text("2 kap. 2 §", on: after) == nil)
    }

    @Test func transitionalProvisionsAreNoSections() {
        #expect(text("2 kap. 4 §") == "Hårda blanksteg räknas som mjuka.")
    }

    @Test func statutesWithoutChapters() {
        let statute = StatuteText("## Författningstext\n\nRubrik\n\n1 § Ett.\n\n4 a § Fyra a.\n")
        #expect(statute.wordings.map(\.reference.description) == ["1 §", "4 a §"])
        #expect(statute.text(of: SectionReference(section: "4 a"), on: day) == "Fyra a.")
    }

    @Test(arguments: ["19 kap. 1 §", "7 a §", "2 a kap. 3 b §"])
    func referencesAreReadBack(text: String) { #expect(SectionReference(text)?.description == text) }

    @Test(arguments: ["", "§", "1", "1-3 §§", "kap. 1 §", "1 kap. §", "a §", "1 ab §", "1 kap. 2 kap. 3 §", "artikel 9"])
    func otherFormsAreNotReferences(text: String) { #expect(SectionReference(text) == nil) }
}

struct CanonicalTextTests {
    @Test func composedAndDecomposedAreTheSame() {
        #expect(CanonicalText.of("p\u{E4}ron") == "p\u{E4}ron")
        #expect(Array(CanonicalText.of("pa\u{308}ron").utf8) == Array("p\u{E4}ron".utf8))
    }

    @Test func whiteSpaceIsFolded() { #expect(CanonicalText.of(" a\n\n b\u{A0}\tc ") == "a b c") }

    @Test func onlyAmendmentReferencesAtTheEndGo() {
        #expect(CanonicalText.of("Enligt lag (2031:7). Lag (2032:11).\nFörordning (2033:12).") == "Enligt lag (2031:7).")
        #expect(CanonicalText.of("Lag (2032:11). Mer.") == "Lag (2032:11). Mer.")
    }
}
