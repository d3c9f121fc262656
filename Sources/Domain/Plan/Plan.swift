/// Handlingsplan för ett år och ett stadsdelsområde. Its activities are `Activity`, asked for in stretches.
package struct Plan: Equatable, Sendable, Codable {
    package var id: PlanID
    /// Counts up by one for every save; a save names the revision it was made from. 0: not saved yet.
    package var revision: Int
    package var district: DistrictID
    package var year: Int
    /// Version within the year: 1 for the first, 2 for the revision made after the board's decision.
    package var edition: Int
    /// The columns it is printed with.
    package var style: StyleID
    /// Målet som planen hänger på, free and yearly.
    package var goal: ScreenedText?
    /// In their order.
    package var sections: [PlanSection]
    /// Steps that were taken, in the order of `PlanStep`; each at most once.
    package var steps: [StepTaken]
    /// The plan that this one was made from.
    package var predecessor: PlanID?
    /// Rows of the predecessor that were left out, with the reason.
    package var removals: [RemovedRow]
    /// An example that was opened to look at: never late on Start or in `kolla`.
    package var isExample: Bool
    package var silenced: [SilencedRule]

    package init(
        id: PlanID, revision: Int = 0, district: DistrictID, year: Int, edition: Int = 1, style: StyleID,
        goal: ScreenedText? = nil, sections: [PlanSection], steps: [StepTaken] = [], predecessor: PlanID? = nil,
        removals: [RemovedRow] = [], isExample: Bool = false, silenced: [SilencedRule] = []
    ) {
        self.id = id
        self.revision = revision
        self.district = district
        self.year = year
        self.edition = edition
        self.style = style
        self.goal = goal
        self.sections = sections
        self.steps = steps
        self.predecessor = predecessor
        self.removals = removals
        self.isExample = isExample
        self.silenced = silenced
    }

    package var stage: PlanStage {
        let taken = Set(steps.map(\.step))
        if taken.contains(.replaced) { return .replaced }
        if taken.contains(.inForce) { return .inForce }
        if taken.contains(.executiveBoard) { return .approved }
        if taken.contains(.board) { return .decided }
        return taken.contains(.consultation) ? .consulted : .draft
    }

    /// Text and structure are settled: what is to be changed in them goes into a revision.
    package var isFrozen: Bool { steps.contains { $0.step == .board || $0.step == .replaced } }

    /// Whether what is late in it is late in the program: not in an example, not in a plan that another has replaced, and not
    /// in a revision before the board has decided it, since its rows still stand in the plan that it is made from.
    package var counts: Bool { !isExample && stage != .replaced && (predecessor == nil || isFrozen) }

    package func section(_ id: SectionID) -> PlanSection? { sections.first { $0.id == id } }
}

/// Avsnitt: Förebyggande, Förhindrande … Ordered and renamable.
package struct PlanSection: Hashable, Sendable, Codable {
    package var id: SectionID
    package var name: ScreenedText
    package init(id: SectionID, name: ScreenedText) {
        self.id = id
        self.name = name
    }
}

/// A step of the plan's way, with its day.
package struct StepTaken: Hashable, Sendable, Codable {
    package var step: PlanStep
    package var day: CalendarDay
    /// Diarienummer.
    package var number: ScreenedText?
    package init(step: PlanStep, day: CalendarDay, number: ScreenedText? = nil) {
        self.step = step
        self.day = day
        self.number = number
    }
}

/// Struken rad: one of the predecessor's activities that this plan does not take over.
package struct RemovedRow: Hashable, Sendable, Codable {
    package var activity: ActivityID
    package var reason: ScreenedText
    package init(activity: ActivityID, reason: ScreenedText) {
        self.activity = activity
        self.reason = reason
    }
}

/// Tystad regel: a remark of the linter that somebody has answered.
package struct SilencedRule: Hashable, Sendable, Codable {
    package var rule: PlanRule
    /// Nil for the whole plan.
    package var activity: ActivityID?
    package var reason: ScreenedText
    package init(rule: PlanRule, activity: ActivityID?, reason: ScreenedText) {
        self.rule = rule
        self.activity = activity
        self.reason = reason
    }
}
