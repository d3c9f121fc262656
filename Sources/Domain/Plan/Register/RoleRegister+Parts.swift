extension RoleRegister {
    /// The roles that are written in one cell, as they are written: `Stadsdelsdirektör och preventionssamordnare` is two.
    ///
    /// A spelling that the register knows is one part, whatever commas stand in it. What follows a title without being
    /// a function itself belongs to the title: `avdelningschef kultur, fritid och demokrati` is one.
    package func parts(of cell: String) -> [String] {
        let characters = Array(cell)
        let atoms = RoleAtom.atoms(of: characters)
        var ranges: [Range<Int>] = []
        /// The last part was found in the register: nothing is added to it.
        var isClosed = true
        var isList = false
        var index = 0
        while index < atoms.count {
            let atom = atoms[index]
            if let last = lastOfKnown(from: index, atoms, characters) {
                ranges.append(atom.range.lowerBound..<atoms[last].range.upperBound)
                isClosed = true
                index = last + 1
                continue
            }
            let text = ScreenedText.tidied(String(characters[atom.range]))
            if let before = ranges.last, !isClosed, belongs(text, to: String(characters[before]), atom.separator, isList: isList) {
                ranges[ranges.count - 1] = before.lowerBound..<atom.range.upperBound
            } else {
                isList = isList || (atom.separator == .comma && !isClosed)
                ranges.append(atom.range)
            }
            isClosed = false
            index += 1
        }
        return ranges.map { Self.tidied(String(characters[$0])) }.filter { !$0.isEmpty }
    }

    /// The longest row of atoms that the register knows.
    private func lastOfKnown(from index: Int, _ atoms: [RoleAtom], _ characters: [Character]) -> Int? {
        (index..<min(atoms.count, index + Self.longestRow)).last {
            role(spelled: String(characters[atoms[index].range.lowerBound..<atoms[$0].range.upperBound])) != nil
        }
    }

    private static let longestRow = 12

    private func belongs(_ text: String, to before: String, _ separator: RoleAtom.Separator, isList: Bool) -> Bool {
        let shape = Self.shape(of: text)
        // "Individ- och familjestöd", "idrottsförvaltningens och kulturförvaltningens ansvariga"
        if before.hasSuffix("-") || before.hasSuffix("ens") { return separator != .strong }
        switch separator {
        case .strong: return false
        case .line: return shape != .officer && shape != .body
        case .comma, .and:
            let isTitleWithArea = Self.shape(of: before) == .officer && before.contains { $0.isWhitespace }
            if isTitleWithArea { return shape == .unknown || shape == .place }
            if separator == .comma { return false }
            // The last of "skola, polis och fritid" is one of the list; "barn och unga" is one thing.
            return shape == .unknown && !(isList && !text.contains { $0.isWhitespace })
        }
    }

    private static func tidied(_ text: String) -> String {
        var text = Substring(ScreenedText.tidied(text))
        while let last = text.last, ".,;:".contains(last) || last.isWhitespace { text.removeLast() }
        while let first = text.first, "-•*–,".contains(first) || first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}

/// What stands between two separators of a cell.
private struct RoleAtom {
    enum Separator { case strong, line, comma, and }

    /// Before it.
    var separator: Separator
    /// In characters of the cell.
    var range: Range<Int>

    static func atoms(of characters: [Character]) -> [RoleAtom] {
        var atoms: [RoleAtom] = []
        var (start, depth, separator) = (0, 0, Separator.strong)
        func close(_ end: Int) {
            if characters[start..<end].contains(where: { !$0.isWhitespace }) {
                atoms.append(RoleAtom(separator: separator, range: start..<end))
            }
        }
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            if depth == 0, let (next, length) = separatorLength(at: index, characters) {
                let isFilled = characters[start..<index].contains { !$0.isWhitespace }
                close(index)
                // The strongest of several in a row: a comma at the end of a line.
                separator = isFilled ? next : Self.stronger(separator, next)
                index += length
                start = index
            } else {
                index += 1
            }
        }
        close(characters.count)
        return atoms
    }

    private static func stronger(_ a: Separator, _ b: Separator) -> Separator {
        for one in [Separator.strong, .comma, .and] where a == one || b == one { return one }
        return .line
    }

    private static func separatorLength(at index: Int, _ characters: [Character]) -> (Separator, Int)? {
        switch characters[index] {
        case ";", "•", "|": return (.strong, 1)
        case ",": return (.comma, 1)
        case "/", "+", "&": return (.and, 1)
        case let character where character.isNewline: return (.line, 1)
        case let character where character.isWhitespace:
            for word in ["och", "samt"] where index + word.count + 1 < characters.count {
                let after = index + 1 + word.count
                if String(characters[index + 1..<after]).lowercased() == word, characters[after].isWhitespace { return (.and, after - index) }
            }
            return nil
        default: return nil
        }
    }
}
