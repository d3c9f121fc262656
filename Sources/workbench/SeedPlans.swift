import Domain

/// Invented plans for measuring: ten years and every district at most, the same for the same number of activities.
///
/// The newest year's plan of the own district is the one that the pane opens; one row of it, and no other anywhere, says
/// `yyxx`.
struct SeedPlans: Sequence, IteratorProtocol {
    static let years = 10
    /// A plan with fewer rows is none, so few activities make few plans.
    private static let leastRows = 50

    private var places: [(year: Int, district: DistrictID, rows: Int)]
    private let own: DistrictID
    private let thisYear: Int
    private var number = 0
    private var draw = Draw()

    init(activities: Int, today: CalendarDay, own: DistrictID, districts: [DistrictID]) {
        self.own = own
        thisYear = today.parts.year
        let ordered = [own] + districts.filter { $0 != own }
        let all = (0..<Self.years).flatMap { back in ordered.map { (year: today.parts.year - back, district: $0) } }
        let plans = Swift.min(all.count, Swift.max(1, activities / Self.leastRows))
        places = all.prefix(plans).enumerated().map { place, plan in
            (plan.year, plan.district, activities / plans + (place < activities % plans ? 1 : 0))
        }
    }

    /// The oldest first, as they would have come.
    mutating func next() -> PlanBundle? {
        guard let place = places.popLast() else { return nil }
        let isNewest = place.year == thisYear
        let id = PlanID("plan-\(place.year)-\(place.district.text)")
        let day = CalendarDay(year: place.year - 1, month: 11, day: 20) ?? CalendarDay(number: 0)
        var steps = [
            StepTaken(step: .consultation, day: day), StepTaken(step: .board, day: day + 20),
            StepTaken(step: .inForce, day: day + 42),
        ]
        if !isNewest { steps.append(StepTaken(step: .replaced, day: day + 407)) }
        let plan = Plan(
            id: id, district: place.district, year: place.year, style: "2020",
            goal: ScreenedText(stored: "Färre unga ska dras in i våldsbejakande miljöer", kind: .goal),
            sections: SeedWords.sections.map { PlanSection(id: $0.id, name: ScreenedText(stored: $0.name, kind: .section)) },
            steps: steps)
        let rare = isNewest && place.district == own ? place.rows * 2 / 3 : -1
        let rows = (0..<place.rows).map { row($0, plan, hasRareWord: $0 == rare) }
        return PlanBundle(plan: plan, activities: rows, roles: SeedWords.roles)
    }

    private mutating func row(_ place: Int, _ plan: Plan, hasRareWord: Bool) -> Activity {
        number += 1
        let isNewest = plan.year == thisYear
        let words = [SeedWords.verbs, SeedWords.things, SeedWords.groups, SeedWords.ways].map { draw.pick($0) }
        var text = words.joined(separator: " ")
        if hasRareWord { text += " yyxx" }
        let channels: Set<FollowUpChannel> = [draw.pick([.t1, .t2]), draw.pick([.annualReport, .t2, .minutes, .own])]
        var activity = Activity(
            id: ActivityID("x" + padded(number, 7)), plan: plan.id, section: draw.pick(SeedWords.sections).id, position: place,
            text: ScreenedText(stored: text, kind: .activity),
            responsible: (0...draw.below(2)).map { _ in draw.pick(SeedWords.roles).id }, collaborators: [draw.pick(SeedWords.roles).id],
            timeline: ScreenedText(stored: draw.pick(SeedWords.times) + "\(plan.year)", kind: .timeline), channels: channels,
            followUp: ScreenedText(stored: draw.pick(SeedWords.followUps), kind: .followUp),
            status: isNewest ? draw.pick([.notStarted, .ongoing, .ongoing, .done]) : draw.pick([.done, .done, .done, .dropped]),
            kind: draw.pick([.own, .own, .influence]), perspectives: [draw.pick(Perspective.allCases)],
            points: [draw.pick(StrategyPoint.allCases)])
        for channel in FollowUpChannel.allCases where channels.contains(channel) && (!isNewest || draw.below(3) > 0) {
            guard !isNewest || channel != .annualReport else { continue }
            let comment = draw.below(2) == 0 ? ScreenedText(stored: draw.pick(SeedWords.comments), kind: .comment) : nil
            activity.report(
                OccasionReport(
                    occasion: channel.occasion(planYear: plan.year), status: activity.status, comment: comment,
                    day: CalendarDay(year: plan.year, month: 5, day: 2) ?? CalendarDay(number: 0)))
        }
        if draw.below(5) == 0 {
            let day = CalendarDay(year: plan.year, month: 3, day: 1 + draw.below(28)) ?? CalendarDay(number: 0)
            activity.notes = [ActivityNote(day: day, text: ScreenedText(stored: draw.pick(SeedWords.notes), kind: .note))]
        }
        return activity
    }
}

/// Numbers that look random and are the same every time.
struct Draw {
    private var state: UInt64 = 0x5eed
    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
    mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}
