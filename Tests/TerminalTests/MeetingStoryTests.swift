import Foundation
import TestSupport
import Testing

/// A chair who reads one line after the other, from a forum to its record and to the meeting after it.
struct MeetingStoryTests {
    @Test func aMeetingIsLedFromAPipe() throws {
        let it = try ForumHome()
        let id = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        let chair = try PipedDialogue(["--linje"], home: it.home)
        try chair.say("gf")
        try chair.choose("SSPF Kärrtorp")
        try chair.say("1")
        try chair.choose("Öppna mötet")
        try chair.say("s")
        for (item, answer) in [("Öppnande", "Behandlad"), ("Uppföljning", "Behandlad"), ("VBE", "Behandlad"), ("Lägesbild", "Bordlägg")] {
            try chair.choose("att göra: " + item)
            try chair.choose(answer)
        }
        for (what, role) in [("Påminna enheterna om blanketten", "kommunpolis"), ("Boka lokal för trygghetsvandringen", "enhetschef fritid")] {
            try chair.choose("att göra: Åtaganden")
            try chair.choose("Nytt åtagande")
            try chair.say(what)
            try chair.say(role)
            try chair.say(PlanHome.day(in: 30).text)
        }
        // The power goes, and the chair goes on.
        chair.process.signal(9)
        let again = try PipedDialogue(["--linje"], home: it.home)
        // The first line of Start leads back to it.
        #expect(again.sees("Mötet pågår: SSPF Kärrtorp"))
        try again.say("1")
        #expect(again.sees("klart: VBE – stående punkt"))
        #expect(again.sees("Boka lokal för trygghetsvandringen"))
        for item in ["Åtaganden", "Nästa möte"] {
            try again.choose("att göra: " + item)
            try again.choose("Behandlad")
        }
        #expect(again.sees("Diskuterades enskilda individer?"))
        try again.choose("Nej")
        #expect(again.sees("Mötet är avslutat"))
        try again.say("e")
        try again.choose("Word (docx)")
        try again.say("q")

        try expectTheRecord(of: id, it)
        try expectTheNextMeeting(it)
    }

    /// Said by the verb exactly as it is written to a file, in every format.
    private func expectTheRecord(of id: String, _ it: ForumHome) throws {
        let said = try it.succeed(["anteckningar", id])
        for words in ["Minnesanteckningar SSPF Kärrtorp", "Bordlades till nästa möte.", "kommunpolis", "Inga individer diskuterades."] {
            #expect(said.contains(words), "\(words)")
        }
        try it.succeed(["exportera", id, "--format", "txt"])
        try it.succeed(["exportera", id, "--format", "json"])
        let files = TestHome.names(it.home.workplace)
        #expect(Set(files.map { $0.suffix(4) }) == ["docx", ".txt", "json"])
        for file in files where file.hasSuffix(".txt") { #expect(try TestHome.text(it.home.workplace + "/" + file) == said) }
        let json = try it.succeed(["exportera", id, "--format", "json", "--ut"])
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
        // Never over a file that is there.
        #expect(try it.mote(["exportera", id, "--format", "txt"]).ending == .exit(5))
        try it.succeed(["justera", id, "--dag", PlanHome.day(in: 0).text, "--dnr"], input: "SKA 2026/123\n")
        #expect(try it.succeed(["anteckningar", id]).contains("SKA 2026/123"))
        #expect(try it.mote(["justera", id]).ending == .exit(1))
        #expect(try it.mote(["installt", id]).ending == .exit(1))
    }

    private func expectTheNextMeeting(_ it: ForumHome) throws {
        _ = try it.meeting(PlanHome.day(in: 28).text, "14.00")
        let next = try it.succeed(["visa"])
        for words in ["Lägesbild", "bordlagd vid 1 möte", "Påminna enheterna om blanketten", "Boka lokal för trygghetsvandringen"] {
            #expect(next.contains(words), "\(words): \(next)")
        }
        #expect(try it.kolla().output.contains("SSPF Kärrtorp: VBE behandlad på 1 av 1"))
        let rows = try #require(try it.json(["atagande"]) as? [[String: Any]])
        #expect(rows.count == 2)
        let one = try #require(rows.first?["id"] as? String)
        try it.succeed(["atagande", "flytta", one, "--till", PlanHome.day(in: 60).text])
        try it.succeed(["atagande", "flytta", one, "--till", PlanHome.day(in: 90).text, "--skäl"], input: "Lokalen är upptagen\n")
        #expect(try it.succeed(["atagande"]).contains("flyttat"))
        try it.succeed(["åtagande", "klart", one])
        #expect(try it.mote(["atagande", "klart", one]).ending == .exit(1))
        #expect((try it.json(["atagande"]) as? [Any])?.count == 1)
        #expect((try it.json(["atagande", "--alla"]) as? [Any])?.count == 2)
        try it.succeed(["atagande", "oppna", one])
        try it.succeed(["atagande", "utgar", one], input: "Behövs inte längre\n")

        // What a calendar is told, and what shows the regularity.
        let calendar = try it.succeed(["exportera", "--forum", "sspf", "--format", "ics", "--ut"])
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(calendar.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == 2)
        #expect(try it.succeed(["exportera", "--underlag", "--forum", "sspf", "--format", "txt", "--ut"]).contains("SSPF Kärrtorp"))
        let year = try PipedProgram(["ar", "--json"], home: it.home)
        #expect(try JSONSerialization.jsonObject(with: Data(year.output.utf8)) is [String: Any])
        #expect(try PipedProgram(["år"], home: it.home).output.contains("SSPF Kärrtorp · justerat"))
        #expect(try PipedProgram(["ar", "1066"], home: it.home).ending == .exit(2))
    }
}
