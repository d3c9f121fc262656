import Domain
import Exchange
import Testing

@Suite struct ReadingPastedTests {
    private func cells(_ text: String) throws -> [[String]] { try FileReader.pasted(text).cells }

    @Test func `tabs part the lines that have them`() throws {
        let source = try FileReader.pasted("\n## Förhindrande:\n\nAktivitet\tAnsvarig\t\tUppföljning\nSIG\tChef\tLöpande\tI VB\n\n")
        #expect(source.format == .pasted && source.name.isEmpty)
        #expect(source.cells == [["## Förhindrande:"], [], ["Aktivitet", "Ansvarig", "", "Uppföljning"], ["SIG", "Chef", "Löpande", "I VB"]])
        #expect(source.tables[0].rows.map(\.line) == [2, 3, 4, 5])
    }

    @Test func `cells copied from a sheet keep their line breaks, quotes of the text stay`() throws {
        let source = try FileReader.pasted("A\tB\r\n\"rad\nbrytning \"\"x\"\"\"\tb\r\n\"sitt\" eget\t\"hej\"\r\n\"aldrig stängt\tc\r\nd\te")
        #expect(source.cells == [["A", "B"], ["rad\nbrytning \"x\"", "b"], ["\"sitt\" eget", "hej"], ["\"aldrig stängt", "c"], ["d", "e"]])
        #expect(source.remarks == [ImportRemark(.unclosedQuote, table: 1, line: 5)])
    }

    @Test func `columns kept apart by spaces are columns, also where the first of them is empty`() throws {
        let text = """
            Aktivitet            Ansvarig        Tidplan
            Generellt och        Föräldrastödssa 2020
            riktat stöd          mordnare
                                 och rektor      Följs upp

            Utökat program       Chef
            """
        #expect(try cells(text.replacing("Föräldrastödssa ", with: "Föräldrastöds   ")) == [
            ["Aktivitet", "Ansvarig", "Tidplan"], ["Generellt och", "Föräldrastöds", "2020"], ["riktat stöd", "mordnare", ""],
            ["", "och rektor", "Följs upp"], [], ["Utökat program", "Chef"],
        ])
    }

    @Test func `where the columns do not run down, each line is parted by itself`() throws {
        #expect(try cells("En lång rad med text över alla kolumner\nA  B  C\n  b  c") == [["En lång rad med text över alla kolumner"], ["A", "B", "C"], ["", "b", "c"]])
    }

    @Test func `lines of a PDF without columns are one column, hyphens and pages kept`() throws {
        #expect(try cells("Föräldrastödssa\r\nmordnare \r\rupp\u{AD}följning\u{C}2020 Följs upp\u{2028}här") == [["Föräldrastödssa"], ["mordnare"], [], ["upp\u{AD}följning"], ["2020 Följs upp\nhär"]])
    }

    @Test func `letters of several scalars take one column`() throws {
        #expect(try cells("a\u{30A}a\u{30A}  x\nåå  y") == [["a\u{30A}a\u{30A}", "x"], ["åå", "y"]])
    }

    @Test func `nothing is empty, and escapes are shown as replaced`() throws {
        #expect(throws: ImportFailure.empty(path: "")) { try FileReader.pasted(" \n\n") }
        let source = try FileReader.pasted("a\u{1B}[31mb")
        #expect(source.cells == [["a\u{FFFD}[31mb"]] && source.remarks(.controlCharacter).count == 1)
    }

    @Test func `a text file is read as what it is: a table, or text with tables in it`() throws {
        let table = try read("A;B\n1;2\n3;\"x\ny\"\n", name: "plan.txt")
        #expect(table.format == .csv && table.cells.last == ["3", "x\ny"])
        let prose = try read("Planen, som den ser ut, är:\n\n\"Citat\n\nA\tB\n1\t2\n\nEn rad till, med komma, och så.\nOch en.\nOch, en.\n", name: "plan.txt")
        #expect(prose.format == .pasted && prose.cells.contains(["A", "B"]))
    }

    @Test func `lines of any length and number are kept`() throws {
        let long = String(repeating: "ord  ", count: 5000)
        #expect(try cells(long + "\nA  B").count == 2)
        #expect(try cells(String(repeating: "a  b\n", count: 1000)).count == 1000)
        #expect(try cells(String(repeating: "\"a\tb\n", count: 3000)).count == 3000)
    }
}
