import Domain
import Screen

/// What prompts, menus and lists come back with.
extension PlanPane {
    /// How a submitted text is met.
    enum Answer {
        case refused(String)
        case accepted(Response)
        /// It is to be kept, and so screened first.
        case screen(ScreenedText.Kind)
    }

    mutating func typing(_ text: String, for purpose: PlanPrompt, _ context: Context) {
        guard purpose == .filter, let desk = desk(context) else { return }
        table.setFilter(text, desk)
    }

    /// Esc in the line: a filter that was being typed is taken away.
    mutating func abandoned(_ purpose: PlanPrompt, _ context: Context) {
        if purpose == .filter { table.clear() }
        if purpose == .importPath { importYear = nil }
    }

    mutating func submitted(_ purpose: PlanPrompt, _ text: String, _ context: Context) -> Answer {
        let texts = context.texts
        let isEmpty = text.trimmed.isEmpty
        let desk = PlanDesk.bare(context, desk(context), register)
        switch purpose {
        case .filter:
            if let problem = table.problem { return .refused(PlanQueryWordsPage.sentence(problem, texts)) }
            return .accepted(.none)
        case .searchAll:
            guard PlanSearchRoom.isLongEnough(text) else { return .refused(texts("plan_search.too_short")) }
            stage = .search(PlanSearchRoom(text: text))
            return .accepted(.none)
        case .cell(.activity):
            return isEmpty ? .refused(texts("prompt.empty")) : .screen(.activity)
        case .cell(.responsible), .cell(.collaboration):
            guard case .cell(let field) = purpose else { return .accepted(.none) }
            return .accepted(PlanRoles.set(field, typed: text, desk))
        case .cell(.target):
            if isEmpty { return .accepted(desk.edit(structure: false) { $0.target = nil }) }
            return TargetTyping.read(text) == nil ? .refused(texts("prompt.plan_cell_target.unread")) : .screen(.target)
        case .cell(let field):
            if isEmpty { return .accepted(clear(field, desk)) }
            return field.textKind.map { .screen($0) } ?? .accepted(.none)
        case .comment(let occasion):
            return isEmpty ? .accepted(desk.edit(structure: false) { $0.setComment(nil, on: occasion, day: desk.day) }) : .screen(.comment)
        case .importPath: return isEmpty ? .refused(texts("prompt.empty")) : .accepted(beginImport(.read(path: text.trimmed), desk))
        case .year(let origin):
            guard let year = Int(text.trimmed), (1990...2100).contains(year) else { return .refused(texts("prompt.plan_year.unread", text)) }
            return .accepted(create(origin, year: year, context))
        case .stepDay(let step): return PlanStepsRoom.dayTyped(text, step, desk)
        case .stepNumber(let step, let day):
            return isEmpty ? .accepted(PlanStepsRoom.take(step, day, nil, desk)) : .screen(.diaryNumber)
        case .goal: return isEmpty ? .accepted(PlanStepsRoom.setGoal(nil, desk)) : .screen(.goal)
        case .note, .units, .sectionName, .viewName, .removalReason, .silenceReason:
            if isEmpty { return .refused(texts("prompt.empty")) }
            return purpose.screening.map { .screen($0) } ?? .accepted(.none)
        }
    }

    /// The text passed the screening.
    mutating func submitted(_ purpose: PlanPrompt, screened text: ScreenedText, _ context: Context) -> Response {
        let desk = PlanDesk.bare(context, desk(context), register)
        switch purpose {
        case .cell(.activity):
            return desk.edit(structure: true) {
                $0.text = text
                $0.toRewrite.remove(.activity)
            }
        case .cell(.timeline):
            return desk.edit(structure: true) {
                $0.timeline = text
                $0.toRewrite.remove(.timeline)
            }
        case .cell(.followUp):
            return desk.edit(structure: true) {
                $0.followUp = text
                $0.toRewrite.remove(.followUp)
            }
        case .cell(.target): return TargetTyping.set(text, desk)
        case .units: return TargetTyping.setUnits(text, desk)
        case .note: return desk.edit(structure: false) { $0.notes.append(ActivityNote(day: desk.day, text: text)) }
        case .comment(let occasion): return desk.edit(structure: false) { $0.setComment(text, on: occasion, day: desk.day) }
        case .sectionName(let id): return PlanSections.named(text, id, desk)
        case .viewName(let key):
            guard let filter = try? ScreenedText(table.filterText, kind: .query, acceptingWarnings: true) else { return .refuse(desk.texts("plan.view.no_filter")) }
            return Response(
                effects: [.change(.saveView(SavedView(key: key, name: text, text: filter)))],
                pending: .said(desk.texts("plan.view.saved", String(key), text.text)))
        case .goal: return PlanStepsRoom.setGoal(text, desk)
        case .removalReason(let ids):
            defer { table.marks = [] }
            return PlanRevisionRoom.removed(ids, because: text, desk)
        case .silenceReason(let rule, let activity): return PlanRemarksRoom.silenced(rule, activity, because: text, desk)
        case .stepNumber(let step, let day): return PlanStepsRoom.take(step, day, text, desk)
        default: return .none
        }
    }

    private func clear(_ field: PlanField, _ desk: PlanDesk) -> Response {
        desk.edit(structure: true) { activity in
            switch field {
            case .timeline: activity.timeline = nil
            case .followUp: activity.followUp = nil
            default: break
            }
            activity.toRewrite.remove(field)
        }
    }

