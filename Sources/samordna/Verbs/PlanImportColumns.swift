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

/// Förhandsvisningen på papper: columns as understood, repairs, roles, rows, remarks.
struct ImportPaper {
    let bench: PlanBench
    let name: String
    let target: Plan
    let reading: ImportReading?
    let preview: ImportPreview

    /// More than this are counted, not shown: the file itself shows them better.
    static let shown = 400

    var document: Document {
        let texts = bench.texts
        var head: [Document.Line] = [.paragraph(PlanSaid.summary(preview, texts))]
        let flagged = preview.rows.count { !$0.activity.toRewrite.isEmpty }
        if flagged > 0 { head.append(.paragraph(texts.count("plan_import.flagged", flagged))) }
        if !preview.unknownRoles.isEmpty { head.append(.paragraph(texts.count("plan_import.roles_left", preview.unknownRoles.count) + " " + texts("cli.plan_confirm_roles"))) }
        var sections = [Document.Section(heading: "", lines: head)] + (reading.map(columns) ?? [])
        let repairs = reading?.repairs.filter(\.isApplied) ?? []
        sections += [
            section("cli.plan_repairs", repairs.map { .point(mark: "-", text: texts("plan_import.repair", $0.broken, $0.mended, String($0.line))) }),
            section("cli.plan_unknown_roles", preview.unknownRoles.map { .point(mark: "?", text: $0) }),
            section("plan_import.rows", preview.rows.filter { $0.kind != .unchanged }.flatMap(row)),
            section("plan_import.remarks", preview.remarks.map { .point(mark: "!", text: ImportWords.sentence($0, texts)) }),
        ]
        return Document(
            title: texts("plan_import.title", name) + " " + texts("plan_import.into", PlanSaid.title(target, bench.context)),
            stamps: target.revision == 0 ? [] : PlanSaid.stamps(target, texts), sections: sections.filter { !$0.lines.isEmpty })
    }

    private func section(_ key: String, _ lines: [Document.Line]) -> Document.Section {
        let rest = lines.count > Self.shown ? [Document.Line.paragraph(bench.texts("cli.plan_more", String(lines.count - Self.shown)))] : []
        return Document.Section(heading: bench.texts(key), lines: lines.prefix(Self.shown) + rest)
    }

    private func columns(_ reading: ImportReading) -> [Document.Section] {
        let texts = bench.texts
        return reading.tables.enumerated().filter { !$0.element.isSkipped && !$0.element.isContinued }.map { index, table in
            let lines = table.columns.enumerated().map { place, column in
                let title = column.title.isEmpty ? texts("plan_import.no_title") : column.title
                let meant = column.isUnsure ? texts("cli.plan_unsure_column") : column.field.map(bench.word) ?? texts("plan_import.skipped")
                return Document.Line.point(mark: "\(place + 1)", text: texts("plan_import.column", title, meant))
            }
            return Document.Section(heading: texts("plan_import.table", String(index + 1), table.section), lines: lines)
        }
    }

    private func row(_ row: ImportPreview.Row) -> [Document.Line] {
        let texts = bench.texts
        var text = bench.word(row.kind) + ": " + PlanSaid.shortened(row.activity.text?.text ?? texts("plan.cell_empty"), to: 120)
        if row.kind == .changed { text += " " + texts("plan_import.fields", row.fields.map(bench.word).joined(separator: ", ")) }
        let waiting = PlanField.allCases.filter(row.activity.toRewrite.contains)
        if !waiting.isEmpty { text += " " + texts("plan_import.to_rewrite", waiting.map(bench.word).joined(separator: ", ")) }
        return [.point(mark: row.kind == .new ? "+" : "*", text: text)]
    }
}
