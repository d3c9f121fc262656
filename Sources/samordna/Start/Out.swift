import Glibc
import Screen

/// Utskrift. The one way to standard output and standard error; what comes from data is made harmless first.
enum Out {
    static func say(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }
    static func complain(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Without a line break: before an answer is read.
    static func ask(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// - Returns: false when nobody reads any more.
    @discardableResult static func write(_ text: String, to file: Int32) -> Bool {
        let clean = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { Sanitiser.clean(String($0)) }.joined(separator: "\n")
        return write(Array(clean.utf8), to: file)
    }

    /// The bytes of a file, for whoever reads them on. A terminal gets them as text, made harmless like all else.
    @discardableResult static func write(_ bytes: [UInt8]) -> Bool {
        if isatty(STDOUT_FILENO) == 1 { return write(String(decoding: bytes, as: UTF8.self), to: STDOUT_FILENO) }
        return write(bytes, to: STDOUT_FILENO)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            bytes = bytes.dropFirst(written)
        }
        return true
    }
}