    /// A list came back.
    mutating func chose(_ values: Set<String>, for field: PlanField, _ context: Context) -> Response {
        guard let desk = desk(context) else { return .none }
        return desk.edit(structure: true) { activity in
            switch field {
            case .channels: activity.channels = Set(values.compactMap(FollowUpChannel.init(rawValue:)))
            case .perspectives: activity.perspectives = Set(values.compactMap(Perspective.init(rawValue:)))
            case .points: activity.points = Set(values.compactMap(StrategyPoint.init(rawValue:)))
            default: break
            }
        }
    }

    /// A menu came back.
    mutating func chosen(_ choice: PlanChoice, _ context: Context) -> Response {
        let texts = context.texts
        let desk = PlanDesk.bare(context, desk(context), register)
        switch choice {
        case .show(let id):
            show(id)
            return .none
        case .openDraft(let id): return openExample(id, context)
        case .ask(let origin): return ask(origin, context)
        case .create(let origin, let year): return create(origin, year: year, context)
        case .removePlan(let id, let revision):
            chosen = nil
            stage = .choice
            return Response(effects: [.change(.removePlan(id, revision: revision))], pending: .said(texts("plan.plan_removed")))
        case .set(let field, let raw): return set(field, raw, desk)
        case .report(let occasion, let status): return PlanEditing.report(occasion, status, desk)
        case .comment(let occasion): return PlanEditing.askComment(occasion, desk)
        case .takeMinutes(let withComment): return PlanMinutes.take(withComment: withComment, desk)
        case .confirmRole(let name, let field, let typed): return PlanRoles.confirm(name, field, typed: typed, desk)
        case .removeRows:
            defer { table.marks = [] }
            return PlanEditing.remove(desk)
        case .sort(let field):
            table.sortBy(field)
            return .none
        case .view(let key):
            guard let view = context.shelf.savedViews.first(where: { $0.key == key }) else { return .none }
            table.setFilter(view.text.text, desk)
            return .none
        case .saveView(let key): return .open(.prompt(prompt(.viewName(key))))
        case .removeView(let key): return Response(effects: [.change(.removeView(key))], pending: .said(texts("plan.view.removed")))
        case .section(let choice): return PlanSections.chosen(choice, desk)
        case .revise(let year): return .effect(.plan(.revise(desk.plan.id, year: year, lot: context.lot)))
        case .export(let export): return exported(export, desk)
        case .rewrite(let field): return PlanEditing.open(field, desk)
        case .importColumn(let table, let column, let field):
            guard case .importing(var room) = stage else { return .none }
            defer { stage = .importing(room) }
            return room.answer(table: table, column: column, field, desk)
        case .mergeRoles(let keep, let gone): return PlanRoles.merge(gone, into: keep, desk)
        case .showRow(let row, let field): return Response(go: .activity(row, in: desk.plan.id, at: field))
        case .importNow:
            guard case .importing(let room) = stage else { return .none }
            return room.write(desk)
        case .silence(let rule, let activity): return PlanRemarksRoom.ask(rule, activity)
        case .step(let step): return PlanStepsRoom.ask(step, desk)
        case .style(let style): return PlanStepsRoom.setStyle(style, desk)
        case .replace(let id, let day): return PlanStepsRoom.replace(id, on: day, desk)
        case .revision(let choice): return PlanRevisionRoom.chosen(choice, desk)
        }
    }

    private func set(_ field: PlanField, _ raw: String, _ desk: PlanDesk) -> Response {
        switch field {
        case .status:
            guard let status = ActivityStatus(rawValue: raw) else { return .none }
            return desk.edit(structure: false) { $0.status = status }
        case .kind:
            guard let kind = ActivityKind(rawValue: raw) else { return .none }
            return desk.edit(structure: true) { $0.kind = kind }
        case .lead: return desk.edit(structure: true) { $0.lead = raw.isEmpty ? nil : RoleID(raw) }
        default: return .none
        }
    }

    /// Work over the whole plan is done.
    mutating func finished(_ result: PlanTaskResult, _ context: Context) -> Response {
        let texts = context.texts
        switch result {
        case .revised(let bundle):
            return Response(
                effects: [.change(.createPlan(bundle))],
                pending: .showPlan(bundle.plan.id, said: texts("plan.revised", String(bundle.plan.year))))
        case .read(let file): return imported(file, context)
        case .preview(let preview):
            guard case .importing(var room) = stage else { return .none }
            room.show(preview)
            stage = .importing(room)
            return .none
        case .written(let path): return .say(.done, texts("export.written", path))
        case .exportFailed(let failure): return .say(.failure, failure.sentence(texts))
        case .copied(let outcome): return .say(outcome == .copied ? .done : .warning, texts("clipboard.\(outcome.rawValue)"))
        case .archiveFailed(let failure): return .say(.failure, failure.sentence(texts))
        case .failed(let sentence): return .say(.failure, sentence)
        }
    }
}

extension Activity {
    /// Without a report the comment makes one, with the status as it stands.
    mutating func setComment(_ comment: ScreenedText?, on occasion: Occasion, day: CalendarDay) {
        var made = report(on: occasion) ?? OccasionReport(occasion: occasion, status: status, day: day)
        made.comment = comment
        report(made)
    }
}
