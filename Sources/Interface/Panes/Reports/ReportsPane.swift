import Domain
import Screen

/// 5 Lägesbild, with the blanketter as its first view: the list, one blankett, and the form.
package struct ReportsPane: Equatable, Sendable {
    package enum Stage: Equatable, Sendable {
        case list
        case reading(ReferenceCode)
        case editing(ReportForm)
    }

    package internal(set) var stage: Stage = .list
    package internal(set) var list = ReportList()
    /// A new blankett was asked for before the routine was read.
    private var waitsForRoutine = false

    package init() {}

    /// A blankett is being filled in, and is in memory only.
    var isEditing: Bool { if case .editing = stage { true } else { false } }

    mutating func show(_ code: ReferenceCode) { stage = .reading(code) }
    mutating func removed() { stage = .list }

    mutating func showList(uncheckedOnly: Bool) {
        stage = .list
        list = ReportList(uncheckedOnly: uncheckedOnly)
    }

    /// From the end of a walk. A form that was begun from the same answers goes on; when the answers have changed since,
    /// what was filled in by hand stays.
    mutating func edit(_ draft: ReportDraft) {
        var draft = draft
        if case .editing(let form) = stage, form.origin == .walk {
            if form.beginning == draft { return }
            draft.fillGaps(from: form.draft)
        }
        stage = .editing(ReportForm(draft: draft, origin: .walk))
    }

    /// The archive has it. True when the form came out of a walk.
    mutating func saved(_ code: ReferenceCode) -> Bool {
        guard case .editing(let form) = stage else { return false }
        stage = .reading(code)
        return form.origin == .walk
    }

    /// After a key has come to rest.
    mutating func tidy(_ context: Context) { if case .list = stage { list.tidy(context) } }

    mutating func setFilter(_ text: String, _ context: Context) { list.setFilter(text, context) }
}

extension ReportsPane: Pane {
    package func scope(_ context: Context) -> Scope {
        switch stage {
        case .list: .reportList
        case .reading: .reportView
        case .editing: .reportForm
        }
    }

    package func digits(_ context: Context) -> Int { 0 }

    package func needs(_ context: Context) -> [Lookup] {
        switch stage {
        case .list: list.needs(context)
        case .reading(let code): [.report(code)]
        case .editing: []
        }
    }

