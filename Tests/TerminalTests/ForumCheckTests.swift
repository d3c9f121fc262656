import Foundation
import TestSupport
import Testing

/// Kolla and the forums: what scripts read from the exit code.
struct ForumCheckTests {
    @Test func threeForAMeetingThatNobodyEnded() throws {
        let it = try ForumHome()
        #expect(try it.kolla().ending == .exit(0))
        let id = try it.meeting(PlanHome.day(in: -1).text)
        for arguments in [["kolla"], [], ["kolla", "--inom", "30"], ["kolla", "--json"]] {
            #expect(try PipedProgram(arguments, home: it.home).ending == .exit(3), "\(arguments)")
        }
        let said = try it.kolla(["--json"])
        let all = try #require(try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any])
        let rows = try #require(all["forums"] as? [[String: Any]])
        #expect(rows.map { $0["kind"] as? String } == ["unfinished_meeting"])
        #expect(rows.first?["id"] as? String == id)
        #expect(rows.first?["late"] as? Bool == true)
        #expect(all["late"] as? Int == 1)
        try it.succeed(["installt", id])
        for arguments in [["kolla"], [], ["kolla", "--json"]] { #expect(try PipedProgram(arguments, home: it.home).ending == .exit(0), "\(arguments)") }
    }

    @Test func whatIsComingIsListedAndNotLate() throws {
        let it = try ForumHome()
        let day = PlanHome.day(in: 10).text
        _ = try it.meeting(day, "14.00")
        let line = "\(day) 14.00  SSPF Kärrtorp · möte"
        for (days, isListed) in [(nil, false), ("5", false), ("11", true), ("366", true)] as [(String?, Bool)] {
            let said = try it.kolla(days.map { ["--inom", $0] } ?? [])
            #expect(said.ending == .exit(0))
            #expect(said.output.contains(line) == isListed, "\(days ?? "-"): \(said.output)")
        }
    }

    /// A meeting today is neither late nor forgotten.
    @Test func aMeetingTodayIsNotLate() throws {
        let it = try ForumHome()
        _ = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        #expect(try it.kolla().ending == .exit(0))
        #expect(try it.kolla(["--inom", "0"]).output.contains("SSPF Kärrtorp · möte"))
    }
}
