import Domain

extension ReportsPane {
    /// What a chooser or a prompt came back with.
    mutating func chose(_ values: Set<String>, for field: ReportField, _ context: Context) -> Response {
        guard case .editing(var form) = stage else { return .none }
        if field.isSet {
            for raw in field.options where values.contains(raw) != form.draft.values(of: field).contains(raw) {
                form.draft.toggle(field, raw)
            }
        } else if let value = values.first {
            form.draft.set(field, value)
        }
        form.next()
        stage = .editing(form)
        return .none
    }

    mutating func setNote(_ note: ScreenedText?, _ context: Context) -> Response {
        guard case .editing(var form) = stage else { return .none }
        form.draft.note = note?.text ?? ""
        form.next()
        stage = .editing(form)
        return .none
    }

    /// Saves when everything that is asked for is there; asks "Få kan avses?" first, every time.
    mutating func save(_ context: Context) -> Response {
        guard case .editing(var form) = stage else { return .none }
        if let missing = form.draft.missing.first(where: { $0 != .fewFit }) {
            form.focus(on: missing)
            form.problem = context.texts("form.missing", context.texts("field.\(missing.code)"))
            stage = .editing(form)
            return .none
        }
        let unanswered = ReportProblem.missing(.fewFit)
        if let problem = form.draft.problems.first(where: { $0.blocks && $0 != unanswered && $0 != .noteNotScreened && $0 != .notCoarsened }) {
            form.focus(on: problem.field)
            form.problem = context.texts("report_problem.\(problem.code)")
            stage = .editing(form)
            return .none
        }
        return .open(.menu(Self.fewFitMenu(context)))
    }

    static func fewFitMenu(_ context: Context) -> Menu {
        let texts = context.texts
        return Menu(
            texts("few.title"), text: [texts("few.text")],
            options: [
                Menu.Option(texts("few.many"), .fewFit(.many)),
                Menu.Option(texts("few.few"), detail: texts("few.few.detail"), .fewFit(.fewCoarsened)),
                Menu.Option(texts("few.nobody"), .fewFit(.nobody)),
                Menu.Option(texts("few.back"), .close),
            ])
    }

    /// The answer to "Få kan avses?". Few: the form is made coarser, and shown before it is saved.
    mutating func answered(_ answer: FewFit, _ context: Context) -> Response {
        guard case .editing(var form) = stage else { return .none }
        form.draft.fewFit = answer
        if answer == .fewCoarsened {
            let coarse = form.draft.coarsened()
            if coarse != form.draft {
                form.draft = coarse
                form.problem = context.texts("few.coarsened")
                stage = .editing(form)
                return .none
            }
        }
        stage = .editing(form)
        return store(form, context)
    }

    private func store(_ form: ReportForm, _ context: Context) -> Response {
        var random = RandomSource(seed: context.lot)
        let code = ReferenceCode { Int.random(in: 0..<$0, using: &random) }
        do {
            let note = form.draft.note.isEmpty ? nil : try ScreenedText(form.draft.note, kind: .note, acceptingWarnings: true)
            let report = try form.draft.finished(code: code, note: note)
            return Response(effects: [.change(.saveReport(report))], pending: .savedReport(report.code))
        } catch {
            return .refuse(context.texts("form.unfinished"))
        }
    }

    mutating func discardForm(_ context: Context) -> Response {
        guard case .editing(let form) = stage else { return .none }
        switch form.origin {
        case .walk:
            stage = .list
            return Response(notice: nil, go: .pane(.routine))
        case .list: stage = .list
        case .correction(let report): stage = .reading(report.code)
        }
        return .none
    }
}
