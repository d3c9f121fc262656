import Content
import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The same program in the other language: no word is missing, and none is left in Swedish.
@Suite struct LanguageTests {
    @Test func aWalkInEnglish() throws {
        var s = try Scenario(district: nil, texts: .english)
        s.answer("Skarpnäck")
        s.press("2")
        // The routine is the city's own, in its own language; the program around it is not.
        s.answer(all: ["Nej", "En händelse, okänt", "Nej, inget mer", "Klotter"])
        while s.app.walk.stage == .asking { s.press("1") }
        s.press("1")
        for field in ReportField.allCases where s.field(field) != nil {
            s.send(.choose(try #require(s.field(field)).target))
            switch s.app.layers.last {
            case .prompt:
                if field == .observedPeriod { s.type("2026-W46") }
                s.press(.enter)
            default: s.press("1", .enter)
            }
            while !s.app.layers.isEmpty { s.press(.escape) }
        }
        s.press("s", "1")
        #expect(s.isFinished)
        s.press("e", "1", "e", "2")
        #expect(s.world.exports.count == 2)
    }

    /// Every page that can be stood on, looked over by `check`.
    @Test(arguments: [Scope.start, .palette])
    func placesInEnglish(_ scope: Scope) throws {
        var s = try Scenario(texts: .english)
        for key in ["?", "!", "g", ":", "5", "1"] as [Key] {
            s.press(key)
            for word in ["är", "och", "inte", "att"] {
                #expect(!s.page.words.split(whereSeparator: { !$0.isLetter }).contains(Substring(word)), "\(s.text)")
            }
            while !s.app.layers.isEmpty { s.press(.escape) }
        }
    }

    /// Every room of the plan, looked over by `check`.
    @Test func thePlanInEnglish() throws {
        var s = try Scenario.example(texts: .english)
        for key in ["f", "f", "i", "c", "b", "p", "v", "o", "e", "t", "w", "/", "S", "I", "a", "r", "?", "d", .enter] as [Key] {
            s.press(key)
            while !s.app.layers.isEmpty || s.app.scopes.first.map({ ![.planTable, .planFollowUp].contains($0) }) == true { s.press(.escape) }
        }
        s.expect("Plan")
        for word in ["är", "och", "inte", "att"] {
            #expect(!s.page.hints.contains { $0.text.split(separator: " ").contains(Substring(word)) })
        }
    }

    @Test func bothLanguagesHaveTheSameKeys() {
        let swedish = Set(TextTable.swedish.keys)
        let english = Set(TextTable.english.keys)
        #expect(swedish.subtracting(english).sorted() == [])
        #expect(english.subtracting(swedish).sorted() == [])
    }
}
