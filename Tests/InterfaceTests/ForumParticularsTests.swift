import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What a forum is, changed on its page.
@Suite struct ForumParticularsTests {
    private func forum(_ s: Scenario) -> Forum? { s.forums.first { $0.forum.id == ForumWorld.sspf }?.forum }

    private func opened(_ field: String, linear: Bool = false) throws -> Scenario {
        var s = try ForumWorld.page(linear: linear)
        s.press("i")
        s.answer(field)
        return s
    }

    @Test func theMenuSaysWhatThereIsAndThatTheModeStays() throws {
        var s = try ForumWorld.page()
        s.press("i")
        s.expect("Forumet handlar om fenomen. Det går inte att ändra.", "Preventionssamordnare", "minnesanteckningar", "varje möte", "6 punkter")
        // It has had meetings: it is closed, not removed.
        #expect(!s.menuTexts.contains("Ta bort forumet"))
        s.press(.escape)
        #expect(s.app.scopes.first == .forumPage)
    }

    @Test func aNewNameReachesTheList() throws {
        var s = try opened("Namn")
        s.retype("SSPF Kärrtorp och Björkhagen")
        s.press(.enter)
        s.expect(title: "SSPF Kärrtorp och Björkhagen")
        s.press("u")
        s.expect(title: "SSPF Kärrtorp")
        s.press("i")
        s.answer("Namn")
        s.retype("lokalt brå")
        s.press(.enter)
        s.expect("Det finns redan ett forum som heter")
    }

    @Test func theConvenorIsARoleOrIsConfirmed() throws {
        var s = try opened("Sammankallande roll")
        s.retype("Anna Karlsson")
        s.press(.enter)
        s.expect("Det där kan peka ut en person")
        s.retype("Säkerhetssamordnare")
        s.press(.enter)
        #expect(forum(s)?.convenor.text == "Säkerhetssamordnare")
        // Those that are planned go along, those that were held were convened by somebody else.
        #expect(s.storedMeeting("p1")?.head.convenor.text == "Säkerhetssamordnare")
        #expect(s.storedMeeting("m5")?.head.convenor.text == "Preventionssamordnare")
        s.expect(notice: "Sparat. 3 planerade möten ändrades också.")
        s.press("i")
        s.answer("Sammankallande roll")
        s.retype("Kvartersvärden")
        s.press(.enter)
        if s.title.contains("Kvartersvärden") {
            #expect(forum(s)?.convenor.text == "Säkerhetssamordnare")
            s.answer("Ja, det är en roll")
        }
        #expect(forum(s)?.convenor.text == "Kvartersvärden")
    }

    @Test func anotherPlaceIsToldToCalendars() throws {
        var s = try opened("Plats")
        s.retype("Biblioteket")
        s.press(.enter)
        #expect(forum(s)?.place?.text == "Biblioteket")
        #expect(s.storedMeeting("p2")?.head.place?.text == "Biblioteket")
        #expect(s.storedMeeting("p2")?.head.sequence == 1)
        #expect(s.storedMeeting("m5")?.head.sequence == 0)
        // One order, one undo.
        s.press("u")
        #expect(s.storedMeeting("p2")?.head.place?.text == "Medborgarhuset, lilla salen")
        #expect(forum(s)?.place?.text == "Medborgarhuset, lilla salen")
    }

    @Test func recordAndCadenceAreChosen() throws {
        var s = try opened("Slag av anteckning")
        s.answer("protokoll")
        #expect(forum(s)?.record == .minutes)
        s.press("i")
        s.answer("Hur ofta VBE ska upp")
        s.answer("minst 2 gånger per år")
        #expect(forum(s)?.cadence == .atLeast(perYear: 2))
        s.expect("VBE: minst 2 gånger per år · protokoll")
    }

    @Test func organisationsAreAListWithoutPersons() throws {
        var s = try opened("Organisationer som deltar")
        s.retype("skola; polis; Skola; Anna Karlsson")
        s.press(.enter)
        s.expect("”Anna Karlsson” kan peka ut en person")
        s.retype("skola; polis; Skola")
        s.press(.enter)
        #expect(forum(s)?.organisations.map(\.text) == ["skola", "polis"])
    }

    @Test func agendaPointsAreAddedRenamedAndRemoved() throws {
        var s = try opened("Dagordning")
        s.answer("Ny punkt")
        s.type("Läget i skolorna")
        s.press(.enter)
        let titles = try #require(forum(s)?.agenda.map(\.title.text))
        let place = try #require(titles.firstIndex(of: "Läget i skolorna"))
        #expect(titles.count == 7)
        #expect(titles[place + 1].hasPrefix("Åtaganden"))
        s.press("i")
        s.answer("Dagordning")
        s.answer("Läget i skolorna")
        s.answer("Byt namn")
        s.retype("Skolornas läge")
        s.press(.enter)
        #expect(forum(s)?.agenda[place].title.text == "Skolornas läge")
        s.press("i")
        s.answer("Dagordning")
        s.answer("Skolornas läge")
        s.answer("Ta bort punkten")
        #expect(forum(s)?.agenda.count == 6)
    }

    @Test func aStandingPointStays() throws {
        var s = try opened("Dagordning")
        s.answer("VBE – stående punkt")
        s.expect(notice: "”VBE – stående punkt” är en stående punkt")
        #expect(forum(s)?.agenda.count == 6)
    }

    @Test func aForumIsClosedAndOpenedAgain() throws {
        var s = try opened("Lägg ned forumet")
        s.answer("Lägg ned det")
        #expect(forum(s)?.closedOn == Now.test.day)
        s.expect("NEDLAGT")
        for key in ["n", "t"] as [Key] {
            s.press(key)
            s.expect(notice: "Forumet lades ned 2026-11-21")
        }
        s.press("i")
        s.answer("Öppna forumet igen")
        s.answer("Öppna det")
        #expect(forum(s)?.closedOn == nil)
    }

    @Test func aForumWithoutMeetingsIsRemoved() throws {
        var s = try ForumWorld.scenario()
        s.open("APT:")
        s.open("Biblioteket")
        s.press("i")
        s.answer("Ta bort forumet")
        s.answer("Ta bort det")
        #expect(!s.forums.contains { $0.forum.name.text == "Biblioteket" })
        #expect(s.app.scopes.first == .forumHall)
        s.expect(notice: "Biblioteket är borttaget")
    }
}
