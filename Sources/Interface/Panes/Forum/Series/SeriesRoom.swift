import Domain
import Screen

/// Mötesserien: rhythm, days, months without meetings; the meetings it will make are shown before they are made.
package struct SeriesRoom: Equatable, Sendable {
    package internal(set) var forum: ForumID
    package internal(set) var focus = 0
    /// As it is being laid out.
    package internal(set) var series: MeetingSeries
    /// As the room was entered with.
    let before: MeetingSeries

    init(_ forum: Forum, today: CalendarDay) {
        self.forum = forum.id
        series = forum.series ?? Self.suggested(forum, today: today)
        before = series
    }

    /// A year of meetings once a month, on the weekday that it is a week from now; a working day.
    private static func suggested(_ forum: Forum, today: CalendarDay) -> MeetingSeries {
        let first = today + 7 + (today.weekday > 5 ? 8 - today.weekday : 0)
        return MeetingSeries(
            rhythm: .monthWeekday(place(of: first)), first: first, through: first + 364,
            length: forum.agendaLength > 0 ? forum.agendaLength : 60)
    }

    /// Which one of its weekday in the month: 1 is the first.
    private static func place(of day: CalendarDay) -> Int { (day.parts.day - 1) / 7 + 1 }

    enum Field: CaseIterable {
        case rhythm, first, through, begins, length, skipped
    }

    /// Nil on a day of the preview.
    private var field: Field? { Field.allCases[safe: focus] }

    /// A meeting as the series leaves it.
    struct Outcome: Equatable {
        enum Kind { case added, restored, changed, kept, cancelled, left }
        var head: MeetingHead
        var kind: Kind
    }

    /// What is planned from today on, in time order.
    func outcomes(_ desk: ForumDesk) -> [Outcome] {
        guard let plan = plan(desk) else { return [] }
        let made: [(Outcome.Kind, [Meeting])] = [
            (.added, plan.added), (.restored, plan.restored), (.changed, plan.changed), (.cancelled, plan.cancelled),
        ]
        let outcomes = made.flatMap { kind, meetings in meetings.map { Outcome(head: $0.head, kind: kind) } }
            + plan.kept.map { Outcome(head: $0, kind: .kept) } + plan.left.map { Outcome(head: $0, kind: .left) }
        return outcomes.sorted { ($0.head.day, $0.head.begins ?? 0) < ($1.head.day, $1.head.begins ?? 0) }
    }

    /// The days are gone through where there is a cursor; read aloud they are a sentence.
    private func count(_ desk: ForumDesk) -> Int {
        Field.allCases.count + (desk.context.isLinear ? 0 : outcomes(desk).count)
    }
}

extension SeriesRoom: ForumRoom {
    var scope: Scope { .meetingSeries }
    var stage: ForumStage { .series(self) }

