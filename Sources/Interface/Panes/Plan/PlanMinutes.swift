import Domain
import Screen

/// Förslag från mötena: what the meetings of the year say of an activity that is followed up by "protokoll per möte". Written only when
/// somebody says so.
enum PlanMinutes {
    static func lookup(_ plan: Plan) -> Lookup { .minutesTally(plan.district, year: plan.year) }

    /// Asked for where some row is followed up so.
    static func needs(_ desk: PlanDesk) -> [Lookup] {
        desk.summary.occasions.contains { $0.occasion.kind == .minutes } ? [lookup(desk.plan)] : []
    }

    /// Nil before they have been read.
    static func tallies(_ desk: PlanDesk) -> [MinutesTally]? {
        if case .minutesTally(let tallies)? = desk.shelf[lookup(desk.plan)] { tallies } else { nil }
    }

    /// Nil where the meetings say nothing, or nothing new.
    static func proposal(_ activity: Activity, _ desk: PlanDesk) -> MinutesProposal? {
        guard activity.channels.contains(.minutes), let tallies = tallies(desk), !tallies.isEmpty,
            let proposal = MinutesProposal(
                activity, planYear: desk.plan.year, families: FollowedFamilies.byKind, tallies: tallies, on: desk.day),
            proposal.held > 0, proposal.isNews(for: activity)
        else { return nil }
        return proposal
    }

    /// "genomförd, VBE behandlad på 5 av 5 möten"
    static func words(_ proposal: MinutesProposal, _ desk: PlanDesk) -> String {
        let left = proposal.left > 0 ? ", " + desk.texts.count("plan.minutes.left", proposal.left) : ""
        return desk.word(proposal.status) + ", " + count(proposal, desk) + left
    }

    static func count(_ proposal: MinutesProposal, _ desk: PlanDesk) -> String {
        desk.texts("plan.minutes.count", String(proposal.treated), String(proposal.held))
    }

    /// What stands beneath the row, with its key.
    static func line(_ activity: Activity, _ desk: PlanDesk) -> Text? {
        proposal(activity, desk).map { Text(desk.texts("plan.minutes.proposal", words($0, desk)), .proposal) }
    }

    /// The report menu begins with what the meetings say.
    static func options(_ occasion: Occasion, _ desk: PlanDesk) -> [Menu.Option] {
        guard occasion.kind == .minutes, let activity = desk.targets.first.flatMap(desk.activity), let proposal = proposal(activity, desk),
            proposal.occasion == occasion
        else { return [] }
        let words = words(proposal, desk)
        return [
            Menu.Option(desk.texts("plan.minutes.take", words), .plan(.takeMinutes(withComment: false))),
            Menu.Option(
                desk.texts("plan.minutes.take_comment", desk.word(proposal.status)), detail: count(proposal, desk), .plan(.takeMinutes(withComment: true))),
        ]
    }

    /// Each target gets what its own meetings say.
    static func take(withComment: Bool, _ desk: PlanDesk) -> Response {
        let proposals = desk.targets.compactMap { desk.activity($0).flatMap { proposal($0, desk) } }
        guard let first = proposals.first else { return .refuse(desk.texts("plan.minutes.none")) }
        var response = desk.edit(structure: false) { activity in
            guard let proposal = proposal(activity, desk) else { return }
            var comment = activity.report(on: proposal.occasion)?.comment
            if withComment { comment = (try? ScreenedText(count(proposal, desk), kind: .comment, acceptingWarnings: true)) ?? comment }
            activity.report(OccasionReport(occasion: proposal.occasion, status: proposal.status, comment: comment, day: desk.day))
        }
        if !response.effects.isEmpty {
            response.pending = .said(desk.texts("plan.minutes.taken", desk.title(first.occasion), words(first, desk)))
        }
        return response
    }
}
