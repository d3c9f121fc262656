import Glibc
import TestSupport
import Testing

/// The plan in files: out, and in again.
struct PlanFileTests {
    @Test(arguments: ["csv", "xlsx", "docx", "json", "rfc4180"])
    func whatWasExportedIsUnchangedWhenItComesBack(format: String) throws {
        let it = try PlanHome()
        let rows = try it.rows()
        try it.succeed(["lage", rows[0], rows[1], "--till", "pågår"])
        try it.succeed(["rapportera", rows[0], "--tillfalle", "t1", "--lage", "pågår", "--kommentar-fran-stdin"], input: "Igång, å ä ö.\n")
        try it.succeed(["exportera", "--format", format])
        let name = try #require(TestHome.names(it.home.workplace).first)
        let said = try it.succeed(["importera", name, "--torr"])
        #expect(said.contains("0 nya, 0 ändrade, \(rows.count) oförändrade."), "\(said)")
        #expect(said.contains("Filen innehåller inget nytt"))
    }

    /// Our own data, carried to another machine.
    @Test func anotherArchiveGetsTheSameRows() throws {
        let (it, other) = (try PlanHome(), try PlanHome(example: nil))
        let row = try it.rows()[0]
        try it.succeed(["rapportera", row, "--tillfalle", "vb", "--lage", "pågår", "--kommentar-fran-stdin"], input: "Igång, å ä ö.\n")
        try it.succeed(["anteckna", row], input: "Lokaler är bokade.\n")
        let data = try it.succeed(["exportera", "--format", "json", "--ut"])
        try other.file("plan.json", Array(data.utf8))
        try other.succeed(["importera", "plan.json", "--ar", "2020"])
        let export = ["exportera", "--format", "rfc4180", "--ut"]
        #expect(try other.succeed(export) == (try it.succeed(export)))
        #expect(try other.succeed(["importera", "plan.json", "--torr"]).contains("Filen innehåller inget nytt"))
        // Somebody has been at the file on the way.
        let touched = data.split(separator: "Lokaler är bokade.").joined(separator: "Lokaler för 19850101-1234.")
        try other.file("plan.json", Array(touched.utf8))
        #expect(try other.succeed(["importera", "plan.json", "--torr"]).contains("kan peka ut någon"))
        try other.succeed(["importera", "plan.json"])
        #expect(!(try other.succeed(["visa", row])).contains("19850101"))
    }

    /// Lines that a PDF broke, as somebody saves what they copied.
    @Test func aTextFromAPdfIsMendedInSight() throws {
        let it = try PlanHome(example: nil)
        let text = "Aktivitet\tAnsvarig\tTidplan\tUppföljning\nÖppna förskolan\tPreventionssamordnare\t2026\tOrdinarie verksamhetsupp följning\nMöten med föreningar\tPreventionssamordnare\t2026\tVerksamhetsuppföljning i T1\n"
        try it.file("plan.txt", Array(text.utf8))
        let shown = try it.succeed(["importera", "plan.txt", "--ar", "2026", "--torr"])
        #expect(shown.contains("”verksamhetsupp följning” → ”verksamhetsuppföljning”"), "\(shown)")
        #expect(!(try it.succeed(["importera", "plan.txt", "--ar", "2026", "--torr", "--utan-lagning"])).contains("→ ”verksamhetsuppföljning”"))
    }

    @Test func aFileIsNeverWrittenOverAndGoesWhereItIsSent() throws {
        let it = try PlanHome()
        mkdir(it.home.workplace + "/ut", 0o700)
        try it.succeed(["exportera", "--format", "xlsx", "--till", "ut"])
        let name = try #require(TestHome.names(it.home.workplace + "/ut").first)
        let before = try TestHome.bytes(it.home.workplace + "/ut/" + name)
        #expect(try it.plan(["exportera", "--format", "xlsx", "--till", "ut"]).ending == .exit(5))
        #expect(try TestHome.bytes(it.home.workplace + "/ut/" + name) == before)
        // A link of that name is not followed.
        symlink(it.home.path + "/annat", it.home.workplace + "/" + name)
        #expect(try it.plan(["exportera", "--format", "xlsx"]).ending == .exit(5))
        #expect(access(it.home.path + "/annat", F_OK) != 0)
        #expect(try it.plan(["exportera", "--format", "xlsx", "--till", "saknas"]).ending == .exit(5))
    }

    @Test func theFileSaysWhatItIsOf() throws {
        let it = try PlanHome()
        let whole = try it.succeed(["exportera", "--format", "txt", "--ut"])
        #expect(whole.contains("Hela planen, utan filter"))
        let part = try it.succeed(["exportera", "--format", "txt", "--ut", "--ansvarig", "preventionssam"])
        #expect(part.contains("Filter: ansvarig:preventionssam"))
        func hash(_ text: String) -> String? { text.split(separator: "\n").first { $0.hasPrefix("Data: ") }.map { String($0.dropFirst(6)) } }
        let first = try #require(hash(whole))
        #expect(first.count == 12 && first.allSatisfy(\.isHexDigit))
        #expect(hash(part) != first)
        // The same data, the same hash, whatever was done and undone on the way.
        let row = try it.rows()[0]
        try it.succeed(["lage", row, "--till", "pågår"])
        #expect(hash(try it.succeed(["exportera", "--format", "txt", "--ut"])) != first)
        try it.succeed(["lage", row, "--till", "ej påbörjad"])
        #expect(hash(try it.succeed(["exportera", "--format", "txt", "--ut"])) == first)
        #expect(try it.succeed(["exportera", "--format", "json", "--ut"]).contains(first))
        #expect(try it.succeed(["exportera", "--schema"]).contains("\"$schema\""))
    }

