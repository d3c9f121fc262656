import Domain
import Screen

/// Uppgift om forumet that can be changed. What it is about, fenomen, is not one of them.
package enum ForumField: Equatable, Sendable {
    case name, convenor, record, cadence, organisations, place, agenda, closing, removal
}

/// Forumets uppgifter: a menu of what can be changed, each with what it is now.
enum ForumParticulars {
    static func menu(_ forum: Forum, _ desk: ForumDesk) -> Menu {
        let texts = desk.texts
        func option(_ label: String, _ value: String, _ field: ForumField) -> Menu.Option {
            Menu.Option(label, detail: value, .forum(.forum(.field(field))))
        }
        let none = texts("form.none")
        var options = [
            option(texts("forum.field.name"), forum.name.text, .name),
            option(texts("forum.field.convenor"), forum.convenor.text, .convenor),
            option(texts("forum.field.record"), desk.word(forum.record), .record),
            option(texts("forum.field.cadence"), ForumWords.cadence(forum.cadence, texts), .cadence),
            option(
                texts("forum.field.organisations"),
                forum.organisations.isEmpty ? none : forum.organisations.map(\.text).joined(separator: "; "), .organisations),
            option(texts("forum.field.place"), forum.place?.text ?? none, .place),
            option(texts("forum.field.agenda"), texts.count("forum.agenda_lines", forum.agenda.count), .agenda),
            option(
                texts(forum.closedOn == nil ? "forum.field.close" : "forum.field.reopen"),
                texts(forum.closedOn == nil ? "forum.field.close.detail" : "forum.field.reopen.detail"), .closing),
        ]
        if desk.head(forum.id)?.last == nil {
            options.append(option(texts("forum.field.remove"), texts("forum.field.remove.detail"), .removal))
        }
        return Menu(texts("forum.particulars"), text: [texts("forum.particulars.text")], options: options)
    }

    // MARK: Menus

    static func chosen(_ choice: ForumPageChoice, _ page: ForumPage, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard let forum = desk.forum(page.forum) else { return .refuse(texts("forum.gone")) }
        switch choice {
        case .field(let field): return open(field, forum, desk)
        case .record(let record): return save(page, desk) { $0.record = record }
        case .cadence(let cadence): return save(page, desk) { $0.cadence = cadence }
        case .convenor(let role): return save(page, desk) { $0.convenor = role }
        case .agendaLine(let id): return agendaLine(id, forum, desk)
        case .newAgendaLine: return ask(.agendaLine(nil), "")
        case .renameAgendaLine(let id): return ask(.agendaLine(id), forum.agenda.first { $0.id == id }?.title.text ?? "")
        case .removeAgendaLine(let id): return save(page, desk) { $0.agenda.removeAll { $0.id == id && !$0.isStanding } }
        case .close: return save(page, desk) { $0.closedOn = desk.day }
        case .reopen: return save(page, desk) { $0.closedOn = nil }
        case .removeForum:
            let then = Response(notice: Notice(.done, texts("forum.removed", forum.name.text)), go: .forums)
            return ForumReply(Response(effects: [.change(.removeForum(forum.id, revision: forum.revision))], pending: .then(then)))
        default: return .none
        }
    }

    private static func open(_ field: ForumField, _ forum: Forum, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch field {
        case .name: return ask(.name, forum.name.text)
        case .convenor: return ask(.convenor, forum.convenor.text)
        case .place: return ask(.place, forum.place?.text ?? "")
        case .organisations: return ask(.organisations, forum.organisations.map(\.text).joined(separator: "; "))
        case .record:
            let all = RecordType.allCases
            return .show(
                .menu(
                    Menu(
                        texts("forum.field.record"),
                        options: all.map { Menu.Option(desk.word($0), .forum(.forum(.record($0)))) }, focus: all.firstIndex(of: forum.record) ?? 0)))
        case .cadence:
            let all = [VBECadence.everyMeeting] + [1, 2, 3, 4, 6, 12].map { .atLeast(perYear: $0) }
            return .show(
                .menu(
                    Menu(
                        texts("forum.field.cadence"), text: [texts("forum.cadence.text")],
                        options: all.map { Menu.Option(ForumWords.cadence($0, texts), .forum(.forum(.cadence($0)))) },
                        focus: all.firstIndex(of: forum.cadence) ?? 0)))
        case .agenda:
            let lines = forum.agenda.map { line in
                Menu.Option(
                    line.title.text, detail: line.isStanding ? texts("forum.agenda.standing") : "", .forum(.forum(.agendaLine(line.id))))
            }
            let new = Menu.Option(texts("forum.agenda.new"), .forum(.forum(.newAgendaLine)))
            return .show(.menu(Menu(texts("forum.field.agenda"), text: [texts("forum.agenda.text")], options: lines + [new])))
        case .closing:
            return forum.closedOn == nil
                ? sure(texts("forum.close.title"), texts("forum.close.text"), texts("forum.close.yes"), .close, desk)
                : sure(texts("forum.reopen.title"), texts("forum.reopen.text"), texts("forum.reopen.yes"), .reopen, desk)
        case .removal:
            return sure(
                texts("forum.remove_forum.title"), texts("forum.remove_forum.text"), texts("forum.remove_forum.yes"), .removeForum, desk)
        }
    }

