import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// A meeting from the first key to the record, as a chair leads it.
@Suite struct ForumMeetingTests {
    @Test func fromThePreparedAgendaToTheRecord() throws {
        var s = try MeetingWorld.room()
        s.expect(title: "SSPF Kärrtorp › möte 21 november 2026 14.00")
        s.expect("FENOMEN (inga individer)", "6 punkter")
        s.press("s")
        s.expect("pågår 14.02 · 0 av 60 min")
        s.press(" ")
        #expect(s.focused?.contains("Uppföljning") == true)
        s.press(" ", " ")
        #expect(s.focused?.contains("Lägesbild") == true)
        s.press("b")
        s.commit("Ta fram statistik", "polis: kommunpolis", "15 januari")
        s.commit("Visa blanketten på mötet med rektorerna", "Rektor", "nästa möte")
        s.press(" ", " ")
        s.expect(title: "Diskuterades enskilda individer?")
        s.press("1")
        s.expect(title: "Minnesanteckningar SSPF Kärrtorp 21 november 2026")
        s.expect("UTKAST", "Bordlades till nästa möte.", "Ta fram statistik. kommunpolis (polis), senast 15 januari 2027.")
        s.expect("Mötet gällde fenomen. Inga individer diskuterades.", "allmän handling")
        let meeting = try s.theMeeting()
        #expect(meeting.head.stage == .held)
        #expect(meeting.items.map(\.state) == [.done, .done, .done, .parked, .done, .done])
        #expect(meeting.items.last?.note?.text == "Nästa möte: 19 december 2026 14.00.")
        #expect(try s.theCommitments().map(\.due.iso).sorted() == ["2026-12-19", "2027-01-15"])
    }

    /// What was parked and promised is there by itself.
    @Test func theNextMeetingHasWhatWasLeft() throws {
        var s = try MeetingWorld.running()
        s.press(" ", " ", " ", "b")
        s.commit("Ta fram statistik", "kommunpolis", "nästa möte")
        s.commit("Boka lokalen", "Rektor", "om 3 veckor")
        s.press(" ", " ", "1")
        try s.restart(days: 28)
        s.goToMeeting()
        s.expect("19 december 2026", "1 kvarstår sedan sist", "2 öppna åtaganden", "Ta fram statistik", "Boka lokalen")
        s.stand(on: "Lägesbild")
        s.expect("kvarstår sedan sist")
        s.press("s")
        s.stand(on: "Boka lokalen")
        s.press(" ")
        s.stand(on: "Ta fram statistik")
        s.press(.enter)
        s.answer("Flytta till en ny dag")
        s.press(.control("u"))
        s.type("15 januari")
        s.press(.enter)
        #expect(try s.theMeeting(MeetingWorld.next).head.stage == .running)
        s.expect("1 av 2 klara, 1 flyttad")
        s.press("m")
        s.expect("Klart Boka lokalen. Rektor.", "Flyttat Ta fram statistik. kommunpolis. Ny dag: 15 januari 2027.")
    }

    @Test func movedTwiceIsSaid() throws {
        var s = try MeetingWorld.scenario(commitments: true)
        let promised = try #require(try s.theCommitments().first { $0.id == "c1" })
        _ = try s.archive.perform(
            .saveCommitments([promised.doing(CommitmentEvent(.moved, meeting: nil, day: Now.test.day - 20, due: Now.test.day - 2))]))
        try s.restart()
        s.goToMeeting()
        s.press("s")
        s.stand(on: "Ta fram statistik")
        s.expect("försenat, skulle vara klart 19 november")
        s.press(.enter)
        s.expect("Flyttat 1 gång")
        s.answer("Flytta")
        s.press(.control("u"))
        s.type("om 2 veckor")
        s.press(.enter)
        s.expect(notice: "Åtagandet är flyttat till 5 december 2026. Det har nu flyttats 2 gånger.")
        s.expect("senast 5 december · flyttat · Flyttat 2 gånger")
    }

    // MARK: Every key is one durable change

    /// The same place, whenever the power is cut.
    @Test func theProgramEndsAfterAnyKey() throws {
        let keys: [[Key]] = [["s"], [" "], [" "], ["j", " "], ["k", " "], ["b"], ["p", " ", "p"]]
        for count in 1...keys.count {
            var s = try MeetingWorld.room()
            for key in keys.prefix(count).joined() { s.press(key) }
            let (before, page) = (try s.theMeeting(), s.page.body)
            try s.restart()
            #expect(try s.theMeeting() == before)
            s.goToMeeting()
            #expect(s.page.body.flattened.count == page.flattened.count)
            #expect(s.lines.map(\.item.mark) == lines(page).map(\.mark), "after \(count)")
        }
    }

    private func lines(_ body: [Block]) -> [Item] {
        body.flattened.flatMap { block -> [Item] in if case .list(let list) = block, !list.name.isEmpty { list.items } else { [] } }
    }

    @Test func eachKeyIsUndoneByItselfAndNamed() throws {
        var s = try MeetingWorld.running(commitments: true)
        let begun = try s.theMeeting()
        for (keys, kind) in [([" "], "answer_item"), (["b"], "answer_item"), (["p", " ", "p"], "attendance")] as [([Key], String)] {
            let before = try s.theMeeting()
            for key in keys { s.press(key) }
            #expect(try s.theMeeting() != before)
            s.press("u")
            s.expect(notice: s.texts("undo.done", s.texts("change.\(kind)")))
            var after = try s.theMeeting()
            after.head.revision = before.head.revision
            #expect(after == before)
        }
        s.press("u")
        s.expect(notice: s.texts("undo.done", s.texts("change.start_meeting")))
        #expect(try s.theMeeting().head.stage == .planned)
        #expect(begun.head.stage == .running)
    }

