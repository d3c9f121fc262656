import Domain
import Screen

extension MeetingRoom {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        guard let sight = sight(desk) else {
            return PaneView(title: Text(texts("pane.forum"), .heading), body: [.paragraph(Text(texts("meeting.empty")))])
        }
        let head = MeetingHeading(sight, desk)
        let stamps = [texts("meeting.stamp")]
        var body: [Block]
        switch (sight.stage, mode) {
        case (.cancelled, _): body = Self.closed("meeting.page.cancelled", texts)
        case (.wrongForum, _): body = Self.closed("meeting.page.wrong_forum", texts)
        case (_, .attendance(let focus)): body = attendance(focus, sight, desk)
        default: body = agenda(sight, head, desk)
        }
        return PaneView(title: head.title, stamps: stamps, body: body)
    }

    /// A meeting that nothing more is done with: what it is, and what can be done instead.
    private static func closed(_ key: String, _ texts: Texts) -> [Block] {
        [.gap, .paragraph(Text(texts(key), .warning)), .gap, .paragraph(Text(texts(key + ".next")))]
    }

    private func agenda(_ sight: MeetingSight, _ head: MeetingHeading, _ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let lines = sight.lines
        let focus = current(sight).flatMap { lines.firstIndex(of: $0) }
        let rows = MeetingRows(sight: sight, desk: desk)
        var items = lines.enumerated().map { rows.item($0.element, hasFocus: $0.offset == focus) }
        if let focus, let editing = desk.context.editing, case .forum(.meeting(let prompt)) = editing.purpose, prompt.item != nil {
            items[focus].editor = Editor(
                label: texts(editing.purpose.key + ".label"), text: editing.editor.text, caret: editing.editor.caret,
                found: editing.findings.map(\.range), wraps: prompt.wraps)
            items[focus].detail = PlanDetail.editingHelp(editing, texts)
        }
        if sight.stage == .planned, let first = lines.firstIndex(where: { if case .item = $0 { true } else { false } }) {
            items[0].above = Text(texts("meeting.about"))
            items[first].above = Text(rows.agendaHeading)
        }
        return head.lines + [
            .list(
                ItemList(
                    name: "agenda", items: items, focus: focus, columns: rows.columns, empty: texts("meeting.no_agenda"))),
        ]
    }

    // MARK: Närvaro

    private func attendance(_ focus: Int, _ sight: MeetingSight, _ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let items = sight.organisations.enumerated().map { place, organisation -> Item in
            let presence = sight.presence(organisation)
            let word = presence.map { texts.code(Presence.field, $0.rawValue) } ?? texts("meeting.presence_unknown")
            let again = MeetingHeading.again(sight.streak(organisation), texts).map { " · " + $0 } ?? ""
            let mark: Item.Mark = presence == .present ? .done : presence == .absent ? .warning : .open
            let name = Text(organisation.text, .strong)
            return Item(
                name + Text((desk.context.isLinear ? ": " : "   ") + word + again, presence == .absent ? .warning : .dim),
                // Read aloud the words are enough, and the number before them is the choice.
                mark: desk.context.isLinear ? .none : mark, key: place < 9 ? String(place + 1) : nil)
        }
        // Where lines are few the list is worth more than what explains it.
        let isTight = desk.context.size.rows < 14 && !desk.context.isLinear
        return (isTight ? [] : [.paragraph(Text(texts(desk.context.isLinear ? "meeting.attendance_only" : "meeting.attendance_about"), .dim)), .gap]) + [
            .list(ItemList(name: "attendance", items: items, focus: items.isEmpty ? nil : focus, empty: texts("meeting.attendance_empty"))),
        ]
    }
}

/// Mötets huvud på sidan: where, when, how it stands, and who is there.
struct MeetingHeading {
    let title: Text
    let lines: [Block]

    init(_ sight: MeetingSight, _ desk: ForumDesk) {
        let texts = desk.texts
        let meeting = sight.meeting
        let when = MeetingWords.when(meeting.head.day, meeting.head.begins, texts)
        let stage = Self.stage(sight, desk)
        // Where there is room for one short line, what changes is worth more than what does not.
        if desk.context.size.columns < 60, !desk.context.isLinear {
            title = Text(stage, .strong) + Text("   " + sight.forum.name.text, .heading)
        } else {
            title = Text(texts("meeting.title", sight.forum.name.text, when), .heading) + Text((desk.context.isLinear ? ", " : "   ") + stage, .strong)
        }
        lines = Self.attendance(sight, desk)
    }

    /// "pågår 14.12 · 12 av 60 min"
    private static func stage(_ sight: MeetingSight, _ desk: ForumDesk) -> String {
        let (texts, meeting) = (desk.texts, sight.meeting)
        let word = desk.word(sight.stage)
        switch sight.stage {
        case .running:
            guard let used = meeting.used(at: desk.context.now) else { return texts("meeting.stage.afterwards") }
            let planned = meeting.plannedLength > 0 ? meeting.plannedLength : meeting.head.length
            return texts("meeting.stage.running", ForumDesk.clock(desk.context.now.minute), String(used), String(planned))
        case .planned:
            let days = meeting.head.day - desk.day
            if days == 0 { return texts("meeting.stage.today") }
            return days > 0 ? texts.count("meeting.stage.ahead", days) : texts("meeting.stage.past")
        case .held: return texts("meeting.stage.correcting")
        case .approved, .cancelled, .wrongForum: return word
        }
    }

    /// "Närvaro  skola ✓  polis –", and who is away once more.
    private static func attendance(_ sight: MeetingSight, _ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        guard sight.isUnderWay else { return [] }
        let label = Text(texts("meeting.attendance") + " ", .strong)
        guard !sight.meeting.attendance.isEmpty else { return [.paragraph(label + Text(texts("meeting.attendance_none"), .dim))] }
        let parts = sight.organisations.map { organisation -> Text in
            let presence = sight.presence(organisation)
            let code = presence?.rawValue ?? "unknown"
            // Read aloud, words; on the screen, signs.
            let sign = desk.context.isLinear ? texts("meeting.presence_word.\(code)") : texts("meeting.presence_sign.\(code)")
            return Text(texts("meeting.presence", organisation.text, sign), presence == .absent ? .warning : presence == nil ? .dim : .normal)
        }
        let separator = desk.context.isLinear ? ", " : "  "
        var line = parts.dropFirst().reduce(label + (parts.first ?? "")) { $0 + Text(separator) + $1 }
        for organisation in sight.organisations {
            if let again = again(sight.streak(organisation), texts) { line = line + Text("   " + texts("meeting.absent", organisation.text, again), .warning) }
        }
        return [.paragraph(line)]
    }

    /// "3:e gången"; nil for the first.
    static func again(_ streak: Int, _ texts: Texts) -> String? {
        guard streak > 1 else { return nil }
        return streak < 10 ? texts("meeting.nth.\(streak)") : texts("meeting.nth.more", String(streak))
    }
}
