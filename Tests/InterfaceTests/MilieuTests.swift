import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The routine looks at what was done and never at which side did it: swapping the milieu changes the milieu alone.
@Suite struct MilieuTests {
    /// What one walk leads to when the milieu is that one.
    private struct Result {
        var walk: Walk
        var report: Report
        var result: Document
        var sheet: Document
    }

    private func result(_ newcomer: Newcomer, _ milieu: Milieu) throws -> Result {
        var s = try Scenario.reviewing(newcomer)
        s.answer("Blankett till samordnaren")
        s.fill(newcomer.form)
        // A guess is stored as unclear: somebody has to know.
        s.fill(.milieuBasis, "polisens bedömning")
        s.fill(.milieu, s.texts.code("milieu", milieu.rawValue))
        s.saveForm()
        let walk = try s.walk
        for paper in ["Listan med det", "Blankett"] {
            s.press("e")
            s.answer(paper)
        }
        return Result(
            walk: walk, report: try #require(try s.onlyReport), result: try #require(s.world.exports.first?.document),
            sheet: try #require(s.world.exports.last?.document))
    }

    @Test(arguments: Newcomer.withForm)
    func swappingTheMilieuChangesNothingElse(_ newcomer: Newcomer) throws {
        let results = try Milieu.allCases.map { ($0, try result(newcomer, $0)) }
        for (one, first) in results {
            #expect(first.report.milieu == one)
            for (other, second) in results where one != other {
                #expect(first.walk == second.walk)
                expectSame(first.result, second.result)
                var report = second.report
                report.milieu = one
                expectSame(first.report, report)
                // On paper the difference is one line.
                let lines = zip(first.sheet.sections.flatMap(\.lines), second.sheet.sections.flatMap(\.lines))
                #expect(lines.filter { $0 != $1 }.count == 1)
                #expect(first.sheet.stamps == second.sheet.stamps && first.sheet.footer == second.sheet.footer)
            }
        }
    }

    /// No answer and no step of the routine fills in a milieu: it is only ever somebody's own word.
    @Test func theRoutineKnowsNoMilieu() {
        let nodes = Library.shipped.routine.draft.nodes
        let fills = nodes.flatMap { $0.fills + $0.answers.flatMap(\.fills) }
        #expect(!fills.isEmpty)
        #expect(fills.allSatisfy { $0.field != ReportField.milieu.code && $0.field != ReportField.milieuBasis.code })
    }
}
