import Domain
import Testing

@Suite struct ReportDraftTests {
    private let code = ReferenceCode { _ in 3 }
    private let today = CalendarDay(iso: "2026-11-21") ?? CalendarDay(number: 0)

    private func draft(_ fills: [Fill] = [], allowsConcern: Bool = false) -> ReportDraft {
        ReportDraft(
            fills: fills, district: "skarpnack", today: today, routineVersion: "2026-1", routineSigned: true,
            allowsConcern: allowsConcern)
    }

    private func complete() -> ReportDraft {
        var draft = draft()
        for (field, value) in [
            (ReportField.observedPeriod, "2026-W47"), (.area, "bagarmossen"), (.placeType, "school"), (.trigger, "event"),
            (.eventTypes, "graffiti"), (.unitType, "school"), (.reporterRole, "manager"), (.fewFit, "many"),
        ] { draft.set(field, value) }
        return draft
    }

    @Test func `a new form lacks exactly what is required`() {
        #expect(draft().missing == [.observedPeriod, .area, .placeType, .trigger, .eventTypes, .unitType, .reporterRole, .fewFit])
        #expect(complete().missing.isEmpty)
        #expect(complete().problems.isEmpty)
    }

    @Test func `a walk fills in what it knows, once`() {
        let draft = draft([
            Fill(field: "trigger", value: "event"), Fill(field: "event_type", value: "graffiti"), Fill(field: "event_type", value: "sticker"),
            Fill(field: "actions", value: "police_report"), Fill(field: "actions", value: "incident_report"),
            Fill(field: "event_type", value: "graffiti"),
        ])
        #expect(draft.trigger == .event)
        #expect(draft.eventTypes == [.graffiti, .sticker])
        #expect(draft.police == .yes && draft.incidentSystem == .yes)
        #expect(draft.unknownFills.isEmpty)
        #expect(!draft.problems.contains(.policeDisagrees))
    }

    @Test func `fills that no field knows are listed and change nothing`() {
        let strange = [
            Fill(field: "person", value: "x"), Fill(field: "trigger", value: "suspicion"), Fill(field: "note", value: "fritext"),
            Fill(field: "few_fit", value: "many"),
        ]
        let filled = draft(strange)
        #expect(filled.unknownFills == strange)
        #expect(ReportField.allCases.allSatisfy { filled.values(of: $0) == draft().values(of: $0) })
    }

