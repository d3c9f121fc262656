import Testing

@testable import Domain

@Suite struct RoutineLintTests {
    @Test func theFixtureIsSound() throws {
        #expect(RoutineLint.remarks(RoutineFixture.draft(RoutineFixture.small), citations: []) == [])
    }

    @Test(arguments: Flaw.all) func aFlawIsFound(flaw: Flaw) throws {
        var draft = RoutineFixture.draft(RoutineFixture.small)
        flaw.make(&draft)
        let remarks = RoutineLint.remarks(draft, citations: [])
        let found = remarks.first { $0.rule == flaw.rule && $0.subject == flaw.subject }
        #expect(found != nil, "\(remarks)")
        if let detail = flaw.detail { #expect(found?.detail == detail) }
        #expect(throws: RoutineUnsound.self) { try Routine(checking: draft, citations: []) }
    }

    @Test func everyRuleHasAFlaw() {
        let elsewhere: Set<RoutineRemark.Rule> = [.missingBindingNode, .tooLargeToProve]
        #expect(Set(Flaw.all.map(\.rule)).union(elsewhere) == Set(RoutineRemark.Rule.allCases))
    }

    @Test func bindingNodesAreAskedForOnlyInTheShippedRoutine() {
        let draft = RoutineFixture.draft(RoutineFixture.small)
        let remarks = RoutineLint.remarks(draft, citations: [], requiresBindingNodes: true)
        #expect(BindingNodes.all.count == 61)
        #expect(remarks.count == 61)
        #expect(remarks.first == RoutineRemark(.missingBindingNode, .header, ["N00"]))
    }

    @Test func knownCitationsPass() {
        var draft = RoutineFixture.draft(RoutineFixture.small)
        draft.nodes[0].citations = ["öl-1"]
        #expect(RoutineLint.remarks(draft, citations: ["öl-1"]) == [])
    }

    @Test func agesThatCoverEveryAgeOncePass() {
        var draft = RoutineFixture.draft(RoutineFixture.small)
        draft.change("P") {
            $0.answers[0].ages = 0...17
            $0.answers[1].ages = 18...200
        }
        #expect(RoutineLint.remarks(draft, citations: []) == [])
    }
}

/// One thing that is wrong with the small routine.
struct Flaw: Sendable, CustomTestStringConvertible {
    let rule: RoutineRemark.Rule
    let subject: RoutineRemark.Subject
    let detail: [String]?
    let make: @Sendable (inout RoutineDraft) -> Void

    init(
        _ rule: RoutineRemark.Rule, _ subject: RoutineRemark.Subject, _ detail: [String]? = nil,
        _ make: @escaping @Sendable (inout RoutineDraft) -> Void
    ) {
        self.rule = rule
        self.subject = subject
        self.detail = detail
        self.make = make
    }

    var testDescription: String { "\(rule.rawValue) \(subject)" }

    static let all: [Flaw] = names + steps + gates + graphs + walks

