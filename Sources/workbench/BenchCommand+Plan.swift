import Domain
import Store

/// The archive's side of the plan: what is asked and ordered at a key in the pane.
extension BenchCommand {
    func measurePlans(_ size: Int) throws {
        let folder = try Scratch()
        defer { folder.remove() }
        let archive = try SeedCommand.make(0, folder.path + "/samordna.db", activities: size)
        defer { archive.close() }
        let (plan, today) = (SeedCommand.ownPlan, SeedCommand.today)
        let all = ActivityFilter(plan: plan, day: today)
        guard case .activities(let window) = try archive.answer(.activities(all, offset: 0, limit: 96)),
            let first = window.rows.first
        else { return }
        print("-- \(size) activities, \(window.total) in the plan")

        var (revision, status) = (first.revision, first.status)
        let disk = median { folder.writeDurably() }
        report(
            "set status",
            try median {
                status = status == .done ? .ongoing : .done
                _ = try archive.perform(.setStatus([ActivityRevision(first.id, revision)], status))
                revision += 1
            }, disk)

        let read = median { folder.readPage() }
        for (name, offset) in [("first", 0), ("middle", window.total / 2), ("last", max(0, window.total - 96))] {
            report(
                "plan, \(name) window", try median { try archive.answer(.activities(all, offset: offset, limit: 96)) }, read)
        }
        // A filter of its own each time, so that none is remembered.
        var asked = 0
        func fresh(_ terms: [PlanQuery.Term], sort: PlanField? = nil) -> ActivityFilter {
            asked += 1
            return ActivityFilter(plan: plan, query: PlanQuery(terms), sort: sort, day: today + asked)
        }
        report(
            "plan, list anew", try median { try archive.answer(.activities(fresh([]), offset: 0, limit: 96)) }, read)
        report(
            "filter by a rare word",
            try median { try archive.answer(.activities(fresh([.words("yyxx")]), offset: 0, limit: 96)) }, read)
        report(
            "filter by late and status",
            try median { try archive.answer(.activities(fresh([.late, .status([.ongoing])]), offset: 0, limit: 96)) }, read)
        report(
            "sort by text",
            try median { try archive.answer(.activities(fresh([], sort: .activity), offset: 0, limit: 96)) }, read)
        report("summary", try median { try archive.answer(.planSummary(plan, on: today)) }, read)
        report("list of plans", try median { try archive.answer(.plans) }, read)
        report("late, everywhere", try median { try archive.answer(.due(on: today, within: 30, limit: 20)) }, read)
        for words in ["yyxx", "demokratisamtal bibliotek", "s"] {
            report("search: \(words)", try median { try archive.answer(.search(words, limit: 20)) }, read)
        }
        report("review", try median { try archive.answer(.planReview(plan, PlanLint.Facts(day: today))) }, read)
        report("512 whole rows", try median { try archive.answer(.wholeActivities(plan, offset: 0, limit: 512)) }, read)
    }
}
