import Domain

/// A small plan with its words: å, ä, ö, an NFD spelling and a merged role in it.
enum PlanQueryWorld {
    static let words = PlanQueryWords(
        keywords: [
            "status": ["lage", "status"], "responsible": ["ansvarig", "vem"], "collaborator": ["samverkan"],
            "section": ["avsnitt", "omrade"], "channel": ["kanal", "uppfoljning"], "perspective": ["perspektiv"],
            "point": ["punkt"], "kind": ["slag"], "missing": ["saknar", "utan"], "answer": ["svar"], "late": ["forsenad", "sen"],
            "not_done": ["ogjord"], "not": ["ej", "inte"], "to_rewrite": ["skrivom"], "unreported": ["saknas", "orapporterad"],
            "none": ["ingen"],
        ],
        codes: [
            "activity_status.not_started": ["ej paborjad"], "activity_status.ongoing": ["pagar"],
            "activity_status.done": ["genomford", "klar"], "activity_status.dropped": ["utgar"],
            "follow_up_channel.t1": ["t1"], "follow_up_channel.t2": ["t2"], "follow_up_channel.vb": ["vb"],
            "follow_up_channel.t1_next": ["t1 nasta ar"], "follow_up_channel.minutes": ["protokoll"],
            "perspective.promotive": ["framjande"], "perspective.preventive": ["forebyggande"],
            "strategy_point.p1": ["1"], "strategy_point.p2": ["2"], "activity_kind.own": ["egen radighet"],
            "activity_kind.influence": ["paverkan"], "plan_field.responsible": ["ansvarig"], "plan_field.t1": ["t1"],
            "plan_field.timeline": ["tidplan"], "plan_field.activity": ["aktivitet"], "revision_answer.kept": ["kvar"],
        ])

    static let register = RoleRegister([
        role("dir", "Stadsdelsdirektör"), role("prev", "Preventionssamordnare", ["Preventions-samordnare", "Förebyggande samordnare"]),
        role("kfd", "Avdelningschef kultur, fritid och demokrati"), role("old", "Säkerhetsstrateg", into: "prev"),
        role("pol", "Kommunpolis"),
    ])

    static func role(_ id: RoleID, _ name: String, _ synonyms: [String] = [], into: RoleID? = nil) -> Role {
        Role(
            id: id, name: ScreenedText(stored: name, kind: .role),
            synonyms: synonyms.map { ScreenedText(stored: $0, kind: .role) }, mergedInto: into)
    }

    static let sections = [("f", "Förebyggande"), ("h", "Förhindrande"), ("k", "Kompetenshöjande insatser")].map {
        PlanSection(id: SectionID($0.0), name: ScreenedText(stored: $0.1, kind: .section))
    }

    static let plan = Plan(id: "plan", district: "d", year: 2026, style: "2020", sections: sections)
    static let wheel = Wheel.standard
    static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }

    static func parse(_ typed: String) throws(PlanQueryProblem) -> PlanQuery {
        try PlanQuery.parse(typed, words: words, register: register, sections: sections)
    }

    static func text(_ text: String, _ kind: ScreenedText.Kind = .activity) -> ScreenedText { ScreenedText(stored: text, kind: kind) }

    static func activity(_ text: String? = "Öppen fritid på lördagar", _ change: (inout Activity) -> Void = { _ in }) -> Activity {
        var activity = Activity(
            id: "a", plan: "plan", section: "f", position: 0, text: text.map { Self.text($0) })
        change(&activity)
        return activity
    }

    static func matches(_ activity: Activity, _ typed: String, plan: Plan = plan, on iso: String = "2026-06-01") throws -> Bool {
        try parse(typed).matches(activity, plan: plan, register: register, wheel: wheel, day: day(iso))
    }
}
