import Domain
import Screen

/// Forumens rader på Start, i ord.
extension StartPane {
    func item(_ line: ForumLine, _ context: Context) -> Item {
        let texts = context.texts
        switch line {
        case .running(let row):
            return Item(Text(texts("start.meeting_running", row.forumName)), mark: .active, detail: Text(agenda(row, context), .dim))
        case .today(let row):
            // Read aloud the mark is the word of what goes on, and it has not begun.
            return Item(
                Text(texts("start.meeting_today", Self.meeting(row, texts))), mark: context.isLinear ? .open : .active,
                detail: Text(agenda(row, context), .dim))
        case .late(let row): return late(row, context)
        case .moreLate(let count): return Item(Text(texts.count("start.more_forum_late", count)), mark: .warning)
        case .coming(let row): return coming(row, context)
        case .none: return Item(Text(texts("start.no_forum")), key: "4", detail: isTight(context) ? "" : Text(texts("start.no_forum.detail"), .dim))
        case .standing(let marks): return standing(marks, context)
        case .units(let marks): return units(marks, context)
        case .moreStanding(let count):
            let text = count.map { texts.count("start.more_forums", $0) } ?? texts("start.more_forums_many")
            return Item(Text(text), cells: [Text(text)])
        }
    }

    private func late(_ row: ForumDueList.Row, _ context: Context) -> Item {
        let texts = context.texts
        let day = RegularityWords.day(row.reason.day, today: context.now.day, texts)
        switch row.reason {
        case .commitment(_, _, let moves):
            var parts = [texts("start.commitment_late", day), row.forumName, row.role].filter { !$0.isEmpty }
            if moves > 1, let moved = CommitmentWords.moved(moves, texts) { parts.insert(moved, at: 1) }
            return Item(
                Text(oneLine(row.text, context)), mark: .warning, detail: Text(oneLine(parts.joined(separator: " · "), context), .warning))
        case .unfinished, .meeting:
            return Item(Text(oneLine(texts("start.meeting_unfinished", row.forumName, day), context)), mark: .warning)
        }
    }

    private func coming(_ row: ForumDueList.Row, _ context: Context) -> Item {
        let texts = context.texts
        let day = RegularityWords.day(row.reason.day, today: context.now.day, texts)
        switch row.reason {
        case .commitment:
            let parts = [texts("start.commitment_due", day), row.forumName, row.role].filter { !$0.isEmpty }
            return Item(Text(oneLine(row.text, context)), mark: .open, detail: Text(oneLine(parts.joined(separator: " · "), context), .dim))
        case .unfinished, .meeting:
            return Item(Text(oneLine(texts("start.meeting_coming", day, Self.meeting(row, texts)), context)), mark: .open)
        }
    }

    /// "SSPF Kärrtorp, möte 14.00"
    static func meeting(_ row: ForumDueList.Row, _ texts: Texts) -> String {
        guard case .meeting(_, _, let begins?, _) = row.reason else { return texts("start.meeting", row.forumName) }
        return texts("start.meeting_at", row.forumName, ForumDesk.clock(begins))
    }

    /// "6 punkter på dagordningen, 2 bordlagda sedan sist"
    private func agenda(_ row: ForumDueList.Row, _ context: Context) -> String {
        guard case .meeting(let id, _, _, let isRunning) = row.reason, let meeting = meetingRow(id, context), meeting.items > 0 else { return "" }
        let texts = context.texts
        return isRunning ? texts("start.meeting_answered", String(meeting.answered), String(meeting.items)) : texts.count("start.meeting_items", meeting.items)
    }

    // MARK: The standing item

    func regularity(_ marks: ForumMarks, _ context: Context) -> Regularity {
        let days = RegularityPeriod.lastYear.days(today: context.now.day)
        return Regularity(marks, from: days.from, through: days.through)
    }

    private func standing(_ marks: ForumMarks, _ context: Context) -> Item {
        let (texts, day) = (context.texts, context.now.day)
        let found = regularity(marks, context)
        let last: String =
            switch found.next {
            case .missing: texts("regularity.next_missing")
            case .by(let latest) where latest.year == day.year:
                RegularityWords.next(.by(latest), today: day, texts, isShort: true)
            case .by, .planned: found.longestGap.map { texts("start.gap", RegularityWords.gap($0, texts)) } ?? ""
            }
        let isUrgent = found.isBroken || found.next == .missing
        return Item(
            Text(marks.name + ": " + RegularityWords.sentence(found, today: day, texts)), mark: found.isBroken ? .warning : .none,
            cells: [
                Text(marks.name), Text(RegularityWords.dots(found, most: 8, texts)),
                Text(RegularityWords.count(found.treated, of: found.held, texts)), Text(last, isUrgent ? .warning : .normal),
            ])
    }

    /// Of units what matters is in how many of them it was taken up at all.
    private func units(_ marks: [ForumMarks], _ context: Context) -> Item {
        let texts = context.texts
        let found = marks.map { regularity($0, context) }
        let treated = found.count { $0.treated > 0 }
        let isBroken = found.contains(where: \.isBroken)
        let count = RegularityWords.count(treated, of: marks.count, texts)
        return Item(
            Text(texts("start.units_said", String(treated), String(marks.count))), mark: isBroken ? .warning : .none,
            cells: [Text(texts("start.units")), "", Text(count), Text(texts("start.units_count"))])
    }

    /// The block beside the other counts.
    func standingList(_ lines: [ForumLine], focus: Int?, _ context: Context) -> ItemList {
        ItemList(
            name: "start_forums", items: lines.map { item($0, context) }, focus: focus,
            columns: [
                ColumnSpec(title: "", least: 10, weight: 1), ColumnSpec(title: "", least: 8, dropOrder: 1), ColumnSpec(title: "", least: 6),
                ColumnSpec(title: "", least: 13),
            ])
    }
}