    @Test func aCommitmentIsUndone() throws {
        var s = try MeetingWorld.running()
        s.commit("Boka lokalen", "Rektor", "om en månad")
        #expect(try s.theCommitments().map(\.due.iso) == ["2026-12-21"])
        s.press("u")
        s.expect(notice: s.texts("undo.done", s.texts("change.new_commitment")))
        #expect(try s.theCommitments().isEmpty)
    }

    // MARK: The clock

    @Test func theClockGoesOn() throws {
        var s = try MeetingWorld.running()
        #expect(s.app.wakesEachMinute)
        s.send(.time(Now(day: Now.test.day, minute: Now.test.minute + 12)))
        s.expect("pågår 14.14 · 12 av 60 min")
        s.press(" ")
        #expect(try s.theMeeting().items[0].used == 12)
        s.expect("12 av 5 min")
        s.press("g", "s")
        #expect(!s.app.wakesEachMinute)
    }

    @Test func theClockOfAPlannedMeetingDoesNotGo() throws {
        #expect(try !MeetingWorld.room().app.wakesEachMinute)
        #expect(try !MeetingWorld.ended().app.wakesEachMinute)
    }

    // MARK: Närvaro

    @Test func attendancePerOrganisation() throws {
        var s = try MeetingWorld.running()
        s.press("p", "3", "3")
        s.expect("saknas")
        s.press("a")
        #expect(try s.theMeeting().attendance.map(\.presence) == [.present, .present, .absent, .present, .present])
        s.press("n")
        s.type("brandkåren")
        s.press(.enter)
        s.press("p")
        s.expect("skola ✓", "polis –", "brandkåren ✓", "polis saknas 3:e gången")
        s.press("p", .down, .down, " ")
        #expect(try s.theMeeting().attendance.count == 5)
        s.press(.escape)
        #expect(s.app.scopes.first == .meeting)
    }

    @Test func noPersonIsAnOrganisation() throws {
        var s = try MeetingWorld.running()
        s.press("p", "n")
        s.type("Anna Andersson")
        s.press(.enter)
        #expect(try s.theMeeting().attendance.isEmpty)
        #expect(s.app.isTyping)
    }

    // MARK: VBE

    @Test func theThreeTicks() throws {
        var s = try MeetingWorld.running()
        s.stand(on: "rutinen påmind")
        s.press(" ", .down, .enter)
        #expect(try s.theMeeting().items[2].ticks == [.routine, .form])
        s.stand(on: "VBE")
        s.press(" ")
        #expect(s.focused?.contains("Lägesbild") == true)
        s.press("m")
        s.expect("Rutinen vid oro eller händelse påmindes.", "Blanketten påmindes.")
    }

    @Test func whatIsParkedHasNoTicks() throws {
        var s = try MeetingWorld.running()
        s.stand(on: "VBE")
        s.press("b")
        s.stand(on: "rutinen påmind")
        s.press(" ")
        s.expect(notice: "Punkten togs inte upp")
        #expect(try s.theMeeting().items[2].ticks == [])
    }

    @Test func notApplicableNeedsAReason() throws {
        var s = try MeetingWorld.running()
        s.stand(on: "VBE")
        s.press("x", .enter)
        s.expect("Fältet är tomt")
        #expect(try s.states[2] == .open)
        s.type("Tas på eget möte")
        s.press(.enter)
        s.expect("ej aktuell: Tas på eget möte")
        #expect(try s.states[2] == .notApplicable)
    }

    // MARK: Notes

    @Test func aNoteIsWrittenUnderItsItem() throws {
        var s = try MeetingWorld.running()
        s.stand(on: "Lägesbild")
        s.press("a")
        #expect(s.page.overlay == nil)
        #expect(s.isCaretInField)
        s.type("Klottret vid torget har minskat")
        s.press(.enter)
        #expect(try s.theMeeting().items[3].note?.text == "Klottret vid torget har minskat")
        s.press("a", .control("u"), .enter)
        #expect(try s.theMeeting().items[3].note == nil)
    }

    @Test func aNoteAboutSomebodyIsNotSaved() throws {
        var s = try MeetingWorld.running()
        s.press("a")
        s.type("Ring Anna på 070-123 45 67")
        s.press(.enter, .enter)
        #expect(try s.theMeeting().items.allSatisfy { $0.note == nil })
        #expect(s.app.isTyping)
    }

    @Test func decisionsAreAddedChangedAndTakenAway() throws {
        var s = try MeetingWorld.running()
        for text in ["Forumet bjuder in fastighetsägarna", "Mötena hålls i biblioteket"] {
            s.press("d")
            s.type(text)
            s.press(.enter)
        }
        #expect(try s.theMeeting().items[0].decisions.map(\.text) == ["Forumet bjuder in fastighetsägarna", "Mötena hålls i biblioteket"])
        s.press(.enter)
        s.answer("Ändra beslutet: Forumet")
        s.press(.control("u"), .enter)
        #expect(try s.theMeeting().items[0].decisions.map(\.text) == ["Mötena hålls i biblioteket"])
    }
}
