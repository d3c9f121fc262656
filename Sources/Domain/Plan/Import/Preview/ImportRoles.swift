/// Roller ur en cell: who stands under Ansvarig and Samverkan, as the register knows them.
struct ImportRoles {
    struct Found: Equatable {
        var ids: [RoleID] = []
        /// As written.
        var unknown: [String] = []
    }

    let register: RoleRegister

    /// Exactly what an export wrote, or cut where functions are listed.
    func roles(in cell: String) -> Found {
        var found = Found()
        for part in PlanCells.split(lined(cell), at: ";") {
            if let id = PlanCells.role(part, register), register[id] != nil {
                found.ids.append(register.resolved(id))
                continue
            }
            for spelling in spellings(in: PlanCells.unescaped(part)) {
                if let id = register.role(spelled: spelling) { found.ids.append(id) } else { found.unknown.append(spelling) }
            }
        }
        found.ids = unique(found.ids)
        found.unknown = unique(found.unknown)
        return found
    }

    /// A line of its own for each role, or lines that only wrap: cut where both sides are known, or a capital begins a role.
    private func lined(_ cell: String) -> String {
        let lines = cell.split(whereSeparator: \.isNewline).map { ScreenedText.tidied(String($0)) }.filter { !$0.isEmpty }
        guard lines.count > 1, register.role(spelled: lines.joined(separator: " ")) == nil else { return cell }
        return lines.dropFirst().reduce((text: lines[0], last: lines[0])) { done, line in
            let areKnown = register.role(spelled: done.last) != nil && register.role(spelled: line) != nil
            let isOpen = done.text.split(separator: " ").last.map { ImportWords.open.contains($0.lowercased()) || ",-/".contains($0.suffix(1)) } ?? false
            let isNew = areKnown || (!isOpen && line.first?.isUppercase == true && beginsRole(line))
            return isNew ? (done.text + "; " + line, line) : (done.text + " " + line, done.last + " " + line)
        }.text
    }

    private func unique<T: Hashable>(_ items: [T]) -> [T] {
        var seen: Set<T> = []
        return items.filter { seen.insert($0).inserted }
    }

    /// "A, b och c" is cut where the register knows the pieces, and where a function begins; "barn och unga" is not.
    func spellings(in text: String) -> [String] {
        let text = ScreenedText.tidied(text)
        if register.role(spelled: text) != nil { return [text] }
        let atoms = Self.atoms(text)
        guard atoms.count > 1, atoms.count < 60 else { return [trimmed(text)].filter { !$0.isEmpty } }
        var spellings: [String] = []
        var open = ""
        var place = 0
        while place < atoms.count {
            let known = (place..<min(atoms.count, place + 6)).reversed().lazy.compactMap { end -> (Int, String)? in
                let run = trimmed(atoms[place].text + atoms[(place + 1)..<(end + 1)].map { $0.mark + $0.text }.joined())
                return register.role(spelled: run) == nil ? nil : (end, run)
            }.first
            // "Avdelningschef kultur, fritid": the second is a part of the first, even where the register has a role of that name.
            let isPart = beginsRole(open) && open.contains(" ")
            if let (end, run) = known, !isPart || beginsRole(run) {
                if !open.isEmpty { spellings.append(trimmed(open)) }
                open = ""
                spellings.append(run)
                place = end + 1
                continue
            }
            let isOwn = open.isEmpty || beginsRole(atoms[place].text) || atoms.allSatisfy { $0.text.split(separator: " ").count < 3 }
            if isOwn, !open.isEmpty { spellings.append(trimmed(open)) }
            open = isOwn ? atoms[place].text : open + atoms[place].mark + atoms[place].text
            place += 1
        }
        if !open.isEmpty { spellings.append(trimmed(open)) }
        return spellings.filter { !$0.isEmpty }
    }

    private func beginsRole(_ atom: String) -> Bool {
        guard let word = ImportText.words(atom).first else { return false }
        return ImportWords.role.contains { word.contains($0) }
    }

    private func trimmed(_ text: String) -> String {
        var text = Substring(ScreenedText.tidied(text))
        while let last = text.last, ".,;: ".contains(last) { text.removeLast() }
        while let first = text.first, "•-–, ".contains(first) { text.removeFirst() }
        return String(text)
    }

    /// Cut at commas, slashes and the word for and; each with the mark before it.
    private static func atoms(_ text: String) -> [(mark: String, text: String)] {
        var atoms: [(mark: String, text: String)] = [("", "")]
        for word in text.split(separator: " ").map(String.init) {
            if ImportWords.and.contains(word.lowercased()), !atoms[atoms.count - 1].text.isEmpty, !atoms[atoms.count - 1].text.hasSuffix("-") {
                atoms.append((" \(word) ", ""))
                continue
            }
            let last = atoms.count - 1
            let isCut = word.hasSuffix(",") || word.hasSuffix("/")
            let bare = isCut ? String(word.dropLast()) : word
            atoms[last].text += (atoms[last].text.isEmpty ? "" : " ") + bare
            if isCut { atoms.append((word.hasSuffix(",") ? ", " : "/ ", "")) }
        }
        return atoms.filter { !$0.text.isEmpty }
    }
}
