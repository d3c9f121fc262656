/// Förslag till läge for an activity that says "protokoll per möte", from the year's meetings. Proposed, and confirmed by somebody.
package struct MinutesProposal: Equatable, Sendable {
    package var status: ActivityStatus
    /// What it would be reported on.
    package var occasion: Occasion
    /// Meetings of the year, over all forums that the activity is about: held, of them with the standing item treated, and planned.
    package var held: Int
    package var treated: Int
    package var left: Int

    package init(status: ActivityStatus, occasion: Occasion, held: Int, treated: Int, left: Int) {
        self.status = status
        self.occasion = occasion
        self.held = held
        self.treated = treated
        self.left = left
    }

    /// - Parameters:
    ///   - families: Families of activities that each kind of forum follows up (`ForumKind.families`).
    ///   - tallies: Of the plan's year and district.
    /// - Returns: Nil when the activity does not say "protokoll per möte", has been dropped, or is about no forum that there is.
    ///
    /// Done: every held meeting treated it, and the year is over or no meeting is planned in it. Ongoing: some did. Not started: none.
    package init?(
        _ activity: Activity, planYear: Int, families: [ForumKindID: Set<FamilyID>], tallies: [MinutesTally], on day: CalendarDay
    ) {
        guard activity.channels.contains(.minutes), activity.status != .dropped else { return nil }
        let kinds = MinutesMatching.kinds(of: activity, families: families, among: Set(tallies.map(\.kind)))
        guard !kinds.isEmpty else { return nil }
        let meetings = tallies.filter { kinds.contains($0.kind) }
        held = meetings.reduce(0) { $0 + $1.held }
        treated = meetings.reduce(0) { $0 + $1.treated }
        left = meetings.reduce(0) { $0 + $1.left }
        occasion = FollowUpChannel.minutes.occasion(planYear: planYear)
        let isOver = day.year > planYear || left == 0
        status = treated == 0 ? .notStarted : treated == held && isOver ? .done : .ongoing
    }

    package init?(_ activity: Activity, planYear: Int, kinds: [ForumKind], tallies: [MinutesTally], on day: CalendarDay) {
        let families = Dictionary(kinds.map { ($0.id, $0.families) }) { $0.union($1) }
        self.init(activity, planYear: planYear, families: families, tallies: tallies, on: day)
    }

    /// Kinds of forum that the words of an activity can name: the shipped ones, which a test holds.
    package static var namedKinds: Set<ForumKindID> { MinutesMatching.kinds }

    /// It says something else than what has been reported on the occasion.
    package func isNews(for activity: Activity) -> Bool { activity.report(on: occasion)?.status != status }
}

extension PlanLint.Facts.Meetings {
    /// What the plan linter knows from the year's meetings. One that is planned is known too: its minutes will come.
    package init(_ tallies: [MinutesTally]) {
        self = tallies.isEmpty ? .unknown : tallies.contains { $0.held + $0.left > 0 } ? .some : .none
    }
}
