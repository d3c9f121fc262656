import Domain
import Testing

@Suite struct PlanQueryMatchingTests {
    typealias World = PlanQueryWorld

    @Test func `words are looked for in every text, each by itself`() throws {
        let activity = World.activity("Öppen fritid") {
            $0.responsible = ["prev"]
            $0.collaborators = ["old"]
            $0.timeline = World.text("Hösten 2026", .timeline)
            $0.followUp = World.text("Minnesanteckningar", .followUp)
            $0.notes = [ActivityNote(day: World.day("2026-01-02"), text: World.text("idén växer", .note))]
            $0.reports = [OccasionReport(occasion: Occasion(.t1, 2026), status: .ongoing, comment: World.text("fyra lag", .comment), day: World.day("2026-05-01"))]
            $0.target = ActivityTarget(words: World.text("feriejobb", .target), goal: 4, units: [TargetUnit(name: World.text("Enhet Söder", .unit))])
        }
        for typed in ["oppen", "PPEN", "fritid", "preventions", "hösten", "minnesant", "iden", "\"fyra lag\"", "feriejobb", "\"enhet so\""] {
            #expect(try World.matches(activity, typed), "\(typed)")
            #expect(try World.matches(activity, typed.decomposedLetters), "\(typed)")
            #expect(try !World.matches(activity, "-\(typed)"), "\(typed)")
        }
        for typed in ["\"fritid hösten\"", "säkerhetsstrateg", "xyz", "oppen xyz"] { #expect(try !World.matches(activity, typed), "\(typed)") }
        #expect(try !World.matches(World.activity(nil), "a"))
    }

    @Test func `roles that were merged are one`() throws {
        let activity = World.activity { $0.responsible = ["old"] }
        #expect(try World.matches(activity, "ansvarig:förebyggande"))
        #expect(try World.matches(activity, "vem:säkerhet"))
        #expect(try !World.matches(activity, "vem:polis") && !World.matches(activity, "vem:ingen"))
        #expect(try World.matches(World.activity(), "vem:ingen samverkan:saknas"))
    }

    @Test func `not reported is what is expected and was not`() throws {
        var activity = World.activity { $0.channels = [.t1] }
        #expect(try World.matches(activity, "t1:saknas") && !World.matches(activity, "t2:saknas"))
        activity.report(OccasionReport(occasion: Occasion(.t1, 2027), status: .done, day: World.day("2026-05-01")))
        #expect(try World.matches(activity, "t1:saknas"))
        activity.report(OccasionReport(occasion: Occasion(.t1, 2026), status: .done, day: World.day("2026-05-01")))
        #expect(try !World.matches(activity, "t1:saknas"))
        #expect(try !World.matches(World.activity { $0.channels = [.t1]; $0.status = .dropped }, "t1:saknas"))
    }

    @Test func `late is the one definition there is`() throws {
        let activity = World.activity { $0.channels = [.t1] }
        #expect(try !World.matches(activity, "försenad", on: "2026-05-04"))
        #expect(try World.matches(activity, "försenad", on: "2026-05-05"))
    }

    @Test func `an answer is missing only where one is asked for`() throws {
        var revision = World.plan
        revision.predecessor = "p2025"
        #expect(try World.matches(World.activity(), "svar:saknas", plan: revision))
        #expect(try !World.matches(World.activity(), "svar:saknas"))
        #expect(try !World.matches(World.activity { $0.answer = .kept }, "svar:saknas", plan: revision))
        #expect(try World.matches(World.activity { $0.answer = .kept }, "svar:kvar", plan: revision))
    }

    @Test func `every field that is empty is missing until it is filled`() {
        let full = World.activity {
            $0.responsible = ["dir"]; $0.lead = "dir"; $0.collaborators = ["pol"]; $0.timeline = World.text("2026")
            $0.followUp = World.text("VB"); $0.channels = [.t1]; $0.perspectives = [.promotive]; $0.points = [.police]
            $0.target = ActivityTarget(words: World.text("x"), goal: 1); $0.family = "f"
            $0.notes = [ActivityNote(day: World.day("2026-01-01"), text: World.text("x"))]
            $0.reports = FollowUpChannel.allCases.map { OccasionReport(occasion: $0.occasion(planYear: 2026), status: .done, day: World.day("2026-01-01")) }
        }
        let never: Set<PlanField> = [.section, .status, .kind, .id]
        for field in PlanField.allCases {
            #expect(World.activity(nil).isEmpty(field, planYear: 2026) == !never.contains(field), "\(field)")
            #expect(!full.isEmpty(field, planYear: 2026), "\(field)")
        }
    }

    @Test func `the other terms ask for what they say`() throws {
        let activity = World.activity {
            $0.status = .ongoing; $0.section = "h"; $0.kind = .influence; $0.channels = [.minutes]
            $0.perspectives = [.promotive]; $0.points = [.knowledge]; $0.toRewrite = [.followUp]
        }
        let fitting = "läge:p -läge:klar avsnitt:förhind kanal:prot perspektiv:fr punkt:2 slag:på skrivom ogjord saknar:tidplan"
        #expect(try World.matches(activity, fitting))
        for typed in fitting.split(separator: " ") {
            #expect(try !World.matches(activity, "-\(typed)"), "\(typed)")
        }
        #expect(try World.matches(activity, ""))
    }

    @Test(arguments: [("Ångström ÉÜ", "angstrom eu"), ("O\u{308}PPEN", "oppen"), ("作 ñ", "作 ñ"), ("n\u{303}", "ñ"), ("ABC", "abc"), ("", "")])
    func `folded texts are equal in bytes`(text: String, wanted: String) {
        #expect(Array(text.folded.utf8) == Array(wanted.utf8))
        #expect(text.folded.folded == text.folded)
    }
}
