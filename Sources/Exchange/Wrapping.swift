/// Radbrytning. Text in columns, as a terminal or a typewriter face shows it.
enum Wrapping {
    /// Lines of at most `width` columns, broken at spaces and, where a word is wider than that, inside the word.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var taken = 0
        for word in text.oneLine.split(separator: " ") {
            let word = String(word)
            let needed = columns(word)
            if !line.isEmpty, taken + 1 + needed <= width {
                line += " " + word
                taken += 1 + needed
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let parts = needed <= width ? [word] : pieces(word, width: width)
            lines += parts.dropLast()
            line = parts.last ?? ""
            taken = columns(line)
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Text as somebody wrote it: what cannot be seen is written out, and a line break stays one.
    static func paragraph(_ text: String, width: Int) -> [String] {
        text.visible.split(separator: "\n").flatMap { lines(String($0), width: width) }
    }

    /// The head before the first line and the others beneath it. A head that is too wide gets lines of its own.
    static func hanging(_ head: String, _ lines: [String], by indent: Int, width: Int) -> [String] {
        let space = String(repeating: " ", count: indent)
        guard !head.isEmpty else { return lines.map { space + $0 } }
        guard columns(head) < indent, let first = lines.first else {
            return self.lines(head, width: width) + lines.map { space + $0 }
        }
        let gap = String(repeating: " ", count: indent - columns(head))
        return [head + gap + first] + lines.dropFirst().map { space + $0 }
    }

    /// Columns of a text: two for wide characters, so that nothing is ever wider than promised.
    static func columns(_ text: String) -> Int {
        // One for each character that is not the rest of one before it.
        if text.isLatin { return text.utf8.count { $0 & 0xC0 != 0x80 } }
        return text.reduce(0) { $0 + columns($1) }
    }

    private static func columns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if character.unicodeScalars.count > 1, character.unicodeScalars.contains(where: { $0.properties.isEmoji && $0.value > 0xFF }) { return 2 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }

    private static func pieces(_ word: String, width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in word {
            if columns(piece) + columns(character) > width {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }
}

extension String {
    /// Without line breaks; control and direction characters shown as what they are, `<U+202E>`, so that a printed file
    /// says what it looks like it says.
    var oneLine: String {
        if isLatin, utf8.first != 0x20, utf8.last != 0x20, !zip(utf8, utf8.dropFirst()).contains(where: { $0 == (0x20, 0x20) }) { return self }
        var line = ""
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: line += " "
            case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: line += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
            case 0...0x1F, 0x7F...0x9F: line += "<U+" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16, uppercase: true) + ">"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line.split(separator: " ").joined(separator: " ")
    }

    /// Nothing but the letters and signs of a Swedish keyboard, each a character of one column: most texts, and so
    /// the quick way through them.
    fileprivate var isLatin: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0xC3 || $0 & 0xC0 == 0x80 } }
}
