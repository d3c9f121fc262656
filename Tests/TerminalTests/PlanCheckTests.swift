import TestSupport
import Testing

/// Granskning and kolla: what scripts read from the exit code.
struct PlanCheckTests {
    @Test func theReviewLeavesWithOneWhileARemarkIsOpen() throws {
        let it = try PlanHome(example: nil)
        try it.succeed(["ny", "--ar", "2026"])
        let said = try it.plan(["granska"])
        #expect(said.ending == .exit(said.output.contains("Planen har inga anmärkningar") ? 0 : 1))
        try it.file("plan.csv", Array("Aktivitet;Ansvarig;Tidplan;Uppföljning\nEn sak;;31 juni 2026;\n".utf8))
        try it.succeed(["importera", "plan.csv", "--ar", "2026"])
        let found = try it.plan(["granska"])
        #expect(found.ending == .exit(1))
        for words in ["Ingen är ansvarig · En sak", "Troligen: 30 juni 2026", "Det som ingen ansvarar för", "Täckning"] {
            #expect(found.output.contains(words), "\(words)")
        }
        #expect(found.complaints == "")
    }

    @Test func nothingIsLateBeforeThereIsAPlanThatCounts() throws {
        let it = try PlanHome(example: nil)
        #expect(try PipedProgram(["kolla"], home: it.home).ending == .exit(0))
        try it.succeed(["ny", "--exempel", "2020"])
        #expect(try PipedProgram(["kolla"], home: it.home).ending == .exit(0))
        #expect(try PipedProgram([], home: it.home).ending == .exit(0))
        #expect(try PipedProgram(["kolla", "--inom", "30"], home: it.home).ending == .exit(0))
    }

    @Test func threeWhenLastYearsPlanWasNotReported() throws {
        let it = try PlanHome(example: nil)
        let year = PlanHome.year - 1
        try it.file("plan.csv", Array("Aktivitet;Ansvarig;Tidplan;Uppföljning\nSkolsociala team;Preventionssamordnare;Löpande;T1\n".utf8))
        try it.succeed(["importera", "plan.csv", "--ar", String(year)])
        try it.succeed(["steg", "gäller", "--datum", "\(year)-02-01"])
        for arguments in [["kolla"], [], ["kolla", "--inom", "30"]] {
            let said = try PipedProgram(arguments, home: it.home)
            #expect(said.ending == .exit(3), "\(arguments)")
            #expect(said.output.contains("Start"), "\(arguments)")
        }
        let row = try it.rows()[0]
        try it.succeed(["rapportera", row, "--tillfalle", "t1", "--lage", "pågår"])
        #expect(try PipedProgram(["kolla"], home: it.home).ending == .exit(0))
        #expect(try PipedProgram([], home: it.home).ending == .exit(0))
    }

    @Test func whatIsComingIsListedAndNotLate() throws {
        let it = try PlanHome(example: nil)
        let (day, year) = PlanHome.day(in: 10)
        try it.file("plan.csv", Array("Aktivitet;Ansvarig;Tidplan;Uppföljning\nSkolsociala team;Preventionssamordnare;\(day);Protokoll\n".utf8))
        try it.succeed(["importera", "plan.csv", "--ar", String(year)])
        let line = "\(day)  Skolsociala team · ska vara klar"
        for (days, isListed) in [(nil, false), ("5", false), ("11", true), ("366", true)] as [(String?, Bool)] {
            let said = try PipedProgram(["kolla"] + (days.map { ["--inom", $0] } ?? []), home: it.home)
            #expect(said.ending == .exit(0))
            #expect(said.output.contains(line) == isListed, "\(days ?? "-"): \(said.output)")
        }
        for days in ["-1", "400", "snart"] { #expect(try PipedProgram(["kolla", "--inom=" + days], home: it.home).ending == .exit(2), "\(days)") }
    }

    /// Nobody reads any more: the program ends by itself.
    @Test(arguments: [["plan", "lista"], ["plan", "lista", "--json"], ["plan", "exportera", "--format", "csv", "--ut"], ["plan", "granska"]])
    func aBrokenPipeEndsIt(arguments: [String]) throws {
        let it = try PlanHome()
        for output in [PipedProgram.Output.broken, .closed] {
            let said = try PipedProgram(arguments, home: it.home, output: output)
            if case .exit(let code) = said.ending { #expect(code <= 1) } else { Issue.record("\(arguments): \(said.ending)") }
        }
    }
}
