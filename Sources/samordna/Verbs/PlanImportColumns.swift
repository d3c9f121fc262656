import Domain
import Interface

/// `--kolumn 3=tidplan`, `--kolumn 2.3=tidplan`, `--kolumn 3=-`: what a column is, in every table or in one.
extension PlanImportera {
    static let fields: [PlanField] = [.activity, .responsible, .collaboration, .timeline, .followUp, .status, .section, .target, .notes]

    func answer(_ reading: inout ImportReading, _ words: PlanWords, _ bench: PlanBench) throws {
        for typed in columns {
            let bad = Refusal(bench.texts("cli.plan_bad_column", typed, Self.names(bench)), .usage)
            let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw bad }
            let place = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(place.count), let column = place[place.count - 1], column > 0 else { throw bad }
            let field = try field(String(parts[1]), words, bad)
            var isFound = false
            for (index, table) in reading.tables.enumerated() where !table.isSkipped && table.columns.indices.contains(column - 1) {
                guard place.count == 1 || place[0] == reading.source.number(ofTable: index) || place[0] == index + 1 else { continue }
                reading.answer(table: index, column: column - 1, field)
                isFound = true
            }
            guard isFound else { throw Refusal(bench.texts("cli.plan_no_column", typed), .usage) }
        }
    }

    /// Nil for a column that is left out.
    private func field(_ typed: String, _ words: PlanWords, _ bad: Refusal) throws -> PlanField? {
        if typed.trimmed == "-" { return nil }
        let wanted = RoleRegister.key(typed.foldedForSearch)
        func fits(_ word: String) -> Bool { RoleRegister.key(word.foldedForSearch) == wanted }
        guard let field = PlanField.allCases.first(where: { fits($0.rawValue) || fits(words.title($0)) })
            ?? Self.fields.first(where: { (words.synonyms[$0] ?? []).contains(where: fits) })
        else { throw bad }
        return field
    }

    /// What to add, so that the next try does not end here.
    func sentence(_ question: (table: Int, column: Int), _ reading: ImportReading, _ bench: PlanBench) -> String {
        let title = reading.tables[question.table].columns[question.column].title
        let place = reading.tables.count { !$0.isSkipped } > 1 ? "\(reading.source.number(ofTable: question.table)).\(question.column + 1)" : String(question.column + 1)
        return bench.texts("cli.plan_unsure", String(question.column + 1), title.isEmpty ? bench.texts("plan_import.no_title") : title, place, Self.names(bench))
    }

    private static func names(_ bench: PlanBench) -> String { fields.map { bench.word($0).lowercased() }.joined(separator: ", ") }
}
