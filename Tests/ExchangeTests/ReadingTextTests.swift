import Domain
import Exchange
import Testing

@Suite struct ReadingTextTests {
    @Test(arguments: [";", "\t", ","])
    func `each separator is found, and text with the others in it stays whole`(_ separator: String) throws {
        let others = [";", ","].filter { $0 != separator }.joined()
        let rows = [["Aktivitet", "Ansvarig", "Tidplan"], ["Möte \(others) råd", "Chef", "2020"], ["Kurs \(others) a", "Råd", "Löpande"], ["作", "é", ""]]
        #expect(try read(rows.map { $0.joined(separator: separator) }.joined(separator: "\n")).cells == rows)
    }

    @Test func `decimal commas and prose with commas do not part a file with semicolons`() throws {
        #expect(try read("1,5;2,5;3,5\n4,5;5,5;6,5\n").cells == [["1,5", "2,5", "3,5"], ["4,5", "5,5", "6,5"]])
        let prose = "Plan för 2020, Skarpnäck\n\nAktivitet;Ansvarig\nFika, samtal;Chef, vård\nTräff, råd, kurs;Råd\n"
        #expect(try read(prose).cells == [["Plan för 2020, Skarpnäck"], [], ["Aktivitet", "Ansvarig"], ["Fika, samtal", "Chef, vård"], ["Träff, råd, kurs", "Råd"]])
    }

    @Test func `semicolons in every row of a file with commas do not part it`() throws {
        let text = "Aktivitet,Ansvarig,Tid\nråd; fika,Chef,2020\nkurs; film,Chef,2021\nmöte; a,b,c\n"
        #expect(try read(text).cells.map(\.count) == [3, 3, 3, 3])
    }

    @Test func `a line that says which separator it is wins and is no row`() throws {
        let source = try read("sep=|\r\nA|B\r\nett;två|tre\r\n")
        #expect(source.cells == [["A", "B"], ["ett;två", "tre"]])
        #expect(source.tables[0].rows.map(\.line) == [2, 3])
        #expect(try read("\u{FEFF}\"sep=,\"\nA,B\n1;2,3").cells == [["A", "B"], ["1;2", "3"]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line break ends a row, and inside of quotes none does`(_ lineEnd: String) throws {
        let source = try read(["A;B", "\"ett\(lineEnd)två\";\"han sa \"\"ja\"\"\"", "tre;5\" rör"].joined(separator: lineEnd) + lineEnd)
        #expect(source.cells == [["A", "B"], ["ett\ntvå", "han sa \"ja\""], ["tre", "5\" rör"]])
        #expect(source.tables[0].rows.map(\.line) == [1, 2, 4])
        #expect(source.remarks.isEmpty)
    }

    @Test func `a quote that never closes is told where it opened, and nothing is read`() {
        #expect(throws: ImportFailure.unclosedQuote(path: "plan.csv", line: 3)) { try read("A;B\n\"x\";y\n1;\"två\n3;4\n") }
    }

    @Test func `text after a closing quote is kept`() throws {
        #expect(try read("A;B\n\"ett\" två;\"\"\n\"a\"b\"c\";d\n").cells == [["A", "B"], ["ett två", ""], ["ab\"c\"", "d"]])
    }

    @Test func `rows of other widths are kept and listed, lines before the table are not`() throws {
        let source = try read("Handlingsplan\n\nA;B;C\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n;;\n5;6;7\n\n\n")
        #expect(source.remarks == [ImportRemark(.raggedRow, table: 1, line: 5), ImportRemark(.raggedRow, table: 1, line: 6)])
        #expect(source.cells == [["Handlingsplan"], [], ["A", "B", "C"], ["1", "2", "3"], ["1", "2"], ["1", "2", "3", "4"], ["1", "2", "3", "", ""], [], ["5", "6", "7"]])
    }

    @Test func `control characters are shown as replaced and listed, tabs and line breaks of all kinds are text`() throws {
        let source = try read("A;B\nx\u{1B}]0;y\u{0}\na\u{9B}b;\"c\u{B}d\u{2028}e\u{85}f\tg\"\n")
        #expect(source.cells == [["A", "B"], ["x\u{FFFD}]0", "y\u{FFFD}"], ["a\u{FFFD}b", "c\nd\ne\nf\tg"]])
        #expect(source.remarks(.controlCharacter).map { "\($0.line):\($0.column ?? 0) \($0.text)" } == ["2:1 U+001B", "2:2 U+0000", "3:1 U+009B"])
    }

    @Test func `a cell that is too long stays empty and is listed`() throws {
        let long = String(repeating: "å", count: 32_768)
        let source = try read("A;B\n\(long);x\n\(long.dropLast());y\n")
        #expect(source.cells[1] == ["", "x"] && source.cells[2][0].count == 32_767)
        #expect(source.remarks == [ImportRemark(.longCell, table: 1, line: 2, column: 1)])
    }

    @Test func `one megabyte in a cell and columns without end are read as what may be kept`() throws {
        #expect(try read("A;B\n" + String(repeating: "x", count: 1 << 20) + ";y").cells[1] == ["", "y"])
        #expect(try FileReader.pasted(String(repeating: "x", count: 40_000)).cells == [[""]])
        let wide = try read("A;B\n" + String(repeating: "x;", count: 300) + "\n1;2\n")
        #expect(wide.cells[1].count == 256)
        #expect(wide.remarks(.raggedRow).contains(ImportRemark(.raggedRow, table: 1, line: 2, column: 257)))
    }

    @Test func `more rows than are allowed are refused`() {
        #expect(throws: ImportFailure.tooManyRows(path: "plan.csv", limit: 200_000)) { try read(String(repeating: "a;b\n", count: 200_001)) }
    }

    @Test func `composed and decomposed letters stay as they are`() throws {
        let cells = try read("A;B\na\u{30A};å\n").cells[1]
        #expect(cells.map { Array($0.unicodeScalars).count } == [2, 1])
        let same = "Ra\u{30A}dgivare på plats"
        let other = "Rådgivare på plats"
        #expect(try read("A;B\n\(same);\(other)\n").cells[1].map { $0.utf8.count } == [same.utf8.count, other.utf8.count])
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n", ";;\n;;\n", " \n"])
    func `nothing but blanks is empty`(_ text: String) {
        #expect(throws: ImportFailure.empty(path: "plan.csv")) { try read(text) }
    }
}
