import Content
import Domain
import Foundation
import Testing

struct RoutineDecoderTests {
    @Test func readsEverythingTheFileSays() throws {
        let draft = try Small.decoded().draft
        #expect(draft.version == "2026-1")
        #expect(draft.signOff?.role == "Chef")
        #expect(draft.tracks.map(\.id) == ["danger", "form"])
        #expect(draft.facts == ["person": "rör en person"])
        #expect(draft.outcomes[0].records == [.form, .statistics])
        let first = draft.nodes[0]
        #expect(first.gate == .danger)
        #expect(first.mustNot == ["Vänta"])
        #expect(
            first.answers[0].opens == [Opening("N01"), Opening("N02", .when("person"), again: true, isProposal: true)])
        #expect(first.answers[1].opens == [Opening("N01", .unless("person"))])
        #expect(first.answers[1].ages == 18...20)
        #expect(first.answers[2].ages == 21...Int.max)
        #expect(first.answers[2].isUnknown)
        let second = draft.nodes[1]
        #expect(second.limit == TimeLimit(text: "genast", support: .otherSource))
        #expect(
            second.fills == [
                Fill(field: "actions", value: "police_report"), Fill(field: "actions", value: "removed"),
                Fill(field: "police_report", value: "yes"),
            ])
        #expect(draft.nodes[2].answers[0].outcome == "done")
    }

    @Test func yesAndNoStayWords() throws {
        #expect(try Small.decoded().draft.nodes[0].answers.map(\.id) == ["yes", "no", "unknown"])
    }

    @Test func knowsWhereEachPartStands() throws {
        let places = try Small.decoded().places
        #expect(places.header == SourcePlace(file: "rutin.yaml", line: 2, column: 3))
        #expect(places.node("N00") == SourcePlace(file: "rutin.yaml", line: 17, column: 5))
        #expect(places.answer("N00", "yes") == SourcePlace(file: "rutin.yaml", line: 26, column: 9))
        #expect(places.answer("N00", "no")?.line == 30)
        #expect(places.track("form")?.line == 9)
        #expect(places.fact("person")?.line == 11)
        #expect(places.outcome("done")?.line == 13)
        #expect(places.reason("nothing")?.line == 15)
        #expect(places.node("N99") == nil)
    }

    @Test(arguments: [
        ("title: Prov", "titel: Prov", ContentRule.unknownKey, 3, 3),
        ("  title: Prov\n", "", .missingKey, 2, 3),
        ("title: Prov", "title: ", .emptyText, 3, 9),
        ("title: Prov", "title: [Prov]", .expectedText, 3, 10),
        ("valid_from: 2026-01-01", "valid_from: 2026-02-30", .badDay, 4, 15),
        ("start: N00", "start: N 00", .badIdentifier, 6, 10),
        ("valid_from: 2026-01-01", "valid_from: 2026-01-01\n  valid_to: 2025-01-01", .endsBeforeStart, 5, 13),
        ("kind: question", "kind: riddle", .unknownCode, 18, 11),
        ("proposal: yes", "proposal: maybe", .badFlag, 28, 71),
        ("id: no,", "id: yes,", .duplicateIdentifier, 30, 9),
        ("id: N02", "id: N01", .duplicateIdentifier, 43, 5),
        ("{id: form,", "{id: danger,", .duplicateIdentifier, 9, 5),
        ("unless: person}", "unless: person, when: person}", .twoConditions, 30, 37),
        ("ages: 18-20", "ages: 20-18", .badAges, 30, 73),
        ("ages: 18-20", "ages: 18-9999999999999999999999", .badAges, 30, 73),
        ("trigger: event", "trigger: rumour", .unknownCode, 50, 66),
        ("trigger: event", "colour: red", .unknownKey, 50, 57),
        ("must_not: [Vänta]", "must_not: Vänta", .expectedList, 23, 15),
        ("text: Klart", "text: Klart, after: done", .unknownKey, 13, 36),
        ("    text: Slut\n", "    text: Slut\n    text: Slut\n", .duplicateKey, 47, 5),
        ("tracks:\n", "tracks: [\n", .syntax, 8, 3),
    ])
    func saysWhatIsWrongAndWhere(old: String, new: String, rule: ContentRule, line: Int, column: Int) throws {
        let range = try #require(Small.routine.range(of: old))
        let failure = routineFailure(Small.routine.replacingCharacters(in: range, with: new))
        #expect(failure?.rule == rule)
        #expect(failure?.place == SourcePlace(file: "rutin.yaml", line: line, column: column))
    }

    @Test func quotesTheUnknownKeyAndThoseThatAreAllowed() {
        let failure = routineFailure(Small.routine + "\nextra: 1\n")
        #expect(failure?.arguments["key"] == "extra")
        #expect(failure?.arguments["allowed"]?.contains("nodes") == true)
    }

    @Test(.enabled(if: !ResourceFile.routine.bytes.isEmpty)) func shippedRoutineNamesOnlyKnownCitations() throws {
        let known = Set(try CitationsDecoder.shipped().map(\.id))
        let named = Set(try RoutineDecoder.shipped().draft.nodes.flatMap(\.citations))
        #expect(named.subtracting(known).isEmpty)
    }
}
