import Domain
import Screen

/// Dagordningens rader.
struct MeetingRows {
    let sight: MeetingSight
    let desk: ForumDesk

    private var texts: Texts { desk.texts }
    private var isLinear: Bool { desk.context.isLinear }
    /// Wide enough for the answer to stand beside the item.
    private var isWide: Bool { desk.context.size.columns >= 76 && !isLinear }

    var columns: [ColumnSpec] {
        isWide ? [ColumnSpec(title: "", least: 30, weight: 3), ColumnSpec(title: "", least: 26, weight: 2)] : []
    }
    /// Cells that the title has in a wide window: 6 go to pointer, mark and edges, 2 to the gap.
    private var titleWidth: Int { 30 + max(0, desk.context.size.columns - 8 - 58) * 3 / 5 }

    /// "Dagordning · 6 punkter, 2 kvarstår sedan sist"
    var agendaHeading: String {
        let parked = sight.meeting.items.count { $0.parkedBefore > 0 }
        let open = sight.carriedOver.count { $0.state == .open }
        let parts = [texts.count("meeting.count.items", sight.meeting.items.count)]
            + (parked > 0 ? [texts.count("meeting.count.parked", parked)] : [])
            + (open > 0 ? [texts.count("meeting.count.commitments", open)] : [])
        return texts("meeting.agenda", parts.joined(separator: ", "))
    }

    func item(_ line: MeetingLine, hasFocus: Bool) -> Item {
        let head = sight.meeting.head
        switch line {
        case .when: return field("meeting.line.when", desk.context.date(head.day) + (head.begins.map { " " + ForumDesk.clock($0) } ?? ""))
        case .length: return field("meeting.line.length", texts("meeting.minutes", String(head.length)))
        case .place: return field("meeting.line.place", head.place?.text)
        case .item(let id): return sight.meeting.item(id).map { row($0, hasFocus: hasFocus) } ?? Item("")
        case .tick(let id, let tick): return self.tick(tick, isSet: sight.meeting.item(id)?.ticks.contains(tick) == true)
        case .commitment(let id): return sight.commitment(id).map { commitment($0, hasFocus: hasFocus) } ?? Item("")
        }
    }

    private func field(_ key: String, _ value: String?) -> Item {
        Item(Text(texts(key) + ": ", .strong) + (value.map { Text($0) } ?? Text(texts("form.none"), .dim)))
    }

    // MARK: Points

    private func row(_ item: AgendaItem, hasFocus: Bool) -> Item {
        let number = (sight.meeting.items.firstIndex { $0.id == item.id } ?? 0) + 1
        let mark: Item.Mark = item.state == .done ? .done : item.state == .open ? .open : .none
        let status = status(item)
        let detail = detail(item, hasFocus: hasFocus)
        if isLinear {
            // The number of the point is the number that chooses it.
            let text = Text(item.title.text, .strong) + (status.isEmpty ? "" : Text(". " + status.plain))
            return Item(text, mark: sight.stage == .planned ? .none : mark, key: String(number), detail: detail)
        }
        let title = Text(String(number) + " ", .dim) + Text(item.title.text, item.isAnswered ? .normal : .strong)
        guard isWide, item.title.text.count + String(number).count + 1 <= titleWidth else {
            return Item(status.isEmpty ? title : title + Text("  ") + status, mark: mark, detail: detail)
        }
        return Item(title + Text("  ") + status, mark: mark, cells: [title, status], detail: detail)
    }

    /// The answer, or what there is to know before it.
    private func status(_ item: AgendaItem) -> Text {
        var parts: [String] = []
        switch item.state {
        case .done where item.kind == .followUp: parts.append(followUp ?? texts.code(ItemState.field, item.state.rawValue))
        case .done, .parked: parts.append(texts("meeting.status.\(item.state.rawValue)"))
        case .notApplicable: parts.append(texts("meeting.status.not_applicable", item.reason?.text ?? ""))
        case .open:
            if item.parkedBefore > 0 { parts.append(texts.count("meeting.parked_before", item.parkedBefore)) }
            if item.kind == .followUp, let followUp { parts.append(followUp) }
            if item.kind == .nextMeeting, let next = sight.next { parts.append(short(next.day) + (next.begins.map { " " + ForumDesk.clock($0) } ?? "")) }
            if sight.stage == .planned, item.isStanding, parts.isEmpty { parts.append(texts("meeting.status.standing")) }
        }
        if let used = item.used, used > 0, item.isAnswered {
            parts.append(item.length.map { texts("meeting.used_of", String(used), String($0)) } ?? texts("meeting.minutes", String(used)))
        } else if let length = item.length, !item.isAnswered {
            parts.append(texts("meeting.minutes", String(length)))
        }
        return Text(parts.joined(separator: " · "), item.state == .open && item.parkedBefore > 0 ? .warning : .dim)
    }

