import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Öva, and the routine as of another day: nothing of it is ever stored.
@Suite struct PracticeTests {
    @Test(arguments: Newcomer.all)
    func practiceWritesNothing(_ newcomer: Newcomer) throws {
        var s = try Scenario()
        let before = s.folder.contents.filter { !$0.key.hasSuffix("-shm") }
        s.command("Öva")
        s.expect("ÖVNING")
        s.answer(all: newcomer.answers)
        s.expect("Så här kunde det registreras (övning)")
        s.press("p")
        s.expect(notice: "Det här går inte att spara")
        s.press("1")
        #expect(s.isFinished)
        s.expect("Det här var en övning. Ingenting har sparats.", "Det här kräver rutinen på riktigt", "ÖVNING")
        s.press(.escape)
        #expect(s.folder.contents.filter { !$0.key.hasSuffix("-shm") } == before)
        #expect(try s.reports.isEmpty)
        #expect(try s.endings.isEmpty)
        #expect(try s.pausedWalks.isEmpty)
    }

    /// It says what would have been required, with everybody who has to do it.
    @Test func practiceSaysWhatIsRequired() throws {
        var s = try Scenario(pane: .routine, practice: true)
        s.answer(all: Newcomer.graffiti.answers)
        s.press("2")
        s.expect("Anmäl på 114 14", "Registrera händelsen", "Fyll i blanketten", "Så kunde den ha registrerats:")
        s.press("e")
        #expect(s.world.exports.last?.document.stamps == ["ÖVNING", "EJ FASTSTÄLLD"])
    }

    @Test func practiceAsksForTheWalkInHand() throws {
        var s = try Scenario.inRoutine()
        s.answer("Nej")
        s.press("o")
        s.expect(title: "Genomgången är inte klar")
        s.answer("Kasta genomgången")
        s.expect("ÖVNING")
        #expect(try s.walk.steps.isEmpty)
    }

    @Test(arguments: Newcomer.all)
    func anotherDayIsStampedAndNotSaved(_ newcomer: Newcomer) throws {
        let day = try #require(CalendarDay(iso: "2027-07-01"))
        var s = try Scenario(pane: .routine, asOf: day)
        s.expect("SOM DEN 2027-07-01 – KAN INTE SPARAS")
        s.answer(all: newcomer.answers)
        for ending in s.lines where ending.list.name == "endings" {
            s.answer(ending.item.text.plain)
            s.expect(notice: "Du visar rutinen som en annan dag.")
            #expect(!s.isFinished)
        }
        s.press("p")
        s.expect(notice: "Det här går inte att spara")
        s.press("e")
        #expect(s.world.exports.last?.document.stamps.contains("SOM DEN 2027-07-01 – KAN INTE SPARAS") == true)
        #expect(try s.reports.isEmpty && s.endings.isEmpty && s.pausedWalks.isEmpty)
        s.press("q")
        #expect(s.orders == [.quit])
    }

    @Test func theRoutineIsNotValidBeforeItsDay() throws {
        let day = try #require(CalendarDay(iso: "2025-12-31"))
        let s = try Scenario(pane: .routine, asOf: day)
        s.expect("RUTINEN GÄLLER INTE 2025-12-31")
    }
}
