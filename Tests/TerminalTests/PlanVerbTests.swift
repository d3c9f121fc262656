import TestSupport
import Testing

/// The plan without the screens.
struct PlanVerbTests {
    @Test func beforeThereIsAPlanEveryVerbSaysHowToBegin() throws {
        let it = try PlanHome(example: nil)
        for arguments in [[], ["lista"], ["granska"], ["steg"], ["rapport", "t1"], ["exportera", "--format", "csv"], ["revidera"]] {
            let said = try it.plan(arguments)
            #expect(said.ending == .exit(1), "\(arguments)")
            #expect(said.complaints.contains("samordna plan ny"), "\(arguments)")
        }
        #expect(try it.succeed(["planer"]).contains("Det finns ingen plan ännu"))
    }

    @Test func anExampleIsOpenedOnceAndListed() throws {
        let it = try PlanHome()
        let text = try it.succeed([])
        #expect(text.contains("Handlingsplan 2020"))
        #expect(text.contains("EXEMPEL"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
        let again = try it.plan(["ny", "--exempel", "2020"])
        #expect(again.ending == .exit(1))
        #expect(try it.succeed(["planer", "--json"]).split(separator: "\n").count == 3)
    }

    @Test func whatIsFilteredIsListed() throws {
        let it = try PlanHome()
        let all = try it.rows()
        let own = try it.rows(["--ansvarig", "preventionssam"])
        #expect(all.count > own.count && !own.isEmpty)
        #expect(try it.rows(["--filter", "ansvarig:preventionssam"]) == own)
        try it.succeed(["lage", own[0], "--till", "genomford"])
        #expect(try it.rows(["--ansvarig", "preventionssam", "--ej-genomförda"]) == Array(own.dropFirst()))
        #expect(try it.succeed(["lista", "--filter", "ej:genomförd"]).contains("Visar \(all.count - 1) av \(all.count)"))
    }

    @Test func theSameRowMayBeNamedInEitherSpelling() throws {
        let it = try PlanHome()
        let row = try it.rows()[0]
        for (verb, word, code) in [("läge", "Pågår", "ongoing"), ("lage", "utgar", "dropped"), ("lage", "not_started", "not_started"), ("la\u{308}ge", "genomfo\u{308}rd", "done")] {
            try it.succeed([verb, row, "--till", word])
            #expect(try it.succeed(["lista", "--json"]).contains("\"id\": \"\(row)\""))
            let line = try it.succeed(["lista", "--json"]).split(separator: "\n").first { $0.contains("\"id\": \"\(row)\"") }
            #expect(line?.contains("\"status\": \"\(code)\"") == true, "\(word)")
        }
    }

    @Test func oneUnknownRowAndNothingIsChanged() throws {
        let it = try PlanHome()
        let row = try it.rows()[0]
        let said = try it.plan(["lage", row, "zzzzzzzzzz", "--till", "utgår"])
        #expect(said.ending == .exit(1))
        #expect(!(try it.succeed(["lista", "--json"])).contains("dropped"))
    }

    @Test func aReportHasItsCommentFromTheInput() throws {
        let it = try PlanHome()
        let row = try it.rows()[0]
        try it.succeed(
            ["rapportera", row, "--tillfalle", "vb", "--lage", "pagar", "--kommentar-fran-stdin"], input: "Fyra av fem team är bemannade.\n")
        #expect(try it.succeed(["visa", row]).contains("VB: pågår"))
        #expect(try it.succeed(["rapport", "vb"]).contains("Fyra av fem team är bemannade."))
        // Without the option nothing is read, and what was said stays.
        try it.succeed(["rapportera", row, "--tillfälle", "VB", "--läge", "genomförd"], input: "Annat.\n")
        let text = try it.succeed(["rapport", "vb"])
        #expect(text.contains("Genomförd. Fyra av fem team är bemannade."))
    }

    @Test func aTextThatPointsSomebodyOutIsRefusedByItsPlace() throws {
        let it = try PlanHome()
        let row = try it.rows()[0]
        let before = try it.succeed(["exportera", "--format", "json", "--ut"])
        for arguments in [["anteckna", row], ["rapportera", row, "--tillfalle", "t1", "--lage", "pagar", "--kommentar-fran-stdin"]] {
            let said = try it.plan(arguments + ["--godta-tveksamt"], input: "Möte\nmed 19850101-1234.\n")
            #expect(said.ending == .exit(2))
            #expect(said.complaints.contains("Rad 2, tecken 5–17: Måste bort: ser ut som ett personnummer"))
            #expect(!said.complaints.contains("19850101"))
        }
        #expect(try it.succeed(["exportera", "--format", "json", "--ut"]) == before)
        #expect(try it.home.traces(of: ["19850101"]) == [])
    }

