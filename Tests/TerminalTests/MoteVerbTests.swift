import Foundation
import Glibc
import TestSupport
import Testing

/// Forums and meetings without the screens.
struct MoteVerbTests {
    @Test func beforeThereIsAForumEveryVerbSaysHowToBegin() throws {
        let it = try ForumHome(forum: nil)
        for arguments in [[], ["lista"], ["visa"], ["individ"], ["atagande"]] {
            #expect(try it.mote(arguments).ending == .exit(0), "\(arguments)")
        }
        #expect(try it.succeed(["lista"]).contains("samordna mote ny --slag sspf"))
        for arguments in [["lista", "--forum", "sspf"], ["ny", "--forum", "sspf", "--dag", "2026-12-01"]] {
            let said = try it.mote(arguments)
            #expect(said.ending == .exit(1), "\(arguments)")
            #expect(said.complaints.contains("samordna mote ny --slag sspf"), "\(arguments)")
        }
        #expect(try it.json(["lista"]) as? [String] == [])
    }

    @Test func aForumHasItsNameFromTheInput() throws {
        let it = try ForumHome()
        #expect(try it.succeed([]).contains("SSPF Kärrtorp"))
        let again = try it.mote(["ny", "--slag", "sspf"], input: "sspf kärrtorp\n")
        #expect(again.ending == .exit(1))
        #expect(again.complaints.contains("finns redan"))
        // As an argument it would stand in the history of the shell.
        let argument = try it.mote(["ny", "--slag", "sspf", "SSPF Hemligby"])
        #expect(argument.ending == .exit(2))
        #expect(try it.home.traces(of: ["Hemligby"]) == [])
        let all = try #require(try it.json(["lista"]) as? [[String: Any]])
        #expect(all.count == 1)
        #expect(all.first?["kind"] as? String == "sspf")
    }

    @Test func anotherSpellingIsTheSameVerb() throws {
        let it = try ForumHome()
        for verb in ["mote", "möte", "mo\u{308}te"] {
            #expect(try PipedProgram([verb, "lista"], home: it.home).output.contains("SSPF Kärrtorp"), "\(verb)")
        }
    }

    @Test func aNameThatPointsSomebodyOutIsRefusedByItsPlace() throws {
        let it = try ForumHome(forum: nil)
        let said = try it.mote(["ny", "--slag", "sspf", "--godta-tveksamt"], input: "SSPF 19850101-1234\n")
        #expect(said.ending == .exit(2))
        #expect(said.complaints.contains("Rad 1, tecken 6–18"))
        #expect(try it.home.traces(of: ["19850101"]) == [])
        for input in [nil, "", "\n \n"] as [String?] {
            let empty = try it.mote(["ny", "--slag", "sspf"], input: input)
            #expect(empty.ending == .exit(2))
            #expect(!empty.complaints.isEmpty)
        }
    }

    @Test func aMeetingIsMadeMovedAndCancelled() throws {
        let it = try ForumHome()
        let id = try it.meeting("2027-02-02", "14.00")
        let twice = try it.mote(["ny", "--forum", "sspf", "--dag", "2027-02-02", "--kl", "14"])
        #expect(twice.ending == .exit(1))
        #expect(twice.complaints.contains(id))
        try it.succeed(["flytta", id, "--dag", "2027-02-09", "--kl", "9.30"])
        #expect(try it.succeed(["lista", "--forum", "kärr"]).contains("\(id)  2027-02-09 09.30"))
        try it.succeed(["installt", id])
        #expect(try it.mote(["flytta", id, "--dag", "2027-03-09"]).ending == .exit(1))
        #expect(try it.meetings().first?["stage"] as? String == "cancelled")
        // What a calendar has been told counts up each time.
        #expect(try it.meetings().first?["sequence"] as? Int == 2)
        try it.succeed(["inställt", id, "--ta-bort"])
        #expect(try it.meetings().first?["stage"] as? String == "planned")
        #expect(try it.mote(["installt", id, "--ta-bort"]).ending == .exit(1))
        #expect(try it.mote(["justera", id]).ending == .exit(1))
    }

