import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Året: weeks with what happens in them, and the way to each thing.
@Suite struct YearRoomTests {
    private func room(size: Size = .small, linear: Bool = false) throws -> Scenario {
        var s = try AgendaWorld.scenario(size: size, linear: linear)
        if linear { s.send(.perform(.yearView)) } else { s.command("Året") }
        s.expect(title: "Året 2026")
        return s
    }

    @Test func itBeginsAtThisWeekAndFoldsEmptyOnes() throws {
        let s = try room()
        let focused = try #require(s.page.body.flattened.lazy.compactMap { block -> Item? in
            if case .list(let list) = block { list.focus.map { list.items[$0] } } else { nil }
        }.first)
        #expect(focused.text.plain.hasPrefix("v. 47 nu"))
        #expect(s.items("year").count < 53)
        #expect(s.items("year").contains { $0.contains("–") && $0.hasSuffix("inga möten") })
        s.expect("● SSPF Kärrtorp", "◇ SSPF Kärrtorp", "○ SSPF Kärrtorp", "– SSPF Kärrtorp", "! Lokalt BRÅ", "T1", "T2", "Enkäten")
    }

    @Test func aLargeWindowHasEveryWeek() throws {
        let s = try room(size: Size(columns: 132, rows: 43))
        #expect(s.items("year").count + s.items("year_late").count == 53)
        #expect(s.text.contains("v. 1 ") && s.text.contains("v. 53"), "\(s.text)")
    }

    @Test func enterLeadsToTheMeeting() throws {
        var s = try room()
        for _ in 0..<30 where !s.items("year")[focus(s)].hasPrefix("v. 50 ") { s.press(.down) }
        s.press(.enter)
        #expect(s.isAtMeeting)
    }

    private func focus(_ s: Scenario) -> Int {
        s.page.body.flattened.lazy.compactMap { block -> Int? in if case .list(let list) = block { list.focus } else { nil } }.first ?? 0
    }

    @Test func aWeekWithSeveralThingsAsksWhich() throws {
        var s = try room()
        for _ in 0..<50 where !s.items("year")[focus(s)].hasPrefix("v. 19 ") { s.press(.up) }
        s.press(.enter)
        #expect(s.menuTexts.count > 1)
        s.answer("måndag 4 maj: T1")
        #expect(s.app.pane == .plan)
    }

    @Test func aMilestoneSaysThatItIsAProposal() throws {
        var s = try room()
        for _ in 0..<50 where !s.items("year")[focus(s)].contains("Enkäten skickas") { s.press(.up) }
        s.press(.enter)
        #expect(s.notice?.contains("förslag") == true, "\(s.notice ?? "")")
    }

    @Test func arrowsChangeTheYear() throws {
        var s = try room()
        s.press(.left)
        s.expect(title: "Året 2025")
        s.expect(not: "SSPF Kärrtorp")
        s.press(.right, .right)
        s.expect(title: "Året 2027")
        s.expect("VB 2026")
    }

    @Test func linearModeListsWhatThereIs() throws {
        var s = try room(linear: true)
        #expect(s.read.contains("tisdag 8 december 14.00: SSPF Kärrtorp, planerat"), "\(s.read)")
        #expect(!s.read.contains("inga möten"))
        s.number("tisdag 8 december 14.00")
        #expect(s.isAtMeeting)
    }
}
