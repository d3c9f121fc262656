/// Rubriker: what the headings of other people's tables mean.
struct ImportHeadings {
    private var exact: [String: PlanField] = [:]
    /// Long enough to be misspelt and still known.
    private var long: [(key: [UInt8], field: PlanField)] = []

    init(_ words: PlanWords) {
        for field in PlanField.allCases {
            for text in [words.title(field), field.rawValue] + (words.synonyms[field] ?? []) {
                let key = RoleRegister.key(text)
                guard !key.isEmpty, exact[key] == nil else { continue }
                exact[key] = field
                if key.count >= 6 { long.append((Array(key.utf8), field)) }
            }
        }
    }

    /// Nil for what is no heading of ours, and for what is as close to one field as to another.
    func field(_ cell: String) -> PlanField? {
        guard cell.utf8.count < 120 else { return nil }
        let key = RoleRegister.key(cell)
        guard !key.isEmpty else { return nil }
        if let field = exact[key] { return field }
        // "Ansvarig (roll)", "Aktivitet/insats"
        let parts = cell.split { "(/,:".contains($0) }.map { RoleRegister.key(String($0)) }.filter { !$0.isEmpty }
        if parts.count > 1, let field = parts[0] == key ? nil : exact[parts[0]] { return field }
        guard key.count >= 5 else { return nil }
        var best = 3
        var fields: Set<PlanField> = []
        let letters = Array(key.utf8)
        for (known, field) in long {
            guard let distance = ImportText.distance(letters, known, limit: min(2, best)) else { continue }
            if distance < best { (best, fields) = (distance, []) }
            fields.insert(field)
        }
        return fields.count == 1 ? fields.first : nil
    }

    /// The fields that the cells of a row name.
    func fields(_ cells: [String]) -> [PlanField?] { cells.map(field) }

    /// The headings again, as a table has them on each page: spelled as they were, or as they are known.
    func isRepeated(_ cells: [String], of columns: [ImportReading.Column]) -> Bool {
        var (filled, same) = (0, 0)
        for (place, cell) in cells.enumerated() {
            guard cell.utf8.count < 120 else { return false }
            let key = RoleRegister.key(cell)
            if key.isEmpty { continue }
            filled += 1
            if exact[key] != nil || place < columns.count && RoleRegister.key(columns[place].title) == key { same += 1 }
            if filled > 2 * same + 1 { return false }
        }
        return same > 1 && same == filled
    }

    /// How many fields a row names: two or more, one of them of a table of activities, and hardly anything else; otherwise 0.
    func score(_ cells: [String]) -> Int {
        let filled = cells.filter { !ScreenedText.tidied($0).isEmpty }
        guard filled.count > 1, filled.allSatisfy({ $0.utf8.count < 120 }) else { return 0 }
        let found = Set(filled.compactMap(field))
        let ours: Set<PlanField> = [.activity, .responsible, .timeline, .followUp, .id]
        guard found.count > 1, !found.isDisjoint(with: ours), 2 * found.count >= filled.count else { return 0 }
        return found.count
    }
}
