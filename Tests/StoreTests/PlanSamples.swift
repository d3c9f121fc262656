import Domain

@testable import Store

/// Invented plans: every letter that has ever been in the way, and every field other than its beginning.
enum PlanSample {
    static func text(_ text: String, _ kind: ScreenedText.Kind) -> ScreenedText { ScreenedText(stored: text, kind: kind) }

    static let plan = Plan(
        id: "plan1", district: "Ånäs é 作", year: 2026, edition: 2, style: "2020",
        goal: text("Färre ska dras in, é 作", .goal),
        sections: [
            PlanSection(id: "s1", name: text("Förebyggande", .section)),
            PlanSection(id: "s2", name: text("Förhindrande", .section)),
        ],
        steps: [StepTaken(step: .consultation, day: today - 40, number: text("2026/17", .diaryNumber))],
        predecessor: "plan0", removals: [RemovedRow(activity: "old9", reason: text("Görs av regionen", .reason))],
        isExample: false,
        silenced: [
            SilencedRule(rule: .noTime, activity: "a1", reason: text("Löper hela året", .reason)),
            SilencedRule(rule: .pointWithoutActivity, activity: nil, reason: text("Nästa år", .reason)),
        ])

    static let full = Activity(
        id: "full", plan: "plan1", section: "s2", position: 7, text: text("Öppen fritid på kvällar, é 作", .activity),
        responsible: ["r1", "r2"], lead: "r2", collaborators: ["r3"], timeline: text("Hösten 2026", .timeline),
        channels: [.t1, .annualReport, .minutes], followUp: text("Verksamhetsuppföljning", .followUp), status: .ongoing,
        kind: .influence, perspectives: [.preventive, .aftercare], points: [.police, .leaving],
        target: ActivityTarget(
            words: text("400 feriejobb", .target), goal: 400, reached: 12,
            units: [TargetUnit(name: text("Enhet Ö", .unit), doneOn: today - 3), TargetUnit(name: text("Enhet Å", .unit))]),
        reports: [
            OccasionReport(occasion: Occasion(.t1, 2026), status: .ongoing, comment: text("Går bra, é", .comment), day: today - 200),
            OccasionReport(occasion: Occasion(.t2, 2026), status: .done, day: today - 9),
        ],
        notes: [
            ActivityNote(day: today - 5, text: text("Möte hölls i maj", .note)),
            ActivityNote(day: today - 1, text: text("Underlag saknas än", .note)),
        ],
        ancestor: "old1", answer: .changed, family: "leisure", toRewrite: [.notes, .target])

    static let roles = [
        Role(id: "r1", name: text("Preventionssamordnare", .role), synonyms: [text("Prev.samordnare", .role)]),
        Role(id: "r2", name: text("Enhetschef fritid", .role)),
        Role(id: "r3", name: text("Områdespolis", .role)),
    ]

    static func row(
        _ number: Int, section: SectionID = "s1", status: ActivityStatus = .notStarted,
        channels: Set<FollowUpChannel> = [.t1], words: String? = nil
    ) -> Activity {
        Activity(
            id: ActivityID("a\(padded(number, 5))"), plan: "plan1", section: section, position: number,
            text: text(words ?? "Aktivitet nummer \(number)", .activity), responsible: ["r1"], channels: channels,
            status: status)
    }

    static func bundle(rows: [Activity] = [full]) -> PlanBundle { PlanBundle(plan: plan, activities: rows, roles: roles) }

    /// A plan that is no revision, and so counts before any decision.
    static func counting(_ rows: [Activity]) -> PlanBundle {
        var bundle = bundle(rows: rows)
        bundle.plan.predecessor = nil
        bundle.plan.removals = []
        return bundle
    }

    /// With the board's decision.
    static func decided(_ plan: Plan) -> Plan {
        var plan = plan
        plan.steps.append(StepTaken(step: .board, day: today))
        return plan
    }
}

extension Archive {
    func plans() throws -> [PlanHead] {
        guard case .plans(let heads) = try answer(.plans) else { throw ArchiveFailure.missing }
        return heads
    }
    func plan(_ id: PlanID = "plan1") throws -> Plan? {
        guard case .plan(let plan) = try answer(.plan(id)) else { throw ArchiveFailure.missing }
        return plan
    }
    func planSummary(_ id: PlanID = "plan1", on day: CalendarDay = today) throws -> PlanSummary {
        guard case .planSummary(let summary) = try answer(.planSummary(id, on: day)) else { throw ArchiveFailure.missing }
        return summary
    }
    func activity(_ id: ActivityID) throws -> Activity? {
        guard case .activity(let activity) = try answer(.activity(id)) else { throw ArchiveFailure.missing }
        return activity
    }
    func table(_ filter: ActivityFilter, _ offset: Int = 0, _ limit: Int = 512) throws -> ActivityWindow {
        guard case .activities(let window) = try answer(.activities(filter, offset: offset, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return window
    }
    func table(_ terms: PlanQuery.Term..., sort: PlanField? = nil) throws -> ActivityWindow {
        try table(ActivityFilter(plan: "plan1", query: PlanQuery(terms), sort: sort, day: today))
    }
    func whole(_ id: PlanID = "plan1", _ offset: Int = 0, _ limit: Int = 512) throws -> [Activity] {
        guard case .wholeActivities(let rows) = try answer(.wholeActivities(id, offset: offset, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return rows
    }
    func roles() throws -> [Role] {
        guard case .roles(let roles) = try answer(.roles) else { throw ArchiveFailure.missing }
        return roles
    }
    func views() throws -> [SavedView] {
        guard case .savedViews(let views) = try answer(.savedViews) else { throw ArchiveFailure.missing }
        return views
    }
    func search(_ words: String, _ limit: Int = 20) throws -> [SearchHit] {
        guard case .search(let hits) = try answer(.search(words, limit: limit)) else { throw ArchiveFailure.missing }
        return hits
    }
    func due(on day: CalendarDay = today, within: Int = 0, _ limit: Int = 50) throws -> DueList {
        guard case .due(let list) = try answer(.due(on: day, within: within, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return list
    }
    func log(_ id: ActivityID) throws -> [LogEntry] {
        guard case .activityLog(let entries) = try answer(.activityLog(id)) else { throw ArchiveFailure.missing }
        return entries
    }
}
