import Domain
import Screen

extension ForumHall {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        let lines = lines(desk)
        let isEmpty = lines == [.begin]
        var body: [Block] = []
        if let problem = desk.context.forumLibraryProblem { body.append(.paragraph(Text(problem, .warning))) }
        if !filter.isEmpty {
            body.append(.paragraph(Text(texts("forum.filter", filter), .warning) + Text(" " + texts("forum.filter_clear"), .dim)))
        }
        if isEmpty { body += [.paragraph(Text(texts("forum.none"))), .paragraph(Text(texts("forum.none.what"))), .gap] }
        body.append(.list(list(lines, desk)))
        return PaneView(title: title(desk), body: body)
    }

    /// "Forum   5 forum · 3 öppna åtaganden, 1 sent"
    private func title(_ desk: ForumDesk) -> Text {
        let texts = desk.texts
        let heads = desk.heads.filter { $0.forum.closedOn == nil }
        let heading = Text(texts("forum.title"), .heading)
        guard !heads.isEmpty else { return heading }
        let open = heads.reduce(0) { $0 + $1.openCommitments }
        let late = heads.reduce(0) { $0 + $1.lateCommitments }
        var line = heading + Text("   " + texts.count("forum.count", heads.count), .dim)
        if open > 0 { line = line + Text(" · " + texts.count("forum.commitments", open), .dim) }
        if late > 0 { line = line + Text(", " + texts.count("forum.late", late), .warning) }
        return line
    }

    private func list(_ lines: [Line], _ desk: ForumDesk) -> ItemList {
        let texts = desk.texts
        let place = max(0, min(focus, lines.count - 1))
        let range = ForumStretch.range(lines.count, focus: place, desk.context)
        var items = range.map { item(lines[$0], hasFocus: $0 == place, desk) }
        for index in range {
            let section = section(lines[index])
            guard index == 0 || self.section(lines[index - 1]) != section else { continue }
            items[index - range.lowerBound].above = Text(heading(section, isAlone: section == self.section(lines[0]), desk))
        }
        return ItemList(
            name: "forums", items: items, first: range.lowerBound, count: lines.count,
            focus: items.isEmpty ? nil : place - range.lowerBound, columns: lines == [.begin] ? [] : columns(texts),
            empty: texts(filter.isEmpty ? "forum.none" : "forum.none_found"))
    }

    private enum Section { case running, forums, closed, individuals, begin }

    private func section(_ line: Line) -> Section {
        switch line {
        case .running: .running
        case .forum(let head, _): head.forum.closedOn == nil ? .forums : .closed
        case .units: .forums
        case .individual: .individuals
        case .begin: .begin
        }
    }

    private func heading(_ section: Section, isAlone: Bool, _ desk: ForumDesk) -> String {
        let texts = desk.texts
        return switch section {
        case .running: texts("forum.section.running")
        // The title says what the page is of.
        case .forums: isAlone ? "" : texts("forum.section.forums")
        case .closed: texts("forum.section.closed")
        case .individuals: texts("forum.section.individuals")
        case .begin: ""
        }
    }

    private func columns(_ texts: Texts) -> [ColumnSpec] {
        [
            ColumnSpec(title: texts("forum.column.name"), least: 16, weight: 2),
            ColumnSpec(title: texts("forum.column.standing"), least: 12),
            ColumnSpec(title: texts("forum.column.next"), least: 16, dropOrder: 2),
            ColumnSpec(title: texts("forum.column.vbe"), least: 11, dropOrder: 4),
            ColumnSpec(title: texts("forum.column.share"), least: 8, dropOrder: 3),
            ColumnSpec(title: texts("forum.column.gap"), least: 11, dropOrder: 5),
            ColumnSpec(title: texts("forum.column.commitments"), least: 10, dropOrder: 6),
        ]
    }

    // MARK: Rows

    private func item(_ line: Line, hasFocus: Bool, _ desk: ForumDesk) -> Item {
        let texts = desk.texts
        switch line {
        case .running(let head, let meeting):
            let began = meeting.beganAt.map { texts("forum.began", ForumDesk.clock($0)) } ?? desk.moment(meeting)
            return Item(Text(texts("forum.running", head.forum.name.text, began), .strong), mark: .active)
        case .forum(let head, let isUnit): return item(head, isUnit: isUnit, hasFocus: hasFocus, desk)
        case .units(let kind, let heads):
            let done = heads.count { treatedThisYear($0, desk) }
            let text = texts("forum.units", desk.name(of: kind), String(done), String(heads.count))
            let isOpen = unfolded.contains(kind)
            return Item(
                Text(text), mark: done < heads.count || desk.context.isLinear ? .none : .done,
                detail: hasFocus || desk.context.isLinear ? Text(texts(isOpen ? "forum.units.fold" : "forum.units.unfold"), .dim) : "")
        case .individual(let row): return Item(Text(individualLine(row, desk)))
        case .begin: return Item(Text(texts("forum.begin")), key: "n", detail: Text(texts("forum.begin.detail"), .dim))
        }
    }

    private func item(_ head: ForumHead, isUnit: Bool, hasFocus: Bool, _ desk: ForumDesk) -> Item {
        let texts = desk.texts
        let regularity = desk.regularity(of: head.forum.id)
        let standing = ForumStanding(head, regularity)
        let next = next(head, regularity, desk)
        let commitments = ForumWords.commitments(head, texts)
        let gap = regularity?.longestGap.map { ForumWords.gap($0, texts) } ?? ""
        let share = regularity.map { $0.held > 0 ? ForumWords.share($0, texts) : "" } ?? ""
        let role: Screen.Role = standing.isUrgent ? .warning : .normal
        // A table has no indents: a unit's forum is told from others by a sign.
        let name = (isUnit ? texts("forum.unit_sign") + " " : "") + head.forum.name.text
        let spoken = [
            texts("forum.row", head.forum.name.text, standing.word(texts) + (head.forum.closedOn.map { " " + $0.iso } ?? "")),
            next.isEmpty || head.forum.closedOn != nil ? "" : texts("forum.row.next", next),
            share.isEmpty ? "" : texts("forum.row.share", share), gap.isEmpty ? "" : texts("forum.row.gap", gap),
            commitments.isEmpty ? "" : texts("forum.row.commitments", commitments),
        ].filter { !$0.isEmpty }
        return Item(
            Text(spoken.joined(separator: " ")), mark: desk.context.isLinear ? .none : standing.mark,
            cells: [
                Text(name), Text(standing.word(texts), role), Text(next), Text(regularity.map { ForumWords.dots($0, texts) } ?? ""),
                Text(share), Text(gap, .dim), Text(commitments, head.lateCommitments > 0 ? .warning : .normal),
            ],
            detail: hasFocus && !desk.context.isLinear ? detail(head, gap: gap, commitments: commitments, desk) : "")
    }

    /// What a narrow window has no columns for, of the row that has the focus.
    private func detail(_ head: ForumHead, gap: String, commitments: String, _ desk: ForumDesk) -> Text {
        let texts = desk.texts
        let parts = [
            texts("forum.vbe", ForumWords.cadence(head.forum.cadence, texts)), gap.isEmpty ? "" : texts("forum.gap", gap),
            commitments.isEmpty ? "" : texts("forum.open", commitments), texts("forum.convenor", head.forum.convenor.text),
        ]
        return Text(parts.filter { !$0.isEmpty }.joined(separator: " · "), .dim)
    }

    /// "lör 21 nov 14.00", "pågår", "senast 31 dec", "saknas"
    private func next(_ head: ForumHead, _ regularity: Regularity?, _ desk: ForumDesk) -> String {
        let texts = desk.texts
        if let closed = head.forum.closedOn { return closed.iso }
        if let next = head.next { return next.head.stage == .running ? texts("forum.next.running") : desk.moment(next.head) }
        switch regularity?.next {
        case .by(let day): return texts("forum.next.by", ForumDayWords.day(day, today: desk.day, texts))
        case .planned(let day): return ForumDayWords.day(day, today: desk.day, texts)
        case .missing, nil: return texts("forum.next.missing")
        }
    }

    private func treatedThisYear(_ head: ForumHead, _ desk: ForumDesk) -> Bool {
        desk.marks(of: head.forum.id)?.marks.contains { $0.vbe == .done && $0.day.year == desk.day.year } ?? false
    }
}

extension ForumDesk {
    func marks(of forum: ForumID) -> ForumMarks? {
        guard case .regularity(let marks)? = shelf[.regularity(.lastYear(day))] else { return nil }
        return marks.first { $0.forum == forum }
    }

    func regularity(of forum: ForumID) -> Regularity? {
        marks(of: forum).map { Regularity($0, from: RegularityQuestion.lastYear(day).from, through: day) }
    }
}
