import Domain

@testable import Store

/// Plans, rows and filters out of a seed: the same for the same seed, and few enough values that they meet.
struct RandomPlan {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 97 }

    mutating func draw(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(below))
    }
    mutating func chance(_ part: Int) -> Bool { draw(part) == 0 }
    mutating func pick<T>(_ values: [T]) -> T { values[draw(values.count)] }
    mutating func code<C: ReportCode>(_ type: C.Type = C.self) -> C { pick(Array(C.allCases)) }
    mutating func codes<C: ReportCode>(_ type: C.Type = C.self) -> Set<C> { Set((0..<draw(3)).map { _ in code(type) }) }

    static let words = [
        "Öppen fritid på kvällar", "Utbilda all personal", "Ånger", "äldre och unga", "zebra", "Ana", "O\u{308}ster", "作 é",
        "samverkan med polis", "Arbete i skolan",
    ]
    static let times = ["2026", "t.o.m. 2026-06-30", "Hösten 2026", "Löpande", "2026-31-12", "våren", "Start augusti 2025"]

    mutating func text(_ kind: ScreenedText.Kind, _ values: [String] = words) -> ScreenedText? {
        chance(4) ? nil : ScreenedText(stored: pick(values), kind: kind)
    }

    mutating func plan(_ id: PlanID, isRevision: Bool) -> Plan {
        var plan = PlanSample.plan
        plan.id = id
        plan.predecessor = isRevision ? "plan0" : nil
        return plan
    }

    mutating func row(_ number: Int, plan: PlanID) -> Activity {
        Activity(
            id: ActivityID("a\(padded(number, 4))"), plan: plan, section: pick(["s1", "s2", "s3"]), position: draw(6),
            text: text(.activity), responsible: roleList(), lead: chance(2) ? pick(["r1", "r2"]) : nil,
            collaborators: roleList(), timeline: text(.timeline, Self.times), channels: codes(), followUp: text(.followUp),
            status: code(), kind: code(), perspectives: codes(), points: codes(), target: target(), reports: reports(),
            notes: (0..<draw(2)).compactMap { _ in text(.note).map { ActivityNote(day: today - draw(9), text: $0) } },
            ancestor: chance(3) ? "old" : nil, answer: chance(3) ? code() : nil, family: chance(3) ? "leisure" : nil,
            toRewrite: chance(4) ? codes() : [])
    }

    private mutating func roleList() -> [RoleID] { (0..<draw(3)).map { _ in pick(["r1", "r2", "r3", "unknown"]) } }

    private mutating func target() -> ActivityTarget? {
        guard chance(4) else { return nil }
        let units = (0..<draw(3)).map { TargetUnit(name: PlanSample.text("Enhet \($0)", .unit), doneOn: chance(2) ? today : nil) }
        return ActivityTarget(words: PlanSample.text("varje enhet", .target), goal: 3, reached: draw(4), units: units)
    }

    private mutating func reports() -> [OccasionReport] {
        var reports: [OccasionReport] = []
        for _ in 0..<draw(3) {
            let occasion = code(FollowUpChannel.self).occasion(planYear: 2026)
            guard !reports.contains(where: { $0.occasion == occasion }) else { continue }
            reports.append(OccasionReport(occasion: occasion, status: code(), comment: text(.comment), day: today - draw(90)))
        }
        return reports
    }

    mutating func query() -> PlanQuery { PlanQuery((0..<draw(4)).map { _ in term() }) }

    mutating func term() -> PlanQuery.Term {
        switch draw(16) {
        case 0: .words(pick(["fritid", "o", "ana", "anger", "polis", "作", "omradespolis", "en", "enhet 1", "ost", "xyz"]))
        case 1: .status(Set((0..<draw(3)).map { _ in code() }))
        case 2: .late
        case 3: .responsible(Set((0..<draw(3)).map { _ in pick(["r1", "r2", "r3", "unknown", "none"]) }))
        case 4: .collaborator(Set((0..<draw(3)).map { _ in pick(["r1", "r2", "r3"]) }))
        case 5: .section(Set((0..<draw(3)).map { _ in pick(["s1", "s2", "s3"]) }))
        case 6: .channel(code())
        case 7, 8: .unreported(code())
        case 9: .perspective(code())
        case 10: .point(code())
        case 11: .kind(code())
        case 12, 13: .missing(code())
        case 14: chance(2) ? .toRewrite : .answer(chance(2) ? nil : code())
        default: .not(term())
        }
    }
}
