/// Rader i en kalenderfil: escaped, folded and ended as the format wants them.
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    /// A value that is written as it stands.
    mutating func add(_ name: StaticString, _ value: String) { fold("\(name):\(value)") }

    /// Text as somebody wrote it. What cannot be seen is written out, a line break stays one.
    mutating func add(_ name: StaticString, text: String) { fold("\(name):\(Self.escaped(text.visible))") }

    private static func escaped(_ text: String) -> String {
        var octets: [UInt8] = []
        octets.reserveCapacity(text.utf8.count + 16)
        for octet in text.utf8 {
            switch octet {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): octets += [UInt8(ascii: "\\"), octet]
            case UInt8(ascii: "\n"): octets += "\\n".utf8
            default: octets.append(octet)
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// Octets of a line, without its end.
    private static let width = 75

    /// Broken between characters as a reader sees them, so that every line is text by itself, and not beside a blank, which
    /// would be taken for the one that a line goes on with. A row of blanks is broken all the same.
    private mutating func fold(_ line: String) {
        let octets = Array(line.utf8)
        var breaks = octets.count > Self.width ? Self.breaks(line)[...] : []
        var start = 0
        var room = Self.width
        while octets.count - start > room {
            let near = breaks.prefix { $0 <= start + room }
            let end = near.suffix(20).last { octets[$0 - 1] != Self.blank && octets[$0] != Self.blank } ?? near.last ?? start + room
            bytes += octets[start..<end]
            bytes += "\r\n ".utf8
            breaks = breaks.drop { $0 <= end }
            start = end
            room = Self.width - 1
        }
        bytes += octets[start...]
        bytes += "\r\n".utf8
    }

    private static let blank = UInt8(ascii: " ")

    /// Octets before each place where a line may be broken: after every character, and within one that would fill a line (a letter
    /// under a heap of marks).
    private static func breaks(_ line: String) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(line.utf8.count)
        var place = 0
        for character in line {
            let count = character.utf8.count
            if count < width {
                place += count
                places.append(place)
            } else {
                for scalar in character.unicodeScalars {
                    place += UTF8.width(scalar)
                    places.append(place)
                }
            }
        }
        return places
    }
}
