import Domain
import Screen

extension App {
    /// Takes one event. Pure: the effects are what the outside world is to do, in order.
    package mutating func receive(_ event: Event) -> [Effect] {
        lot = random.next()
        switch event {
        case .key(let key):
            notice = nil
            return press(key)
        case .paste(let text):
            notice = nil
            return paste(text)
        case .choose(let target):
            notice = nil
            return choose(target)
        case .perform(let verb):
            notice = nil
            return perform(verb, digit: nil)
        case .unknown(let text):
            notice = Notice(.information, texts("palette.none", text))
            return []
        case .wheel(let steps):
            return steps == 0 ? [] : perform(steps > 0 ? .down : .up, digit: nil)
        case .resize(let size):
            self.size = size
            plan.fit(context)
            return []
        case .time(let now):
            self.now = now
            return []
        case .found(let lookup, let finding):
            shelf.put(finding, for: lookup)
            if case .pausedWalk = lookup, let said = walk.begin(context) { notice = said }
            if lookup == .settings, context.district == nil, layers.isEmpty, !walk.isPractice, projector == nil {
                layers.append(.menu(DistrictMenu.menu(context)))
            }
            // The plan holds the names of roles from one pane to the next, whoever asked for them.
            return pane == .plan || lookup == .roles ? carryOut(plan.found(lookup, context)) : []
        case .changed(let receipt):
            return settled(receipt)
        case .failed(let failure):
            pending = nil
            notice = Notice(.failure, failure.sentence(texts))
            return []
        case .libraryLoaded(let library):
            self.library = library
            if let said = walk.begin(context) { notice = said }
            return carryOut(reports.goOn(context))
        case .libraryFailed(let problems):
            libraryProblems = problems
            return carryOut(reports.goOn(context))
        case .planLibraryLoaded(let library):
            planLibrary = library
            return []
        case .planLibraryFailed(let problem):
            planLibraryProblem = problem
            return []
        case .forumLibraryLoaded(let library):
            forumLibrary = library
            return []
        case .forumLibraryFailed(let problem):
            forumLibraryProblem = problem
            return []
        case .planTask(let result): return carryOut(plan.finished(result, context))
        case .copied(let outcome):
            notice = Notice(outcome == .copied ? .done : .warning, texts("clipboard.\(outcome.rawValue)"))
            return []
        case .exported(let path):
            notice = Notice(.done, texts("export.written", path))
            return []
        case .exportFailed(let failure):
            notice = Notice(.failure, failure.sentence(texts))
            return []
        }
    }

    /// The archive has said yes.
    private mutating func settled(_ receipt: Receipt) -> [Effect] {
        shelf.forget(receipt.subjects)
        // Others' changes come this way too; they are not our saving.
        guard receipt.subjects != [.everything] else { return [] }
        savedAt = now.clock
        if receipt.undone != nil, pane == .routine { walk.reopen() }
        if let kind = receipt.undone { notice = Notice(.done, texts("undo.done", texts("change.\(kind.rawValue)"))) }
        guard let pending else { return [] }
        self.pending = nil
        switch pending {
        case .said(let text):
            notice = Notice(.done, text)
            return []
        case .savedReport(let code):
            notice = Notice(.done, texts("report.saved", code.spoken))
            let fromWalk = reports.saved(code)
            guard fromWalk else { return [] }
            pane = .routine
            return walk.ended(in: .form, code: code, context).effects
        case .then(let response): return carryOut(response)
        case .showPlan(let id, let said):
            notice = Notice(.done, said)
            plan.show(id)
            return []
        case .counted(let kind):
            notice = Notice(.done, texts("ending.counted.\(kind.rawValue)"))
            return walk.ended(in: kind, code: nil, context).effects
        }
    }

    private mutating func press(_ key: Key) -> [Effect] {
        if let layer = layers.last, layer.scope.takesText, typed(key, in: layer) {
            return textChanged()
        }
        guard let command = Keymap.command(for: key, in: scopes) else {
            notice = Notice(.information, texts("key.unused", key.name(texts)))
            return []
        }
        return perform(command.verb, digit: key.place)
    }

