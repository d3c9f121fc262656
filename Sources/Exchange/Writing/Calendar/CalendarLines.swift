/// Rader i en kalenderfil: escaped, folded and ended as the format wants them.
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    /// A value that is written as it stands.
    mutating func add(_ name: StaticString, _ value: String) { fold("\(name):\(value)") }

    /// Text as somebody wrote it. What cannot be seen is written out, a line break stays one.
    mutating func add(_ name: StaticString, text: String) { fold("\(name):\(Self.escaped(text.visible))") }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "\\;,\n".utf8.contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Octets of a line, without its end.
    private static let width = 75

    /// Broken between characters as a reader sees them, so that every line is text by itself, and not beside a blank, which
    /// would be taken for the one that a line goes on with.
    private mutating func fold(_ line: String) {
        var rest = (line.utf8.count <= Self.width ? [line] : Self.pieces(line))[...]
        var room = Self.width
        while true {
            let count = Self.count(of: rest, in: room)
            for piece in rest.prefix(count) { bytes += piece.utf8 }
            rest = rest.dropFirst(count)
            bytes += "\r\n".utf8
            if rest.isEmpty { return }
            bytes.append(UInt8(ascii: " "))
            room = Self.width - 1
        }
    }

    /// How many of the pieces stand on the next line: at least one.
    private static func count(of pieces: ArraySlice<String>, in room: Int) -> Int {
        var rest = room
        let most = pieces.prefix { piece in
            rest -= piece.utf8.count
            return rest >= 0
        }.count
        guard most < pieces.count else { return most }
        // Where there are only blanks they are broken all the same.
        let apart = stride(from: most, to: max(0, most - 20), by: -1).first { count in
            pieces[pieces.startIndex + count - 1] != " " && pieces[pieces.startIndex + count] != " "
        }
        return apart ?? max(1, most)
    }

    /// Characters; of one that fills a line (a letter under a heap of marks) its parts.
    private static func pieces(_ line: String) -> [String] {
        line.flatMap { $0.utf8.count < width ? [String($0)] : $0.unicodeScalars.map { String($0) } }
    }
}
