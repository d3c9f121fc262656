import CXml
import Domain

/// Delade texter i en arbetsbok: each text once; cells point at it.
final class SharedStrings: XMLEvents {
    enum Trouble: UInt8 { case none, long, control }

    private let reading: Reading
    private var texts: [String] = []
    private var troubles: [Trouble] = []
    private var rich: RichText?

    init(_ reading: Reading) { self.reading = reading }

    /// Nil when there is none with that number.
    subscript(index: Int) -> (text: String, trouble: Trouble)? {
        texts.indices.contains(index) ? (texts[index], troubles[index]) : nil
    }

    func start(_ element: XMLElement) {
        guard element.space == CXML_SHEET else { return }
        if element.name == "si" { rich = RichText() } else { rich?.start(element.name) }
    }

    func end(_ space: cxml_space, _ name: String) throws(ImportFailure) {
        guard space == CXML_SHEET else { return }
        guard name == "si", let bytes = rich?.text.bytes else {
            rich?.end(name)
            return
        }
        rich = nil
        let isLong = CellText.isLong(bytes)
        let (text, removed) = isLong ? ("", nil) : CellText.clean(EscapedText.decoded(bytes))
        // Both lists grow by doubling, and for a moment stand beside themselves.
        try reading.keep(40 + (text.utf8.count > 15 ? text.utf8.count + 48 : 0))
        texts.append(text)
        troubles.append(isLong ? .long : removed != nil ? .control : .none)
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) { rich?.characters(bytes) }
}

/// Text of several runs. What is said of its pronunciation is no part of it.
struct RichText {
    private(set) var text = TextCollector()
    private var isText = false
    private var phonetic = 0

    mutating func start(_ name: String) {
        if name == "rPh" { phonetic += 1 }
        if name == "t" { isText = true }
    }

    mutating func end(_ name: String) {
        if name == "rPh" { phonetic -= 1 }
        if name == "t" { isText = false }
    }

    mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) { if isText, phonetic == 0 { text.append(bytes) } }
}

/// `_x000D_`: how workbooks write the characters that XML cannot hold.
enum EscapedText {
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(underscore) else { return bytes }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == underscore, at + 6 < bytes.count, bytes[at + 1] == UInt8(ascii: "x"), bytes[at + 6] == underscore,
                let value = UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
            {
                decoded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                at += 7
            } else {
                decoded.append(bytes[at])
                at += 1
            }
        }
        return decoded
    }

    private static let underscore = UInt8(ascii: "_")
}
