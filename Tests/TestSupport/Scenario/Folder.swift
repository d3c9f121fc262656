import Foundation

/// A fresh folder that is gone when nobody holds it any more.
package final class Folder {
    package let path: String

    package init() throws {
        path = Self.root + "/samordna-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// In memory where there is such a place: every answer that is kept is flushed, and these tests are not about disks.
    private static let root =
        FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : FileManager.default.temporaryDirectory.path

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The bytes of every file, by name: what a search of the disk would find.
    package var contents: [String: Data] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: path + "/" + $1) }
    }
}
