import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// Regelbundenhet: what the meetings show, for a period, and as a paper that can be shown to somebody.
@Suite struct RegularityRoomTests {
    private func room(linear: Bool = false) throws -> Scenario {
        var s = try AgendaWorld.scenario(linear: linear)
        if linear { s.send(.perform(.regularity)) } else { s.command("Regelbundenhet") }
        s.expect(title: "Regelbundenhet")
        return s
    }

    @Test func everyForumAndEveryRoleHasALine() throws {
        let s = try room()
        s.expect("SSPF Kärrtorp", "4 av 5", "80 %", "8 december", "Lokalt BRÅ", "1 av 1", "Per sammankallande roll", "Stadsdelsdirektör")
        #expect(s.items("regularity").contains { $0.contains("SSPF Kärrtorp: VBE behandlad på 4 av 5 möten") })
    }

    @Test func theOneForumShowsItsMeetingsAndWhoWasMissing() throws {
        var s = try room()
        s.answer("SSPF Kärrtorp")
        if s.title.hasPrefix("Regelbundenhet") { s.press(.enter) }
        s.expect(title: "SSPF Kärrtorp · regelbundenhet")
        s.expect("polis", "saknades 3 av 5, 3 gånger i rad", "bordlagd", "VBE ska tas upp varje möte")
        #expect(s.items("regularity").first?.hasPrefix("2026-10-13") == true)
        s.press(.enter)
        #expect(s.isAtMeeting)
    }

    @Test func thePeriodIsChosen() throws {
        var s = try room()
        s.press(.right)
        s.expect(notice: "Det här är de senaste")
        s.press(.left)
        s.expect(title: "Regelbundenhet   året 2026")
        s.press(.left)
        s.expect(title: "Regelbundenhet   året 2025")
        s.expect("inga möten")
        s.press("v")
        s.answer("Hela tiden")
        s.expect(title: "Regelbundenhet   hela tiden")
        s.press(.left)
        s.expect(notice: "Det här är all tid")
    }

    @Test func theEvidenceSaysWhatWasCountedAndHoldsNobody() throws {
        var s = try room()
        s.press("e")
        s.answer("Word")
        let paper = try #require(s.world.tables.last)
        #expect(paper.format == .docx)
        #expect(paper.document.tables.map(\.title) == ["Per forum", "Per sammankallande roll"])
        #expect(paper.document.tables[0].rows.count == 5)
        let said = (paper.document.preamble + paper.document.footer).joined(separator: "\n")
        for words in ["2025-11-22", "2026-11-21", "Inställda möten", "inga personer", "Kontrollsumma"] { #expect(said.contains(words), "\(said)") }
    }

    @Test func theEvidenceOfOneForumListsItsMeetings() throws {
        var s = try room()
        s.answer("SSPF Kärrtorp")
        if s.title.hasPrefix("Regelbundenhet") { s.press(.enter) }
        s.press("e")
        s.answer("Ren text")
        let paper = try #require(s.world.tables.last?.document)
        #expect(paper.tables.map(\.title) == ["Per forum", "Per sammankallande roll", "Möten", "Organisationer som saknats"])
        #expect(paper.tables[2].rows.count == 5)
        #expect(paper.preamble.contains { $0.contains("VBE ska tas upp varje möte") })
    }

    @Test func theChecksumIsThatOfTheCells() throws {
        let marks = ForumMarks(
            forum: "f", name: "F", kind: "sspf", convenor: "Samordnare", cadence: .everyMeeting, createdOn: AgendaWorld.day("2026-01-01"),
            marks: [MeetingMark(meeting: "m", day: AgendaWorld.day("2026-02-03"), convenor: "Samordnare", vbe: .done)])
        func paper(_ marks: ForumMarks) -> EvidencePaper {
            EvidencePaper(
                texts: .swedish, districtName: "Skarpnäck", forums: [marks], isOfOne: true, period: .year(2026), today: AgendaWorld.day("2026-11-21"))
        }
        var other = marks
        other.marks[0].vbe = .parked
        #expect(paper(marks).document == paper(marks).document)
        #expect(paper(marks).document.footer.last != paper(other).document.footer.last)
        #expect(paper(marks).fileName(.txt) == "vbe-regelbundenhet-2026-11-21-f.txt")
    }

    @Test func linearModeReadsItAndOpensAForum() throws {
        var s = try room(linear: true)
        #expect(s.read.contains("SSPF Kärrtorp: VBE behandlad på 4 av 5 möten, längsta glapp 26 v, nästa 8"), "\(s.read)")
        s.number("SSPF Kärrtorp")
        #expect(s.read.contains("saknades 3 av 5, 3 gånger i rad"))
    }

    @Test func withoutForumsItSaysWhatToDo() throws {
        var s = try Scenario()
        s.command("Regelbundenhet")
        s.expect("Här finns inget forum än")
        s.press("e")
        s.expect(notice: "Det finns inget forum")
    }
}
