import Crypto

/// Kontrollsumma.
package enum Digest {
    /// SHA-256 of the UTF-8 bytes: 64 hex digits in lower case.
    package static func sha256(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { padded(hex: $0) }.joined()
    }

    package static func isSHA256(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    private static func padded(hex byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
