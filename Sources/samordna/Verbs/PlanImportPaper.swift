import Domain
import Interface

/// Förhandsvisningen på papper: columns as understood, repairs, roles, rows, remarks.
struct ImportPaper {
    let bench: PlanBench
    let name: String
    let target: Plan
    let reading: ImportReading?
    let preview: ImportPreview
    /// Roles were confirmed: those that are left cannot be, here.
    var hasConfirmed = false

    /// More than this are counted, not shown: the file itself shows them better.
    static let shown = 400

    var document: Document {
        let texts = bench.texts
        var head: [Document.Line] = [.paragraph(PlanSaid.summary(preview, texts))]
        let flagged = preview.rows.count { !$0.activity.toRewrite.isEmpty }
        if flagged > 0 { head.append(.paragraph(texts.count("plan_import.flagged", flagged))) }
        if !preview.unknownRoles.isEmpty {
            let way = texts(hasConfirmed ? "cli.plan_roles_on_screen" : "cli.plan_confirm_roles")
            head.append(.paragraph(texts.count("plan_import.roles_left", preview.unknownRoles.count) + " " + way))
        }
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
            let heading = texts("plan_import.table", String(index + 1), table.section)
            return Document.Section(heading: table.section.isEmpty ? String(heading.prefix { $0 != "·" }).trimmed : heading, lines: lines)
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
