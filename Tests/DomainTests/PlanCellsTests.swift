import Testing

@testable import Domain

@Suite struct PlanCellsTests {
    private let words = ImportFixture.words

    private func cell(_ field: PlanField, _ activity: Activity) -> String {
        PlanCells.text(field, of: activity, plan: ImportFixture.plan, words: words, register: ImportFixture.register)
    }

    private func read(_ cell: String, _ field: PlanField) -> PlanCells.Value {
        PlanCells.read(cell, as: field, plan: ImportFixture.plan, words: words, register: ImportFixture.register)
    }

    @Test func cellsAreReadableForPeople() throws {
        let day = try #require(CalendarDay(iso: "2026-05-04"))
        let comment = ScreenedText(stored: "halva vägen: 12 av 20", kind: .comment)
        let unit = TargetUnit(name: ScreenedText(stored: "fältet; ytter=norr", kind: .unit), doneOn: day)
        let activity = Activity(
            id: "a1", plan: "plan", section: "fh", position: 0, text: nil, responsible: ["dir", "kultur"], lead: "kultur",
            channels: [.annualReport, .t1], points: [.recruitment, .affected],
            target: ActivityTarget(
                words: ScreenedText(stored: "varje enhet", kind: .target), goal: 3, reached: 1,
                units: [unit, TargetUnit(name: ScreenedText(stored: "fritid", kind: .unit))]),
            reports: [
                OccasionReport(occasion: Occasion(.t1, 2026), status: .ongoing, comment: comment, day: day),
                OccasionReport(occasion: Occasion(.minutes, 2026), status: .done, day: day),
            ],
            notes: [ActivityNote(day: day, text: ScreenedText(stored: "kallad", kind: .note))])
        #expect(cell(.section, activity) == "Förhindrande arbete")
        #expect(cell(.responsible, activity) == "Stadsdelsdirektör; Avdelningschef kultur, fritid och demokrati")
        #expect(cell(.lead, activity) == "Avdelningschef kultur, fritid och demokrati")
        #expect(cell(.channels, activity) == "T1, VB")
        #expect(cell(.points, activity) == "Rekrytering, tidigt, Drabbade, och deras nära")
        #expect(cell(.target, activity) == #"3/1 varje enhet; fältet\; ytter\=norr=2026-05-04; fritid"#)
        #expect(cell(.t1, activity) == "pågår 2026-05-04: halva vägen: 12 av 20")
        #expect(cell(.otherReports, activity) == "protokoll 2026: genomförd 2026-05-04")
        #expect(cell(.notes, activity) == "2026-05-04: kallad")
        #expect(cell(.activity, activity) == "" && cell(.status, activity) == "ej påbörjad")
    }

    @Test func aRoleThatTheRegisterCannotTellByNameKeepsItsId() {
        let twins = RoleRegister([ImportFixture.role("a", "Rektor"), ImportFixture.role("b", "Rektor {skola}; norr", "Rektor")])
        let again = RoleRegister(twins.roles + [ImportFixture.role("c", "REKTOR")])
        let activity = Activity(id: "x", plan: "plan", section: "fb", position: 0, text: nil, responsible: ["a", "b", "c", "gone"])
        let cell = PlanCells.text(.responsible, of: activity, plan: ImportFixture.plan, words: words, register: again)
        #expect(cell == #"Rektor; Rektor \{skola}\; norr; REKTOR {c}; {gone}"#)
        let value = PlanCells.read(cell, as: .responsible, plan: ImportFixture.plan, words: words, register: again)
        #expect(value == .roles(["a", "b", "c", "gone"]))
    }

    @Test func aMergedRoleIsWrittenAsTheOneItWentUpIn() {
        let register = RoleRegister([ImportFixture.role("old", "Preventare", mergedInto: "new"), ImportFixture.role("new", "Samordnare")])
        let activity = Activity(id: "x", plan: "plan", section: "fb", position: 0, text: nil, responsible: ["old"])
        let cell = PlanCells.text(.responsible, of: activity, plan: ImportFixture.plan, words: words, register: register)
        #expect(cell == "Samordnare")
        #expect(PlanCells.read(cell, as: .responsible, plan: ImportFixture.plan, words: words, register: register) == .roles(["new"]))
    }

    @Test func otherPeoplesWordsAreUnreadableAndNeverAGuess() {
        #expect(read("nästan klart", .status) == .unreadable)
        #expect(read("Pågår ", .status) == .status(.ongoing))
        #expect(read("pågår 2026-02-30: x", .t1) == .unreadable)
        #expect(read("Okänd chef", .responsible) == .unreadable)
        #expect(read("muntligen", .channels) == .unreadable)
        #expect(read("kallad utan dag", .notes) == .unreadable)
        #expect(read("många jobb", .target) == .unreadable)
        #expect(read("  \n ", .notes) == .empty)
        #expect(read("400 feriejobb", .target)
            == .target(ActivityTarget(words: ScreenedText(stored: "feriejobb", kind: .target), goal: 400)))
        #expect(read("Hyr\\lånar ut", .activity) == .words("Hyr\\lånar ut"))
    }

    @Test func sectionsAreFoundWhateverTheirCase() {
        #expect(read("FÖREBYGGANDE ARBETE", .section) == .section("fb"))
        #expect(read("Fo\u{308}rebyggande arbete", .section) == .section("fb"))
        #expect(read("Kompetens", .section) == .newSection("Kompetens"))
    }

    @Test(arguments: 0..<500) func everyActivityComesBackFromItsCells(seed: Int) {
        var world = RandomActivities(seed: seed)
        let activity = world.activity()
        var back = Activity(id: "", plan: activity.plan, section: "", position: activity.position, text: nil)
        for field in PlanField.allCases.shuffled(using: &world.numbers) {
            let cell = PlanCells.text(field, of: activity, plan: world.plan, words: words, register: world.register)
            let value = PlanCells.read(cell, as: field, plan: world.plan, words: words, register: world.register)
            PlanCells.put(value, field, in: &back, planYear: world.plan.year)
        }
        #expect(back == activity)
    }
}
