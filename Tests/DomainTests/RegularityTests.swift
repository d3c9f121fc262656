import Domain
import Testing

@Suite struct RegularityTests {
    typealias Fixture = MeetingFixture

    @Test func `every small world is as the slow definition has it`() {
        var worlds = 0
        RegularityWorld.each(meetings: 6) { world in
            worlds += 1
            let found = Regularity(world.marks, from: world.from, through: world.through)
            guard found == world.expected else {
                Issue.record("\(world)\n\(found)\n\(world.expected)")
                return false
            }
            // And in whatever order the archive gives them.
            var turned = world.marks
            turned.marks.sort { $0.day > $1.day }
            let days = world.marks.marks.map(\.day)
            guard Set(days).count < days.count || Regularity(turned, from: world.from, through: world.through) == found else {
                Issue.record("\(world)")
                return false
            }
            return true
        }
        #expect(worlds == 5461 * 12)
    }

    private func marks(
        _ days: [(String, ItemState?)], cadence: VBECadence = .everyMeeting, createdOn: String = "2025-01-01", before: String? = nil,
        planned: String? = nil, years: [Int: Int] = [:]
    ) -> ForumMarks {
        ForumMarks(
            forum: "f", name: "SSPF", kind: "sspf", convenor: "x", cadence: cadence, createdOn: Fixture.day(createdOn),
            marks: days.map { MeetingMark(meeting: MeetingID($0.0), day: Fixture.day($0.0), convenor: "x", vbe: $0.1) },
            treatedBefore: before.map(Fixture.day), nextPlanned: planned.map(Fixture.day), treatedInYears: years)
    }

    private func regularity(_ marks: ForumMarks, _ from: String = "2025-11-22", _ through: String = "2026-11-21") -> Regularity {
        Regularity(marks, from: Fixture.day(from), through: Fixture.day(through))
    }

    @Test func `the hit rate is rounded down, so that a hundred is all`() {
        let days = (0..<300).map { ((Fixture.day("2025-11-22") + $0).iso, ($0 == 7 ? .parked : .done) as ItemState?) }
        #expect(regularity(marks(days)).percent == 99 && regularity(marks(days.filter { $0.1 == .done })).percent == 100)
        #expect(regularity(marks([])).percent == nil && regularity(marks([("2026-01-01", nil)])).percent == 0)
    }

    @Test func `the time before the first treatment counts whole`() {
        let first: [(String, ItemState?)] = [("2026-01-22", .done)]
        #expect(regularity(marks(first, before: "2025-01-22")).longestGap == 365)
        #expect(regularity(marks(first, createdOn: "2026-01-08"), "2025-11-22", "2026-01-29").longestGap == 14)
        #expect(regularity(marks(first, createdOn: "2026-01-08"), "2025-11-22", "2026-01-29").gapInWeeks == 2)
        // Made here after its meetings were entered: there since its first meeting.
        let entered: [(String, ItemState?)] = [("2026-01-01", .parked), ("2026-01-22", .done)]
        #expect(regularity(marks(entered, createdOn: "2026-01-29"), "2025-11-22", "2026-01-29").longestGap == 21)
        #expect(regularity(marks([])).longestGap == nil && regularity(marks([], before: "2025-11-21")).longestGap == 365)
        #expect(regularity(marks([]), "2025-11-22", "2026-11-21").gapInWeeks == nil)
        // A forum that never took it up looks no better than one that did long ago.
        #expect(regularity(marks([("2026-11-01", nil)], createdOn: "2024-11-21")).longestGap == 730)
    }

    @Test func `not applicable is an answer, parked and missing are not`() {
        let states: [(ItemState?, Bool)] = [(.done, false), (.notApplicable, false), (.parked, true), (.open, true), (nil, true)]
        for (state, isBroken) in states {
            let regularity = regularity(marks([("2026-01-01", .done), ("2026-02-01", state)]))
            #expect(regularity.isBroken == isBroken && regularity.treated == (state == .done ? 2 : 1))
        }
        #expect(!regularity(marks([("2026-01-01", .parked), ("2026-02-01", .done)])).isBroken && !regularity(marks([])).isBroken)
    }