    @Test func aSeriesIsShownBeforeItIsMade() throws {
        let it = try ForumHome()
        let series = ["ny", "--forum", "sspf", "--serie", "första", "--dag", "2027-01-05", "--tom", "2027-12-31", "--inte-i", "juli,8", "--kl", "14.00"]
        let dry = try it.succeed(series + ["--torr"])
        #expect(try it.meetings().isEmpty)
        let made = try it.succeed(series)
        let days = { (text: String) in text.split(separator: "\n").dropFirst().map { String($0.prefix(12)) } }
        #expect(days(dry) == days(made))
        let meetings = try it.meetings()
        #expect(meetings.count == 10)
        #expect(!meetings.contains { ["2027-07", "2027-08"].contains(($0["day"] as? String ?? "").prefix(7)) })
        #expect(meetings.allSatisfy { $0["begins"] as? String == "14:00" })
        // Again gives nothing new.
        #expect(try it.mote(series).ending == .exit(1))
        #expect(try it.meetings().count == 10)
    }

    @Test(arguments: ["2026-02-30", "31 november 2026", "2025-02-29", "i övermorgon", "9999999999", " ", "-", "2026-13-01", "0000-01-01", "作"])
    func aDayThatDoesNotExistIsRefused(day: String) throws {
        let it = try ForumHome()
        for arguments in [["ny", "--forum", "sspf", "--dag=" + day], ["ny", "--forum", "sspf", "--serie", "varje", "--dag=" + day]] {
            let said = try it.mote(arguments)
            #expect(said.ending == .exit(2), "\(arguments)")
            #expect(said.output == "")
            #expect(said.complaints.contains("2026-12-01"), "\(said.complaints)")
        }
        #expect(try it.meetings().isEmpty)
    }

