import Domain
import Screen

extension ForumPage {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        guard let head = desk.head(forum) else {
            return PaneView(title: Text(texts("forum.title"), .heading), body: [.paragraph(Text(texts("forum.gone")))])
        }
        let title = Text(head.forum.name.text, .heading)
        var body = particulars(head, desk)
        if case .offerSeries? = line(at: 0, desk) { body.append(.paragraph(Text(texts("forum.no_meetings")))) }
        body += [.gap, .list(list(desk))]
        return PaneView(title: title, stamps: head.forum.closedOn == nil ? [] : [texts("forum.stamp.closed")], body: body)
    }

    /// What the forum is, in as many lines as the window has room for beside the list.
    private func particulars(_ head: ForumHead, _ desk: ForumDesk) -> [Block] {
        let (texts, forum) = (desk.texts, head.forum)
        let context = desk.context
        let rule = Text(texts("forum.vbe", ForumWords.cadence(forum.cadence, texts)) + " · " + desk.word(forum.record)) + regularity(desk)
        let convenor = Text(texts("forum.convenor", forum.convenor.text), .dim)
        let series = Text(SeriesWords.line(forum, texts), .dim)
        var lines = [rule]
        if context.isLinear || context.size.rows >= 14 { lines += [series] }
        if context.isLinear || context.size.rows >= 18 {
            lines.append(convenor + (forum.place.map { Text(" · " + texts("forum.place", $0.text), .dim) } ?? ""))
        }
        if !forum.organisations.isEmpty, context.isLinear || context.size.rows >= 20 {
            lines.append(Text(texts("forum.organisations", forum.organisations.map(\.text).joined(separator: ", ")), .dim))
        }
        if head.openCommitments > 0, context.isLinear || context.size.rows >= 22 {
            lines.append(Text(texts("forum.row.commitments", ForumWords.commitments(head, texts)), head.lateCommitments > 0 ? .warning : .dim))
        }
        return lines.map { .paragraph($0) }
    }

    /// " · ●●○●● 4 av 5 senaste året"
    private func regularity(_ desk: ForumDesk) -> Text {
        let texts = desk.texts
        let question = RegularityQuestion.lastYear(desk.day, forum: forum)
        guard case .regularity(let found)? = desk.shelf[.regularity(question)], let marks = found.first else { return "" }
        let regularity = Regularity(marks, from: question.from, through: question.through)
        guard regularity.held > 0 else { return Text(" · " + texts("forum.none_held"), .dim) }
        let dots = desk.context.isLinear ? "" : ForumWords.dots(regularity, texts) + " "
        let broken = regularity.isBroken ? Text(" · " + texts("forum.standing.broken"), .warning) : Text("")
        return Text(" · " + dots + texts("forum.last_year", ForumWords.share(regularity, texts))) + broken
    }

    private func list(_ desk: ForumDesk) -> ItemList {
        let texts = desk.texts
        let count = count(desk)
        let place = max(0, min(focus, count - 1))
        let range = ForumStretch.range(count, focus: place, desk.context)
        let coming = upcomingCount(desk)
        var items: [Item] = []
        var first = range.lowerBound
        for index in range {
            guard let line = line(at: index, desk) else {
                // Beyond what has been read.
                if items.isEmpty { first = index + 1 }
                continue
            }
            var item = item(line, desk)
            if case .meeting = line {
                if index == 0, coming > 0 { item.above = Text(texts("forum.section.coming")) }
                if index == coming { item.above = Text(texts("forum.section.past")) }
            }
            items.append(item)
        }
        let focus = items.isEmpty ? nil : max(0, min(place - first, items.count - 1))
        let isOffer = items.count == 2 && coming == 0 && line(at: 0, desk) == .offerSeries
        return ItemList(
            name: "meetings", items: items, first: items.isEmpty ? 0 : first, count: count, focus: focus,
            columns: isOffer ? [] : columns(texts), empty: texts("forum.no_meetings_closed"))
    }

    private func columns(_ texts: Texts) -> [ColumnSpec] {
        [
            ColumnSpec(title: texts("forum.column.day"), least: 15),
            ColumnSpec(title: texts("forum.column.clock"), least: 5),
            ColumnSpec(title: texts("forum.column.stage"), least: 12, weight: 1),
            ColumnSpec(title: texts("forum.column.item"), least: 11, weight: 1, dropOrder: 2),
            ColumnSpec(title: texts("forum.column.items"), least: 18, weight: 1, dropOrder: 3),
        ]
    }

    // MARK: Rows

    private func item(_ line: Line, _ desk: ForumDesk) -> Item {
        let texts = desk.texts
        switch line {
        case .offerSeries: return Item(Text(texts("forum.offer_series")), key: "t", detail: Text(texts("forum.offer_series.detail"), .dim))
        case .offerMeeting: return Item(Text(texts("forum.offer_meeting")), key: "n", detail: Text(texts("forum.offer_meeting.detail"), .dim))
        case .meeting(let row): return item(row, desk)
        }
    }

    private func item(_ row: MeetingRow, _ desk: ForumDesk) -> Item {
        let (texts, head) = (desk.texts, row.head)
        let isUnfinished = head.stage == .planned && head.day < desk.day
        let stage = isUnfinished ? texts("forum.unfinished") : desk.word(head.stage)
        let vbe = row.vbe.map { $0 == .open && head.stage == .planned ? "" : desk.word($0) } ?? ""
        let answered = row.items == 0 ? "" : texts("forum.answered", String(row.answered), String(row.items))
        let parked = row.parked > 0 ? texts.count("forum.parked", row.parked) : ""
        let points = [answered, parked].filter { !$0.isEmpty }.joined(separator: ", ")
        let clock = head.begins.map(ForumDesk.clock) ?? ""
        let day = ForumDayWords.day(head.day, today: desk.day, texts)
        let spoken = [
            texts("forum.meeting_row", clock.isEmpty ? day : day + " " + clock, stage),
            vbe.isEmpty ? "" : texts("forum.meeting_row.vbe", vbe), points.isEmpty ? "" : texts("forum.meeting_row.points", points),
        ].filter { !$0.isEmpty }
        return Item(
            Text(spoken.joined(separator: " ")), mark: desk.context.isLinear ? .none : mark(head.stage, isUnfinished: isUnfinished),
            cells: [
                Text(day), Text(clock), Text(stage, isUnfinished ? .warning : head.stage == .cancelled ? .dim : .normal),
                Text(vbe, row.vbe == .done || head.stage == .planned ? .normal : .warning), Text(points, .dim),
            ])
    }

    private func mark(_ stage: MeetingStage, isUnfinished: Bool) -> Item.Mark {
        switch stage {
        case .planned: isUnfinished ? .warning : .open
        case .running: .active
        case .held, .approved: .done
        case .cancelled: .none
        case .wrongForum: .warning
        }
    }
}