    @Test func `at least so many a year, and what a year missed is made good in the next`() {
        func rule(_ count: Int, _ days: [(String, ItemState?)], years: [Int: Int] = [:], created: String = "2024-06-01", planned: String? = nil) -> Regularity {
            regularity(marks(days, cadence: .atLeast(perYear: count), createdOn: created, planned: planned, years: years))
        }
        #expect(rule(1, []).isBroken && rule(1, []).next == .by(Fixture.day("2026-12-31")))
        #expect(!rule(1, [("2026-03-01", .done)]).isBroken && rule(1, [("2026-03-01", .done)]).next == .by(Fixture.day("2027-12-31")))
        #expect(rule(2, [("2026-03-01", .done)]).isBroken && !rule(2, [("2026-03-01", .done)], years: [2025: 1]).isBroken)
        #expect(!rule(1, [], created: "2025-01-02").isBroken && rule(1, [], created: "2025-01-01").isBroken)
        #expect(rule(1, [], planned: "2026-12-31").next == .planned(Fixture.day("2026-12-31")))
        #expect(rule(1, [], planned: "2027-01-01").next == .by(Fixture.day("2026-12-31")))
        #expect(rule(1, [], years: [2025: 1, 2026: 1], planned: "2027-01-01").next == .planned(Fixture.day("2027-01-01")))
        #expect(regularity(marks([])).next == .missing && regularity(marks([], planned: "2026-11-21")).next == .planned(Fixture.day("2026-11-21")))
        // The last day of the year is still in time.
        let last = marks([], cadence: .atLeast(perYear: 1), createdOn: "2025-06-01")
        #expect(!regularity(last, "2026-01-01", "2026-12-31").isBroken && regularity(last, "2026-01-02", "2027-01-01").isBroken)
        let whole = marks([], cadence: .atLeast(perYear: 1), createdOn: "2026-01-01")
        #expect(!regularity(whole, "2026-01-01", "2026-12-31").isBroken && regularity(whole, "2026-01-02", "2027-01-01").isBroken)
    }

    @Test func `a meeting that was moved counts on the day it was held`() {
        let meeting = Fixture.meeting().moved(to: Fixture.day("2027-01-02"), begins: nil)
        #expect(meeting?.head.day.iso == "2027-01-02")
        let moved = marks([("2027-01-02", .done)], cadence: .atLeast(perYear: 1), createdOn: "2026-01-01")
        #expect(regularity(moved, "2026-01-03", "2027-01-02").next == .by(Fixture.day("2028-12-31")))
        #expect(!regularity(moved, "2026-01-03", "2027-01-02").isBroken)
    }

    @Test func `convenors are counted as they were then, whatever the spelling`() {
        func forum(_ marks: [(String, String, ItemState?)]) -> ForumMarks {
            var forum = self.marks([])
            forum.marks = marks.map { MeetingMark(meeting: MeetingID($0.0), day: Fixture.day($0.0), convenor: $0.1, vbe: $0.2) }
            return forum
        }
        let rows = Regularity.byConvenor([
            forum([("2026-01-01", "Stadsdelsdirektör", .done), ("2026-02-01", "preventionssamordnare", .parked)]),
            forum([("2026-03-01", "stadsdelsdirektor", nil), ("2025-12-01", "Preventionssamordnare", .done)]),
        ])
        #expect(rows.map(\.convenor) == ["preventionssamordnare", "stadsdelsdirektor"])
        #expect(rows.map(\.held) == [2, 2] && rows.map(\.treated) == [1, 1])
        #expect(Regularity.byConvenor([]).isEmpty)
    }

    @Test func `absences are counted where somebody said, and in a row from the last`() {
        func mark(_ iso: String, _ parties: [(String, Presence)]) -> MeetingMark {
            MeetingMark(
                meeting: MeetingID(iso), day: Fixture.day(iso), convenor: "x", vbe: .done,
                attendance: parties.map { Attendance(Fixture.text($0.0, .organisation), $0.1) })
        }
        let rows = Regularity.absences([
            mark("2026-01-01", [("skola", .present), ("Polis", .absent)]), mark("2026-02-01", []),
            mark("2026-03-01", [("polis", .absent), ("fält", .absent), ("FÄLT", .present)]), mark("2026-04-01", [("skola", .absent), ("polis", .absent)]),
        ])
        #expect(rows == [
            OrganisationAbsence(organisation: "skola", absent: 1, known: 2, streak: 1),
            OrganisationAbsence(organisation: "polis", absent: 3, known: 3, streak: 3),
            OrganisationAbsence(organisation: "FÄLT", absent: 0, known: 1, streak: 0),
        ])
    }

    /// Every presence of one party over six meetings.
    @Test func `a streak is what is absent in a row, past meetings where nobody said`() {
        for code in 0..<729 {
            let said = (0..<6).map { place in (0..<place).reduce(code) { rest, _ in rest / 3 } % 3 }
            let marks = said.enumerated().map { place, presence in
                MeetingMark(
                    meeting: MeetingID("\(place)"), day: Fixture.day("2026-01-01") + place, convenor: "x", vbe: nil,
                    attendance: presence == 2 ? [] : [Attendance(Fixture.text("polis", .organisation), presence == 1 ? .absent : .present)])
            }
            let known = said.filter { $0 < 2 }
            let streak = known.reversed().prefix { $0 == 1 }.count
            let expected = known.isEmpty ? [] : [
                OrganisationAbsence(organisation: "polis", absent: known.count { $0 == 1 }, known: known.count, streak: streak)
            ]
            #expect(Regularity.absences(marks) == expected)
        }
    }
}
