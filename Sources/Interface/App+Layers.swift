import Domain
import Screen

extension App {
    /// A verb in the topmost layer.
    mutating func perform(_ verb: Verb, digit: Int?, in layer: Layer) -> [Effect] {
        switch layer {
        case .menu(let menu): return perform(verb, digit: digit, in: menu)
        case .checklist(let list): return perform(verb, digit: digit, in: list)
        case .prompt(let prompt): return perform(verb, in: prompt)
        case .palette(let palette): return perform(verb, in: palette)
        case .reader(var reading):
            if verb == .back || verb == .open {
                layers.removeLast()
            } else {
                reading.scroll(verb, page: size.rows - 6)
                layers[layers.count - 1] = .reader(reading)
            }
            return []
        case .goTo:
            layers.removeLast()
            switch verb {
            case .back: return []
            case .answer: return carryOut(walk.goToStep(digit ?? 0, in: pane, context))
            default: return perform(verb, digit: nil)
            }
        }
    }

    /// A click or a number in the topmost layer.
    mutating func choose(_ target: Target, in layer: Layer) -> [Effect] {
        switch (layer, target.list) {
        case (.menu(let menu), "menu") where menu.options.indices.contains(target.index):
            return chosen(menu.options[target.index].choice)
        case (.checklist(var list), "checklist") where list.options.indices.contains(target.index):
            list.focus = target.index
            list.toggle()
            layers[layers.count - 1] = .checklist(list)
            return []
        case (.palette(let palette), "palette"):
            let matches = palette.matches(texts)
            guard matches.indices.contains(target.index) else { return [] }
            layers.removeLast()
            return perform(matches[target.index].verb, digit: nil)
        case (.goTo, "go_to"):
            let verbs = GoToMenu.verbs
            guard (0...verbs.count).contains(target.index) else { return [] }
            layers.removeLast()
            return verbs[safe: target.index].map { performEverywhere($0) } ?? perform(.first, digit: nil)
        default: return []
        }
    }

    private mutating func perform(_ verb: Verb, digit: Int?, in menu: Menu) -> [Effect] {
        switch verb {
        case .back: return menu.escape.map { chosen($0) } ?? []
        case .confirm: return chosen(menu.options[menu.focus].choice)
        case .answer:
            guard let digit, menu.options.indices.contains(digit - 1) else {
                notice = Notice(.information, texts("menu.no_such", String(menu.options.count)))
                return []
            }
            return chosen(menu.options[digit - 1].choice)
        default:
            guard let focus = moved(menu.focus, by: verb, count: menu.options.count, page: 8) else { return [] }
            var menu = menu
            menu.focus = focus
            layers[layers.count - 1] = .menu(menu)
            return []
        }
    }

    private mutating func perform(_ verb: Verb, digit: Int?, in list: Checklist) -> [Effect] {
        var list = list
        switch verb {
        case .back:
            layers.removeLast()
            return []
        case .confirm:
            // Enter on an empty list means the one that has the focus: nobody opens a list to choose nothing.
            if list.chosen.isEmpty, !list.subject.mayBeNone { list.toggle() }
            layers.removeLast()
            switch list.subject {
            case .report(let field): return carryOut(reports.chose(list.chosen, for: field, context))
            case .forum(let subject): return carryOut(forum.chose(list.chosen, for: subject, context))
            case .plan(let field): return carryOut(plan.chose(list.chosen, for: field, context))
            }
        case .toggleOption: list.toggle()
        case .answer:
            guard let digit, list.options.indices.contains(digit - 1) else {
                notice = Notice(.information, texts("menu.no_such", String(list.options.count)))
                return []
            }
            list.focus = digit - 1
            list.toggle()
        default:
            guard let focus = moved(list.focus, by: verb, count: list.options.count, page: 8) else { return [] }
            list.focus = focus
        }
        layers[layers.count - 1] = .checklist(list)
        return []
    }

    private mutating func perform(_ verb: Verb, in palette: Palette) -> [Effect] {
        var palette = palette
        let matches = palette.matches(texts)
        switch verb {
        case .back: layers.removeLast()
        case .submit:
            layers.removeLast()
            guard matches.indices.contains(palette.focus) else {
                notice = Notice(.information, texts("palette.none", palette.editor.text))
                return []
            }
            return perform(matches[palette.focus].verb, digit: nil)
        default:
            guard let focus = moved(palette.focus, by: verb, count: matches.count, page: 8) else { return [] }
            palette.focus = focus
            layers[layers.count - 1] = .palette(palette)
        }
        return []
    }

    /// Carries out what a menu offered; the menu is closed first.
    mutating func chosen(_ choice: Choice) -> [Effect] {
        layers.removeLast()
        let context = context
        switch choice {
        case .close: return []
        case .verb(let verb): return perform(verb, digit: nil)
        case .district(let id):
            pending = .said(texts("district.set", Districts(texts).name(id)))
            return [.change(.setDistrict(id))]
        case .otherDistrict:
            layers.append(.prompt(Prompt(.district, limit: 40)))
            return []
        case .pauseWalk(let leaving): return carryOut(walk.pause(context)) + leave(leaving)
        case .discardWalk(let leaving): return carryOut(walk.discard(context)) + leave(leaving)
        case .changeAnswer(let step, let answer): return carryOut(walk.change(step: step, to: answer, context))
        case .resumeWalk(let id):
            pane = .routine
            return carryOut(walk.resume(id, context))
        case .noAction(let reason): return carryOut(walk.endWithoutAction(reason, context))
        case .exportReport(let code): return carryOut(ReportSheet.export(code, context))
        case .exportResult: return carryOut(walk.exportResult(context))
        case .setField(let field, let raw): return carryOut(reports.chose([raw], for: field, context))
        case .fewFit(let answer): return carryOut(reports.answered(answer, context))
        case .saveForm: return carryOut(reports.save(context))
        case .discardForm: return carryOut(reports.discardForm(context))
        case .forum(let choice): return carryOut(forum.chosen(choice, context))
        case .plan(let choice): return carryOut(plan.chosen(choice, context))
        case .removeReport(let code, let revision):
            pending = .said(texts("report.removed", code.spoken))
            reports.removed()
            return [.change(.removeReport(code, revision: revision))]
        }
    }

    private mutating func leave(_ leaving: Leaving) -> [Effect] {
        switch leaving {
        case .program: return [.quit]
        case .start: return go(to: .start)
        case .newWalk: return carryOut(walk.startOver(practice: false, context))
        case .practice: return carryOut(walk.startOver(practice: true, context))
        case .pausedWalk(let id):
            pane = .routine
            return carryOut(walk.resume(id, context))
        }
    }
}
