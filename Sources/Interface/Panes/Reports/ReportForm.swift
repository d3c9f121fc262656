import Domain
import Screen

/// The blankett under editing. Kept in memory; only a saved one reaches the archive.
package struct ReportForm: Equatable, Sendable {
    package enum Origin: Equatable, Sendable {
        /// Filled in from the answers of a walk.
        case walk
        case list
        case correction(Report)
    }

    package internal(set) var draft: ReportDraft {
        didSet { if draft != oldValue, !isUndoing { past.append(oldValue) } }
    }
    private var past: [ReportDraft] = []
    private var isUndoing = false
    package let origin: Origin
    /// As it was before anything was filled in by hand.
    let beginning: ReportDraft
    /// Place among the fields; the last place is "Spara".
    package internal(set) var focus: Int
    /// What stands in the way of the focused field.
    package internal(set) var problem: String?

    /// "Få kan avses?" is asked when it is saved, not among the fields.
    static let fields = ReportField.allCases.filter { $0 != .fewFit }

    init(draft: ReportDraft, origin: Origin) {
        self.draft = draft
        self.origin = origin
        beginning = draft
        focus = Self.fields.firstIndex { draft.missing.contains($0) } ?? 0
    }

    var field: ReportField? { Self.fields[safe: focus] }
    var isOnSave: Bool { focus == Self.fields.count }

    mutating func focus(on field: ReportField) {
        focus = Self.fields.firstIndex(of: field) ?? focus
    }

    /// To the next field that still has to be answered, else one down.
    mutating func next() {
        problem = nil
        let later = Self.fields.indices.filter { $0 > focus }
        focus = later.first { draft.missing.contains(Self.fields[$0]) } ?? min(focus + 1, Self.fields.count)
    }

    /// Takes back the last field that was filled in.
    private mutating func undo(_ context: Context) -> Response {
        guard let before = past.popLast() else { return .refuse(context.texts("undo.nothing")) }
        isUndoing = true
        draft = before
        isUndoing = false
        problem = nil
        return .say(.done, context.texts("form.undone"))
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ context: Context) -> Response? {
        if let focus = moved(focus, by: verb, count: Self.fields.count + 1, page: context.listRows) {
            self.focus = focus
            problem = nil
            return Response.none
        }
        switch verb {
        case .undo: return undo(context)
        case .redo: return .refuse(context.texts("redo.nothing"))
        case .open: return open(context)
        case .answer: return open(context).focusing((digit ?? 1) - 1)
        case .nextArea:
            focus = (focus + 1) % (Self.fields.count + 1)
            return Response.none
        case .right where field?.shape != .one && field?.shape != .area: return open(context)
        case .left, .right:
            step(verb == .right ? 1 : -1, context)
            return Response.none
        default: return nil
        }
    }

    /// The way to answer the focused field: a choice, a checklist, or a line of text.
    func open(_ context: Context) -> Response {
        guard let field else { return .none }
        let texts = context.texts
        switch field.shape {
        case .text: return .open(.prompt(Prompt(.note, text: draft.note, limit: ScreenedText.Kind.note.limit)))
        case .period: return .open(.prompt(Prompt(.period, text: "", limit: 30)))
        case .several:
            return .open(
                .checklist(
                    Checklist(subject: .report(field), options: field.options, chosen: Set(draft.values(of: field)), focus: 0)))
        case .one, .area:
            let values = options(field, context)
            let current = draft.values(of: field).first
            return .open(
                .menu(
                    Menu(
                        texts("field.\(field.code)"),
                        text: [texts.optional("field.\(field.code).help")].compactMap(\.self),
                        options: values.map {
                            Menu.Option(ReportWords.words(field, [$0], context), .setField(field, $0))
                        }, focus: values.firstIndex { $0 == current } ?? 0)))
        }
    }

    /// ←/→ steps through the values of a field with one value.
    private mutating func step(_ by: Int, _ context: Context) {
        guard let field, field.shape == .one || field.shape == .area else { return }
        let values = options(field, context)
        guard !values.isEmpty else { return }
        let place = draft.values(of: field).first.flatMap { values.firstIndex(of: $0) }
        let next = place.map { ($0 + by + values.count) % values.count } ?? (by > 0 ? 0 : values.count - 1)
        draft.set(field, values[next])
        problem = nil
    }

    private func options(_ field: ReportField, _ context: Context) -> [String] {
        switch field {
        case .area: context.districts.areas(of: draft.district).map(\.text)
        case .trigger: draft.allowedTriggers.map(\.rawValue)
        default: field.options
        }
    }

    func view(_ context: Context) -> PaneView {
        let texts = context.texts
        let missing = Set(draft.missing)
        var body: [Block] = [.paragraph(Text(texts("form.intro"), .dim))]
        let fields = Self.fields.enumerated().map { index, field in
            let words = ReportWords.words(field, Set(draft.values(of: field)), context)
            let value =
                words.isEmpty
                ? Text(texts(missing.contains(field) ? "form.required" : "form.none"), missing.contains(field) ? .warning : .dim)
                : Text(words)
            return Field(
                label: texts("field.\(field.code)"), value: value,
                help: index == focus ? help(field, texts) : "", hasFocus: index == focus, target: Target("fields", index))
        }
        body.append(
            .fields(
                fields + [
                    Field(
                        label: texts("form.save"), value: Text(texts.count("form.left", missing.subtracting([.fewFit]).count), .dim),
                        help: isOnSave ? problem.map { Text($0, .warning) } ?? "" : "", hasFocus: isOnSave,
                        target: Target("fields", Self.fields.count))
                ]))
        var title = Text(texts(draft.isCorrection ? "form.title.correct" : "form.title.new"), .heading)
        title = title + Text("   " + texts("walk.draft", draft.routineVersion), .dim)
        return PaneView(title: title, stamps: draft.routineSigned ? [] : [texts("stamp.unsigned")], body: body)
    }

    private func help(_ field: ReportField, _ texts: Texts) -> Text {
        if let problem { return Text(problem, .warning) }
        let said = draft.problems.first { $0.field == field && !isMissing($0) }
        if let said { return Text(texts("report_problem.\(said.code)"), .warning) }
        return Text(texts.optional("field.\(field.code).help") ?? "", .dim)
    }

    private func isMissing(_ problem: ReportProblem) -> Bool {
        if case .missing = problem { true } else { false }
    }
}