    @Test(arguments: ReportField.allCases)
    func `every option of every field can be chosen and read back`(field: ReportField) {
        for option in field.options {
            var draft = draft()
            let isTaken = draft.add(field, option)
            #expect(isTaken && draft.values(of: field) == [option])
            for other in ReportField.allCases where other != field { #expect(draft.values(of: other) == self.draft().values(of: other)) }
        }
        var draft = draft()
        let isTaken = draft.set(field, "no such value")
        #expect(field.options.isEmpty || (!isTaken && draft == self.draft()))
    }

    @Test func `values stand in the order of the screen and not of the choice`() {
        var draft = draft()
        for option in EventType.rawValues.reversed() { draft.toggle(.eventTypes, option) }
        #expect(draft.values(of: .eventTypes) == EventType.rawValues)
        draft.toggle(.eventTypes, "sticker")
        #expect(!draft.eventTypes.contains(.sticker) && draft.eventTypes.count == EventType.allCases.count - 1)
    }

    @Test func `nothing and nobody stand alone`() {
        var draft = draft()
        for option in ["removed", "nothing"] { draft.toggle(.actions, option) }
        #expect(draft.actions == [.nothing])
        draft.toggle(.actions, "removed")
        #expect(draft.actions == [.removed])
        for option in ["staff", "nobody", "property"] { draft.toggle(.affected, option) }
        #expect(draft.affected == [.property])
    }

    @Test func `a concern needs a walk that passed the gate`() throws {
        var draft = complete()
        draft.trigger = .concern
        #expect(draft.problems == [.concernWithoutGate] && !draft.allowedTriggers.contains(.concern))
        #expect(throws: ReportRefusal(problems: [.concernWithoutGate])) { try draft.finished(code: code, note: nil) }
        #expect(self.draft([Fill(field: "trigger", value: "concern")], allowsConcern: true).problems.contains(.concernWithoutGate) == false)
    }

    @Test func `few could be meant makes the form coarser or is refused`() throws {
        var draft = complete()
        draft.set(.partOfDay, "night")
        draft.set(.fewFit, "few_coarsened")
        #expect(draft.problems == [.notCoarsened])
        #expect(throws: ReportRefusal.self) { try draft.finished(code: code, note: nil) }
        let report = try draft.coarsened().finished(code: code, note: nil)
        #expect(report.area == .whole && report.partOfDay == .unknown && report.period.iso == "2026-11" && report.fewFit == .fewCoarsened)
        var again = draft.coarsened()
        again.set(.area, "bagarmossen")
        #expect(again.problems == [.notCoarsened])
        var online = draft
        online.set(.area, "online")
        #expect(online.coarsened().area == .online)
    }

    @Test func `a guess about the milieu is stored as unclear`() throws {
        var draft = complete()
        draft.milieu = .rightWing
        #expect(draft.problems == [.guessedMilieu])
        #expect(try draft.finished(code: code, note: nil).milieu == .unclear)
        draft.milieuBasis = .police
        #expect(try draft.finished(code: code, note: nil).milieu == .rightWing)
    }

    @Test func `exchanging the milieu changes nothing but the milieu`() throws {
        for basis in MilieuBasis.allCases {
            for trigger in Trigger.allCases {
                for fewFit in FewFit.allCases {
                    var draft = complete()
                    (draft.milieuBasis, draft.trigger, draft.fewFit) = (basis, trigger, fewFit)
                    let results = Milieu.allCases.map { milieu in
                        draft.milieu = milieu
                        let problems = draft.problems.filter { $0 != .guessedMilieu }
                        var report = try? draft.finished(code: code, note: nil)
                        report?.milieu = .unclear
                        return (problems, report)
                    }
                    #expect(results.allSatisfy { $0.0 == results[0].0 && $0.1 == results[0].1 })
                }
            }
        }
    }

    @Test func `a note is saved only as it was screened`() throws {
        var draft = complete()
        draft.note = " klotter på  väggen "
        #expect(throws: ReportRefusal(problems: [.noteNotScreened])) { try draft.finished(code: code, note: nil) }
        let screened = try ScreenedText(draft.note, kind: .note)
        #expect(try draft.finished(code: code, note: screened).note?.text == "klotter på väggen")
        draft.note += "och mer"
        #expect(throws: ReportRefusal(problems: [.noteNotScreened])) { try draft.finished(code: code, note: screened) }
        let reason = try ScreenedText("klotter på väggen", kind: .reason)
        draft.note = reason.text
        #expect(throws: ReportRefusal(problems: [.noteNotScreened])) { try draft.finished(code: code, note: reason) }
    }

    @Test func `a correction keeps code, revision and day and has to be checked again`() throws {
        var draft = complete()
        draft.note = "klotter"
        var report = try draft.finished(code: code, note: try ScreenedText("klotter", kind: .note))
        report.revision = 4
        report.checkedOn = today
        report.trigger = .concern
        let correction = ReportDraft(report)
        #expect(correction.isCorrection && correction.problems.isEmpty)
        var expected = report
        expected.checkedOn = nil
        #expect(try correction.finished(code: ReferenceCode { _ in 9 }, note: report.note) == expected)
    }

    @Test func `a period ahead of the day it came in is refused`() {
        var draft = complete()
        draft.set(.observedPeriod, "2026-W48")
        #expect(draft.problems == [.periodAhead])
        draft.set(.observedPeriod, "2026-11")
        #expect(draft.problems.isEmpty)
        let isTaken = draft.set(.observedPeriod, "2026-11-21")
        #expect(!isTaken)
    }

    @Test func `problems come in the order of the fields`() {
        var draft = draft()
        draft.milieu = .mixed
        draft.trigger = .concern
        let order = draft.problems.compactMap { ReportField.allCases.firstIndex(of: $0.field) }
        #expect(order == order.sorted() && order.count == draft.missing.count + 2)
    }
}
