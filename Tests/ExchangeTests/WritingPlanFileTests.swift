import Domain
import Exchange
import Foundation
import Testing

@Suite struct WritingPlanFileTests {
    private let origin = PlanFile.Origin(filter: "läge:pågår", day: CalendarDay(number: 20_643), hash: "ab12", stamps: ["UTKAST"])

    @Test func aPlanThatIsWrittenAndReadIsTheSamePlan() throws {
        var plans = WritingPlans(seed: 1)
        for _ in 0..<50 {
            let bundle = plans.bundle()
            let bytes = PlanFile(bundle, origin: origin).bytes()
            let reading = try PlanFile.read(bytes, path: "p.json")
            #expect(reading == PlanFile.Reading(bundle: bundle, remarks: []))
            #expect(bytes == PlanFile(reading.bundle, origin: origin).bytes())
        }
    }

    @Test func theDataOfAPlanKnowNoDayAndNoFilter() {
        var plans = WritingPlans(seed: 2)
        let bundle = plans.bundle()
        let text = String(decoding: PlanFile.data(of: bundle), as: UTF8.self)
        #expect(!text.contains("origin") && text.contains("\"schema\" : \"samordna.plan\""))
        #expect(PlanFile.data(of: bundle) == PlanFile.data(of: bundle))
    }

    /// A plan with one activity, its file changed by hand.
    private func read(_ change: (String) -> String) throws -> PlanFile.Reading {
        let plan = Plan(
            id: "plan", district: "skarpnack", year: 2026, style: "2020", goal: ScreenedText(stored: "MÅL", kind: .goal),
            sections: [PlanSection(id: "fore", name: ScreenedText(stored: "AVSNITT", kind: .section))])
        var activity = Activity(id: "rad", plan: "plan", section: "fore", position: 0, text: ScreenedText(stored: "TEXT", kind: .activity))
        activity.responsible = ["roll", "annan"]
        activity.lead = "roll"
        activity.report(OccasionReport(
            occasion: Occasion(.t1, 2027), status: .done, comment: ScreenedText(stored: "KOMMENTAR", kind: .comment), day: CalendarDay(number: 0)))
        activity.notes = [ActivityNote(day: CalendarDay(number: 0), text: ScreenedText(stored: "NOT", kind: .note))]
        let roles = [Role(id: "roll", name: ScreenedText(stored: "ROLL", kind: .role)), Role(id: "annan", name: ScreenedText(stored: "annan", kind: .role))]
        let text = String(decoding: PlanFile(PlanBundle(plan: plan, activities: [activity], roles: roles), origin: origin).bytes(), as: UTF8.self)
        return try PlanFile.read(Array(change(text).utf8), path: "p.json")
    }

    private func replacing(_ word: String, _ other: String) -> (String) -> String { { $0.replacingOccurrences(of: "\"\(word)\"", with: other) } }

    @Test func whatMayPointOutAPersonStaysOutAndIsToBeRewritten() throws {
        let number = "\"ring 070-174 06 05\""
        let reading = try read { text in
            ["MÅL", "TEXT", "KOMMENTAR", "NOT", "ROLL"].reduce(text) { replacing($1, number)($0) }
        }
        let activity = try #require(reading.bundle.activities.first)
        #expect(activity.text == nil && activity.notes.isEmpty && activity.reports.map(\.comment) == [nil])
        #expect(activity.responsible == ["annan"] && activity.lead == nil)
        #expect(activity.toRewrite == [.activity, .notes, .t1NextYear, .responsible, .lead])
        #expect(reading.bundle.plan.goal == nil && reading.bundle.roles.map(\.id) == ["annan"])
        #expect(reading.remarks.allSatisfy { $0.kind == .mayIdentify && $0.text.isEmpty } && reading.remarks.count == 5)
        #expect(!String(describing: reading).contains("174"))
    }

    @Test func controlCharactersAndLongTextsAreSaidAsThat() throws {
        #expect(try read(replacing("TEXT", "\"a\\u202eb\"")).remarks == [ImportRemark(.controlCharacter, table: 0, line: 1)])
        #expect(try read(replacing("NOT", "\"" + String(repeating: "öva ", count: 100) + "\"")).remarks == [ImportRemark(.longCell, table: 0, line: 1)])
        #expect(try read(replacing("TEXT", "\"  \"")).remarks == [])
    }

    @Test func aNewerFileIsRefusedAsNewer() {
        #expect(throws: ImportFailure.newerSchema(path: "p.json")) { try read { $0.replacingOccurrences(of: "\"version\" : 1", with: "\"version\" : 2, \"other\" : 3") } }
    }

    @Test(arguments: [
        ("samordna.plan", "\"something\"", "schema"), ("done", "\"finished\"", "activities.0.reports.0.status"), ("1970-01-01", "\"1970-02-30\"", "activities.reports.day"),
        ("fore", "\"Anna Svensson\"", "sections.id"), ("skarpnack", "\"191212121212\"", "plan.district"), ("annan", "\"roll\"", "roles.id"),
        ("TEXT", "7", "activities.0.text"),
    ])
    func whatIsNotAPlanIsRefusedWithTheNameOfTheField(word: String, other: String, field: String) {
        #expect(throws: ImportFailure.damaged(path: "p.json", detail: field)) { try read(replacing(word, other)) }
    }

    @Test func everyCutOffFileIsRefused() {
        var plans = WritingPlans(seed: 3)
        let bytes = PlanFile(plans.bundle(), origin: origin).bytes()
        for count in stride(from: 0, to: bytes.count - 3, by: 97) {
            #expect(throws: ImportFailure.self) { try PlanFile.read(Array(bytes.prefix(count)), path: "p") }
        }
        #expect(throws: ImportFailure.self) { try PlanFile.read(Array(repeating: UInt8(ascii: "["), count: 100_000), path: "p") }
    }
}
