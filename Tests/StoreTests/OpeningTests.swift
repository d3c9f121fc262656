import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct OpeningTests {
    @Test func aFileThatIsNotOursIsRefusedUntouched() throws {
        var sqlite = Data("SQLite format 3\0".utf8)
        sqlite += Data(repeating: 7, count: 8000)
        let files: [(String, Data, ArchiveFailure)] = [
            ("text", Data("Hej, jag är en textfil.\n".utf8), .foreign(path: "")),
            ("garbage", Data((0..<9000).map { UInt8($0 * 31 % 251) }), .foreign(path: "")),
            ("empty", Data(), .damaged(path: "", detail: "")),
            ("zeroes", Data(count: 4096), .damaged(path: "", detail: "")),
            ("someone's database", sqlite, .foreign(path: "")),
        ]
        for (name, content, failure) in files {
            let folder = Folder()
            try FileManager.default.createDirectory(atPath: folder.file(""), withIntermediateDirectories: true)
            try content.write(to: URL(fileURLWithPath: folder.archive))
            for mode in [SQLiteArchive.Mode.readWrite, .readOnly] {
                #expect(throws: ArchiveFailure.self, "\(name)") { try folder.open(mode) }
                expect(name, same: failure) { () throws(ArchiveFailure) in _ = try folder.open(mode) }
            }
            #expect(FileManager.default.contents(atPath: folder.archive) == content)
            #expect(folder.names() == ["samordna.db"])
        }
    }

    @Test func aForeignDatabaseWithItsLogIsLeftAlone() throws {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.file(""), withIntermediateDirectories: true)
        let other = try DatabaseQueue(path: folder.archive)
        try other.inDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        }
        let before = folder.bytes()
        #expect(throws: ArchiveFailure.foreign(path: folder.archive)) { try folder.open() }
        #expect(folder.bytes() == before)
        try other.close()
    }

    @Test func aTruncatedArchiveIsRefusedUntouched() throws {
        let folder = Folder()
        let archive = try folder.open()
        try archive.seed((1...500).map { Sample.report($0) })
        archive.close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: folder.archive))
        for size in [99, 100, 4096, 8191, whole.count / 2, whole.count - 1] {
            let cut = whole.prefix(size)
            try cut.write(to: URL(fileURLWithPath: folder.archive))
            #expect(throws: ArchiveFailure.self, "\(size)") { try folder.open() }
            #expect(FileManager.default.contents(atPath: folder.archive) == cut)
        }
    }

    @Test func aNewerSchemaIsRefusedUntouched() throws {
        let folder = Folder()
        try folder.open().close()
        let queue = try DatabaseQueue(path: folder.archive)
        try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 7") }
        try queue.close()
        let before = folder.bytes()
        for mode in [SQLiteArchive.Mode.readWrite, .readOnly] {
            #expect(throws: ArchiveFailure.newerSchema(found: 7, known: Schema.current.number)) { try folder.open(mode) }
        }
        #expect(folder.bytes() == before)
    }

    @Test func anOlderSchemaIsBackedUpAndMoved() throws {
        let folder = Folder()
        let old = try folder.open()
        _ = try old.perform(.saveReport(Sample.full))
        _ = try old.perform(.keepWalk(Sample.walk("secretwalk")))
        old.close()
        let known = Schema.current.number
        let newer = Schema(
            steps: Schema.current.steps + [
                .init(number: known + 1, sql: "CREATE TABLE two (x INTEGER) STRICT"),
                .init(number: known + 2, sql: "CREATE TABLE three (x INTEGER) STRICT; INSERT INTO three VALUES (3)"),
            ])
        #expect(throws: ArchiveFailure.access(path: folder.archive)) {
            try SQLiteArchive(path: folder.archive, now: today, mode: .readOnly, schema: newer)
        }
        let moved = try SQLiteArchive(path: folder.archive, now: today, mode: .readWrite, schema: newer)
        #expect(try moved.report(Sample.full.code)?.note == Sample.full.note)
        #expect(try moved.read { try $0.number("SELECT x FROM three") } == 3)
        #expect(try moved.walks().count == 1)
        moved.close()
        let names = folder.names("data/backups")
        #expect(names == ["2026-11-21-before-schema-\(known + 1).db", "2026-11-21-before-schema-\(known + 2).db"])
        for (name, schema) in zip(names, [known, known + 1]) {
            let copy = try DatabaseQueue(path: folder.file("backups/\(name)"))
            try copy.inDatabase { (db: Database) throws in
                #expect(try Migration.number(in: db) == schema)
                #expect(try db.number("SELECT count(*) FROM report") == 1)
                #expect(try db.number("SELECT count(*) FROM paused_walk") == 0)
            }
            try copy.close()
        }
        #expect(try Header.read(folder.archive).schema == known + 2)
        #expect(throws: ArchiveFailure.newerSchema(found: known + 2, known: known)) { try folder.open() }
    }

    @Test func aStepThatFailsLeavesTheOldSchema() throws {
        let folder = Folder()
        try folder.open().close()
        let broken = Schema(
            steps: Schema.current.steps + [.init(number: Schema.current.number + 1, sql: "CREATE TABLE two (x); CREATE TABLE two (x)")])
        #expect(throws: ArchiveFailure.self) {
            try SQLiteArchive(path: folder.archive, now: today, mode: .readWrite, schema: broken)
        }
        let archive = try folder.open()
        #expect(try archive.read { try Migration.number(in: $0) } == Schema.current.number)
        #expect(try archive.read { try $0.number("SELECT count(*) FROM sqlite_schema WHERE name = 'two'") } == 0)
    }

    @Test func anUncleanEndIsCheckedAndDamageFound() throws {
        let folder = Folder()
        let archive = try folder.open()
        try archive.seed((1...2000).map { Sample.report($0, note: "n\($0)") })
        _ = try archive.perform(.setDistrict("norra"))
        // What a killed process leaves behind: the file and a log with frames, and no lock.
        let copy = Folder()
        try FileManager.default.createDirectory(atPath: copy.file(""), withIntermediateDirectories: true)
        for part in ["", "-wal"] { try FileManager.default.copyItem(atPath: folder.archive + part, toPath: copy.archive + part) }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: copy.archive))
        let recovered = try copy.open()
        #expect(recovered.checkedAfterUncleanEnd)
        #expect(try recovered.district() == "norra" && recovered.summary().total == 2000)
        recovered.close()
        #expect(try !copy.open().checkedAfterUncleanEnd)

        for page in 5..<12 { bytes.replaceSubrange(page * 4096..<page * 4096 + 40, with: Data(repeating: 0xAB, count: 40)) }
        for part in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy.archive + part) }
        try bytes.write(to: URL(fileURLWithPath: copy.archive))
        try FileManager.default.copyItem(atPath: folder.archive + "-wal", toPath: copy.archive + "-wal")
        expect("flipped bytes", same: .damaged(path: "", detail: "")) { () throws(ArchiveFailure) in _ = try copy.open() }
        archive.close()
    }

    @Test func anotherOpeningIsNoUncleanEnd() throws {
        let folder = Folder()
        let one = try folder.open()
        _ = try one.perform(.setDistrict("norra"))
        #expect(try !folder.open().checkedAfterUncleanEnd)
    }

    @Test func readOnlyReadsAndRefusesToWrite() throws {
        let folder = Folder()
        #expect(throws: ArchiveFailure.missing) { try folder.open(.readOnly) }
        #expect(!FileManager.default.fileExists(atPath: folder.file("")))
        let writer = try folder.open()
        _ = try writer.perform(.saveReport(Sample.report(1)))
        let reader = try folder.open(.readOnly)
        #expect(try reader.window().total == 1)
        for change in [Change.setDistrict("x"), .undo, .purge(today), .forgetWalk("w"), .keepWalk(Sample.walk("w"))] {
            #expect(throws: ArchiveFailure.access(path: folder.archive)) { try reader.perform(change) }
        }
        #expect(throws: ArchiveFailure.access(path: folder.archive)) { try reader.purgeJournal() }
    }

    @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
        for path in ["/proc/samordna/x.db", "/dev/null/x.db"] {
            expect(path, same: .access(path: "")) { () throws(ArchiveFailure) in
                _ = try SQLiteArchive(path: path, now: today)
            }
        }
        let folder = Folder()
        #expect(throws: ArchiveFailure.foreign(path: folder.path)) { try SQLiteArchive(path: folder.path, now: today) }
    }

    /// Root may write anywhere, so that there is nothing to test with.
    @Test(.enabled(if: geteuid() != 0)) func aReadOnlyFolderCanBeReadOnly() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.report(1)))
        archive.close()
        chmod(folder.file(""), 0o500)
        defer { chmod(folder.file(""), 0o700) }
        #expect(throws: ArchiveFailure.access(path: folder.archive)) { try folder.open() }
        let reader = try folder.open(.readOnly)
        #expect(try reader.window().total == 1)
        #expect(folder.names() == ["samordna.db"])
    }

    @Test func theModesAreTheOwnersAlone() throws {
        let folder = Folder()
        let before = umask(0o022)
        defer { umask(before) }
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.full))
        try archive.backup(to: folder.file("copy.db"))
        try archive.backup(to: Backups.place(beside: folder.archive, day: today, why: "test"))
        #expect(mode(folder.file("")) == 0o700 && mode(folder.file("backups")) == 0o700)
        for name in ["samordna.db", "samordna.db-wal", "samordna.db-shm", "copy.db", "backups/2026-11-21-test.db"] {
            #expect(mode(folder.file(name)) == 0o600, "\(name)")
        }
        #expect(!archive.correctedModes)
        #expect(try archive.check().openToOthers.isEmpty)
        archive.close()
        chmod(folder.archive, 0o644)
        chmod(folder.file("backups/2026-11-21-test.db"), 0o640)
        let again = try folder.open()
        #expect(again.correctedModes)
        #expect(mode(folder.archive) == 0o600 && mode(folder.file("backups/2026-11-21-test.db")) == 0o600)
    }

    @Test func theConnectionIsSetUpAsDecided() throws {
        let folder = Folder()
        let archive = try folder.open()
        try archive.read { (db: Database) throws in
            for (pragma, value) in [("synchronous", 2), ("secure_delete", 1), ("temp_store", 2), ("foreign_keys", 1)] {
                #expect(try db.number("PRAGMA \(pragma)") == value, "\(pragma)")
            }
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
            #expect(try db.number("PRAGMA application_id") == 0x5361_6D6F)
        }
        archive.close()
        #expect(folder.names() == ["samordna.db"])
        #expect(throws: ArchiveFailure.self) { try archive.summary() }
    }

    @Test func networkFileSystemsAreKnown() {
        let mounts = """
            36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
            40 35 0:45 / /home rw,relatime shared:2 - nfs4 server:/home rw
            41 35 0:46 / /s rw - fuse.sshfs x rw
            """
        #expect(Network.kind(of: 0x6200, in: mounts) == "ext3")
        #expect(Network.kind(of: 45, in: mounts) == "nfs4" && Network.isNetwork("nfs4"))
        #expect(Network.isNetwork("fuse.sshfs") && !Network.isNetwork("fuseblk") && !Network.isNetwork("ext4"))
        #expect(Network.kind(of: 47, in: mounts) == nil)
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}

/// The same case, whatever it carries.
func expect(_ what: String, same expected: ArchiveFailure, _ body: () throws(ArchiveFailure) -> Void) {
    func name(_ failure: ArchiveFailure) -> String { String(String(describing: failure).prefix { $0 != "(" }) }
    do {
        try body()
        Issue.record("\(what): nothing was thrown")
    } catch {
        #expect(name(error) == name(expected), "\(what): \(error)")
    }
}
