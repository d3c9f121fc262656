import Domain

/// Ett stycke medan det läses.
struct WordParagraph {
    var text = TextCollector()
    var style = ""
    /// Nil: as its style says.
    var isListed: Bool?
}

/// Fält: between its beginning and its parting mark stands a code, after that what it came to.
struct WordFields {
    /// One for each open field: whether its code is being read.
    private var open: [Bool] = []
    private var codes = 0

    var isInCode: Bool { codes > 0 }

    mutating func mark(_ kind: String) {
        switch kind {
        case "begin":
            guard open.count < 1000 else { return }
            open.append(true)
            codes += 1
        case "separate": leaveCode()
        case "end":
            leaveCode()
            _ = open.popLast()
        default: break
        }
    }

    private mutating func leaveCode() {
        guard open.last == true else { return }
        open[open.count - 1] = false
        codes -= 1
    }
}

/// Rubriker: the text that stands nearest before a table is its title, unless it is prose; then the heading above it is.
struct WordTitles {
    private var nearest: [UInt8] = []
    private var heading: [UInt8] = []
    private static let longest = 200

    mutating func add(_ text: [UInt8], isHeading: Bool) {
        guard text.contains(where: { $0 > 0x20 }) else { return }
        nearest = text
        if isHeading { heading = text }
    }

    /// The title of the table that begins here. A table right after another has none.
    mutating func take() -> String {
        let title = Self.line(nearest)
        nearest = []
        return title.count > Self.longest && !heading.isEmpty ? String(Self.line(heading).prefix(Self.longest)) : String(title.prefix(Self.longest))
    }

    private static func line(_ text: [UInt8]) -> String {
        CellText.clean(text).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// It was no table: the text still stands before the next one.
    mutating func giveBack(_ title: String) { nearest = Array(title.utf8) }
}
