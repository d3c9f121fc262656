import Domain
import Exchange
import Glibc
import Testing

@Suite struct ReadingOpeningTests {
    private func inFolder(_ body: (String) throws -> Void) rethrows {
        var template = Array("/tmp/samordna-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return }
        let folder = String(cString: made)
        defer {
            for name in ["a.csv", "link", "pipe", "hole"] { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        try body(folder)
    }

    private func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        fputs(text, file)
        fclose(file)
    }

    @Test func `a file is read, and so is one that a link leads to`() throws {
        try inFolder { folder in
            write("A;B\n1;å\n", to: folder + "/a.csv")
            symlink(folder + "/a.csv", folder + "/link")
            let source = try FileReader.read(path: folder + "/a.csv")
            #expect(source.name == "a.csv" && source.cells == [["A", "B"], ["1", "å"]])
            #expect(try FileReader.read(path: folder + "/link").cells == source.cells)
        }
    }

    @Test func `pipes, devices and folders are no files, and nothing waits for them`() {
        inFolder { folder in
            mkfifo(folder + "/pipe", 0o600)
            for path in [folder + "/pipe", "/dev/zero", "/dev/tty", folder, "/"] {
                #expect(throws: ImportFailure.notAFile(path: path)) { try FileReader.read(path: path) }
            }
        }
    }

    @Test func `what is not there, too large or cut off by a zero is said`() {
        inFolder { folder in
            for path in [folder + "/nej", folder + "/a.csv/x", "", folder + "\0.csv"] {
                #expect(throws: ImportFailure.missing(path: path)) { try FileReader.read(path: path) }
            }
            write("x", to: folder + "/hole")
            truncate(folder + "/hole", 2 << 30)
            #expect(throws: ImportFailure.tooLarge(path: folder + "/hole", limitMegabytes: 16)) { try FileReader.read(path: folder + "/hole") }
            symlink(folder + "/link", folder + "/link")
            #expect(throws: ImportFailure.unreadable(path: folder + "/link")) { try FileReader.read(path: folder + "/link") }
        }
    }

    @Test func `failures name the path, and sources only the name`() throws {
        inFolder { folder in
            write("A;B\n\"x;y\n", to: folder + "/a.csv")
            #expect(throws: ImportFailure.unclosedQuote(path: folder + "/a.csv", line: 2)) { try FileReader.read(path: folder + "/a.csv") }
        }
    }

    @Test func `contents decide, never the name`() throws {
        let book = TestOffice.workbook([("A", "<sheetData><row><c><v>1</v></c></row></sheetData>")]).bytes
        let document = TestOffice.document(TestOffice.texts([["a"]])).bytes
        #expect(try FileReader.kind(of: book, name: "a.csv") == .xlsx && FileReader.kind(of: document, name: "a.xlsx") == .docx)
        #expect(try FileReader.read(book, name: "a.docx").format == .xlsx)
        #expect(try FileReader.kind(of: Array("\u{FEFF} {\n \"schema\": 1}".utf8), name: "a.csv") == .json)
        #expect(try FileReader.read(Array("{\"schema\": 1}".utf8), name: "plan.json") == ImportSource(name: "plan.json", format: .json, tables: []))
        #expect(try FileReader.kind(of: Array("{a};b".utf8), name: "a.csv") == .csv && FileReader.kind(of: Array("a b".utf8), name: "a.TXT") == .pasted)
    }

    @Test func `what is no table is refused by what it is`() {
        var other = TestZip()
        other.store("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        var binary = TestZip()
        binary.store("[Content_Types].xml", TestOffice.types("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        let foreign = [Array("%PDF-1.7\n".utf8), Array("{\\rtf1 a;b}".utf8), Array("<!DOCTYPE html><table>".utf8), [0x1F, 0x8B, 8], compound, other.bytes, binary.bytes,
            Array("<?xml version=\"1.0\"?><Workbook/>".utf8), TestZip().bytes, (0..<200).map { UInt8($0 % 9) }]
        for bytes in foreign {
            #expect(throws: ImportFailure.unknownFormat(path: "x.csv")) { try FileReader.read(bytes, name: "x.csv") }
        }
        let locked = compound + "EncryptedPackage".utf8.flatMap { [$0, 0] }
        #expect(throws: ImportFailure.encrypted(path: "x.csv")) { try FileReader.read(locked, name: "x.csv") }
    }
}
