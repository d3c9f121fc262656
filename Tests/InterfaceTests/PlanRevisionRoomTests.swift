import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

@Suite struct PlanRevisionRoomTests {
    private func next(_ s: Scenario) throws -> PlanID { try #require(s.plans.first { $0.year == 2026 }?.id) }

    @Test func everyRowIsAnsweredAndTheGuideTellsWhatChanged() throws {
        var s = try RoomsWorld.revising()
        #expect(s.read.contains("0 av 3 besvarade"))
        #expect(s.read.contains("Fyra av fem grupper"))
        s.press(" ")
        #expect(s.read.contains("1 av 3 besvarade"))
        // The focus has gone on.
        s.press(.enter)
        s.type(" i alla skolor")
        s.press(.enter)
        #expect(s.read.contains("2 av 3 besvarade"))
        #expect(s.items("revision")[1].hasPrefix("ändrad: Skolsociala team i alla skolor"))
        s.press(.down, "d")
        s.type("Uppdraget ligger hos staden")
        s.press(.enter)
        #expect(s.read.contains("3 av 3 besvarade"))
        #expect(s.items("revision").last?.hasPrefix("struken: Stöd till avhoppare") == true)
        #expect(try s.whole(try next(s)).map(\.answer) == [.kept, .changed])
        s.press("v")
        let guide = s.read
        for words in [
            "Läsanvisning till Handlingsplan 2026", "Skolsociala team → Skolsociala team i alla skolor", "Uppdraget ligger hos staden",
            "Läge när raden ströks: utgår", "Vad som hände 2025: Förebyggande", "Café och måltid ingår", "Fyra av fem grupper är i gång.",
        ] { #expect(guide.contains(words), "\(words)\n\(guide)") }
    }

    @Test func aStruckRowComesBackAndItsReasonGoes() throws {
        var s = try RoomsWorld.revising()
        s.press(.end, "d")
        s.type("Uppdraget ligger hos staden")
        s.press(.enter)
        let id = try next(s)
        #expect(try s.replan(id)?.removals.map(\.activity) == ["a3"])
        #expect(try s.whole(id).count == 2)
        s.press(.end, .enter)
        s.answer("Ta tillbaka raden")
        #expect(try s.replan(id)?.removals.isEmpty == true)
        let rows = try s.whole(id)
        #expect(rows.count == 3)
        #expect(rows.last?.ancestor == "a3")
        #expect(rows.last?.answer == .kept)
        #expect(rows.last?.status == .notStarted)
    }

    @Test func aRowWithoutAReasonIsAskedAbout() throws {
        var s = try RoomsWorld.revising()
        let id = try next(s)
        let row = try #require(try s.whole(id).first)
        _ = try s.archive.perform(.removeActivities([ActivityRevision(row.id, row.revision)]))
        try s.restart()
        s.press("3", "r")
        #expect(s.read.contains("1 struken rad saknar skäl."))
        s.press(.end, .enter)
        s.answer("Ange skälet")
        s.type("Ersatt av annat")
        s.press(.enter)
        #expect(try s.replan(id)?.removals.map(\.reason.text) == ["Ersatt av annat"])
        #expect(s.read.contains("1 av 3 besvarade"))
    }

    @Test func keepingAChangedRowAsksWhatIsMeant() throws {
        var s = try RoomsWorld.revising()
        s.press(.enter)
        s.type(" och kväll")
        s.press(.enter, " ")
        s.answer("Ta tillbaka förra årets text och behåll")
        let row = try #require(try s.whole(try next(s)).first)
        #expect(row.text?.text == "Föräldrastöd i grupp på öppna förskolan")
        #expect(row.answer == .kept)
        // And once more takes the answer back.
        s.press(" ")
        #expect(try s.whole(try next(s)).first?.answer == nil)
    }

    @Test func aNewRowIsInFocusAndTheWholeRowOpensAndLeadsBack() throws {
        var s = try RoomsWorld.revising(size: Size(columns: 130, rows: 40))
        s.press("n", .enter)
        s.type("Samtal om våld i nära relationer")
        s.press(.enter)
        #expect(s.items("revision")[1].hasPrefix("ny: Samtal om våld"))
        s.press(" ")
        #expect(s.notice == s.texts("plan_revision.is_new"))
        s.press("i")
        if case .sheet = s.app.plan.stage {} else { Issue.record("no sheet") }
        s.press(.escape)
        if case .revision(let room) = s.app.plan.stage { #expect(room.focus == 1) } else { Issue.record("not back") }
        s.press(.escape)
        #expect(s.app.plan.stage == .table)
    }

    @Test func linearModeAnswersByNumber() throws {
        var s = try RoomsWorld.revising(linear: true)
        s.number("ej besvarad: Skolsociala team")
        s.answer("Behåll")
        #expect(try s.whole(try next(s)).map(\.answer) == [nil, .kept, nil])
        s.number("ej besvarad: Stöd till avhoppare")
        s.answer("Stryk raden")
        s.type("Uppdraget ligger hos staden")
        s.press(.enter)
        #expect(s.read.contains("2 av 3 besvarade"))
    }

    @Test func theTextForAnOccasionListsWhatIsMissingLast() {
        let paper = PlanPaper(
            texts: .swedish, plan: RoomsWorld.plan, register: RoleRegister([RoomsWorld.role]), style: nil, districtName: "Skarpnäck",
            filterText: "", day: RoomsWorld.day("2026-11-21"), wheel: .standard)
        let text = paper.occasionText(Occasion(.t1, 2025), rows: RoomsWorld.rows)
        #expect(text.contains("T1 2025: Handlingsplan 2025 · Skarpnäck"))
        #expect(text.contains("1 av 2 rapporterade: 1 pågår."))
        #expect(text.contains("- Föräldrastöd i grupp på öppna förskolan. Pågår. Fyra av fem grupper är i gång."))
        #expect(text.hasSuffix("Ej rapporterade\n- Skolsociala team\n"))
    }
}
