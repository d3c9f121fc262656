import Domain
import Screen

/// Inläsning: what the file was understood as, what has to be asked, and what will be written. Nothing is written before `s` is confirmed.
package struct PlanImportRoom: PlanRoom {
    package enum Material: Equatable, Sendable {
        case reading(ImportReading)
        /// A data file of our own: nothing to ask about.
        case bundle(PlanBundle, name: String)
    }

    package internal(set) var material: Material
    /// Where it goes: a plan of the archive, or one that is about to be made (`revision` 0).
    package let target: Plan
    package internal(set) var confirmed: Set<String> = []
    package internal(set) var preview: ImportPreview?
    package internal(set) var focus = 0

    var scope: Scope { .planImport }

    enum Line: Equatable {
        case column(table: Int, column: Int)
        case repair(Int)
        case role(String)
        case row(Int)
        case remark(ImportRemark)
    }

    /// More rows than this are counted, not shown: the file itself shows them better.
    static let rowsShown = 400

    func needs(_ desk: PlanDesk) -> [Lookup] { [] }

    func lines() -> [Line] {
        var lines: [Line] = []
        if case .reading(let reading) = material {
            for (table, read) in reading.tables.enumerated() where !read.isSkipped {
                lines += read.columns.indices.map { .column(table: table, column: $0) }
            }
            lines += reading.repairs.indices.map { .repair($0) }
        }
        guard let preview else { return lines }
        lines += (preview.unknownRoles + confirmed.sorted().filter { !preview.unknownRoles.contains($0) }).map { .role($0) }
        lines += preview.rows.indices.filter { preview.rows[$0].kind != .unchanged }.prefix(Self.rowsShown).map { .row($0) }
        return lines + preview.remarks.prefix(Self.rowsShown).map { .remark($0) }
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: PlanDesk) -> Response? {
        let lines = lines()
        if let focus = moved(focus, by: verb, count: lines.count, page: desk.context.listRows) {
            self.focus = focus
            return Response.none
        }
        switch verb {
        case .open, .stepStatus: return lines[safe: min(focus, lines.count - 1)].map { act($0, desk) } ?? .refuse(desk.texts("plan_import.nothing"))
        case .save: return confirm(desk)
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: PlanDesk) -> Response {
        guard target.list == "import", let line = lines()[safe: target.index] else { return .none }
        focus = target.index
        return act(line, desk)
    }

    private mutating func act(_ line: Line, _ desk: PlanDesk) -> Response {
        switch line {
        case .column(let table, let column): return .open(.menu(columnMenu(table, column, desk)))
        case .repair(let place):
            guard case .reading(var reading) = material else { return .none }
            reading.repairs[place].isApplied.toggle()
            material = .reading(reading)
            return look(desk)
        case .role(let name):
            if confirmed.remove(name) == nil {
                guard PlanRoles.mayBeRole(name) else { return .refuse(desk.texts("plan.role.blocked", name)) }
                confirmed.insert(name)
            }
            return look(desk)
        case .row, .remark: return .refuse(desk.texts("plan_import.look_only"))
        }
    }

    private func columnMenu(_ table: Int, _ column: Int, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        guard case .reading(let reading) = material else { return Menu("", options: []) }
        let title = reading.tables[table].columns[column].title
        let fields: [PlanField] = [.activity, .responsible, .collaboration, .timeline, .followUp, .status, .section, .target, .notes]
        return Menu(
            texts("plan_import.column.title", title.isEmpty ? texts("plan_import.no_title") : title),
            text: [texts("plan_import.column.sample", sample(reading, table, column))],
            options: fields.map { Menu.Option(desk.word($0), .plan(.importColumn(table: table, column: column, $0))) }
                + [Menu.Option(texts("plan_import.skip"), .plan(.importColumn(table: table, column: column, nil)))],
            focus: reading.tables[table].columns[column].field.flatMap { fields.firstIndex(of: $0) } ?? fields.count)
    }

    /// What stands in the first rows of the column, so that it can be recognised.
    private func sample(_ reading: ImportReading, _ table: Int, _ column: Int) -> String {
        let rows = reading.source.tables[safe: table]?.rows ?? []
        let first = (reading.tables[table].headingRow ?? -1) + 1
        return rows.dropFirst(first).compactMap { $0.cells[safe: column] }.filter { !$0.trimmed.isEmpty }.prefix(3)
            .map { String($0.prefix(40)) }.joined(separator: " · ")
    }

    mutating func answer(table: Int, column: Int, _ field: PlanField?, _ desk: PlanDesk) -> Response {
        guard case .reading(var reading) = material else { return .none }
        reading.answer(table: table, column: column, field)
        material = .reading(reading)
        return look(desk)
    }

    /// Reads it all again, with what has been answered so far.
    func look(_ desk: PlanDesk) -> Response {
        switch material {
        case .reading(let reading):
            .effect(
                .plan(
                    .preview(
                        reading, into: target, words: PlanVocabulary.words(desk.texts), confirmed: confirmed, day: desk.day,
                        lot: desk.context.lot)))
        case .bundle(let bundle, _): .effect(.plan(.previewBundle(bundle, into: target)))
        }
    }

    mutating func show(_ preview: ImportPreview) {
        self.preview = preview
        focus = min(focus, max(0, lines().count - 1))
    }

    // MARK: Writing

    private mutating func confirm(_ desk: PlanDesk) -> Response {
        let texts = desk.texts
        guard let preview else { return .refuse(texts("plan.not_read")) }
        if case .reading(let reading) = material, let question = reading.question {
            focus = lines().firstIndex(of: .column(table: question.table, column: question.column)) ?? focus
            return .refuse(texts("plan_import.answer_first"))
        }
        guard !preview.toSave.isEmpty else { return .refuse(texts("plan_import.no_change")) }
        if let frozen = desk.frozen, target.revision > 0 { return .refuse(frozen) }
        return .open(
            .menu(
                Menu(
                    texts("plan_import.confirm.title"), text: [summary(preview, texts)] + warnings(preview, texts),
                    options: [Menu.Option(texts("plan_import.confirm.do"), .plan(.importNow)), Menu.Option(texts("plan.cancel"), .close)])))
    }

    func write(_ desk: PlanDesk) -> Response {
        guard let preview else { return .none }
        // Shipped roles come along when a row names them; the archive leaves those that it knows as they are.
        let named = Set(preview.toSave.flatMap { $0.responsible + $0.collaborators })
        let shipped = (desk.context.planLibrary?.roles ?? []).filter { named.contains($0.id) && desk.register[$0.id] == nil }
        let bundle = PlanBundle(plan: preview.plan, activities: preview.toSave, roles: preview.roles + shipped)
        let said = desk.texts("plan_import.done", summary(preview, desk.texts))
        let change: Change = target.revision == 0 ? .createPlan(bundle) : .importPlan(bundle)
        return Response(effects: [.change(change)], pending: .showPlan(preview.plan.id, said: said))
    }

    func summary(_ preview: ImportPreview, _ texts: Texts) -> String {
        texts("plan_import.summary", String(preview.count(.new)), String(preview.count(.changed)), String(preview.count(.unchanged)))
            + (preview.absent > 0 ? " " + texts.count("plan_import.absent", preview.absent) : "")
    }

    private func warnings(_ preview: ImportPreview, _ texts: Texts) -> [String] {
        let flagged = preview.rows.count { !$0.activity.toRewrite.isEmpty }
        return (flagged > 0 ? [texts.count("plan_import.flagged", flagged)] : [])
            + (preview.unknownRoles.isEmpty ? [] : [texts.count("plan_import.roles_left", preview.unknownRoles.count)])
    }
}

extension PlanPane {
    /// Reads a file or a pasted text; what it says is shown before anything is written.
    mutating func beginImport(_ task: PlanTask, _ desk: PlanDesk) -> Response { .effect(.plan(task)) }

    /// A table that was pasted where the name of a file was asked for.
    func pasted(_ text: String) -> Response { .effect(.plan(.readPasted(text))) }

    mutating func imported(_ file: ReadFile, _ context: Context) -> Response {
        let texts = context.texts
        guard let district = context.district else { return .open(.menu(DistrictMenu.menu(context))) }
        var random = RandomSource(seed: context.lot)
        let shown = desk(context)
        let target: Plan
        if let importYear {
            target = Plan(id: .random(using: &random), district: district, year: importYear, style: PlanHall.ownStyle, sections: [])
        } else if let shown {
            target = shown.plan
        } else {
            target = Plan(id: .random(using: &random), district: district, year: context.now.day.year, style: PlanHall.ownStyle, sections: [])
        }
        importYear = nil
        let desk = PlanDesk.bare(context, shown, register)
        let room: PlanImportRoom
        switch file {
        case .tables(let source):
            let words = PlanVocabulary.words(texts)
            let known = RoleRegister(register.roles + (context.planLibrary?.roles ?? []).filter { register[$0.id] == nil })
            room = PlanImportRoom(material: .reading(ImportReading(of: source, words: words, register: known)), target: target)
        case .plan(let bundle, let name):
            room = PlanImportRoom(material: .bundle(bundle, name: name), target: target)
        }
        stage = .importing(room)
        return room.look(desk)
    }
}
