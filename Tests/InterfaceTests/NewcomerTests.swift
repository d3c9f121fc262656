import Domain
import Interface
import Screen
import TestSupport
import Testing

/// From the very first start to what is saved and printed.
@Suite struct NewcomerTests {
    @Test(arguments: Newcomer.withForm)
    func endsInABlankett(_ newcomer: Newcomer) throws {
        var s = try Scenario(district: nil)
        s.answer("Skarpnäck")
        s.press(.enter)
        s.expect("Är någons liv eller hälsa i fara")
        s.answer(all: newcomer.answers)
        s.expect("Klart. Så här kan det registreras")

        s.answer("Blankett till samordnaren")
        s.expect(title: "Ny blankett")
        s.fill(newcomer.form)
        s.saveForm()
        #expect(s.isFinished)
        let saved = try #require(try s.reports.first)
        s.expect(notice: "Blankett \(saved.code.spoken) är sparad")
        s.expect("sparat 14:02", saved.code.spoken)

        s.press("e")
        s.answer("Listan med det som ska göras")
        let result = try #require(s.world.exports.last)
        #expect(result.name == "rutin-resultat-2026-11-21.txt")
        #expect(result.document.stamps == ["EJ FASTSTÄLLD"])

        s.press("e")
        s.answer("Blankett \(saved.code.spoken), att skicka")
        let report = try #require(s.world.exports.last)
        #expect(report.name == "blankett-\(saved.code.text).txt")
        #expect(report.document.stamps == ["EJ FASTSTÄLLD"])
        #expect(try s.report(saved.code)?.routineVersion == "2026-1")
    }

    /// The answers of the walk are in the form already: nobody is asked twice.
    @Test func whatTheWalkKnowsIsFilledIn() throws {
        let graffiti = try #require(try Scenario.withReport().onlyReport)
        #expect(graffiti.trigger == .event)
        #expect(graffiti.eventTypes == [.graffiti])
        #expect(graffiti.affected == [.property])
        #expect(graffiti.actions == [.removed, .incidentReport, .policeReport])
        #expect(graffiti.police == .yes)
        #expect(graffiti.incidentSystem == .yes)
        #expect(graffiti.removal == .yes)
        #expect(graffiti.photo == .yes)
        #expect(graffiti.milieu == .unclear)
        #expect(graffiti.period == .week(Week(year: 2026, week: 46)))
    }

    /// What was put on the list instead of done is not said to be done.
    @Test func whatRemainsIsNotFilledIn() throws {
        var s = try Scenario.inRoutine()
        s.answer(all: ["Nej", "En händelse, okänt", "Nej, inget mer", "Klotter"])
        s.answer(all: ["Återstår", "Återstår", "Återstår", "Jag skickar", "Blankett till samordnaren"])
        s.fill(Newcomer.graffiti.form)
        s.saveForm()
        let report = try #require(try s.onlyReport)
        #expect(report.actions.isEmpty)
        #expect(report.police != .yes)
        #expect(report.removal == .notApplicable)
    }

    @Test func anOpinionCannotBecomeABlankett() throws {
        var s = try Scenario(district: nil)
        s.answer("Skarpnäck")
        s.press("2")
        s.answer(all: Newcomer.opinion.answers)
        #expect(s.endOptions == ["Räkna ett utbildningsbehov", "Avsluta utan att räkna något"])
        s.expect("Inget särskilt behöver göras.")
        s.press("3")
        s.expect(notice: "Välj ett av sätten")

        s.answer("Räkna ett utbildningsbehov")
        #expect(s.isFinished)
        #expect(try s.reports.isEmpty)
        #expect(try s.endings == [EndingCount(month: Month(year: 2026, month: 11), kind: .trainingNeed, count: 1)])
        s.press("e")
        #expect(s.world.exports.map(\.name) == ["rutin-resultat-2026-11-21.txt"])
    }

    @Test func anOpinionNeedNotBeCounted() throws {
        var s = try Scenario.reviewing(.opinion)
        s.answer("Avsluta utan att räkna något")
        #expect(s.isFinished)
        #expect(try s.endings.isEmpty)
        s.expect(notice: "Avslutat. Inget har sparats.")
    }

    @Test func anExportThatFailsIsSaid() throws {
        var s = try Scenario.reviewing(.opinion)
        s.world.exportFailure = .exists("rutin-resultat-2026-11-21.txt")
        s.press("e")
        s.expect(notice: "rutin-resultat-2026-11-21.txt finns redan")
        s.world.exportFailure = .full
        s.press("e")
        s.expect(notice: "Disken är full")
    }
}

extension Scenario {
    /// The one blankett of the archive, whole.
    var onlyReport: Report? {
        get throws {
            let rows = try reports
            #expect(rows.count == 1)
            return try rows.first.flatMap { try report($0.code) }
        }
    }
}
