/// The forms inside the cells.
extension PlanCells {
    /// Cuts at a mark that no backslash stands before. The parts keep their escapes.
    static func split(_ line: String, at mark: Character) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in line {
            if character == mark, !isEscaped { parts.append("") } else { parts[parts.count - 1].append(character) }
            isEscaped = character == "\\" && !isEscaped
        }
        return parts.map(ScreenedText.tidied).filter { !$0.isEmpty }
    }

    /// A backslash before a letter is one that somebody wrote.
    static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped, !"\\;={".contains(character) { result.append("\\") }
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { result.append(character) }
        }
        return isEscaped ? result + "\\" : result
    }

    /// `name {id}` → name and id; the brace counts only when no backslash stands before it.
    private static func named(_ text: String) -> (name: String, id: String?) {
        let parts = split(text, at: "{")
        guard text.last == "}", let last = parts.last, parts.count == 2 || text.first == "{" && parts.count == 1 else {
            return (unescaped(text), nil)
        }
        return (parts.count == 2 ? unescaped(parts[0]) : "", String(last.dropLast()))
    }

    static func role(_ text: String, _ register: RoleRegister) -> RoleID? {
        let (name, id) = named(text)
        return id.map { RoleID($0) } ?? register.role(spelled: name)
    }

    static func section(_ text: String, _ plan: Plan) -> Value {
        let (name, id) = named(text)
        if let id, plan.section(SectionID(id)) != nil || name.isEmpty { return .section(SectionID(id)) }
        let key = RoleRegister.key(name)
        let known = plan.sections.first { $0.name.text == name }
            ?? plan.sections.first { !key.isEmpty && RoleRegister.key($0.name.text) == key }
        return known.map { .section($0.id) } ?? .newSection(name)
    }

    /// Words between commas; a word may hold commas of its own. Nil when one of them is unknown.
    static func codes<C: ReportCode>(_ line: String, _ words: PlanWords) -> Set<C>? {
        let parts = line.split(whereSeparator: { ",;".contains($0) })
        guard parts.count <= 4 * C.allCases.count else { return nil }
        var codes: Set<C> = []
        var start = 0
        while start < parts.count {
            // The longest run of parts that is one word.
            let found = (start..<parts.count).reversed().lazy.compactMap { end in
                words.code(parts[start...end].joined(separator: ","), as: C.self).map { (end, $0) }
            }.first
            guard let (end, code) = found else { return nil }
            codes.insert(code)
            start = end + 1
        }
        return codes
    }

    /// `pågår 2026-05-04: halva vägen`
    static func report(_ line: String, on occasion: Occasion, _ words: PlanWords) -> OccasionReport? {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() where place > 0 {
            let hasColon = part.last == ":"
            guard let day = CalendarDay(iso: hasColon ? part.dropLast() : part) else { continue }
            let rest = parts[(place + 1)...].joined(separator: " ")
            guard let status = words.code(parts[..<place].joined(separator: " "), as: ActivityStatus.self),
                hasColon != rest.isEmpty
            else { return nil }
            let comment = hasColon ? ScreenedText(stored: rest, kind: .comment) : nil
            return OccasionReport(occasion: occasion, status: status, comment: comment, day: day)
        }
        return nil
    }

    /// `protokoll 2026: pågår 2026-05-04`
    static func otherReport(_ line: String, _ words: PlanWords) -> OccasionReport? {
        let parts = line.split(separator: " ")
        for (place, part) in parts.enumerated() where place > 0 && part.count == 5 && part.last == ":" {
            guard let year = Int(part.dropLast()), year >= 0,
                let kind = words.code(parts[..<place].joined(separator: " "), as: Occasion.Kind.self)
            else { continue }
            return report(parts[(place + 1)...].joined(separator: " "), on: Occasion(kind, year), words)
        }
        return nil
    }

    /// `400/120 feriejobb`, `400 feriejobb`, and units after semicolons.
    static func target(_ line: String) -> ActivityTarget? {
        let parts = split(line, at: ";")
        guard let head = parts.first?.split(separator: " ", maxSplits: 1), head.count == 2 else { return nil }
        let numbers = head[0].split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard let goal = numbers[0], numbers.count < 3, let reached = numbers.count == 1 ? 0 : numbers[1] else { return nil }
        let units = parts.dropFirst().map { part in
            let sides = split(part, at: "=")
            if sides.count == 2, let day = CalendarDay(iso: sides[1]) {
                return TargetUnit(name: ScreenedText(stored: unescaped(sides[0]), kind: .unit), doneOn: day)
            }
            return TargetUnit(name: ScreenedText(stored: unescaped(part), kind: .unit))
        }
        return ActivityTarget(
            words: ScreenedText(stored: unescaped(String(head[1])), kind: .target), goal: goal, reached: reached, units: units)
    }

    /// `2026-05-04: text`
    static func note(_ line: String) -> ActivityNote? {
        guard line.count > 11, let day = CalendarDay(iso: line.prefix(10)), line.dropFirst(10).first == ":" else { return nil }
        return ActivityNote(day: day, text: ScreenedText(stored: ScreenedText.tidied(String(line.dropFirst(11))), kind: .note))
    }

    /// One value for each line that is not empty; nil when one of them is something else.
    static func all<Item>(_ cell: String, _ read: (String) -> Item?) -> [Item]? {
        let lines = cell.split(whereSeparator: \.isNewline).map { ScreenedText.tidied(String($0)) }.filter { !$0.isEmpty }
        let items = lines.map(read)
        return items.contains { $0 == nil } ? nil : items.compactMap { $0 }
    }
}
