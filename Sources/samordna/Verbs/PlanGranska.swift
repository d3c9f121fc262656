import ArgumentParser
import Domain
import Exchange
import Interface

/// `samordna plan granska`: what the linter remarks, and why. Leaves with 1 while a remark is open.
struct PlanGranska: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "granska", helpNames: [])

    @OptionGroup var which: WhichPlan

    func run() throws {
        try PlanBench.with { bench in
            let plan = try bench.plan(which)
            guard case .minutesTally(let tallies) = try bench.archive.answer(.minutesTally(plan.district, year: plan.year)) else { return }
            let facts = PlanLint.Facts(day: bench.today, meetings: PlanLint.Facts.Meetings(tallies))
            guard case .planReview(let review) = try bench.archive.answer(.planReview(plan.id, facts)) else { return }
            Out.write(PlainText.render(try document(review, plan, bench)), to: 1)
            if !review.open.isEmpty { throw ExitCode(Code.failure.rawValue) }
        }
    }

    private func document(_ review: PlanReview, _ plan: Plan, _ bench: PlanBench) throws -> Document {
        let texts = bench.texts
        let silenced = review.remarks.filter { $0.silencedBecause != nil }
        var count = review.open.isEmpty ? texts("plan_remarks.none") : texts.count("plan_remarks.count", review.open.count)
        if !silenced.isEmpty { count += " " + texts.count("plan_remarks.count_silenced", silenced.count) }
        if review.leftOut > 0 { count += " " + texts("plan_remarks.left_out", String(review.leftOut)) }
        var sections = [Document.Section(heading: "", lines: [.paragraph(count)])]
        for rule in PlanRule.allCases {
            let remarks = review.open.filter { $0.rule == rule }
            guard let first = remarks.first else { continue }
            let lines = try remarks.map { try line($0, bench) }
            sections.append(Document.Section(heading: "", lines: lines + [.paragraph(RemarkWords.why(first, texts))]))
        }
        if !silenced.isEmpty { sections.append(Document.Section(heading: texts("plan_remarks.silenced"), lines: try silenced.map { try line($0, bench) })) }
        sections.append(coverage(review.coverage, bench))
        let title = texts("plan_remarks.title") + " · " + PlanSaid.title(plan, bench.context)
        return Document(title: title, stamps: PlanSaid.stamps(plan, texts), sections: sections)
    }

    /// "abc123defg: Ingen är ansvarig · Skolsociala team"
    private func line(_ remark: PlanRemark, _ bench: PlanBench) throws -> Document.Line {
        let texts = bench.texts
        var words = [RemarkWords.sentence(remark, texts)]
        if let row = remark.activity, case .activity(let activity?) = try bench.archive.answer(.activity(row)) {
            words.append(PlanSaid.shortened(activity.text?.text ?? texts("plan.cell_empty"), to: 60))
        }
        if let reason = remark.silencedBecause { words.append(texts("plan_remarks.because", reason.text)) }
        return .labelled(remark.activity?.text ?? texts("plan_remarks.of_plan"), words.joined(separator: " · "))
    }

    private func coverage(_ coverage: Coverage, _ bench: PlanBench) -> Document.Section {
        let texts = bench.texts
        let lines = StrategyPoint.allCases.map { point in
            let all = coverage.points[point] ?? 0
            let said = Perspective.allCases.map { "\(bench.word($0)) \(coverage[point, $0])" }.joined(separator: ", ")
            return Document.Line.point(
                mark: all == 0 ? "!" : "-",
                text: all == 0 ? texts("plan_remarks.point_empty", bench.word(point)) : texts.count("plan_remarks.point_said", all, bench.word(point), said))
        }
        return Document.Section(heading: texts("plan_remarks.coverage"), lines: lines)
    }
}
