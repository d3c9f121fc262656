import Domain

/// The same numbers on every machine.
struct WritingNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Plans with every field filled or left out at random, in words that pass the screening and trouble files.
struct WritingPlans {
    var numbers: WritingNumbers
    init(seed: Int) { numbers = WritingNumbers(seed) }

    private static let pieces = [
        "öva", "utbilda personal", "=", "+", "-", "@", ";", "\"", "'", "\\", "{", "}", ",", "|", "<", ">", "&", "å", "作", "é", "_x0041_", "\u{AD}",
        "\u{200B}", "<U+0041>", "#", "/", "(", ")", "[x]", "%", "500", "1,5",
    ]

    private mutating func maybe<T>(_ make: (inout Self) -> T) -> T? { Bool.random(using: &numbers) ? make(&self) : nil }
    private mutating func some<T>(_ make: (inout Self) -> T) -> [T] { (0..<Int.random(in: 0...3, using: &numbers)).map { _ in make(&self) } }
    private mutating func one<T>(_ all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &numbers)] }
    private mutating func subset<C: ReportCode>() -> Set<C> { Set(C.allCases.filter { _ in Bool.random(using: &numbers) }) }
    private mutating func day() -> CalendarDay { CalendarDay(number: Int.random(in: -600_000...2_900_000, using: &numbers)) }
    private mutating func name<K>() -> Name<K> { .random(using: &numbers) }

    /// Only what may be stored.
    private mutating func text(_ kind: ScreenedText.Kind) -> ScreenedText {
        let raw = (0..<Int.random(in: 1...6, using: &numbers)).map { _ in one(Self.pieces) }.joined(separator: one(["", " "]))
        return (try? ScreenedText(raw, kind: kind, acceptingWarnings: true)) ?? ScreenedText(stored: "öva", kind: kind)
    }

    mutating func bundle() -> PlanBundle {
        let sections = (0..<3).map { PlanSection(id: SectionID("avsnitt-\($0)"), name: text(.section)) }
        let roles = (0..<4).map { _ in Role(id: name(), name: text(.role), synonyms: some { $0.text(.role) }, mergedInto: maybe { $0.name() }) }
        var plan = Plan(
            id: name(), revision: 3, district: "skarpnack", year: 2026, edition: 2, style: "2020", goal: maybe { $0.text(.goal) },
            sections: sections, predecessor: maybe { $0.name() }, isExample: Bool.random(using: &numbers))
        plan.steps = PlanStep.allCases.filter { _ in Bool.random(using: &numbers) }.map { step in
            StepTaken(step: step, day: day(), number: maybe { $0.text(.diaryNumber) })
        }
        plan.removals = some { RemovedRow(activity: $0.name(), reason: $0.text(.reason)) }
        plan.silenced = some { world in
            SilencedRule(rule: world.one(PlanRule.allCases), activity: world.maybe { $0.name() }, reason: world.text(.reason))
        }
        let activities = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in activity(plan, roles) }
        return PlanBundle(plan: plan, activities: activities, roles: roles)
    }

    private mutating func activity(_ plan: Plan, _ roles: [Role]) -> Activity {
        var activity = Activity(
            id: name(), revision: Int.random(in: 0...9, using: &numbers), plan: plan.id, section: one(plan.sections).id,
            position: Int.random(in: 0...9, using: &numbers), text: maybe { $0.text(.activity) })
        let ids = roles.map(\.id)
        activity.responsible = some { $0.one(ids) }
        activity.lead = maybe { $0.one(ids) }
        activity.collaborators = some { $0.one(ids) }
        activity.timeline = maybe { $0.text(.timeline) }
        activity.channels = subset()
        activity.followUp = maybe { $0.text(.followUp) }
        activity.status = one(ActivityStatus.allCases)
        activity.kind = one(ActivityKind.allCases)
        activity.perspectives = subset()
        activity.points = subset()
        activity.target = maybe { world in
            ActivityTarget(words: world.text(.target), goal: 400, reached: 7, units: world.some { world in
                TargetUnit(name: world.text(.unit), doneOn: world.maybe { $0.day() })
            })
        }
        for _ in 0..<Int.random(in: 0...4, using: &numbers) {
            activity.report(OccasionReport(
                occasion: Occasion(one(Occasion.Kind.allCases), Int.random(in: 2025...2028, using: &numbers)),
                status: one(ActivityStatus.allCases), comment: maybe { $0.text(.comment) }, day: day()))
        }
        activity.notes = some { ActivityNote(day: $0.day(), text: $0.text(.note)) }
        activity.ancestor = maybe { $0.name() }
        activity.answer = maybe { $0.one(RevisionAnswer.allCases) }
        activity.family = maybe { $0.name() }
        activity.toRewrite = subset()
        return activity
    }
}