    mutating func perform(_ verb: Verb, digit: Int?) -> [Effect] {
        if let layer = layers.last, verb != .emergency, verb != .suspend { return perform(verb, digit: digit, in: layer) }
        if projector != nil { return performProjected(verb) }
        let context = context
        let response =
            switch pane {
            case .start: start.perform(verb, digit: digit, context)
            case .routine: walk.perform(verb, digit: digit, context)
            case .plan: plan.perform(verb, digit: digit, context)
            case .forum: forum.perform(verb, digit: digit, context)
            case .reports: reports.perform(verb, digit: digit, context)
            }
        return response.map { carryOut($0) } ?? performEverywhere(verb)
    }

    private mutating func choose(_ target: Target) -> [Effect] {
        switch target.list {
        case "tab":
            guard layers.isEmpty, let wanted = PaneName(rawValue: target.index) else { return [] }
            return go(to: wanted)
        case "menu" where layers.isEmpty: return performEverywhere(.palette)
        case "hint":
            let hints = hintCommands
            return hints.indices.contains(target.index) ? perform(hints[target.index].verb, digit: nil) : []
        default: break
        }
        if let layer = layers.last { return choose(target, in: layer) }
        if projector != nil { return [] }
        let context = context
        let response =
            switch pane {
            case .start: start.choose(target, context)
            case .routine: walk.choose(target, context)
            case .plan: plan.choose(target, context)
            case .forum: forum.choose(target, context)
            case .reports: reports.choose(target, context)
            }
        return carryOut(response)
    }

    /// Does what a pane or a layer answered.
    mutating func carryOut(_ response: Response) -> [Effect] {
        if let notice = response.notice { self.notice = notice }
        if let pending = response.pending { self.pending = pending }
        if let destination = response.go { go(to: destination) }
        if let layer = response.open { layers.append(layer) }
        return response.effects
    }

    private mutating func go(to destination: Destination) {
        switch destination {
        case .pane(let pane): go(to: pane)
        case .pausedWalk(let id):
            // There is room for one walk in memory: the one that is there is not lost because of another.
            if let question = walk.leaveQuestion(.pausedWalk(id), context) { return layers.append(.menu(question)) }
            _ = walk.resume(id, context)
            go(to: .routine)
        case .report, .reports:
            guard let question = reports.leaveQuestion(context) else { return show(destination) }
            go(to: .reports)
            layers.append(.menu(question))
        case .form(let draft):
            reports.edit(draft)
            go(to: .reports)
        case .latePlan:
            go(to: .plan)
            plan.showLate(texts("plan_query.word.late"))
        case .plan(let id):
            plan.show(id)
            go(to: .plan)
        case .activity(let id, let plan, let field):
            self.plan.show(id, in: plan, at: field, context)
            go(to: .plan)
        case .forums:
            forum.showHall()
            go(to: .forum)
        case .forum(let id):
            forum.show(id)
            go(to: .forum)
        case .meeting(let id, let forum):
            self.forum.show(id, in: forum)
            go(to: .forum)
        case .commitments(let forum):
            self.forum.showCommitments(of: forum)
            go(to: .forum)
        }
    }

    private mutating func show(_ destination: Destination) {
        switch destination {
        case .report(let code):
            reports.show(code)
            go(to: .reports)
        case .reports(let uncheckedOnly):
            reports.showList(uncheckedOnly: uncheckedOnly)
            go(to: .reports)
        default: break
        }
    }

    @discardableResult mutating func go(to wanted: PaneName) -> [Effect] {
        // Whichever way it is left: what was answered is then forgotten.
        if pane == .routine, wanted != .routine { walk.forgetFinished(context) }
        pane = wanted
        if wanted == .routine { walk.begin(context) }
        if wanted == .plan { plan.learnRoles(context) }
        return []
    }
}

extension Key {
    /// 1 for the first of numbered choices.
    var place: Int? {
        if case .character(let character) = self { Keymap.choices.firstIndex(of: character).map { $0 + 1 } } else { nil }
    }
}
