import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Forums without a window: numbers, words and the letters of commands, and nothing else.
@Suite struct ForumLinearTests {
    @Test func aForumWithASeriesIsMadeByNumbers() throws {
        var s = try Scenario(linear: true)
        s.press("4")
        #expect(s.read.contains("Ett forum är en grupp"))
        s.number("Nytt forum")
        s.number("Fenomen")
        s.number("SSPF")
        s.type(" Kärrtorp")
        s.press(.enter)
        s.number("Lägg upp en mötesserie")
        #expect(s.read.contains("Inget görs förrän du sparar"), "\(s.read)")
        s.send(.choose(try #require(Reader.choices(s.page).first { $0.target == Target("series", 3) }).target))
        s.type("14")
        s.press(.enter, "s")
        #expect(s.meetings(of: try #require(s.forums.first?.forum.id)).count > 10)
        #expect(s.read.contains("nya möten"))
        #expect(s.read.contains("planerat"))
        #expect(!s.read.contains { "│─┌┐└┘┬┴▸●○".contains($0) }, "\(s.read)")
    }

    @Test func theHallIsReadInSentences() throws {
        let s = try ForumWorld.scenario(linear: true)
        // Lines are broken where they are full.
        let read = s.read.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(read.contains("Lokalt BRÅ: VBE brister. Nästa möte: saknas."), "\(s.read)")
        #expect(read.contains("VBE på 4 av 5 möten senaste året."))
        #expect(read.contains("Samverkansforum Hammarby: nedlagt 2026-06-30."))
    }

    @Test func whatCanBeDoneWithAMeetingIsAsked() throws {
        var s = try ForumWorld.page(linear: true)
        s.press("x")
        #expect(s.read.contains("Välj mötet med dess siffra först"))
        s.number("tis 15 dec")
        s.number("Flytta det")
        s.retype("16 december kl 9")
        s.press(.enter)
        #expect(s.storedMeeting("p1")?.head.day.iso == "2026-12-16")
        s.number("ons 16 dec")
        s.number("Ställ in det")
        s.number("Ställ in mötet")
        #expect(s.storedMeeting("p1")?.head.stage == .cancelled)
        s.number("ons 16 dec")
        s.number("Planera det igen")
        #expect(s.storedMeeting("p1")?.head.stage == .planned)
        s.number("ons 16 dec")
        s.number("Ta bort det")
        s.number("Ta bort mötet")
        #expect(s.storedMeeting("p1") == nil)
        s.number("tis 19 jan")
        s.number("Öppna mötet")
        #expect(s.app.scopes.first == .meetingPlanned)
    }

    @Test func aMeetingAboutAPersonIsRegisteredByNumbers() throws {
        var s = try ForumWorld.individual(linear: true)
        #expect(s.read.contains("INDIVID"))
        s.send(.choose(Target("individual", 1)))
        #expect(s.read.contains("Samtycke kontrollerat: ja"), "\(s.read)")
        s.send(.choose(Target("individual", 2)))
        s.retype("4")
        s.press(.enter)
        s.number("Syftet")
        #expect(s.read.contains("(vald)") || s.read.contains("Syftet"))
        s.press("s")
        #expect(s.individuals.contains { $0.meeting.actions == 4 && $0.meeting.consentChecked })
    }

    @Test func aRowIsRemovedByItsNumber() throws {
        var s = try ForumWorld.scenario(linear: true)
        s.number("november 2026")
        s.number("Ta bort ett")
        #expect(s.individuals.map(\.count).reduce(0, +) == 2)
    }

    /// The letters that linear mode reads out are keys that answer.
    @Test(arguments: [Scope.forumHall, .forumPage, .meetingSeries, .individualMeeting])
    func everyCommandThatIsReadOutAnswers(_ scope: Scope) throws {
        func standing() throws -> Scenario {
            if scope == .individualMeeting { return try ForumWorld.individual(linear: true) }
            var s = scope == .forumHall ? try ForumWorld.scenario(linear: true) : try ForumWorld.page(linear: true)
            if scope == .meetingSeries { s.press("t") }
            #expect(s.app.scopes.first == scope)
            return s
        }
        for hint in try standing().app.linearHints {
            var s = try standing()
            let before = s.read
            guard hint.key.count == 1, let character = hint.key.first else { continue }
            s.press(.character(character))
            #expect(s.read != before || !s.orders.isEmpty, "\(hint.key) \(hint.text) in \(scope)")
        }
    }
}