    private func short(_ day: CalendarDay) -> String { MeetingWords.short(day, in: sight.meeting.head.day.year, texts) }

    /// "3 av 4 klara, 1 flyttad"
    private var followUp: String? {
        let tally = CommitmentTally(sight.commitments, at: sight.id, day: sight.meeting.head.day)
        guard tally.followedUp > 0 else { return nil }
        return texts("meeting.follow_up", String(tally.done), String(tally.followedUp))
            + (tally.moved > 0 ? ", " + texts.count("meeting.follow_up_moved", tally.moved) : "")
    }

    /// What was written to it: whole where the focus is, else only that there is something.
    private func detail(_ item: AgendaItem, hasFocus: Bool) -> Text {
        var parts: [Text] = []
        if hasFocus || isLinear {
            if let note = item.note { parts.append(Text(texts("meeting.note", note.text))) }
            parts += item.decisions.map { Text(texts("meeting.decision", $0.text)) }
            if let note = item.internalNote { parts.append(Text(texts("meeting.internal", note.text), .warning)) }
            if parts.isEmpty, hasFocus, !isLinear, desk.context.size.rows >= 14, sight.stage == .running, !item.isAnswered, let key = help(item) { parts.append(Text(texts(key), .dim)) }
        } else {
            var words: [String] = []
            if item.note != nil { words.append(texts("meeting.has.note")) }
            if !item.decisions.isEmpty { words.append(texts.count("meeting.has.decisions", item.decisions.count)) }
            if item.internalNote != nil { words.append(texts("meeting.has.internal")) }
            if !words.isEmpty { parts.append(Text(words.joined(separator: " · "), .dim)) }
        }
        return parts.dropFirst().reduce(parts.first ?? "") { $0 + Text(" ") + $1 }
    }

    /// What a point of that kind is answered with, for whoever meets it for the first time.
    private func help(_ item: AgendaItem) -> String? {
        switch item.kind {
        case .opening: "meeting.help.opening"
        case .vbe: "meeting.help.vbe"
        case .followUp: sight.carriedOver.isEmpty ? nil : "meeting.help.follow_up"
        case .commitments: "meeting.help.commitments"
        case .nextMeeting: "meeting.help.next_meeting"
        case .ordinary: nil
        }
    }

    private func tick(_ tick: VBETick, isSet: Bool) -> Item {
        let word = texts.code(VBETick.field, tick.rawValue)
        if isLinear { return Item(Text(isSet ? "\(word) (\(texts("linear.chosen")))" : word), indent: 1) }
        return Item(Text(word), mark: isSet ? .done : .open, indent: 2)
    }

    // MARK: Commitments

    private func commitment(_ commitment: Commitment, hasFocus: Bool) -> Item {
        let owner = MeetingWords.owner(commitment, texts)
        let isLate = commitment.isLate(on: desk.day)
        var parts: [String] = []
        switch commitment.state {
        case .open: parts.append(texts(isLate ? "meeting.commitment_late" : "meeting.commitment_due", short(commitment.due)))
        case .done, .dropped: parts.append(desk.word(commitment.state))
        }
        // What was done with it here is said, so that nobody asks of it twice.
        if commitment.state == .open, let deed = commitment.events.last(where: { $0.meeting == sight.id })?.deed, deed != .reopened {
            parts.append(desk.word(deed))
        }
        if commitment.moves > 1 { parts.append(texts.count("meeting.moved_times", commitment.moves)) }
        let mark: Item.Mark = commitment.state == .open ? (isLate ? .warning : .open) : commitment.state == .done ? .done : .none
        let isWarned = commitment.state == .open && (isLate || commitment.moves > 1)
        return Item(
            Text(commitment.text.text) + Text(" · " + owner, .dim) + Text(" · " + parts.joined(separator: " · "), isWarned ? .warning : .dim),
            mark: isLinear && !isLate && commitment.state == .open ? .none : mark, indent: isLinear ? 1 : 2)
    }
}
