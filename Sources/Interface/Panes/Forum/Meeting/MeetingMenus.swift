import Domain
import Screen

/// The meeting's questions with numbered answers: everything a key does can be chosen here too.
enum MeetingMenus {
    private static func option(_ text: String, _ choice: MeetingChoice, detail: String = "") -> Menu.Option {
        Menu.Option(text, detail: detail, .forum(.meeting(choice)))
    }

    private static func back(_ texts: Texts) -> Menu.Option { Menu.Option(texts("meeting.back"), .close) }

    // MARK: Points

    static func item(_ item: AgendaItem, _ sight: MeetingSight, _ texts: Texts) -> Menu {
        var options: [Menu.Option] = []
        for state in [ItemState.done, .parked] where item.state != state { options.append(option(texts("meeting.do.\(state.rawValue)"), .answer(item.id, state))) }
        options.append(option(texts("meeting.do.not_applicable"), .ask(.reason(item.id))))
        if item.isAnswered, sight.stage == .running { options.append(option(texts("meeting.do.open"), .answer(item.id, .open))) }
        if item.kind == .vbe {
            options += VBETick.allCases.map { tick in
                let word = texts.code(VBETick.field, tick.rawValue)
                return option(texts(item.ticks.contains(tick) ? "meeting.do.untick" : "meeting.do.tick", word), .tick(item.id, tick))
            }
        }
        if item.kind == .nextMeeting { options.append(option(texts("meeting.do.next_meeting"), .ask(.nextMeeting))) }
        options.append(option(texts(item.note == nil ? "meeting.do.note" : "meeting.do.change_note"), .ask(.note(item.id))))
        options.append(option(texts("meeting.do.decision"), .ask(.decision(item.id, nil))))
        options += item.decisions.enumerated().map { place, decision in
            option(texts("meeting.do.change_decision", decision.text.shortened(to: 40)), .ask(.decision(item.id, place)))
        }
        options.append(option(texts("meeting.do.commitment"), .ask(.commitmentText)))
        options.append(option(texts("meeting.do.internal_note"), .ask(.internalNote(item.id))))
        return Menu(item.title.text, options: options + [back(texts)])
    }

    static func which(_ verb: Verb, _ sight: MeetingSight, _ texts: Texts) -> Menu {
        Menu(
            texts("meeting.which", texts("verb.\(verb.rawValue)")),
            options: sight.meeting.items.map { option($0.title.text, .point(verb, $0.id)) } + [back(texts)])
    }

    /// Before the meeting.
    static func planned(_ item: AgendaItem, _ texts: Texts) -> Menu {
        var options = [
            option(texts("meeting.do.title"), .ask(.title(item.id))), option(texts("meeting.do.minutes"), .ask(.minutes(item.id))),
            option(texts("meeting.do.internal_note"), .ask(.internalNote(item.id))),
            option(texts("meeting.do.up"), .arrange(.moveUp, item.id)), option(texts("meeting.do.down"), .arrange(.moveDown, item.id)),
        ]
        // What stands in every meeting is named by the forum.
        if item.isStanding { options.removeFirst() } else { options.append(option(texts("meeting.do.remove"), .arrange(.removeItem, item.id))) }
        return Menu(item.title.text, text: item.isStanding ? [texts("meeting.is_standing")] : [], options: options + [back(texts)])
    }

    static func commitment(_ commitment: Commitment, _ texts: Texts) -> Menu {
        var about = [texts("meeting.commitment_about", MeetingWords.owner(commitment, texts), MeetingWords.day(commitment.due, texts))]
        if commitment.moves > 0 { about.append(texts.count("meeting.moved_times", commitment.moves)) }
        let options =
            commitment.state == .open
            ? [
                option(texts("meeting.deed.done"), .deed(commitment.id, .done)),
                option(texts("meeting.deed.moved"), .ask(.commitmentMoved(commitment.id))),
                option(texts("meeting.deed.kept"), .deed(commitment.id, .kept)),
                option(texts("meeting.deed.dropped"), .ask(.commitmentDropped(commitment.id))),
            ] : [option(texts("meeting.deed.reopened"), .deed(commitment.id, .reopened))]
        return Menu(commitment.text.text, text: about, options: options + [back(texts)])
    }

    static func role(_ name: String, _ due: MeetingPrompt, _ what: ScreenedText, _ texts: Texts) -> Menu {
        Menu(
            texts("meeting.role.title", name), text: [texts("meeting.role.text")],
            options: [
                option(texts("meeting.role.no"), .ask(.commitmentRole(what))), option(texts("meeting.role.yes"), .ask(due)), back(texts),
            ])
    }

    static func presence(_ organisation: ScreenedText, _ sight: MeetingSight, _ texts: Texts) -> Menu {
        Menu(
            organisation.text,
            options: Presence.allCases.map { option(texts.code(Presence.field, $0.rawValue), .presence(organisation, $0)) }
                + [option(texts("meeting.presence_unknown"), .presence(organisation, nil)), back(texts)],
            focus: sight.presence(organisation) == .present ? 1 : 0)
    }

    static func when(_ texts: Texts) -> Menu {
        Menu(
            texts("meeting.line.when"),
            options: [option(texts("meeting.do.when"), .ask(.when)), option(texts("meeting.do.cancel"), .cancelMeeting), back(texts)])
    }

    // MARK: Beginning

    static func begin(_ sight: MeetingSight, _ desk: ForumDesk) -> Menu {
        let texts = desk.texts
        let day = sight.meeting.head.day
        var options = [option(texts("meeting.begin.today"), .begin(.now))]
        if day < desk.day { options.insert(option(texts("meeting.begin.afterwards"), .begin(.afterwards)), at: 0) }
        return Menu(
            texts("meeting.begin.title"), text: [texts("meeting.begin.other_day", MeetingWords.day(day, texts))], options: options + [back(texts)])
    }

    static func resume(_ texts: Texts) -> Menu {
        Menu(
            texts("meeting.resume.title"), text: [texts("meeting.resume.text")],
            options: [option(texts("meeting.resume.do"), .resume), back(texts)])
    }

    static func restore(_ texts: Texts) -> Menu {
        Menu(
            texts("meeting.restore.title"), text: [texts("meeting.restore.text")],
            options: [option(texts("meeting.restore.do"), .restore), back(texts)])
    }

    // MARK: Ending

    /// Points are left without an answer.
    static func rest(_ open: [AgendaItem], _ texts: Texts) -> Menu {
        Menu(
            texts.count("meeting.rest.title", open.count), text: open.prefix(6).map(\.title.text),
            options: [
                option(texts("meeting.rest.first"), .firstOpen), option(texts("meeting.rest.park"), .parkTheRest), back(texts),
            ])
    }

    /// The hard switch, asked of every meeting.
    static func individuals(_ texts: Texts) -> Menu {
        Menu(
            texts("meeting.individuals.title"), text: [texts("meeting.individuals.text")],
            options: [
                option(texts("meeting.individuals.no"), .individuals(false)), option(texts("meeting.individuals.yes"), .individuals(true)),
                Menu.Option(texts("meeting.individuals.back"), .close),
            ])
    }

    static func wrongForum(_ texts: Texts) -> Menu {
        Menu(
            texts("meeting.wrong.title"), text: ["gone", "closed", "instead"].map { texts("meeting.wrong.\($0)") },
            options: [
                Menu.Option(texts("meeting.wrong.back"), .close), option(texts("meeting.wrong.do"), .closeInWrongForum),
            ])
    }
}
