import Domain
import Screen

extension PlanImportRoom {
    func view(_ desk: PlanDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("plan_import.title", name), .heading)
            + Text("   " + texts("plan_import.into", PlanTitles.title(target, desk.context)), .dim)
        var body: [Block] = []
        if let preview {
            body.append(.paragraph(Text(summary(preview, texts), .strong)))
            let isAsking = if case .reading(let reading) = material { reading.question != nil } else { false }
            body.append(.paragraph(isAsking ? Text(texts("plan_import.ask"), .warning) : Text(texts("plan_import.ready"), .dim)))
        }
        let lines = lines()
        var items = lines.map { item($0, desk) }
        var last = ""
        for place in lines.indices {
            let heading = heading(lines[place], texts)
            if heading != last { items[place].above = Text(heading) }
            last = heading
        }
        body.append(
            .list(
                ItemList(
                    name: "import", items: items, focus: items.isEmpty ? nil : min(focus, items.count - 1),
                    empty: texts("plan_import.empty"))))
        return PaneView(title: title, body: body)
    }

    private var name: String {
        switch material {
        case .reading(let reading): reading.source.name
        case .bundle(_, let name): name
        }
    }

    private func heading(_ line: Line, _ texts: Texts) -> String {
        switch line {
        case .column(let table, _):
            guard case .reading(let reading) = material else { return "" }
            return texts("plan_import.table", String(table + 1), reading.tables[table].section)
        case .repair: return texts("plan_import.repairs")
        case .role: return texts("plan_import.roles")
        case .row: return texts("plan_import.rows")
        case .remark: return texts("plan_import.remarks")
        }
    }

    private func item(_ line: Line, _ desk: PlanDesk) -> Item {
        let texts = desk.texts
        switch line {
        case .column(let table, let column):
            guard case .reading(let reading) = material else { return Item("") }
            let read = reading.tables[table].columns[column]
            let shown = String(read.title.unicodeScalars.filter { $0 != "\u{AD}" }.map(Character.init))
            let title = shown.isEmpty ? texts("plan_import.no_title") : shown
            let field = read.field.map(desk.word) ?? texts("plan_import.skipped")
            return Item(
                Text(texts("plan_import.column", title, field)), mark: read.isUnsure ? .warning : .done,
                detail: read.isUnsure ? Text(texts("plan_import.unsure")) : "")
        case .repair(let place):
            guard case .reading(let reading) = material else { return Item("") }
            let repair = reading.repairs[place]
            return Item(Text(texts("plan_import.repair", repair.broken, repair.mended, String(repair.line))), mark: repair.isApplied ? .done : .open)
        case .role(let name): return Item(Text(name), mark: confirmed.contains(name) ? .done : .open)
        case .row(let place): return preview?.rows[safe: place].map { item($0, desk) } ?? Item("")
        case .remark(let remark):
            return Item(Text(ImportWords.sentence(remark, texts)), mark: .warning)
        }
    }

    private func item(_ row: ImportPreview.Row, _ desk: PlanDesk) -> Item {
        let texts = desk.texts
        let text = row.activity.text?.text ?? texts("plan.cell_empty")
        let fields = row.fields.map(desk.word).joined(separator: ", ")
        let waiting = row.activity.toRewrite.isEmpty ? "" : " " + texts("plan_import.to_rewrite", PlanField.allCases.filter(row.activity.toRewrite.contains).map(desk.word).joined(separator: ", "))
        return Item(
            Text(desk.word(row.kind) + ": ", row.kind == .new ? .proposal : .warning) + Text(String(text.prefix(120))),
            detail: Text(((row.kind == .changed ? texts("plan_import.fields", fields) : "") + waiting).trimmed))
    }
}

/// Anmärkningar vid inläsning i ord, with the place in the file.
package enum ImportWords {
    package static func sentence(_ remark: ImportRemark, _ texts: Texts) -> String {
        let place = remark.column.map { texts("plan_import.place_cell", String(max(1, remark.table)), String(remark.line), String($0)) }
            ?? texts("plan_import.place_line", String(max(1, remark.table)), String(remark.line))
        return place + " " + texts("import_remark.\(remark.kind.rawValue)", remark.text)
    }

    package static func sentence(_ failure: ImportFailure, _ texts: Texts) -> String {
        switch failure {
        case .missing(let path): texts("import_failure.missing", path)
        case .unreadable(let path): texts("import_failure.unreadable", path)
        case .notAFile(let path): texts("import_failure.not_a_file", path)
        case .tooLarge(let path, let limit): texts("import_failure.too_large", path, String(limit))
        case .bomb(let path): texts("import_failure.bomb", path)
        case .encrypted(let path): texts("import_failure.encrypted", path)
        case .damaged(let path, let detail): texts("import_failure.damaged", path, detail)
        case .unknownFormat(let path): texts("import_failure.unknown_format", path)
        case .noTables(let path): texts("import_failure.no_tables", path)
        case .empty(let path): texts("import_failure.empty", path)
        case .unclosedQuote(let path, let line): texts("import_failure.unclosed_quote", path, String(line))
        case .badEncoding(let path, let line): texts("import_failure.bad_encoding", path, String(line))
        case .tooManyRows(let path, let limit): texts("import_failure.too_many_rows", path, String(limit))
        case .forbiddenXML(let path): texts("import_failure.forbidden_xml", path)
        case .newerSchema(let path): texts("import_failure.newer_schema", path)
        case .libraryMissing(let name): texts("import_failure.library_missing", name)
        }
    }
}
