import Domain
import Screen

/// Ett sätt att avsluta. Nothing ends silently: even the last one leaves a text to read out.
package enum EndOption: Equatable, Sendable {
    case record(RecordKind)
    /// Opinion only: the text, and nothing counted.
    case textOnly

    var key: String {
        switch self {
        case .record(let kind): "ending.\(kind.rawValue)"
        case .textOnly: "ending.text_only"
        }
    }
}

extension WalkPane {
    /// What the walk may end in, in the order of the keys. Empty until it is finished.
    var endOptions: [EndOption] {
        guard let walk, walk.position.isFinished else { return [] }
        let records = walk.position.records
        // Opinion only may be counted as a need for training, and need not be.
        if records == [.trainingNeed] { return [.record(.trainingNeed), .textOnly] }
        return (records.contains(.form) ? [.record(.form)] : []) + [.record(.statistics), .record(.noAction)]
    }

    mutating func review(_ context: Context) -> Response {
        guard let walk, !walk.steps.isEmpty else { return .refuse(context.texts("review.nothing")) }
        stage = .reviewing
        area = walk.position.isFinished ? .answers : .trail
        focus = 0
        return .none
    }

    mutating func performReviewing(_ verb: Verb, _ digit: Int?, _ context: Context) -> Response? {
        switch verb {
        case .answer:
            guard let option = endOptions[safe: (digit ?? 0) - 1] else {
                return .refuse(context.texts(endOptions.isEmpty ? "review.unfinished" : "review.no_such"))
            }
            return end(option, context)
        case .open:
            if area == .answers { return endOptions[safe: focus].map { end($0, context) } ?? backToQuestion() }
            return openFocused(context)
        case .left, .back: return backToQuestion()
        default: return move(verb, context)
        }
    }

    /// From the review: to the question that waits, or to the last answer when all are given.
    private mutating func backToQuestion() -> Response {
        guard let walk else { return .none }
        if walk.position.isFinished { look(at: walk.steps.count - 1) } else { settle() }
        return .none
    }

    mutating func end(_ option: EndOption, _ context: Context) -> Response {
        let texts = context.texts
        guard let walk else { return .none }
        guard context.asOf == nil else { return .refuse(texts("as_of.no_save")) }
        if isPractice {
            stage = .finished(Ending(option: option))
            area = .todos
            focus = 0
            return .say(.information, texts("practice.nothing_saved"))
        }
        guard let district = context.district else {
            return Response(notice: Notice(.warning, texts("district.needed")), open: .menu(DistrictMenu.menu(context)))
        }
        let month = context.now.day.month
        switch option {
        case .record(.form): return Response(go: .form(draft(walk, district, context)))
        case .record(.statistics):
            // The gravest end counts, once: an end per walk, not an end per track.
            let outcome = walk.position.outcomes.first ?? "closed"
            return Response(
                effects: [.change(.countEnding(.outcome(outcome), district: district, month: month))],
                pending: .counted(.statistics))
        case .record(.trainingNeed):
            return Response(
                effects: [.change(.countEnding(.trainingNeed, district: district, month: month))],
                pending: .counted(.trainingNeed))
        case .record(.noAction):
            let options = walk.routine.draft.reasons.map { Menu.Option($0.text, .noAction($0.id)) }
            return .open(.menu(Menu(texts("no_action.title"), text: [texts("no_action.text")], options: options)))
        case .textOnly:
            let effects = finish(Ending(option: option))
            return Response(effects: effects, notice: Notice(.done, texts("ending.counted.nothing")))
        }
    }

    func endWithoutAction(_ reason: ReasonID, _ context: Context) -> Response {
        guard let district = context.district else { return .none }
        return Response(
            effects: [.change(.countEnding(.noAction(reason), district: district, month: context.now.day.month))],
            pending: .counted(.noAction))
    }

    /// The archive has it: the walk is over and a kept one is forgotten.
    mutating func ended(in kind: RecordKind, code: ReferenceCode?, _ context: Context) -> Response {
        // A form may outlive the walk that it came from.
        guard walk?.position.isFinished == true else { return .none }
        if kind == .form { tickForms() }
        return Response(effects: finish(Ending(option: .record(kind), code: code)))
    }

    /// "Fyll i blanketten" is done when it is saved.
    private mutating func tickForms() {
        guard let walk else { return }
        for todo in walk.position.todos {
            let outcome = walk.routine.node(todo.node)?.outcome.flatMap { walk.routine.outcome($0) }
            if outcome?.records.contains(.form) == true { _ = setTick(true, todo.node) }
        }
    }

    private mutating func finish(_ ending: Ending) -> [Effect] {
        let forget = keptAs.map { [Effect.change(.forgetWalk($0))] } ?? []
        keptAs = nil
        stage = .finished(ending)
        area = .todos
        focus = 0
        return forget
    }

    /// A finished walk is not kept: the next visit begins with the first question.
    mutating func forgetFinished(_ context: Context) {
        guard case .finished = stage else { return }
        self = WalkPane(isPractice: false)
        begin(context)
    }

    /// What was recorded has been taken back: it may be recorded in another way.
    mutating func reopen() {
        if isRecorded { settle() }
    }

    /// The archive has the end of this walk, so undo is the archive's business.
    var isRecorded: Bool {
        if case .finished(let ending) = stage { ending.option != .textOnly && !isPractice } else { false }
    }

    mutating func performFinished(_ verb: Verb, _ context: Context) -> Response? {
        switch verb {
        case .newWalk: return startOver(practice: isPractice, context)
        case .open: return tickFocused(context)
        case .back:
            forgetFinished(context)
            return nil
        default: return move(verb, context)
        }
    }

    private func draft(_ walk: Walk, _ district: DistrictID, _ context: Context) -> ReportDraft {
        ReportDraft(
            fills: walk.position.fills, district: district, today: context.now.day,
            routineVersion: walk.routine.draft.version, routineSigned: walk.routine.isSigned,
            allowsConcern: walk.position.facts.contains("person"))
    }

    /// What can be written now: the result, and when there is one the blankett that is to be sent.
    func export(_ context: Context) -> Response {
        let texts = context.texts
        guard case .finished(let ending) = stage, let code = ending.code else { return exportResult(context) }
        return .open(
            .menu(
                Menu(
                    texts("export.title"),
                    options: [
                        Menu.Option(texts("export.report", code.spoken), .exportReport(code)),
                        Menu.Option(texts("export.result"), .exportResult),
                    ])))
    }

    func exportResult(_ context: Context) -> Response {
        guard let walk, walk.position.isFinished else { return .refuse(context.texts("export.unfinished")) }
        let document = ResultDocument.document(walk, stamps: stamps(context), context)
        return .effect(.export(document, name: context.texts("export.result_name", context.now.day.iso)))
    }
}
