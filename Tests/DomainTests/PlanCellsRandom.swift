@testable import Domain

/// Activities with every field filled at random, with marks that the cells use themselves.
struct RandomActivities {
    var numbers: SeededNumbers
    private(set) var plan = ImportFixture.plan
    private(set) var register = ImportFixture.register

    init(seed: Int) {
        numbers = SeededNumbers(seed)
        for number in 0..<4 {
            plan.sections.append(PlanSection(id: SectionID("s\(number)"), name: text(.section)))
        }
        let roles = (0..<6).map { Role(id: RoleID("r\($0)"), name: text(.role), synonyms: [text(.role)]) }
        register = RoleRegister(ImportFixture.register.roles + roles)
    }

    private static let pieces = [
        ";", "; ", ":", ": ", "=", "=1+1", "\"", "\\", "\\;", "{", "}", "{r1}", "(", ")", "[x]", ",", ", ", " och ", "作", "e\u{301}", "A\u{30A}",
        "a\u{308}", "ö", " ", " - ", "2026-05-04", "2026-05-04: ", "2019-31-12", "T1", "VB 2026", "pågår", "12/3", "-", "+46", "@", "fritid", "å",
        "\u{AD}", "\u{200B}", "'", "\t", "\n", "#", "1.", "/",
    ]

    mutating func text(_ kind: ScreenedText.Kind) -> ScreenedText {
        let raw = (0..<Int.random(in: 1...7, using: &numbers)).map { _ in Self.pieces.randomElement(using: &numbers) ?? "x" }
        let tidy = ScreenedText.tidied(raw.joined())
        return ScreenedText(stored: tidy.isEmpty ? "x" : tidy, kind: kind)
    }

    private mutating func maybe<T>(_ make: (inout Self) -> T) -> T? { Bool.random(using: &numbers) ? make(&self) : nil }
    private mutating func some<T>(_ make: (inout Self) -> T) -> [T] { (0..<Int.random(in: 0...3, using: &numbers)).map { _ in make(&self) } }
    private mutating func one<T>(_ all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &numbers)] }
    private mutating func subset<C: ReportCode>(_: C.Type) -> Set<C> { Set(C.allCases.filter { _ in Bool.random(using: &numbers) }) }
    private mutating func day() -> CalendarDay { CalendarDay(number: Int.random(in: -700_000...2_900_000, using: &numbers)) }
    private mutating func role() -> RoleID { one(register.roles.map(\.id) + ["gone"]) }

    /// In sections that the plan has.
    mutating func activities(_ count: Int) -> [Activity] {
        (0..<count).map { _ in
            var activity = activity()
            if plan.section(activity.section) == nil { activity.section = "fb" }
            return activity
        }
    }

    mutating func activity() -> Activity {
        var activity = Activity(
            id: .random(using: &numbers), plan: plan.id, section: one(plan.sections.map(\.id) + ["lost"]),
            position: Int.random(in: 0...9, using: &numbers), text: maybe { $0.text(.activity) })
        activity.responsible = some { $0.role() }
        activity.lead = maybe { $0.role() }
        activity.collaborators = some { $0.role() }
        activity.timeline = maybe { $0.text(.timeline) }
        activity.followUp = maybe { $0.text(.followUp) }
        activity.channels = subset(FollowUpChannel.self)
        activity.status = one(ActivityStatus.allCases)
        activity.kind = one(ActivityKind.allCases)
        activity.perspectives = subset(Perspective.self)
        activity.points = subset(StrategyPoint.self)
        activity.target = maybe { world in
            ActivityTarget(
                words: world.text(.target), goal: Int.random(in: -5...5000, using: &world.numbers),
                reached: Int.random(in: 0...5000, using: &world.numbers),
                units: world.some { world in TargetUnit(name: world.text(.unit), doneOn: world.maybe { $0.day() }) })
        }
        for _ in 0..<Int.random(in: 0...5, using: &numbers) {
            let occasion = Occasion(one(Occasion.Kind.allCases), Int.random(in: 2025...2028, using: &numbers))
            let (status, comment) = (one(ActivityStatus.allCases), maybe { $0.text(.comment) })
            activity.report(OccasionReport(occasion: occasion, status: status, comment: comment, day: day()))
        }
        activity.notes = some { ActivityNote(day: $0.day(), text: $0.text(.note)) }
        activity.family = maybe { world in FamilyID("family\(Int.random(in: 0...9, using: &world.numbers))") }
        return activity
    }
}
