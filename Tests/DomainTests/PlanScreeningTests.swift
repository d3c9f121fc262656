import Domain
import Testing

@Suite struct PlanScreeningTests {
    static let kinds: [ScreenedText.Kind] = [.activity, .followUp, .section, .goal, .target, .unit, .comment]

    @Test(arguments: PlanScreeningCorpus.ordinary) func `rows of plans pass without a word`(text: String) {
        for kind in Self.kinds {
            #expect(Screening.findings(in: text, kind: kind).isEmpty)
            #expect(Screening.findings(in: text.decomposedLetters, kind: kind).isEmpty)
        }
    }

    @Test(arguments: PlanScreeningCorpus.found) func `people in plans are found`(text: String, part: String, isBlocked: Bool) {
        for kind in Self.kinds {
            let found = Screening.findings(in: text, kind: kind)
            #expect(found.contains { String(Array(text)[$0.range]).contains(part) || part.contains(String(Array(text)[$0.range])) }, "\(kind) \(found)")
            #expect(found.contains { $0.severity == .block } == isBlocked, "\(kind) \(found)")
        }
    }

    @Test func `the corpora are as large as they claim`() {
        #expect(PlanScreeningCorpus.ordinary.count >= 51 && PlanScreeningCorpus.found.count >= 25)
    }

    /// What is blocked in a note because it reaches or identifies somebody is blocked in a plan too.
    @Test(arguments: ScreeningCorpus.blocked) func `what identifies is stopped in a plan as everywhere`(text: String, rule: ScreeningRule) {
        let alsoOfPlans: Set<ScreeningRule> = [
            .identityNumber, .phone, .email, .url, .handle, .ipAddress, .plate, .street, .dwelling, .postalCode, .caseNumber, .account,
            .controlCharacter,
        ]
        guard alsoOfPlans.contains(rule) else { return }
        for kind in Self.kinds {
            #expect(Screening.findings(in: text, kind: kind).contains { $0.rule == rule && $0.severity == .block })
        }
    }

    /// Plans let more through than notes, never something else.
    @Test func `whatever is found in a plan is found in a note`() {
        let texts = PlanScreeningCorpus.found.map(\.text) + PlanScreeningCorpus.ordinary + ScreeningCorpus.blocked.map(\.0)
            + ScreeningCorpus.warned.map(\.0) + ScreeningCorpus.ordinary
        for text in texts {
            let note = Screening.findings(in: text, kind: .note)
            for finding in Screening.findings(in: text, kind: .activity) {
                #expect(note.contains { $0.range.overlaps(finding.range) }, "\(text): \(finding)")
            }
        }
    }
}
