/// XML being written. Elements close by themselves, and what is put in as text or value is always escaped.
struct XMLText {
    private(set) var bytes: [UInt8]

    init() {
        bytes = Array("<?xml".utf8)
        append(attributes: ["version": "1.0", "encoding": "UTF-8", "standalone": "yes"])
        bytes += "?>\n".utf8
    }

    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
        open(name, attributes)
        bytes += "/>".utf8
    }

    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], content: (inout XMLText) -> Void
    ) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        bytes += "</".utf8
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An element with nothing but text in it.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String) {
        element(name, attributes) { $0.append(text: text) }
    }

    /// Characters that XML has no place for are dropped; `visible` has written them out before.
    mutating func append(text: String) {
        // Most texts hold nothing that has to be looked at.
        if text.utf8.allSatisfy({ $0 >= 0x3F && $0 != 0xEF || $0 >= 0x27 && $0 < 0x3C || $0 == 0x20 }) {
            bytes += text.utf8
            return
        }
        var previous: (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case 0x09, 0x0A: bytes += "&#\(byte);".utf8
            case 0..<0x20: break
            // U+FFFE and U+FFFF.
            case 0xBE where previous == (0xEF, 0xBF), 0xBF where previous == (0xEF, 0xBF): bytes.removeLast(2)
            default: bytes.append(byte)
            }
            previous = (previous.1, byte)
        }
    }

    private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        append(attributes: attributes)
    }

    private mutating func append(attributes: KeyValuePairs<StaticString, String>) {
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            append(name)
            bytes += "=\"".utf8
            append(text: value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func append(_ name: StaticString) { name.withUTF8Buffer { bytes += $0 } }
}