    @Test func whatIsDoubtfulIsSavedWhenSomebodySaysSo() throws {
        let it = try PlanHome()
        let row = try it.rows()[0]
        let note = "Samtal med Anna Svensson om lokaler."
        let said = try it.plan(["anteckna", row], input: note)
        #expect(said.ending == .exit(2))
        #expect(said.complaints.contains("--godta-tveksamt"))
        try it.succeed(["anteckna", row, "--godta-tveksamt"], input: "Samtal om lokaler i Rågsved.")
        #expect(try it.succeed(["visa", row]).contains("Samtal om lokaler i Rågsved."))
        #expect(try it.plan(["anteckna", row]).ending == .exit(2))
        let long = try it.plan(["anteckna", row], input: String(repeating: "lokaler ", count: 500_000))
        #expect(long.ending == .exit(2))
        #expect(long.complaints.contains("högst 500 tecken"))
    }

    @Test(arguments: [
        ["hoppa"], ["visa"], ["lage", "abc"], ["lage", "abc", "--till"], ["exportera"], ["exportera", "--format", "pdf"],
        ["exportera", "--format", "xlsx", "--ut"], ["jamfor", "2020"], ["jamfor", "2020", "i år"], ["ny", "--mall", "--tom"],
        ["ny", "--exempel", "1999"], ["lista", "--filter", "färg:röd"], ["lista", "--ar", "snart"], ["steg", "namnd"],
        ["steg", "hopp", "--datum", "2026-05-14"], ["steg", "namnd", "--datum", "31 juni"], ["importera"], ["lasanvisning", "--format", "csv"],
    ])
    func wrongUseIsToldInSwedish(arguments: [String]) throws {
        let said = try PlanHome().plan(arguments)
        #expect(said.ending == .exit(2), "\(said.complaints)")
        #expect(said.output == "")
        for word in ["Error", "Usage", "Unknown", "Missing", "expected", "⟦"] { #expect(!said.complaints.contains(word), "\(said.complaints)") }
    }

    @Test func theWayOfThePlanIsTakenStepByStep() throws {
        let it = try PlanHome(example: nil)
        try it.succeed(["ny", "--ar", "2026"])
        let early = try it.plan(["steg", "nämnd", "--datum", "2026-05-14", "--dnr", "SKA 2026/123"])
        #expect(early.ending == .exit(0))
        #expect(early.complaints.contains("Samråd med polis"))
        #expect(try it.plan(["steg", "ks", "--datum", "2026-04-14"]).ending == .exit(1))
        #expect(try it.succeed(["steg"]).contains("Beslut i nämnd: 2026-05-14 · dnr SKA 2026/123"))
        #expect(try it.plan(["steg", "ks", "--datum", "2026-09-02", "--dnr", "19850101-1234"]).ending == .exit(2))
        try it.succeed(["steg", "namnd", "--ta-bort"])
        #expect(!(try it.succeed(["steg"])).contains("2026-05-14"))
    }

    @Test func aRevisionIsComparedWithThePlanBefore() throws {
        let it = try PlanHome()
        let row = try it.rows()[0]
        try it.succeed(["lage", row, "--till", "genomförd"])
        try it.succeed(["revidera", "--ar", "2021"])
        #expect(try it.plan(["revidera", "--ar", "2021"]).ending == .exit(1))
        #expect(try it.rows(["--ar", "2021"]).count == (try it.rows(["--ar", "2020"]).count))
        let same = try it.succeed(["jamfor", "2020", "2021"])
        #expect(same.contains("behållen: 18, ändrad: 0, ny: 0, struken: 0"))
        // Seen from the other end every row of the other plan is gone, with how it went.
        try it.succeed(["ny", "--exempel", "2019"])
        let other = try it.succeed(["jämför", "2020", "2019"])
        #expect(other.contains("struken") && other.contains("genomförd"))
        #expect(try it.succeed(["lasanvisning", "--ar", "2021"]).contains("Vad som hände 2020"))
        #expect(try it.plan(["läsanvisning", "--ar", "2020"]).ending == .exit(1))
    }
}