    private static let names: [Flaw] = [
        Flaw(.unknownNode, .answer("S", "no"), ["Ö"]) { $0.change("S") { $0.answers[1].opens.append(Opening("Ö")) } },
        Flaw(.unknownTrack, .node("S"), ["ö"]) { $0.change("S") { $0.track = "ö" } },
        Flaw(.unknownFact, .answer("S", "no"), ["ö"]) { $0.change("S") { $0.answers[1].sets = ["ö"] } },
        Flaw(.unknownFact, .answer("S", "no"), ["ö"]) {
            $0.change("S") { $0.answers[1].opens.append(Opening("H", .unless("ö"))) }
        },
        Flaw(.unknownOutcome, .node("H"), ["ö"]) { $0.change("H") { $0.outcome = "ö" } },
        Flaw(.unknownOutcome, .answer("H", "next"), ["ö"]) { $0.change("H") { $0.answers[0].outcome = "ö" } },
        Flaw(.unknownCitation, .node("S"), ["ö-1"]) { $0.change("S") { $0.citations = ["ö-1"] } },
        Flaw(.missingStart, .header, ["Ö"]) { $0.start = "Ö" },
        Flaw(.duplicateNode, .node("H"), ["H"]) { $0.nodes.append($0.nodes[1]) },
        Flaw(.duplicateTrack, .track("danger")) { $0.tracks.append($0.tracks[0]) },
        Flaw(.duplicateOutcome, .outcome("done")) { $0.outcomes.append($0.outcomes[0]) },
        Flaw(.duplicateAnswer, .answer("S", "yes")) { $0.change("S") { $0.answers.append($0.answers[0]) } },
        Flaw(.duplicateAnswerText, .node("S"), ["Svar yes"]) { $0.change("S") { $0.answers[1].text = "Svar yes" } },
        Flaw(.tooMany, .header, ["nodes", "129", "128"]) { draft in
            while draft.nodes.count < 129 { draft.nodes.append(draft.nodes[1]) }
        },
        Flaw(.tooMany, .header, ["facts", "33", "32"]) { draft in
            for number in 0..<31 { draft.facts[FactID("f\(number)")] = "x" }
        },
        Flaw(.tooMany, .header, ["edges", "2023", "2000"]) { draft in
            draft.change("S") { $0.answers[0].opens += Array(repeating: Opening("H"), count: 2_000) }
        },
        Flaw(.tooMany, .header, ["loops", "66", "64"]) { draft in
            draft.change("S") { $0.answers[0].opens += Array(repeating: Opening("H", again: true), count: 65) }
        },
        Flaw(.tooMany, .header, ["choices", "68", "64"]) { draft in
            draft.change("W") { node in
                for number in 0..<64 { node.answers.append(Answer(id: AnswerID("w\(number)"), text: "")) }
            }
        },
        Flaw(.tooMany, .node("S"), ["answers", "22", "20"]) { draft in
            draft.change("S") { node in
                for number in 0..<20 { node.answers.append(Answer(id: AnswerID("s\(number)"), text: "")) }
            }
        },
    ]

    private static let steps: [Flaw] = [
        Flaw(.noAnswers, .node("F")) { $0.change("F") { $0.answers = [] } },
        Flaw(.missingUnknown, .node("S")) { $0.change("S") { $0.certain = nil } },
        Flaw(.missingMustNot, .node("S")) { $0.change("S") { $0.mustNot = [] } },
        Flaw(.emptyText, .node("S"), ["text"]) { $0.change("S") { $0.text = "" } },
        Flaw(.emptyText, .node("S"), ["short"]) { $0.change("S") { $0.short = "" } },
        Flaw(.emptyText, .answer("S", "no"), ["text"]) { $0.change("S") { $0.answers[1].text = "" } },
        Flaw(.repeatWithoutUntil, .node("W"), ["ö"]) { $0.change("W") { $0.repeats?.until = "ö" } },
        Flaw(.ageGap, .node("P"), ["18", "20"]) {
            $0.change("P") {
                $0.answers[0].ages = 0...17
                $0.answers[1].ages = 21...Int.max
            }
        },
        Flaw(.ageGap, .node("P"), ["0", "2"]) { $0.change("P") { $0.answers[0].ages = 3...Int.max } },
        Flaw(.ageGap, .node("P"), ["18", ""]) { $0.change("P") { $0.answers[0].ages = 0...17 } },
        Flaw(.ageOverlap, .node("P"), ["17", "18"]) {
            $0.change("P") {
                $0.answers[0].ages = 0...18
                $0.answers[1].ages = 17...Int.max
            }
        },
        Flaw(.outcomeWithoutRecord, .outcome("done")) { $0.outcomes[0].records = [] },
        Flaw(.fillOutsideAction, .node("S")) {
            $0.change("S") { $0.fills = [Fill(field: "actions", value: "removed")] }
        },
        Flaw(.unknownFill, .node("H"), ["actions", "ö"]) {
            $0.change("H") { $0.fills = [Fill(field: "actions", value: "ö")] }
        },
        Flaw(.unknownFill, .answer("H", "next"), ["ö", "yes"]) {
            $0.change("H") { $0.answers[0].fills = [Fill(field: "ö", value: "yes")] }
        },
    ]

