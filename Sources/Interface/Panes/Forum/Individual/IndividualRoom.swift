import Domain
import Screen

/// Möte om en individ: five things that can be kept, and the checklist that is shown and not stored.
///
/// Nothing else can be written here: what is typed is read as a month or a number, and is gone.
package struct IndividualRoom: Equatable, Sendable {
    package internal(set) var kind: ForumKindID
    package internal(set) var month: Month
    /// Nil until it is answered.
    package internal(set) var consentChecked: Bool?
    package internal(set) var actions = 0
    package internal(set) var nextMonth: Month?
    package internal(set) var focus = 0
    /// Steps of the checklist that are ticked: in memory, and gone with the room.
    package internal(set) var ticks: Set<Int> = []

    package init(kind: ForumKindID, month: Month) {
        self.kind = kind
        self.month = month
    }

    enum Field: CaseIterable {
        case month, consent, actions, next
    }

    private enum Place {
        case field(Field)
        case step(Int)
    }

    private func steps(_ desk: ForumDesk) -> [String] { desk.library?.individualChecklist ?? [] }

    private var place: Place { Field.allCases[safe: focus].map { .field($0) } ?? .step(focus - Field.allCases.count) }
}

extension IndividualRoom: ForumRoom {
    var scope: Scope { .individualMeeting }
    var stage: ForumStage { .individual(self) }
    func needs(_ desk: ForumDesk) -> [Lookup] { [] }
    func needsLibrary(_ desk: ForumDesk) -> Bool { true }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        if let moved = moved(focus, by: verb, count: Field.allCases.count + steps(desk).count, page: desk.context.listRows) {
            focus = moved
            return ForumReply.none
        }
        switch verb {
        case .open, .tick: return act(desk)
        case .left: return step(by: -1, desk)
        case .right: return step(by: 1, desk)
        case .save: return save(desk)
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        switch target.list {
        case "individual" where Field.allCases.indices.contains(target.index): focus = target.index
        case "steps" where steps(desk).indices.contains(target.index): focus = Field.allCases.count + target.index
        default: return .none
        }
        return act(desk)
    }

    private mutating func act(_ desk: ForumDesk) -> ForumReply {
        func ask(_ purpose: IndividualPrompt, _ text: String) -> ForumReply {
            .show(.prompt(Prompt(.forum(.individual(purpose)), text: text, limit: purpose.limit)))
        }
        switch place {
        case .field(.month): return ask(.month, month.iso)
        case .field(.consent): consentChecked = !(consentChecked ?? false)
        case .field(.actions): return ask(.actions, String(actions))
        case .field(.next): return ask(.next, nextMonth?.iso ?? "")
        case .step(let step): ticks.formSymmetricDifference([step])
        }
        return .none
    }

    /// ← and →: a month, or one action, less or more.
    private mutating func step(by change: Int, _ desk: ForumDesk) -> ForumReply {
        switch place {
        case .field(.month):
            let moved = month.moved(by: change)
            guard moved <= desk.day.month else { return .refuse(desk.texts("individual.month_ahead")) }
            set(month: moved)
        case .field(.consent): consentChecked = !(consentChecked ?? false)
        case .field(.actions): actions = min(max(0, actions + change), IndividualMeeting.mostActions)
        case .field(.next):
            // Before the first month that it can be there is none.
            let moved = (nextMonth ?? month).moved(by: change)
            nextMonth = moved > month && moved <= month.moved(by: 12) ? moved : nil
        case .step: break
        }
        return .none
    }

    private mutating func set(month: Month) {
        self.month = month
        if let next = nextMonth, next <= month || next > month.moved(by: 12) { nextMonth = nil }
    }