    package mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        switch stage {
        case .list: return performInList(verb, context)
        case .reading(let code): return performReading(verb, code, context)
        case .editing(var form):
            if verb == .back { return .open(.menu(Self.leaveMenu(context))) }
            if verb == .save || (verb == .open && form.isOnSave) { return save(context) }
            let response = form.perform(verb, digit: digit, context)
            stage = .editing(form)
            return response
        }
    }

    package mutating func choose(_ target: Target, _ context: Context) -> Response {
        switch (stage, target.list) {
        case (.list, "reports"):
            guard let row = list.row(at: target.index, context) else { return .none }
            list.focus = target.index
            stage = .reading(row.code)
            return .none
        case (.reading(let code), "sheet"):
            guard let report = context.shelf.report(code) else { return .none }
            return check(code, report.checkedOn, report.revision, context)
        case (.editing(var form), "fields") where (0...ReportForm.fields.count).contains(target.index):
            form.focus = target.index
            stage = .editing(form)
            return form.isOnSave ? save(context) : form.open(context)
        default: return .none
        }
    }

    package func view(_ context: Context) -> PaneView {
        switch stage {
        case .list: list.view(context)
        case .reading(let code): ReportSheet.view(context.shelf.report(code), code, context)
        case .editing(let form): form.view(context)
        }
    }

    // MARK: The list

    private mutating func performInList(_ verb: Verb, _ context: Context) -> Response? {
        if list.move(verb, context) { return Response.none }
        let row = list.row(at: list.focus, context)
        switch verb {
        case .open:
            guard let row else { return .refuse(context.texts("reports.none_here")) }
            stage = .reading(row.code)
            return Response.none
        case .check: return row.map { check($0.code, $0.checkedOn, $0.revision, context) }
        case .filter:
            list.prepareFilter(context)
            return .open(.prompt(Prompt(.filter, text: list.filterText, limit: 60)))
        case .newReport: return newReport(context)
        case .correct: return row.flatMap { correct($0.code, context) }
        case .export: return row.flatMap { export($0.code, context) }
        case .remove: return row.map { .open(.menu(Self.removeMenu($0.code, $0.revision, context))) }
        case .onlyUnchecked:
            list.toggleUncheckedOnly(context)
            return Response.none
        case .back:
            guard list.isFiltered else { return nil }
            list.reset(context)
            return Response.none
        default: return nil
        }
    }

    /// The routine has come, or cannot be read.
    mutating func goOn(_ context: Context) -> Response {
        guard waitsForRoutine else { return .none }
        waitsForRoutine = false
        return newReport(context)
    }

    private mutating func newReport(_ context: Context) -> Response {
        guard let district = context.district else { return .open(.menu(DistrictMenu.menu(context))) }
        // It names the routine it follows, which nobody may have looked at yet.
        guard let routine = context.library?.routine else {
            waitsForRoutine = context.libraryProblems.isEmpty
            return waitsForRoutine ? .effect(.loadLibrary) : .refuse(context.texts("walk.unsound"))
        }
        stage = .editing(
            ReportForm(
                draft: ReportDraft(
                    fills: [], district: district, today: context.now.day,
                    routineVersion: routine.draft.version, routineSigned: routine.isSigned),
                origin: .list))
        return .say(.information, context.texts("report.new.hint"))
    }

    // MARK: One blankett

    private mutating func performReading(_ verb: Verb, _ code: ReferenceCode, _ context: Context) -> Response? {
        guard let report = context.shelf.report(code) else {
            guard verb == .back else { return nil }
            stage = .list
            return Response.none
        }
        switch verb {
        case .back:
            stage = .list
            return Response.none
        case .check: return check(code, report.checkedOn, report.revision, context)
        case .correct: return correct(code, context)
        case .export: return export(code, context)
        case .remove: return .open(.menu(Self.removeMenu(code, report.revision, context)))
        default: return nil
        }
    }

    private func check(_ code: ReferenceCode, _ checked: CalendarDay?, _ revision: Int, _ context: Context) -> Response {
        .effect(.change(.markChecked(code, on: checked == nil ? context.now.day : nil, revision: revision)))
    }

    /// Needs the whole blankett, which the list does not have: it is opened first.
    private mutating func correct(_ code: ReferenceCode, _ context: Context) -> Response? {
        guard let report = context.shelf.report(code) else {
            stage = .reading(code)
            return .say(.information, context.texts("report.correct.open"))
        }
        stage = .editing(ReportForm(draft: ReportDraft(report), origin: .correction(report)))
        return Response.none
    }

    private mutating func export(_ code: ReferenceCode, _ context: Context) -> Response? {
        guard let report = context.shelf.report(code) else {
            // The list does not have the whole blankett: it is opened first.
            stage = .reading(code)
            return .say(.information, context.texts("report.export.open"))
        }
        return ReportSheet.export(report.code, context)
    }

    // MARK: Questions

    static func leaveMenu(_ context: Context) -> Menu {
        let texts = context.texts
        return Menu(
            texts("form.leave.title"), text: [texts("form.leave.text")],
            options: [
                Menu.Option(texts("form.leave.save"), .saveForm),
                Menu.Option(texts("form.leave.discard"), .discardForm),
                Menu.Option(texts("leave.stay"), .close),
            ])
    }

    static func removeMenu(_ code: ReferenceCode, _ revision: Int, _ context: Context) -> Menu {
        let texts = context.texts
        return Menu(
            texts("remove.title", code.spoken), text: [texts("remove.text")],
            options: [
                Menu.Option(texts("leave.stay"), .close),
                Menu.Option(texts("remove.do"), .removeReport(code, revision: revision)),
            ])
    }

    func leaveQuestion(_ context: Context) -> Menu? {
        if case .editing = stage { Self.leaveMenu(context) } else { nil }
    }
}
