import Domain
import Interface
import Screen
import TestSupport
import Testing

/// 112 is one key away, and Esc always leads home.
@Suite struct WayOutTests {
    @Test(arguments: Scope.allCases)
    func emergencyAndBack(_ scope: Scope) throws {
        var s = try Scenario.standing(in: scope)
        let before = s.quietPage
        for key in [Key.function(12)] + (scope.takesLetters ? [] : ["!"]) {
            s.press(key)
            s.expect(title: "Akut – ring 112")
            s.expect("112", "Ring 112. Säg var du är och vad som händer.")
            // Pressed twice it is still one page.
            s.press(key)
            s.press(.escape)
            #expect(s.quietPage == before)
        }
    }

    @Test(arguments: Scope.allCases.filter(\.takesLetters))
    func inATextFieldAnExclamationMarkIsText(_ scope: Scope) throws {
        var s = try Scenario.standing(in: scope)
        s.press("!")
        #expect(s.title != "Akut – ring 112")
        s.expect("!")
    }

    /// Before there is a routine, a district, or anything at all.
    @Test func emergencyNeedsNothing() throws {
        var s = try Scenario(district: nil, world: TestWorld(.failed(["rutin.yaml:1:1: fel"])))
        s.press("!")
        s.expect(title: "Akut – ring 112")
        s.press(.escape)
        s.expect(title: "Vilket stadsdelsområde")
    }

    @Test(arguments: Scope.allCases)
    func escapeLeadsHome(_ scope: Scope) throws {
        var s = try Scenario.standing(in: scope)
        var presses = 0
        while s.app.pane != .start || !s.app.layers.isEmpty {
            presses += 1
            try #require(presses < 40, "\(s.text)")
            // Where something would be lost it asks, and Esc there means to stay.
            if let discard = s.lines.first(where: { $0.item.text.plain.hasPrefix("Kasta") }), s.app.layers.count == 1 {
                s.send(.choose(discard.target))
            } else {
                s.press(.escape)
            }
        }
        s.press(.escape)
        s.expect(notice: "Du är längst upp.")
        s.expect(title: "Start")
    }

    /// A routine that cannot be used says where it is wrong, and the rest of the program works.
    @Test func withoutARoutine() throws {
        var s = try Scenario(world: TestWorld(.failed(["rutin.yaml:12:5: Steget leder ingenstans."])))
        s.press("2")
        s.expect("Rutinen i konfigurationsmappen går inte att använda.", "rutin.yaml:12:5")
        for verb in Verb.allCases where verb != .quit {
            var copy = s
            copy.send(.perform(verb))
        }
        s.press("5", "n")
        s.expect(notice: "Rutinen i konfigurationsmappen går inte att använda.")
        #expect(try s.reports.isEmpty)
    }
}

extension Scope {
    /// A text field: what is printed is text.
    var takesLetters: Bool { self == .prompt || self == .palette }
}
