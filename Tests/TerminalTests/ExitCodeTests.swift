import Glibc
import TestSupport
import Testing

/// Felkoder. Scripts rely on them, and nobody's file is touched by a program that cannot read it.
struct ExitCodeTests {
    @Test(arguments: [
        ["hoppa"], ["--hoppa"], ["blankett", "hoppa"], ["blankett", "visa"], ["blankett", "visa", "XYZ"],
        ["rutin", "--datum", "i går"], ["blankett", "ny", "--falt", "färg=röd"],
    ])
    func twoForWhatCannotBeUnderstood(arguments: [String]) throws {
        let home = try TestHome()
        let start = try PipedProgram(["--linje"], home: home, input: "1\nq\n")
        try #require(start.ending == .exit(0))
        let it = try PipedProgram(arguments, home: home)
        #expect(it.ending == .exit(2))
        #expect(it.output == "")
        #expect(it.complaints.hasSuffix("\n"))
        for word in ["Error", "Usage", "Unknown", "Missing", "expected"] {
            #expect(!it.complaints.contains(word), "\(it.complaints)")
        }
    }

    @Test func sixForAFileThatIsNoDatabase() throws {
        let home = try TestHome()
        let garbage = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try TestHome.write(garbage, to: home.database)
        for arguments in [[], ["kolla"], ["blankett", "lista"], ["kontrollera"], ["gallra"]] {
            let it = try PipedProgram(arguments, home: home)
            #expect(it.ending == .exit(6), "\(arguments)")
            #expect(it.complaints.contains(home.database))
        }
        #expect(try TestHome.bytes(home.database) == garbage)
        #expect(TestHome.names(home.data) == ["samordna.db"])
    }

    @Test func sixForADatabaseOfSomethingElse() throws {
        let home = try TestHome()
        var bytes = try made(home)
        bytes.replaceSubrange(68..<72, with: [0, 0, 0, 1])
        try TestHome.write(bytes, to: home.database)
        #expect(try PipedProgram(["kolla"], home: home).ending == .exit(6))
        #expect(try TestHome.bytes(home.database) == bytes)
    }

    @Test func sixForATornFile() throws {
        let home = try TestHome()
        let bytes = Array(try made(home).dropLast(4096))
        try TestHome.write(bytes, to: home.database)
        #expect(try PipedProgram(["kolla"], home: home).ending == .exit(6))
        #expect(try TestHome.bytes(home.database) == bytes)
    }

    @Test func sevenForANewerSchema() throws {
        let home = try TestHome()
        var bytes = try made(home)
        bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try TestHome.write(bytes, to: home.database)
        let it = try PipedProgram(["kolla"], home: home)
        #expect(it.ending == .exit(7))
        #expect(it.complaints.contains("99"))
        #expect(try TestHome.bytes(home.database) == bytes)
    }

    @Test func theScreensTooGiveTheCodeAndTheTerminalBack() throws {
        let home = try TestHome()
        try TestHome.write(Array("ingen databas".utf8), to: home.database)
        let program = try PtyProgram(home: home)
        #expect(try program.waitForEnd() == .exit(6))
        #expect(program.isRestored)
        #expect(program.screen.contains("har lämnats orörd"))
    }

    @Test func fiveWhereTheFolderIsAFile() throws {
        let home = try TestHome()
        try TestHome.write([], to: home.data)
        let it = try PipedProgram(["kolla"], home: home)
        #expect(it.ending == .exit(5))
        #expect(it.complaints.contains(home.data))
    }

    /// Rights are nothing to root.
    @Test(.enabled(if: geteuid() != 0)) func fiveWhereTheFolderCannotBeWritten() throws {
        let home = try TestHome()
        let before = try made(home)
        chmod(home.data, 0o500)
        let it = try PipedProgram(["blankett", "ny"], home: home)
        chmod(home.data, 0o700)
        #expect(it.ending == .exit(5))
        #expect(try TestHome.bytes(home.database) == before)
    }

    @Test func fourWhileSomebodyElseHoldsTheDatabase() throws {
        let home = try TestHome()
        let before = try made(home)
        let file = open(home.database, O_RDWR | O_CLOEXEC)
        defer { close(file) }
        // The bytes by which SQLite locks a file against everybody.
        var lock = flock(
            l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0000, l_len: 512, l_pid: 0)
        try #require(fcntl(file, F_SETLK, &lock) == 0)
        let it = try PipedProgram(["kolla"], home: home)
        #expect(it.ending == .exit(4))
        #expect(it.complaints.contains("Ett annat program använder databasen"))
        #expect(try Array(TestHome.bytes(home.database).prefix(before.count)) == before)
    }

    /// A database with a district, closed.
    private func made(_ home: TestHome) throws -> [UInt8] {
        let it = try PipedProgram(["--linje"], home: home, input: "1\nq\n")
        try #require(it.ending == .exit(0))
        return try TestHome.bytes(home.database)
    }
}
