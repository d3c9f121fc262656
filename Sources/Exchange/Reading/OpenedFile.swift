import Domain
import Glibc

/// Öppnad fil: the bytes of a regular file, read once. Nothing that may wait, answer or be without end is opened.
enum OpenedFile {
    static func bytes(of path: String) throws(ImportFailure) -> [UInt8] {
        // A name is cut off at a NUL by the system, and would be that of another file.
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing(path: path) }
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(at: path) }
        guard isRegular(status) else { throw .notAFile(path: path) }
        // Something else may have that name by now: a pipe is opened without waiting, a terminal without becoming ours.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw failure(at: path) }
        defer { close(file) }
        guard fstat(file, &status) == 0, isRegular(status) else { throw .notAFile(path: path) }
        let limit = ReadingLimits.fileBytes
        guard status.st_size <= limit else { throw .tooLarge(path: path, limitMegabytes: ReadingLimits.fileMegabytes) }
        return try read(file, expecting: Int(status.st_size), path: path)
    }

    private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

    /// Files may grow while they are read, and those of the system say that they are empty.
    private static func read(_ file: Int32, expecting size: Int, path: String) throws(ImportFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var piece = [UInt8](repeating: 0, count: ReadingLimits.pieceBytes)
        while true {
            let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path) }
            if count == 0 { return bytes }
            guard bytes.count + count <= ReadingLimits.fileBytes else {
                throw .tooLarge(path: path, limitMegabytes: ReadingLimits.fileMegabytes)
            }
            bytes += piece[..<count]
        }
    }

    private static func failure(at path: String) -> ImportFailure {
        switch errno {
        case ENOENT, ENOTDIR: .missing(path: path)
        case ENXIO, ENODEV, EISDIR: .notAFile(path: path)
        default: .unreadable(path: path)
        }
    }
}