    private static let gates: [Flaw] = [
        Flaw(.missingGate, .header, ["danger"]) { $0.change("S") { $0.gate = nil } },
        Flaw(.missingGate, .header, ["act_or_opinion"]) { $0.change("G") { $0.gate = nil } },
        Flaw(.doubleGate, .node("X"), ["danger"]) { $0.change("X") { $0.gate = .danger } },
        Flaw(.dangerNotFirst, .node("W")) { $0.start = "W" },
        Flaw(.gateAnswerWithoutBasis, .answer("G", "act")) { $0.change("G") { $0.answers[0].basis = nil } },
        Flaw(.basisOutsideGate, .answer("X", "no")) { $0.change("X") { $0.answers[1].basis = .act } },
        Flaw(.gateWithoutOpinion, .node("G")) { $0.change("G") { $0.answers[1].basis = .need } },
        Flaw(.personSetOutsideGate, .answer("X", "no")) { $0.change("X") { $0.answers[1].sets = ["person"] } },
        Flaw(.opinionSetsFact, .answer("G", "opinion"), ["phenomenon"]) {
            $0.change("G") { $0.answers[1].sets = ["phenomenon"] }
        },
        Flaw(.opinionOpensPersonTrack, .answer("G", "opinion"), ["P"]) {
            $0.change("G") { $0.answers[1].opens.append(Opening("P", .when("person"))) }
        },
        Flaw(.opinionAllowsForm, .answer("G", "opinion"), ["sent"]) {
            $0.change("G") { $0.answers[1].outcome = "sent" }
        },
    ]

    private static let graphs: [Flaw] = [
        Flaw(.deadEnd, .answer("S", "no")) { $0.change("S") { $0.answers[1].opens = [] } },
        Flaw(.unreachable, .node("T")) { $0.change("W") { $0.answers[2].opens = [Opening("E")] } },
        Flaw(.loopWithoutProgress, .node("R"), ["R U"]) { $0.change("U") { $0.answers[0].opens[0].again = false } },
        Flaw(.factNeverSet, .answer("S", "no"), ["dusk"]) {
            $0.facts["dusk"] = "skymning"
            $0.change("S") { $0.answers[1].opens.append(Opening("H", .when("dusk"))) }
        },
    ]

    private static let walks: [Flaw] = [
        Flaw(.gap, .answer("X", "no"), ["S=no W=staff T=next X=no"]) {
            $0.change("T") { $0.answers[0].opens = [Opening("X")] }
            $0.change("X") { $0.answers[1].opens = [Opening("P", .when("person"))] }
            $0.change("G") { $0.answers[0].opens = [Opening("P")] }
        },
        Flaw(.personTrackWithoutGate, .answer("W", "staff"), ["C", "S=no W=staff"]) {
            $0.change("W") { $0.answers[2].opens.append(Opening("C")) }
        },
        Flaw(.formWithoutGround, .answer("F", "next"), ["S=no W=staff T=next F=next"]) {
            $0.change("T") { $0.answers[0].opens.append(Opening("F")) }
        },
        Flaw(.formAfterOpinion, .answer("F", "next"), ["G=opinion O=next E=next F=next"]) {
            $0.change("O") {
                $0.answers[0] = Answer(id: "next", text: "Vidare", opens: [Opening("E")], sets: ["phenomenon"])
            }
        },
        Flaw(.endWithoutOutcome, .answer("T", "next"), ["S=no W=staff T=next"]) {
            $0.change("T") {
                $0.outcome = nil
                $0.answers[0].opens = [Opening("T", again: true)]
            }
        },
        Flaw(.neverAsked, .node("C")) { draft in
            draft.change("P") { $0.answers[1].opens = [Opening("C", .unless("person")), Opening("R")] }
        },
    ]
}

extension RoutineDraft {
    mutating func change(_ id: NodeID, _ change: (inout Node) -> Void) {
        guard let place = nodes.firstIndex(where: { $0.id == id }) else { return }
        change(&nodes[place])
    }
}