    // MARK: What is typed

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        guard case .individual(let prompt) = prompt else { return .accepted(.none) }
        switch prompt {
        case .month:
            guard let month = Self.month(text, desk) else { return .refused(texts("individual.month_unread", text.trimmed)) }
            guard month <= desk.day.month else { return .refused(texts("individual.month_ahead")) }
            set(month: month)
        case .next:
            guard !text.trimmed.isEmpty else {
                nextMonth = nil
                return .accepted(.none)
            }
            guard var next = Self.month(text, desk) else { return .refused(texts("individual.month_unread", text.trimmed)) }
            // "januari" in November is the one that comes.
            if !text.contains(where: \.isNumber), next <= month { next = next.moved(by: 12) }
            guard next > month, next <= month.moved(by: 12) else { return .refused(texts("individual.next_unread")) }
            nextMonth = next
        case .actions:
            guard let count = Int(text.trimmed), (0...IndividualMeeting.mostActions).contains(count) else {
                return .refused(texts("individual.actions_unread", String(IndividualMeeting.mostActions)))
            }
            actions = count
        }
        return .accepted(.none)
    }

    private static func month(_ text: String, _ desk: ForumDesk) -> Month? {
        if case .month(let month)? = PeriodWords.period(text, today: desk.day, desk.texts) { month } else { nil }
    }

    // MARK: Saving

    private func save(_ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard let consentChecked else { return .refuse(texts("individual.consent_unanswered")) }
        let meeting = IndividualMeeting(kind: kind, month: month, consentChecked: consentChecked, actions: actions, nextMonth: nextMonth)
        guard meeting.problems(on: desk.day, kinds: desk.library?.kinds ?? []).isEmpty else {
            return .refuse(desk.context.forumLibraryProblem ?? texts("individual.not_possible"))
        }
        let then = Response(notice: Notice(.done, texts("individual.saved")), go: .forums)
        return ForumReply(Response(effects: [.change(.addIndividual(meeting))], pending: .then(then)))
    }
}

/// No menu of this room leads to anything.
package enum IndividualChoice: Equatable, Sendable {}

package enum IndividualPrompt: Equatable, Sendable, CaseIterable {
    case month, actions, next
}

extension IndividualPrompt: RoomPrompt {
    var code: String {
        switch self {
        case .month: "individual_month"
        case .actions: "individual_actions"
        case .next: "individual_next"
        }
    }

    /// Read as a month or a number, and never stored as it was typed.
    var screening: ScreenedText.Kind? { nil }
    var limit: Int { 20 }
}

extension IndividualRoom {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("individual.title"), .heading) + Text("   " + desk.name(of: kind), .dim)
        let fields = Field.allCases.enumerated().map { place, field in
            Screen.Field(
                label: label(field, texts), value: value(field, texts), help: Text(help(field, texts), .dim), hasFocus: place == focus,
                target: Target("individual", place))
        }
        let steps = steps(desk)
        let items = steps.enumerated().map { place, step in
            let isTicked = ticks.contains(place)
            guard desk.context.isLinear else { return Item(Text(step), mark: isTicked ? .done : .open) }
            return Item(Text(isTicked ? step + " (\(texts("linear.chosen")))" : step))
        }
        var body: [Block] = [.paragraph(Text(texts("individual.kept"))), .fields(fields)]
        if consentChecked == false { body.append(.paragraph(Text(texts("individual.no_consent"), .warning))) }
        body += [
            .gap, .heading(Text(texts("individual.steps"), .heading)),
            .list(
                ItemList(
                    name: "steps", items: items, focus: focus >= Field.allCases.count ? min(focus - Field.allCases.count, items.count - 1) : nil,
                    empty: desk.context.forumLibraryProblem ?? texts("forum.kinds_unread"))),
        ]
        return PaneView(title: title, stamps: [texts("individual.stamp")], body: body)
    }

    private func label(_ field: Field, _ texts: Texts) -> String {
        switch field {
        case .month: texts("individual.month")
        case .consent: texts("individual.consent")
        case .actions: texts("individual.actions")
        case .next: texts("individual.next")
        }
    }

    private func value(_ field: Field, _ texts: Texts) -> Text {
        switch field {
        case .month: Text(ForumDayWords.month(month, texts))
        case .consent:
            switch consentChecked {
            case nil: Text(texts("individual.unanswered"), .dim)
            case true?: Text(texts("individual.yes"))
            case false?: Text(texts("individual.no"), .warning)
            }
        case .actions: Text(String(actions))
        case .next: nextMonth.map { Text(ForumDayWords.month($0, texts)) } ?? Text(texts("individual.no_next"), .dim)
        }
    }

    private func help(_ field: Field, _ texts: Texts) -> String {
        switch field {
        case .month: texts("individual.month.help")
        case .consent: texts("individual.consent.help")
        case .actions: texts("individual.actions.help")
        case .next: texts("individual.next.help")
        }
    }
}