    /// As an old office program writes it: another encoding, and a day that is none.
    @Test func anOldTableIsReadWithItsImpossibleDay() throws {
        let it = try PlanHome(example: nil)
        let table = "Aktivitet;Ansvarig;Tidplan;Uppföljning\r\nÖppna förskolan för föräldrar;Preventionssamordnare;31 juni 2026;T1\r\n"
            + "Möten i områdets föreningar;Fritidschef;Våren 2026;Protokoll\r\nSamtal med 19850101-1234;Sara Ek;2026;VB\r\n"
        try it.file("plan.csv", table.unicodeScalars.map { UInt8($0.value) })
        let shown = try it.succeed(["importera", "plan.csv", "--ar", "2026", "--torr"])
        for words in ["3 nya", "Windows-1252", "31\n  juni 2026", "Är det roller?", "? Fritidschef", "kolumn 1: det som står där kan peka ut någon"] {
            #expect(shown.contains(words), "\(words) is not in:\n\(shown)")
        }
        #expect(!shown.contains("19850101") && !shown.contains("Sara Ek"))
        #expect(try it.succeed(["planer"]).contains("Det finns ingen plan ännu"))

        try it.succeed(["importera", "plan.csv", "--ar", "2026", "--bekräfta-roller"])
        let list = try it.succeed(["lista"])
        #expect(list.contains("Öppna förskolan för föräldrar") && list.contains("31 juni 2026") && list.contains("Fritidschef"))
        // What is no function is not made one by a word on the command line.
        #expect(!list.contains("Sara Ek"))
        unlink(it.home.workplace + "/plan.csv")
        #expect(try it.home.traces(of: ["19850101", "Sara Ek"]) == [])
        try it.file("plan.csv", table.unicodeScalars.map { UInt8($0.value) })
        let again = try it.succeed(["importera", "plan.csv", "--ar", "2026", "--torr"])
        #expect(again.contains("0 nya, 0 ändrade, 3 oförändrade."))
    }

    @Test func anUnknownColumnIsAskedAboutOnce() throws {
        let it = try PlanHome(example: nil)
        try it.file("plan.csv", Array("Aktivitet;Blaha;Ansvarig;Tidplan\nEn sak;2026;Preventionssamordnare;2026\nTvå;2026;Preventionssamordnare;2026\n".utf8))
        let said = try it.plan(["importera", "plan.csv"])
        #expect(said.ending == .exit(2))
        #expect(said.complaints.contains("--kolumn 2=FÄLT"))
        #expect(try it.succeed(["planer"]).contains("Det finns ingen plan ännu"))
        for wrong in ["2", "2=blaha", "0=tidplan", "x=tidplan", "9=tidplan"] {
            #expect(try it.plan(["importera", "plan.csv", "--kolumn", wrong]).ending == .exit(2), "\(wrong)")
        }
        #expect(try it.succeed(["importera", "plan.csv", "--kolumn", "2=-"]).contains("Inläst: 2 nya"))
    }

    @Test func whatIsNoFileNeitherHangsNorIsRead() throws {
        let it = try PlanHome()
        mkfifo(it.home.workplace + "/ror", 0o600)
        for (path, code) in [("ror", 5), ("/dev/zero", 5), ("saknas.csv", 5), (".", 5)] {
            #expect(try it.plan(["importera", path]).ending == .exit(Int32(code)), "\(path)")
        }
        try it.file("trasig.xlsx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0])
        try it.file("annan.json", Array("{\"schema\": \"annat\"}".utf8))
        try it.file("tom.csv", [])
        for path in ["trasig.xlsx", "annan.json", "tom.csv"] {
            let said = try it.plan(["importera", path])
            #expect(said.ending == .exit(1), "\(path)")
            #expect(said.complaints.contains("Ingenting lästes in"), "\(path): \(said.complaints)")
        }
    }

    @Test func aPlanThatTheBoardDecidedTakesNoNewRows() throws {
        let it = try PlanHome(example: nil)
        try it.succeed(["ny", "--ar", "2026", "--tom"])
        try it.file("plan.csv", Array("Aktivitet;Ansvarig;Tidplan\nEn sak;Preventionssamordnare;2026\n".utf8))
        try it.succeed(["importera", "plan.csv", "--ar", "2026"])
        try it.succeed(["steg", "nämnd", "--datum", "2026-05-14"])
        #expect(try it.succeed(["importera", "plan.csv", "--torr"]).contains("1 oförändrade"))
        try it.file("plan2.csv", Array("Aktivitet;Ansvarig;Tidplan\nEn ny sak helt och hållet;Preventionssamordnare;2026\n".utf8))
        for arguments in [["importera", "plan2.csv"], ["importera", "plan2.csv", "--torr"]] {
            let said = try it.plan(arguments)
            #expect(said.ending == .exit(1))
            #expect(said.complaints.contains("Planen är beslutad"))
        }
        #expect(try it.rows().count == 1)
    }
}
