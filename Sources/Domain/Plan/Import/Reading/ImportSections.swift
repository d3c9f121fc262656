/// Avsnitt i en fil: the name above a table, or a row of its own inside it.
enum ImportSections {
    /// The last line of a title, without number, marks and colon; empty for what names nothing.
    static func name(_ title: String) -> String {
        let lines = ImportText.plain(title).split(whereSeparator: \.isNewline).map { ScreenedText.tidied(String($0)) }
        guard var name = lines.last(where: { !$0.isEmpty }) else { return "" }
        name = String(name.drop { "#*•-–_ ".contains($0) })
        if let first = name.split(separator: " ").first.map({ RoleRegister.key(String($0)) }) {
            let letters = first.filter(\.isLetter)
            if ImportWords.unnamed.contains(letters) {
                // "Blad1", "Tabell 3. Samverkan"
                name = String(name.drop { $0 != " " }.drop { $0 == " " })
            }
        }
        name = name.trimmedNumber
        while let last = name.last, ":*_.#- ".contains(last) { name.removeLast() }
        guard name.count > 80 else { return name }
        return ScreenedText.tidied(String(name.prefix(80).prefix(upTo: name.prefix(80).lastIndex(of: " ") ?? name.prefix(80).endIndex)))
    }

    /// Which of the usual sections the name is; nil for one of their own.
    static func family(_ name: String) -> Int? {
        let key = RoleRegister.key(name)
        return ImportWords.families.firstIndex { stems in stems.contains { key.contains($0) } }
    }

    /// A row with one cell that names a section: the cell is all there is in the row, or what it says is a heading's words.
    static func name(ofRow cells: [String], width: Int, isFollowedByHeading: Bool) -> String? {
        let filled = cells.indices.filter { !ScreenedText.tidied(cells[$0]).isEmpty }
        guard filled.count == 1, width > 1, let place = filled.first, place == 0 || cells.count == 1 else { return nil }
        let text = ScreenedText.tidied(cells[place])
        guard text.count <= 80, text.last != ".", text.first?.isLowercase == false else { return nil }
        let words = ImportText.words(text)
        guard words.count <= 9, !words.isEmpty else { return nil }
        let isNumbered = text.first?.isNumber == true || ImportWords.unnamed.contains(words[0])
        let isNamed = family(text) != nil && words.count <= 4
        guard isFollowedByHeading || cells.count == 1 || isNumbered || isNamed || text.last == ":" else { return nil }
        let name = name(text)
        return name.isEmpty ? nil : name
    }
}

extension String {
    /// Without a number at the beginning: "3.2 ", "1. ", "IV ".
    fileprivate var trimmedNumber: String {
        guard let first = split(separator: " ").first, first.allSatisfy({ $0.isNumber || ".):–-".contains($0) }),
            first.count(where: \.isNumber) < 4
        else { return self }
        return String(drop { $0 != " " }.drop { ".):–- ".contains($0) })
    }
}
