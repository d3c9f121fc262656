import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Nothing ends silently: every finished walk offers a way to record it, and each of them ends somewhere.
@Suite struct EndingTests {
    @Test(arguments: Newcomer.all)
    func everyOptionEndsInTheFinishedStage(_ newcomer: Newcomer) throws {
        let options = try Scenario.reviewing(newcomer).endOptions
        #expect(!options.isEmpty)
        for option in options {
            var s = try Scenario.reviewing(newcomer)
            s.answer(option)
            switch option {
            case "Blankett till samordnaren":
                s.fill(newcomer.form)
                s.saveForm()
                #expect(try s.reports.count == 1)
            case "Ingen åtgärd":
                s.expect(title: "Varför blir det ingen åtgärd?")
                s.press("1")
                #expect(try s.endings.count == 1)
            case "Avsluta utan att räkna något": #expect(try s.endings.isEmpty)
            default: #expect(try s.endings.count == 1)
            }
            #expect(s.isFinished)
            #expect(s.notice != nil)
            s.expect("Gör nu, i den här ordningen")
        }
    }

    /// A finished walk is counted once, whatever is pressed on the page that says so.
    @Test func countedOnce() throws {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Endast statistik")
        s.press("1", "2", "1", "g", "r", .enter, " ", "e")
        #expect(try s.endings.map(\.count) == [1])
    }

    /// `u` after counting takes the count back; it never opens the walk for being counted a second time.
    @Test func undoAfterCountingTakesTheCountBack() throws {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Endast statistik")
        s.press("u")
        #expect(try s.endings.allSatisfy { $0.count == 0 })
    }

    @Test func noActionNeedsItsReason() throws {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Ingen åtgärd")
        #expect(s.lines.count == Library.shipped.routine.draft.reasons.count)
        s.press(.escape)
        #expect(!s.isFinished)
        #expect(try s.endings.isEmpty)
    }

    @Test func countingNeedsADistrict() throws {
        var s = try Scenario(district: nil, pane: .routine)
        s.press(.escape)
        s.answer(all: Newcomer.graffiti.answers)
        s.answer("Endast statistik")
        s.expect(title: "Vilket stadsdelsområde")
        s.expect(notice: "Välj stadsdelsområde först")
        #expect(try s.endings.isEmpty)
        s.answer("Farsta")
        s.answer("Endast statistik")
        #expect(try s.endings.map(\.count) == [1])
    }

    /// "När du lämnar sidan glöms svaren": by whichever door.
    @Test(arguments: [[Key.escape], ["g", "s"], ["1"], ["5"]])
    func leavingForgets(_ keys: [Key]) throws {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Endast statistik")
        for key in keys { s.press(key) }
        #expect(s.app.pane != .routine)
        s.press("2")
        #expect(s.app.walk.walk?.steps.isEmpty == true)
    }

    @Test func aNewWalkBeginsAtTheFirstQuestion() throws {
        var s = try Scenario.reviewing(.graffiti)
        s.answer("Endast statistik")
        s.press("n")
        s.expect("Är någons liv eller hälsa i fara")
        #expect(try s.walk.steps.isEmpty)
    }

    /// The review may be looked at before the end, and says what is not answered.
    @Test func reviewBeforeTheEnd() throws {
        var s = try Scenario.inRoutine()
        s.press("c")
        s.expect(notice: "Det finns inget att granska ännu.")
        s.answer(all: ["Nej", "En händelse, okänt"])
        s.press("c")
        s.expect("Alla frågor är inte besvarade", "Vad gäller det?")
        s.press("1")
        s.expect(notice: "Alla frågor är inte besvarade")
        s.press("e")
        s.expect(notice: "Svara på alla frågor först")
        s.press(.escape)
        #expect(s.app.walk.stage == .asking)
    }
}

extension Scenario {
    /// The ways to record the walk, as they are called.
    var endOptions: [String] { lines.filter { $0.list.name == "endings" }.map(\.item.text.plain) }
}