    private static func sure(_ title: String, _ text: String, _ yes: String, _ choice: ForumPageChoice, _ desk: ForumDesk) -> ForumReply {
        .show(
            .menu(
                Menu(
                    title, text: [text],
                    options: [Menu.Option(yes, .forum(.forum(choice))), Menu.Option(desk.texts("plan.cancel"), .close)])))
    }

    private static func agendaLine(_ id: ItemID, _ forum: Forum, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard let line = forum.agenda.first(where: { $0.id == id }) else { return .none }
        guard !line.isStanding else { return .say(.information, texts("forum.agenda.is_standing", line.title.text)) }
        return .show(
            .menu(
                Menu(
                    line.title.text,
                    options: [
                        Menu.Option(texts("forum.agenda.rename"), .forum(.forum(.renameAgendaLine(id)))),
                        Menu.Option(texts("forum.agenda.remove"), .forum(.forum(.removeAgendaLine(id)))), Menu.Option(texts("plan.cancel"), .close),
                    ])))
    }

    private static func ask(_ purpose: ForumPagePrompt, _ text: String) -> ForumReply {
        .show(.prompt(Prompt(.forum(.forum(purpose)), text: text, limit: purpose.limit)))
    }

    // MARK: Texts

    static func submitted(_ prompt: ForumPagePrompt, _ text: String, _ page: ForumPage, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        switch prompt {
        case .place where text.trimmed.isEmpty: return .accepted(save(page, desk) { $0.place = nil })
        case .organisations: return organisations(text, page, desk)
        case .convenor where RoleRegister.pointsOutSomebody(text): return .refused(texts("forum.role_blocked"))
        case .name:
            let wanted = text.trimmed.folded
            let isTaken = desk.heads.contains { $0.forum.id != page.forum && $0.forum.name.text.folded == wanted }
            return isTaken ? .refused(texts("forum.name_taken", text.trimmed)) : .screen(.forumName)
        default: return prompt.screening.map { .screen($0) } ?? .accepted(.none)
        }
    }

    static func submitted(_ prompt: ForumPagePrompt, screened text: ScreenedText, _ page: ForumPage, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        switch prompt {
        case .name: return save(page, desk) { $0.name = text }
        case .place: return save(page, desk) { $0.place = text }
        case .convenor:
            guard !RoleRegister.looksLikeRole(text.text) else { return save(page, desk) { $0.convenor = text } }
            return .show(
                .menu(
                    Menu(
                        texts("plan.role.title", text.text), text: [texts("plan.role.text")],
                        options: [
                            Menu.Option(texts("plan.role.no"), .close), Menu.Option(texts("plan.role.yes"), .forum(.forum(.convenor(text)))),
                        ])))
        case .agendaLine(let id):
            var random = RandomSource(seed: desk.context.lot)
            let new = AgendaLine(id: .random(using: &random), title: text)
            return save(page, desk) { forum in
                if let id {
                    guard let place = forum.agenda.firstIndex(where: { $0.id == id && !$0.isStanding }) else { return }
                    forum.agenda[place].title = text
                } else {
                    // Before the points that end every meeting.
                    let end = forum.agenda.firstIndex { $0.kind == .commitments || $0.kind == .nextMeeting } ?? forum.agenda.endIndex
                    forum.agenda.insert(new, at: end)
                }
            }
        default: return .none
        }
    }

    private static func organisations(_ text: String, _ page: ForumPage, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        var found: [ScreenedText] = []
        for part in text.split(separator: ";").map(\.trimmed) where !part.isEmpty {
            // An organisation is named: a doubt about capitals is no doubt here, a person's name is.
            guard let name = try? ScreenedText(part, kind: .organisation, acceptingWarnings: true), !RoleRegister.pointsOutSomebody(part) else {
                return .refused(texts("forum.organisation_blocked", part))
            }
            if !found.contains(where: { $0.text.folded == name.text.folded }) { found.append(name) }
        }
        return .accepted(save(page, desk) { $0.organisations = found })
    }

    // MARK: Saving

    /// Writes the forum, and with it those of its planned meetings that the change concerns: where they are, who convenes them,
    /// what they are recorded as.
    static func save(_ page: ForumPage, _ desk: ForumDesk, _ change: (inout Forum) -> Void) -> ForumReply {
        let texts = desk.texts
        guard let forum = desk.forum(page.forum) else { return .refuse(texts("forum.gone")) }
        var next = forum
        change(&next)
        guard next != forum else { return .none }
        guard let planned = ForumPage.whole(page.planned(desk), desk) else { return .refuse(texts("forum.many_prepared")) }
        let followed = planned.compactMap { $0.following(next, from: forum) }
        let said = texts("forum.saved") + (followed.isEmpty ? "" : " " + texts.count("forum.saved_meetings", followed.count))
        return .change(.saveForum(next, meetings: followed), said: said)
    }
}

extension Meeting {
    /// The planned meeting as the changed forum would have made it; nil when nothing of it is another. What somebody set for this
    /// meeting alone is left.
    func following(_ forum: Forum, from old: Forum) -> Meeting? {
        let place = head.place == old.place ? forum.place : head.place
        // Calendars are told of another place.
        guard var next = arranged(day: head.day, begins: head.begins, length: head.length, place: place) else { return nil }
        next.head.convenor = head.convenor == old.convenor ? forum.convenor : head.convenor
        next.head.record = head.record == old.record ? forum.record : head.record
        return next == self ? nil : next
    }
}
