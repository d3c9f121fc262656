import Exchange
import Glibc
import Testing

@Suite struct SafeFileTests {
    /// Runs in a folder of its own that is gone afterwards.
    private func inFolder(_ body: (String) throws -> Void) rethrows {
        var template = Array("/tmp/samordna-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return }
        let folder = String(cString: made)
        defer {
            for name in names(in: folder) { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        try body(folder)
    }

    private func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private func text(of path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    @Test func `a file comes whole, for its owner alone, and leaves nothing else behind`() throws {
        try inFolder { folder in
            let long = String(repeating: "Blankett åäö\n", count: 40_000)
            let path = try SafeFile.write(long, named: "blankett 7F3.txt", in: folder)
            #expect(path == folder + "/blankett 7F3.txt")
            #expect(text(of: path) == long)
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
            #expect(names(in: folder) == ["blankett 7F3.txt"])
        }
    }

    @Test func `what is there is never written over`() throws {
        try inFolder { folder in
            let path = try SafeFile.write("först", named: "a.txt", in: folder)
            #expect(throws: SafeFile.Failure.exists(path: path)) { try SafeFile.write("sedan", named: "a.txt", in: folder) }
            #expect(text(of: path) == "först")
            #expect(names(in: folder) == ["a.txt"])
        }
    }

    @Test func `a link is not followed, wherever it leads`() {
        inFolder { folder in
            let target = folder + "/target"
            symlink(target, folder + "/a.txt")
            #expect(throws: SafeFile.Failure.exists(path: folder + "/a.txt")) { try SafeFile.write("x", named: "a.txt", in: folder) }
            #expect(text(of: target) == nil)
            #expect(names(in: folder) == ["a.txt"])
        }
    }

    @Test func `a folder that is none is said to be closed`() throws {
        try inFolder { folder in
            #expect(throws: SafeFile.Failure.access(path: folder + "/no")) { try SafeFile.write("x", named: "a.txt", in: folder + "/no") }
            let file = try SafeFile.write("x", named: "a.txt", in: folder)
            #expect(throws: SafeFile.Failure.access(path: file)) { try SafeFile.write("x", named: "b.txt", in: file) }
        }
    }

    @Test(arguments: [
        ("../../etc/passwd", "etc-passwd"), (".dold", "dold"), ("a/b\\c", "a-b-c"), ("rad\nbrytning\u{1B}.txt", "rad-brytning-.txt"),
        ("a\u{202E}txt.exe", "a-txt.exe"), ("CON.txt", "_CON.txt"), ("  åäö  作 .txt", "åäö 作 .txt"), ("slut. . ", "slut"),
    ])
    func `names are made harmless`(name: String, expected: String) { #expect(SafeFile.sanitised(name) == expected) }

    @Test(arguments: ["", ".", "..", "/", " \n ", "---", "\u{202E}"])
    func `a name with nothing in it is none`(name: String) {
        #expect(SafeFile.sanitised(name) == nil)
        #expect(throws: SafeFile.Failure.name) { try SafeFile.write("x", named: name, in: "/tmp") }
    }

    @Test func `a long name is cut and keeps its ending`() throws {
        let name = try #require(SafeFile.sanitised(String(repeating: "å", count: 300) + ".txt"))
        #expect(name.utf8.count <= 120 && name.hasSuffix("å.txt"))
    }

    @Test func `the next file of a name has a number before its ending`() throws {
        #expect(SafeFile.numbered("sspf.ics", 1) == "sspf.ics" && SafeFile.numbered("sspf.ics", 2) == "sspf-2.ics")
        #expect(SafeFile.numbered("sspf.2026.ics", 12) == "sspf.2026-12.ics" && SafeFile.numbered("sspf", 2) == "sspf-2")
        #expect(SafeFile.numbered("a/b:c.ics", 2) == "a-b-c-2.ics")
        let long = String(repeating: "å", count: 100) + ".ics"
        let names = (2...99).map { SafeFile.numbered(long, $0) }
        #expect(Set(names).count == 98 && names.allSatisfy { $0.utf8.count <= 120 && SafeFile.sanitised($0) == $0 })
        try inFolder { folder in
            for number in 1...3 { _ = try SafeFile.write("\(number)", named: SafeFile.numbered("sspf.ics", number), in: folder) }
            #expect(self.names(in: folder) == ["sspf-2.ics", "sspf-3.ics", "sspf.ics"] && text(of: folder + "/sspf.ics") == "1")
        }
    }
}
