import Domain

/// Ett stycke text between two empty lines, as its lines, and what it begins with.
struct StatuteParagraph {
    var lines: [Substring]

    static func split(_ text: String) -> [StatuteParagraph] {
        var paragraphs: [StatuteParagraph] = []
        var lines: [Substring] = []
        let given = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for line in given + [Substring()] {
            if line.contains(where: { !$0.isWhitespace }) {
                lines.append(line)
            } else if !lines.isEmpty {
                paragraphs.append(StatuteParagraph(lines: lines))
                lines = []
            }
        }
        return paragraphs
    }

    var text: String { lines.joined(separator: "\n") }
    var firstLine: Substring { lines.first ?? "" }

    /// `19` of `19 kap. Rubrik`. A cross-reference at the start of a line goes on with a number or a small letter.
    var chapter: String? {
        guard let (number, rest) = Self.number(at: firstLine, before: "kap."), Self.startsSentence(rest) else {
            return nil
        }
        return number
    }

    /// `18 a` and the text after the sign, of `18 a § Text`.
    var section: (number: String, firstLine: Substring)? {
        guard let (number, rest) = Self.number(at: firstLine, before: "§"),
            Self.startsSentence(rest) || rest.hasPrefix("har ")
        else { return nil }
        return (number, rest)
    }

    /// Where the numbered sections are over.
    var endsStatute: Bool {
        guard lines.count == 1 else { return false }
        let line = firstLine.trimmed.lowercased()
        return line.hasSuffix("övergångsbestämmelser") || line == "bilaga" || line.hasPrefix("bilaga ")
    }

    /// A rubrik: it begins with a capital and does not end as a sentence or a point of a list does. It may ask.
    var isHeading: Bool {
        guard let first = firstLine.trimmed.first, first.isUppercase || first == "/" else { return false }
        let end = lines.last?.trimmed ?? ""
        if end.hasSuffix("m.m.") || end.hasSuffix("m. m.") { return lines.count <= 3 }
        guard let last = end.last else { return true }
        return !".,:;!-–".contains(last) && !end.hasSuffix(" och") && !end.hasSuffix(" eller")
    }

    static func isLetter(_ word: some StringProtocol) -> Bool {
        word.utf8.count == 1 && word.utf8.allSatisfy { (97...122).contains($0) }
    }

    private static func startsSentence(_ rest: Substring) -> Bool {
        guard let first = rest.first else { return true }
        return !first.isLowercase && !first.isNumber
    }

    /// `18 a` and what follows, of a line that begins with that number and then the sign.
    private static func number(at line: Substring, before sign: String) -> (String, rest: Substring)? {
        // Any white space: some files have hard blanks between number and sign.
        let words = line.split(maxSplits: 3, whereSeparator: \.isWhitespace)
        guard let digits = words.first, (1...3).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        let signAt: Int
        var number = String(digits)
        if words.count > 1, words[1] == sign {
            signAt = 1
        } else if words.count > 2, isLetter(words[1]), words[2] == sign {
            signAt = 2
            number += " " + words[1]
        } else {
            return nil
        }
        return (number, line[words[signAt].endIndex...].trimmed)
    }
}

extension Substring {
    var trimmed: Substring {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