    @Test(arguments: [
        ["hoppa"], ["visa", "a", "b"], ["anteckningar"], ["ny"], ["ny", "--slag", "sspf", "--forum", "x"], ["ny", "--slag", "kaffe"], ["ny", "--slag", "sig"],
        ["ny", "--forum", "sspf"], ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--kl", "25.00"], ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--kl", "14.60"],
        ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--minuter", "0"], ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--tom", "2027-01-01"],
        ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--serie", "ibland"], ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--serie", "varje", "--tom", "2026-11-01"],
        ["ny", "--forum", "sspf", "--dag", "2026-12-01", "--serie", "varje", "--inte-i", "13"], ["flytta", "x"], ["flytta"], ["justera"], ["installt"],
        ["atagande", "klart"], ["atagande", "flytta", "x"], ["atagande", "hoppa"], ["atagande", "ny", "x"], ["exportera"], ["exportera", "--format", "pdf"],
        ["individ", "--slag", "sspf"], ["individ", "--slag", "sspf", "--manad", "2026-10", "--samtycke", "kanske", "--atgarder", "1"],
        ["individ", "--slag", "sspf", "--manad", "2026-10", "--samtycke", "ja", "--atgarder", "21"],
        ["individ", "--slag", "sspf", "--manad", "2026-10", "--samtycke", "ja", "--atgarder", "-1"],
        ["individ", "--slag", "sspf", "--manad", "v 40", "--samtycke", "ja", "--atgarder", "1"],
        ["individ", "--slag", "bra", "--manad", "2026-10", "--samtycke", "ja", "--atgarder", "1"],
        ["individ", "--slag", "sspf", "--manad", "2026-10", "--samtycke", "ja", "--atgarder", "1", "--nasta", "2026-09"],
        ["individ", "--ta-bort"], ["lista", "--forum", ""], ["lista", "--forum", "x", "y"],
    ])
    func wrongUseIsToldInSwedish(arguments: [String]) throws {
        let said = try ForumHome().mote(arguments)
        #expect(said.ending == .exit(2), "\(said.complaints)\(said.output)")
        #expect(said.output == "")
        for word in ["Error", "Usage", "Unknown", "Missing", "expected", "⟦"] { #expect(!said.complaints.contains(word), "\(said.complaints)") }
    }

    @Test(arguments: [
        ["visa", "zzzzzzzzzz"], ["flytta", "zzzzzzzzzz", "--dag", "2027-01-01"], ["installt", "zzzzzzzzzz"], ["justera", "zzzzzzzzzz"],
        ["anteckningar", "zzzzzzzzzz"], ["atagande", "klart", "zzzzzzzzzz"], ["atagande", "ny", "zzzzzzzzzz", "--senast", "2027-01-01"],
        ["lista", "--forum", "zzzzzzzzzz"], ["exportera", "zzzzzzzzzz", "--format", "txt"],
    ])
    func whatDoesNotExistIsSaidWithWhereToLook(arguments: [String]) throws {
        let it = try ForumHome()
        let said = try it.mote(arguments)
        #expect(said.ending == .exit(1), "\(said.complaints)")
        #expect(said.output == "")
        #expect(said.complaints.contains("zzzzzzzzzz") && said.complaints.contains("samordna mote"), "\(said.complaints)")
    }

    @Test func aMeetingAboutSomebodyIsFiveThingsAndACount() throws {
        let it = try ForumHome(forum: nil)
        let one = ["individ", "--slag", "sspf", "--manad", "2026-10", "--samtycke", "ja", "--atgarder", "2", "--nasta", "2027-01"]
        try it.succeed(one)
        try it.succeed(one, input: "Anna Svensson\n")
        // Neither a name nor a day has anywhere to go.
        for more in [["Anna"], ["--dag", "2026-10-05"], ["--forum", "Kärrtorp"], ["--namn", "Anna"]] {
            #expect(try it.mote(one + more).ending == .exit(2), "\(more)")
        }
        let kept = try #require(try it.json(["individ"]) as? [[String: Any]])
        #expect(kept.count == 1)
        #expect(kept.first?["count"] as? Int == 2)
        #expect(Set(kept.first?.keys ?? [:].keys) == ["kind", "month", "consent_checked", "actions", "next_month", "count"])
        #expect(try it.home.traces(of: ["Anna", "Svensson", "2026-10-05"]) == [])
        try it.succeed(one + ["--ta-bort"])
        try it.succeed(one + ["--ta-bort"])
        #expect(try it.mote(one + ["--ta-bort"]).ending == .exit(1))
        #expect(try it.json(["individ"]) as? [String] == [])
    }

    /// Nobody reads any more: the program ends by itself.
    @Test(arguments: [["lista"], ["lista", "--json"], ["visa"], ["individ"], ["atagande", "--json"]])
    func aBrokenPipeEndsIt(arguments: [String]) throws {
        let it = try ForumHome()
        for output in [PipedProgram.Output.broken, .closed] {
            let said = try PipedProgram(["mote"] + arguments, home: it.home, output: output)
            if case .exit(let code) = said.ending { #expect(code <= 1) } else { Issue.record("\(arguments): \(said.ending)") }
        }
    }

    /// Rights are nothing to root.
    @Test(.enabled(if: geteuid() != 0)) func fiveWhereTheFolderCannotBeWritten() throws {
        let it = try ForumHome()
        let before = try TestHome.bytes(it.home.database)
        chmod(it.home.data, 0o500)
        let said = try it.mote(["ny", "--forum", "sspf", "--dag", "2026-12-01"])
        let shown = try it.mote(["visa"])
        chmod(it.home.data, 0o700)
        #expect(said.ending == .exit(5))
        // Who only looks does not mind.
        #expect(shown.ending == .exit(0))
        #expect(try TestHome.bytes(it.home.database) == before)
    }
}
