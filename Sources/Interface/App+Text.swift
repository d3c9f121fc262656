import Domain
import Screen

extension App {
    /// True when the key was one for the text.
    mutating func typed(_ key: Key, in layer: Layer) -> Bool {
        switch layer {
        case .prompt(var prompt):
            if case .character = key { prompt.giveWay() }
            guard let fitted = prompt.editor.edit(key) else { return false }
            prompt.isProposal = false
            changed(&prompt, fitted: fitted)
        case .palette(var palette):
            guard palette.editor.edit(key) != nil else { return false }
            palette.focus = 0
            layers[layers.count - 1] = .palette(palette)
        default: return false
        }
        return true
    }

    mutating func paste(_ text: String) -> [Effect] {
        switch layers.last {
        case .prompt(let prompt) where prompt.purpose == .plan(.importPath) && text.trimmed.contains(where: { $0.isNewline || $0 == "\t" }):
            layers.removeLast()
            return carryOut(plan.pasted(text))
        case .prompt(var prompt):
            prompt.giveWay()
            let fitted = prompt.editor.insert(text)
            changed(&prompt, fitted: fitted)
            return textChanged()
        case .palette(var palette):
            palette.editor.insert(text)
            palette.focus = 0
            layers[layers.count - 1] = .palette(palette)
            return []
        default:
            // Pasted text is never a series of commands.
            notice = Notice(.information, texts("paste.nowhere"))
            return []
        }
    }

    private mutating func changed(_ prompt: inout Prompt, fitted: Bool) {
        prompt.refusal = nil
        prompt.hasWarned = false
        if !fitted { notice = Notice(.warning, texts("prompt.full", String(prompt.editor.limit))) }
        layers[layers.count - 1] = .prompt(prompt)
    }

    /// A filter is shown as it is typed.
    mutating func textChanged() -> [Effect] {
        if case .prompt(let prompt)? = layers.last, prompt.purpose == .filter {
            reports.setFilter(prompt.editor.text, context)
        }
        if case .prompt(let prompt)? = layers.last, case .plan(let purpose) = prompt.purpose {
            plan.typing(prompt.editor.text, for: purpose, context)
        }
        if case .prompt(let prompt)? = layers.last, case .forum(let purpose) = prompt.purpose {
            forum.typing(prompt.editor.text, for: purpose, context)
        }
        return []
    }

    mutating func perform(_ verb: Verb, in prompt: Prompt) -> [Effect] {
        switch verb {
        case .back:
            layers.removeLast()
            if prompt.purpose == .filter { reports.setFilter("", context) }
            if case .plan(let purpose) = prompt.purpose { plan.abandoned(purpose, context) }
            if case .forum(let purpose) = prompt.purpose { forum.abandoned(purpose, context) }
            if prompt.purpose == .district, shelf.settings?.district == nil {
                layers.append(.menu(DistrictMenu.menu(context)))
            }
            return []
        case .submit: return submit(prompt)
        default: return []
        }
    }

    private mutating func submit(_ prompt: Prompt) -> [Effect] {
        let text = prompt.editor.text
        switch prompt.purpose {
        case .filter:
            layers.removeLast()
            return []
        case .period:
            guard let period = PeriodWords.period(text, today: now.day, texts) else { return refuse(prompt, texts("prompt.period.unread", text)) }
            guard period.begins <= now.day else { return refuse(prompt, texts("prompt.period.future")) }
            layers.removeLast()
            return carryOut(reports.chose([period.iso], for: .observedPeriod, context))
        case .district:
            if let known = Districts(texts).district(named: text) {
                layers.removeLast()
                pending = .said(texts("district.set", Districts(texts).name(known)))
                return [.change(.setDistrict(known))]
            }
            return screened(prompt, kind: .districtName) { app, text in
                app.pending = .said(app.texts("district.set", text.text))
                return [.change(.setDistrict(DistrictID(text.text)))]
            }
        case .plan(let purpose):
            let answer = plan.submitted(purpose, text, context)
            switch answer {
            case .refused(let reason): return refuse(prompt, reason)
            case .accepted(let response):
                layers.removeLast()
                return carryOut(response)
            case .screen(let kind):
                return screened(prompt, kind: kind) { app, text in
                    app.carryOut(app.plan.submitted(purpose, screened: text, app.context))
                }
            }
        case .forum(let purpose):
            switch forum.submitted(purpose, text, context) {
            case .refused(let reason): return refuse(prompt, reason)
            case .accepted(let response):
                layers.removeLast()
                return carryOut(response)
            case .screen(let kind):
                return screened(prompt, kind: kind) { app, text in
                    app.carryOut(app.forum.submitted(purpose, screened: text, app.context))
                }
            }
        case .note:
            if text.trimmed.isEmpty {
                layers.removeLast()
                return carryOut(reports.setNote(nil, context))
            }
            return screened(prompt, kind: .note) { app, text in app.carryOut(app.reports.setNote(text, app.context)) }
        }
    }

    /// Enter on a text that is to be kept: what the screening blocks stays in the field, what it only doubts is asked once.
    private mutating func screened(
        _ prompt: Prompt, kind: ScreenedText.Kind, then save: (inout App, ScreenedText) -> [Effect]
    ) -> [Effect] {
        do {
            let text = try ScreenedText(prompt.editor.text, kind: kind, acceptingWarnings: prompt.hasWarned)
            layers.removeLast()
            return save(&self, text)
        } catch {
            switch error {
            case .empty: return refuse(prompt, texts("prompt.empty"))
            case .tooLong(let limit, _): return refuse(prompt, texts("prompt.full", String(limit)))
            case .found(let findings) where findings.contains { $0.severity == .block }:
                return refuse(prompt, texts("prompt.blocked"))
            case .found: return refuse(prompt, texts("prompt.doubtful"), warned: true)
            }
        }
    }

    private mutating func refuse(_ prompt: Prompt, _ reason: String, warned: Bool = false) -> [Effect] {
        var prompt = prompt
        prompt.refusal = reason
        prompt.hasWarned = warned
        layers[layers.count - 1] = .prompt(prompt)
        return []
    }
}