    func needs(_ desk: ForumDesk) -> [Lookup] { [ForumPage(forum: forum).upcoming(desk.day)] }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        if let moved = moved(focus, by: verb, count: count(desk), page: desk.context.listRows) {
            focus = moved
            return ForumReply.none
        }
        switch verb {
        case .open: return field.map { open($0, desk) } ?? .refuse(desk.texts("series.day_is_made"))
        case .save: return askSave(desk)
        case .back where series != before: return leaving(desk)
        default: return nil
        }
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        guard target.list == "series", let field = Field.allCases[safe: target.index] else { return .none }
        focus = target.index
        return open(field, desk)
    }

    mutating func tidy(_ desk: ForumDesk) { focus = max(0, min(focus, count(desk) - 1)) }

    private func open(_ field: Field, _ desk: ForumDesk) -> ForumReply {
        func ask(_ purpose: SeriesPrompt, _ text: String) -> ForumReply {
            .show(.prompt(Prompt(.forum(.series(purpose)), text: text, limit: purpose.limit)))
        }
        switch field {
        case .rhythm:
            let all = Self.rhythms
            return .show(
                .menu(
                    Menu(
                        desk.texts("series.rhythm"),
                        options: all.map { rhythm in
                            var other = series
                            other.rhythm = rhythm
                            return Menu.Option(SeriesWords.rhythm(other, desk.texts), .forum(.series(.rhythm(rhythm))))
                        }, focus: all.firstIndex(of: series.rhythm) ?? 0)))
        case .first: return ask(.first, series.first.iso)
        case .through: return ask(.through, series.through.iso)
        case .begins: return ask(.begins, series.begins.map(ForumDesk.clock) ?? "")
        case .length: return ask(.length, String(series.length))
        case .skipped:
            let chosen = Set(series.skippedMonths.map(String.init))
            return .show(
                .checklist(Checklist(subject: .forum(.skippedMonths), options: (1...12).map(String.init), chosen: chosen, focus: 6)))
        }
    }

    static let rhythms: [MeetingSeries.Rhythm] =
        [.weeks(1), .weeks(2), .weeks(4), .monthDay] + (1...5).map { .monthWeekday($0) }

    private func leaving(_ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        return .show(
            .menu(
                Menu(
                    texts("series.leave.title"), text: [texts("series.leave.text")],
                    options: [
                        Menu.Option(texts("series.leave.save"), .forum(.series(.save))),
                        Menu.Option(texts("series.leave.discard"), .forum(.series(.discard))),
                        Menu.Option(texts("series.leave.stay"), .close),
                    ])))
    }

    // MARK: What layers come back with

    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .series(let choice) = choice else { return .none }
        switch choice {
        case .rhythm(let rhythm):
            series.rhythm = rhythm
            return .none
        case .save: return save(desk)
        case .discard: return ForumReply(.none, .back)
        }
    }

    mutating func chose(_ values: Set<String>, for list: ForumList, _ desk: ForumDesk) -> ForumReply {
        series.skippedMonths = Set(values.compactMap { Int($0) })
        return .none
    }

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        guard case .series(let prompt) = prompt else { return .accepted(.none) }
        switch prompt {
        case .first, .through:
            let (read, refusal) = ForumPage.time(text, desk)
            guard let time = read else { return .refused(refusal) }
            if prompt == .through {
                guard time.day >= series.first else { return .refused(texts("series.through_before")) }
                series.through = time.day
            } else {
                // The end goes along, so that it is never before the beginning.
                if time.day > series.through { series.through = time.day + (series.through - series.first) }
                series.first = time.day
                // "Första tisdagen" and 8 December would be read as two wishes: the day is the one that was just said.
                if case .monthWeekday = series.rhythm { series.rhythm = .monthWeekday(Self.place(of: time.day)) }
                if let minute = time.minute { series.begins = minute }
            }
        case .begins:
            if text.trimmed.isEmpty {
                series.begins = nil
            } else {
                guard let minute = MeetingTimeWords.minute(text) else { return .refused(texts("forum.when.impossible_clock", text.trimmed)) }
                series.begins = minute
            }
        case .length:
            guard let minutes = Int(text.trimmed.prefix { $0.isNumber }), (5...600).contains(minutes) else {
                return .refused(texts("series.length_unread", text.trimmed))
            }
            series.length = minutes
        }
        return .accepted(.none)
    }

    // MARK: Saving

    /// What the series does with the meetings there are; nil while they are being read.
    func plan(_ desk: ForumDesk) -> SeriesPlan? {
        guard let forum = desk.forum(forum), case .meetings(let window)? = desk.shelf[ForumPage(forum: forum.id).upcoming(desk.day)] else { return nil }
        var random = RandomSource(seed: desk.context.lot)
        return SeriesPlan(series, forum: forum, existing: window.rows, today: desk.day, using: &random)
    }

    private func askSave(_ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard let plan = plan(desk) else { return .refuse(texts("forum.gone")) }
        guard !plan.cancelled.isEmpty else { return save(desk) }
        return .show(
            .menu(
                Menu(
                    texts.count("series.cancels.title", plan.cancelled.count),
                    text: [SeriesWords.effects(plan, texts), texts("series.cancels.text", Self.list(plan.cancelled, desk))],
                    options: [Menu.Option(texts("series.cancels.yes"), .forum(.series(.save))), Menu.Option(texts("plan.cancel"), .close)])))
    }

    private static func list(_ meetings: [Meeting], _ desk: ForumDesk) -> String {
        let days = meetings.prefix(6).map { desk.moment($0.head) }.joined(separator: ", ")
        return meetings.count > 6 ? days + " …" : days
    }

    private func save(_ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard let plan = plan(desk) else { return .refuse(texts("forum.gone")) }
        guard !series.days.isEmpty else { return .refuse(texts("series.no_days")) }
        let then = Response(notice: Notice(.done, texts("series.saved") + " " + SeriesWords.effects(plan, texts)), go: .forum(forum))
        return ForumReply(Response(effects: [.change(.saveForum(plan.forum, meetings: plan.meetings))], pending: .then(then)))
    }
}

package enum SeriesChoice: Equatable, Sendable {
    case rhythm(MeetingSeries.Rhythm)
    case save, discard
}

package enum SeriesPrompt: Equatable, Sendable {
    case first, through, begins, length
}

extension SeriesPrompt: RoomPrompt {
    var code: String {
        switch self {
        case .first: "series_first"
        case .through: "series_through"
        case .begins: "series_begins"
        case .length: "series_length"
        }
    }

    /// Read as days and numbers, and never stored as it was typed.
    var screening: ScreenedText.Kind? { nil }
    var limit: Int { 40 }
}
