import Glibc

/// Skriven fil. An export comes whole or not at all, never over anything that was there, and only for its owner to read.
package enum SafeFile {
    /// The words stand in the texts under `file.<case>`.
    package enum Failure: Error, Equatable, Sendable {
        /// Something has that name: a file, a folder, or a link to anywhere.
        case exists(path: String)
        /// The folder is missing, is none, or may not be written in.
        case access(path: String)
        case full(path: String)
        /// Nothing is left of the name when what may not stand in one is taken away.
        case name
        /// An error number of the system.
        case other(path: String, code: Int32)
    }

    /// Writes the bytes to a new file in the folder and gives its path. What is there already is never touched.
    ///
    /// The bytes go to a temporary file first (`.samordna-…`, 0600), reach the disk, and get their name last.
    package static func write(_ bytes: [UInt8], named name: String, in folder: String) throws(Failure) -> String {
        guard let name = sanitised(name) else { throw .name }
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw failure(at: folder) }
        defer { close(directory) }
        // The whole is only written when the name is free; linkat makes sure of it once more at the end.
        var status = stat()
        guard fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) != 0 else { throw .exists(path: path) }
        let temporary = ".samordna-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
        let file = openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(at: path) }
        defer { unlinkat(directory, temporary, 0) }
        do {
            defer { close(file) }
            // The mask of the process may take rights away, never give them.
            guard fchmod(file, 0o600) == 0, write(all: bytes, to: file), fsync(file) == 0 else { throw failure(at: path) }
        }
        guard give(temporary, the: name, in: directory) else { throw failure(at: path) }
        fsync(directory)
        return path
    }

    /// A link, unlike a renaming, refuses a name that is taken. Where the file system has no links the name is taken first,
    /// by an empty file that the renaming then replaces.
    private static func give(_ temporary: String, the name: String, in directory: Int32) -> Bool {
        if linkat(directory, temporary, directory, name, 0) == 0 { return true }
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return false }
        let taken = openat(directory, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard taken >= 0 else { return false }
        close(taken)
        return renameat(directory, temporary, directory, name) == 0
    }

    package static func write(_ text: String, named name: String, in folder: String) throws(Failure) -> String {
        try write(Array(text.utf8), named: name, in: folder)
    }

    /// A name that is one on every system: no separators, control or direction characters, no dot first, at most 120
    /// bytes with its ending kept. Nil when nothing is left.
    package static func sanitised(_ name: String) -> String? {
        let allowed = name.unicodeScalars.map { scalar -> Character in
            let category = scalar.properties.generalCategory
            let isUnseen = [.control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator].contains(category)
            return isUnseen || "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "-" : Character(scalar)
        }
        var text = String(String(allowed).split(whereSeparator: \.isWhitespace).joined(separator: " ").drop { ". -".contains($0) })
        while let last = text.last, ". ".contains(last) { text.removeLast() }
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        let stem = text.split(separator: ".", omittingEmptySubsequences: false).first.map { $0.uppercased() } ?? ""
        if reserved.contains(stem) { text = "_" + text }
        return fitted(text)
    }

    /// The name of the next file beside those of the same name: `sspf.ics`, `sspf-2.ics`, `sspf-3.ics` …
    package static func numbered(_ name: String, _ number: Int) -> String {
        number > 1 ? fitted(sanitised(name) ?? name, before: "-\(number)") : name
    }

    /// At most `longestName` bytes: what is too long is taken from before the number and the ending.
    private static func fitted(_ name: String, before number: String = "") -> String {
        let ending = name.lastIndex(of: ".").map { String(name[$0...]) }.flatMap { $0.utf8.count <= 12 ? $0 : nil } ?? ""
        var body = String(name.dropLast(ending.count))
        while body.utf8.count + number.utf8.count + ending.utf8.count > longestName { body.removeLast() }
        return body + number + ending
    }

    private static let longestName = 120
    /// Names that another system keeps for its devices: the file may be carried there.
    private static let reserved: Set<String> = Set(
        ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] })

    private static func write(all bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }

    private static func failure(at path: String) -> Failure {
        switch errno {
        case EEXIST, EISDIR: .exists(path: path)
        case EACCES, EPERM, ENOENT, ENOTDIR, EROFS, ELOOP: .access(path: path)
        case ENOSPC, EDQUOT, EFBIG: .full(path: path)
        default: .other(path: path, code: errno)
        }
    }
}
