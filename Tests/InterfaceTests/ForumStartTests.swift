import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Start: meetings, what is late in the forums, and how the standing item stands, each leading to the thing itself.
@Suite struct ForumStartTests {
    @Test func withoutAForumOneLineLeadsToMakingOne() throws {
        var s = try Scenario()
        s.expect("inget forum är upplagt ännu")
        s.answer("Forum och möten")
        #expect(s.app.scopes.first == .forumHall)
    }

    @Test func whatIsLateIsSaidWithItsForumAndLeadsThere() throws {
        var s = try AgendaWorld.scenario()
        s.expect("Skicka rutinen till alla rektorer", "försenat, skulle vara klart 31 oktober · flyttat 2 gånger")
        s.expect("Lokalt BRÅ: mötet 3 november är varken hållet eller inställt")
        s.expect(not: "inget forum är upplagt")
        s.answer("Skicka rutinen")
        #expect(s.app.scopes.first == .commitments)
        s.expect("Boka utbildning")
        s.press("1")
        s.answer("Lokalt BRÅ: mötet")
        #expect(s.isAtMeeting)
    }

    @Test func whatComesStandsWithItsDay() throws {
        let s = try AgendaWorld.scenario()
        s.expect("8 december: SSPF Kärrtorp, möte 14.00", "Ta med trygghetsmätningen", "ska vara klart 1 december · Lokalt BRÅ · Kommunpolis")
    }

    @Test func manyLateAreCounted() throws {
        let many = (0..<30).map { AgendaWorld.commitment(CommitmentID("m\($0)"), "Åtagande \($0)", "Rektor", due: "2026-11-01") }
        var s = try AgendaWorld.scenario(commitments: many)
        let more = try #require(s.items("start").first { $0.contains("försenade saker till") })
        #expect(more.hasPrefix("28 "))
        // What comes is still there.
        s.expect("8 december: SSPF Kärrtorp")
        s.answer(more)
        #expect(s.items("commitments").count > 10)
    }

    @Test func theMeetingOfTodayAndTheOneThatRunsStandFirst() throws {
        var s = try AgendaWorld.scenario()
        _ = try s.archive.perform(.saveMeeting(AgendaWorld.meeting("t1", AgendaWorld.bra, "2026-11-21", begins: 15 * 60, .planned), commitments: []))
        try s.restart()
        #expect(s.items("start")[0] == "I dag: Lokalt BRÅ, möte 15.00")
        _ = try s.archive.perform(.saveMeeting(AgendaWorld.meeting("t2", AgendaWorld.sspf, "2026-11-21", .running, vbe: .done), commitments: []))
        try s.restart()
        #expect(s.items("start")[0] == "Mötet pågår: SSPF Kärrtorp – fortsätt")
        s.expect("1 av 3 punkter är klara")
        s.answer("Mötet pågår")
        #expect(s.isAtMeeting)
    }

    @Test func theStandingItemHasALinePerForumAndUnitsHaveOne() throws {
        var s = try AgendaWorld.scenario()
        s.expect("Stående punkt VBE", "4 av 5", "●●○●●")
        #expect(s.items("start_forums").count == 3)
        #expect(s.items("start_forums").contains("APT: VBE har tagits upp i 2 av 3 enheter"))
        s.answer("SSPF Kärrtorp: VBE")
        #expect(s.app.scopes.first == .forumPage)
    }

    @Test func theKeysReachTheBlockBesideTheList() throws {
        var s = try AgendaWorld.scenario()
        s.press(.end, .enter)
        #expect(s.app.pane == .forum)
    }

    @Test func readAloudItSaysTheSame() throws {
        let s = try AgendaWorld.scenario(linear: true)
        #expect(s.read.contains("SSPF Kärrtorp: VBE behandlad på 4 av 5 möten"), "\(s.read)")
        #expect(s.read.contains("Skicka rutinen till alla rektorer"))
    }
}
