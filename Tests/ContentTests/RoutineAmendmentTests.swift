import Content
import Domain
import Testing

struct RoutineAmendmentTests {
    private func amended(_ text: String) throws -> RoutineSource {
        try RoutineDecoder.combine(shipped: Small.decoded(), with: SourceText(text, file: "distrikt/rutin.yaml"))
    }

    private func refusal(_ text: String) -> ContentFailure? { failure { _ = try amended(text) } }

    private func end(_ id: String, _ text: String, after: String? = nil) -> String {
        """
          - id: \(id)
            kind: end
            track: form
            short: \(text)
            text: \(text)
            support: proposal
            answers: [{id: done, text: Vidare, outcome: done}]
        \(after.map { "    after: \($0)\n" } ?? "")
        """
    }

    @Test func replacesWholeSteps() throws {
        let result = try amended("amends: \"2026-1\"\nversion: \"3\"\nnodes:\n" + end("N01", "Vårt"))
        #expect(result.draft.nodes.map(\.id) == ["N00", "N01", "N02"])
        #expect(result.draft.nodes[1].text == "Vårt")
        #expect(result.draft.nodes[1].fills.isEmpty)
    }

    @Test func eachPartKnowsItsFile() throws {
        let places = try amended("amends: \"2026-1\"\nversion: \"3\"\nnodes:\n" + end("N01", "Vårt")).places
        #expect(places.node("N01") == SourcePlace(file: "distrikt/rutin.yaml", line: 4, column: 5))
        #expect(places.answer("N01", "done")?.file == "distrikt/rutin.yaml")
        #expect(places.answer("N01", "next") == nil)
        #expect(places.node("N00")?.file == "rutin.yaml")
    }

    @Test func newStepsStandLastOrAfterANamedOne() throws {
        let head = "amends: \"2026-1\"\nversion: \"3\"\nnodes:\n"
        #expect(try amended(head + end("X1", "Nytt")).draft.nodes.map(\.id) == ["N00", "N01", "N02", "X1"])
        #expect(
            try amended(head + end("X1", "Nytt", after: "N00")).draft.nodes.map(\.id) == ["N00", "X1", "N01", "N02"])
        #expect(
            try amended(head + end("N02", "Flyttat", after: "N00")).draft.nodes.map(\.id) == ["N00", "N02", "N01"])
        #expect(refusal(head + end("X1", "Nytt", after: "N77"))?.rule == .unknownPosition)
    }

    @Test func removes() throws {
        let result = try amended("amends: \"2026-1\"\nversion: \"3\"\nremove: [N02]\n")
        #expect(result.draft.nodes.map(\.id) == ["N00", "N01"])
        #expect(result.places.node("N02") == nil)
        let failure = refusal("amends: \"2026-1\"\nversion: \"3\"\nremove: [N77]\n")
        #expect(failure?.rule == .nothingToRemove)
        #expect(failure?.place == SourcePlace(file: "distrikt/rutin.yaml", line: 3, column: 10))
    }

    @Test func headerTracksFactsOutcomesAndReasonsCanBeAmended() throws {
        let result = try amended(
            """
            amends: "2026-1"
            version: "3"
            routine: {title: Vår rutin}
            tracks: [{id: crime, title: Brott, after: danger}]
            facts: {person: annat, event: händelse}
            outcomes: [{id: done, text: Färdigt}]
            reasons: [{id: more, text: Mer}]
            """)
        #expect(result.draft.title == "Vår rutin")
        #expect(result.draft.start == "N00")
        #expect(result.draft.tracks.map(\.id) == ["danger", "crime", "form"])
        #expect(result.draft.facts == ["person": "annat", "event": "händelse"])
        #expect(result.draft.outcomes.map(\.text) == ["Färdigt"])
        #expect(result.draft.reasons.map(\.id) == ["nothing", "more"])
    }

    @Test func theVersionNamesBothAndTheSignOffIsNotInherited() throws {
        let result = try amended("amends: \"2026-1\"\nversion: \"3\"\n")
        #expect(result.draft.version == "2026-1+3")
        #expect(result.draft.signOff == nil)
        let signed = try amended(
            "amends: \"2026-1\"\nversion: \"3\"\nroutine: {signed_off: {role: Nämnd, day: 2026-05-01}}\n")
        #expect(signed.draft.signOff?.role == "Nämnd")
    }

    @Test func anAmendmentOfAnotherVersionIsRefused() {
        let failure = refusal("version: \"3\"\namends: \"2025-2\"\n")
        #expect(failure?.rule == .amendsOtherVersion)
        #expect(failure?.place.line == 2)
        #expect(failure?.arguments == ["amends": "2025-2", "shipped": "2026-1"])
    }

    @Test func anAmendmentNeedsItsOwnVersion() {
        #expect(refusal("amends: \"2026-1\"\n")?.rule == .missingKey)
        #expect(refusal("amends: \"2026-1\"\nversion: \"1+1\"\n")?.rule == .badIdentifier)
    }

    @Test func withoutAmendsTheDistrictsFileIsTheRoutine() throws {
        let result = try amended(Small.routine)
        #expect(result.draft.version == "2026-1")
        #expect(result.draft.signOff != nil)
        #expect(result.places.node("N00")?.file == "distrikt/rutin.yaml")
    }
}
