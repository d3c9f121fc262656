import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Åtaganden: what is late is said, each deed is kept at once, and the list can be filtered, grouped and taken out.
@Suite struct CommitmentRoomTests {
    private func room(linear: Bool = false, commitments: [Commitment] = AgendaWorld.commitments) throws -> Scenario {
        var s = try AgendaWorld.scenario(linear: linear, commitments: commitments)
        if linear { s.send(.perform(.commitments)) } else { s.command("Åtaganden") }
        s.expect(title: "Åtaganden")
        return s
    }

    @Test func theOldestIsFirstAndWhatIsLateSaysSo() throws {
        let s = try room()
        #expect(s.items("commitments").count == 4)
        #expect(s.items("commitments")[0].hasPrefix("Skicka rutinen"))
        s.expect("försenat sedan 3 v", "flyttat 2 gånger", "försenat sedan 7 dagar", "4 öppna åtaganden", "2 försenade")
    }

    @Test func spaceIsDoneAndUndoneAgain() throws {
        var s = try room()
        s.press(" ")
        #expect(try s.commitment("c1")?.state == .done)
        #expect(s.items("commitments").count == 3)
        s.expect(notice: "Klart: Skicka rutinen")
        s.press("u")
        #expect(try s.commitment("c1")?.state == .open)
        #expect(s.items("commitments").count == 4)
    }

    @Test func aClosedOneIsShownAndOpenedAgain() throws {
        var s = try room()
        s.press(" ", "a")
        #expect(s.items("commitments").count == 4)
        s.press(.end)
        s.expect("klart 21 november")
        s.press(" ")
        #expect(try s.commitment("c1")?.state == .open)
        #expect(try s.commitment("c1")?.events.map(\.deed) == [.moved, .moved, .done, .reopened])
    }

    @Test func movingAsksForADayThatComes() throws {
        var s = try room()
        s.press(.enter)
        s.answer("Flytta till en annan dag")
        s.retype("i höst")
        s.press(.enter)
        s.expect("gick inte att läsa")
        s.retype("14 november 2026")
        s.press(.enter)
        s.expect("har redan varit")
        // Without a year it is the one to come.
        s.retype("15/1")
        s.press(.enter)
        #expect(try s.commitment("c1")?.due == AgendaWorld.day("2027-01-15"))
        #expect(try s.commitment("c1")?.moves == 3)
        s.expect("flyttat 3 gånger")
    }

    @Test func fallingAwayWantsAReason() throws {
        var s = try room()
        s.press(.enter)
        s.answer("Utgår")
        s.press(.enter)
        s.expect("Fältet är tomt")
        s.type("Görs av staden")
        s.press(.enter)
        #expect(try s.commitment("c1")?.state == .dropped)
        #expect(try s.commitment("c1")?.events.last?.reason?.text == "Görs av staden")
        s.press("a", .end)
        s.expect("utgår 21 november: Görs av staden")
    }

    @Test func aReasonIsScreened() throws {
        var s = try room()
        s.press(.enter)
        s.answer("Utgår")
        s.type("ring 070-123 45 67")
        s.press(.enter)
        s.expect("Texten kan peka ut någon")
        #expect(try s.commitment("c1")?.state == .open)
    }

    @Test func theFilterIsShownAsItIsTypedAndTakenAwayByEsc() throws {
        var s = try room()
        s.press("/")
        s.type("polis")
        #expect(s.page.words.contains("Filter: polis"))
        s.press(.enter)
        #expect(s.items("commitments").count == 1)
        s.press(.escape)
        #expect(s.items("commitments").count == 4)
        s.press("/")
        s.type("finns inte")
        s.press(.enter)
        s.expect("Inget åtagande passar orden")
        s.press("/", .escape)
        #expect(s.items("commitments").count == 4)
    }

    @Test func groupsStandUnderTheirRoleOrOrganisation() throws {
        var s = try room()
        s.press("v")
        s.answer("Per organisation")
        let above = s.lines.filter { $0.list.name == "commitments" }.map(\.item.above.plain)
        #expect(above == ["polis", "skola", "socialtjänst", "utan organisation"])
        s.press(.down, " ")
        #expect(try s.commitment("c1")?.state == .done)
        s.press("v")
        s.answer("Per dag")
        #expect(s.lines.filter { $0.list.name == "commitments" }.allSatisfy { $0.item.above.isEmpty })
    }

    @Test func itLeadsToItsMeeting() throws {
        var s = try room()
        s.press(.enter)
        s.answer("Visa mötet")
        #expect(s.isAtMeeting)
    }

    @Test(arguments: [("Excel", FileFormat.xlsx), ("Ren text", .txt)])
    func whatIsShownIsWritten(format: (String, FileFormat)) throws {
        var s = try room()
        s.press("/")
        s.type("rektor")
        s.press(.enter, "e")
        s.answer(format.0)
        let table = try #require(s.world.tables.last)
        #expect(table.document.tables[0].rows.count == 1)
        #expect(table.document.footer.contains { $0.contains("rektor") })
        #expect(table.format == format.1)
    }

    @Test func aLongListIsReadInStretches() throws {
        let many = (0..<180).map { number in
            AgendaWorld.commitment(
                CommitmentID("m\(number)"), "Åtagande nummer \(number)", "Rektor", due: (AgendaWorld.day("2026-06-01") + number).iso)
        }
        var s = try room(commitments: many)
        s.expect("180 öppna åtaganden")
        s.press(.end)
        s.expect("Åtagande nummer 179")
        for _ in 0..<90 { s.press(.up) }
        s.press(" ")
        #expect(try s.commitment("m89")?.state == .done)
        s.press("e")
        s.answer("Ren text")
        #expect(s.world.tables.last?.document.tables[0].rows.count == 179)
    }

    @Test func linearModeDoesAllOfIt() throws {
        var s = try room(linear: true)
        #expect(s.read.contains("Skicka rutinen till alla rektorer. Roll: Rektor, skola."))
        #expect(s.read.contains("Försenat sedan 3 v, flyttat 2 gånger."))
        s.number("Boka utbildning")
        s.number("Klart")
        #expect(try s.commitment("c2")?.state == .done)
    }

    @Test func anEmptyListSaysWhatToDo() throws {
        let s = try room(commitments: [])
        s.expect("Inga öppna åtaganden")
    }
}
