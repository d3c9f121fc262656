import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Whatever can be clicked leads somewhere, and nothing that is covered can be clicked.
@Suite struct MouseTests {
    @Test(arguments: Scope.allCases)
    func everyZoneLeadsToAPage(_ scope: Scope) throws {
        var start = try Scenario.standing(in: scope)
        let targets = Set(start.frame.targets.map(\.target))
        #expect(!targets.isEmpty)
        for target in targets where !target.isWhereItStands(in: start) {
            let isAnswered = try start.answers(in: scope) { $0.click(target) }
            #expect(isAnswered, "\(target) in \(scope) does nothing")
        }
    }

    @Test(arguments: Scope.allCases.filter { ![.everywhere, .start].contains($0) })
    func whatIsCoveredCannotBeClicked(_ scope: Scope) throws {
        let s = try Scenario.standing(in: scope)
        guard s.page.overlay != nil else { return }
        let own = Set(s.lines.map(\.target))
        for zone in s.frame.targets where zone.target.list != "hint" { #expect(own.contains(zone.target)) }
    }

    @Test func theWheelMovesTheFocus() throws {
        var s = try Scenario.inRoutine()
        s.send(.wheel(1))
        #expect(s.app.walk.focus == 1)
        s.send(.wheel(-1))
        #expect(s.app.walk.focus == 0)
        s.send(.wheel(0))
        #expect(s.app.walk.focus == 0)
    }

    @Test func theHeadOpensThePalette() throws {
        var s = try Scenario()
        s.click(Target("menu", 0))
        s.expect(title: "Kommandon")
    }

    @Test func targetsThatAreNotThere() throws {
        for scope in Scope.allCases {
            var s = try Scenario.standing(in: scope)
            for list in ["answers", "endings", "trail", "todos", "menu", "checklist", "palette", "go_to", "start", "reports", "fields", "tab", "hint", "x"] {
                s.send(.choose(Target(list, 4711)))
                s.send(.choose(Target(list, -1)))
            }
        }
    }
}

extension Target {
    /// The pane that is shown, and the line of a sheet that is only read.
    func isWhereItStands(in s: Scenario) -> Bool {
        list == "sheet" || (list == "tab" && index == s.app.pane.rawValue)
    }
}
