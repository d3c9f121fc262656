import Domain
import Screen

extension CommitmentRoom {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        let place = forum.flatMap(desk.forum)?.name.text ?? texts("commitment.all_forums")
        var body: [Block] = []
        if let line = line(desk) { body.append(.paragraph(line)) }
        body.append(.list(list(desk)))
        if desk.context.size.rows >= 20, !desk.context.isLinear, let row = focused(desk) { body += [.rule] + about(row, desk) }
        return PaneView(title: Text(texts("commitment.title"), .heading) + Text("   " + place, .dim), body: body)
    }

    /// "12 öppna, varav 3 försenade · per roll · Filter: skola"
    private func line(_ desk: ForumDesk) -> Text? {
        let texts = desk.texts
        let matching = matching(desk)
        var parts: [Text] = []
        if matching > 0 { parts.append(Text(showsClosed ? texts.count("commitment.count_all", matching) : texts.count("commitment.count", matching), .dim)) }
        let late = desk.heads.filter { forum == nil || $0.forum.id == forum }.reduce(0) { $0 + $1.lateCommitments }
        if late > 0, filterText.isEmpty { parts.append(Text(texts.count("commitment.late_count", late), .warning)) }
        if order != .day { parts.append(Text(texts("commitment.order.\(order.rawValue)").lowercased(), .strong)) }
        if !filterText.isEmpty { parts.append(Text(texts("plan.filter", filterText), .warning)) }
        if order != .day, matching > Self.grouped { parts.append(Text(texts("commitment.first", String(Self.grouped)), .warning)) }
        guard let first = parts.first else { return nil }
        return parts.dropFirst().reduce(first) { $0 + Text(" · ", .dim) + $1 }
    }

    private func list(_ desk: ForumDesk) -> ItemList {
        let texts = desk.texts
        let shown = shown(desk)
        let count = count(desk)
        var items = shown.rows.map { item($0.row, desk) }
        var group: String?
        for (place, row) in shown.rows.enumerated() where order != .day && row.group != group {
            group = row.group
            items[place].above = Text(group?.isEmpty == false ? group ?? "" : texts("commitment.no_organisation"))
        }
        let empty = !filterText.isEmpty ? "commitment.none_filtered" : showsClosed ? "commitment.none" : "commitment.none_open"
        return ItemList(
            name: "commitments", items: items, first: shown.range.lowerBound, count: count,
            focus: items.isEmpty ? nil : min(focus, count - 1) - shown.range.lowerBound, columns: columns(desk), empty: texts(empty))
    }

    private func columns(_ desk: ForumDesk) -> [ColumnSpec] {
        let texts = desk.texts
        var columns = [
            ColumnSpec(title: texts("commitment.column.text"), least: 18, weight: 4),
            ColumnSpec(title: texts("commitment.column.role"), least: 14, weight: 2),
            ColumnSpec(title: texts("commitment.column.organisation"), least: 12, weight: 1, dropOrder: 3),
            ColumnSpec(title: texts("commitment.column.due"), least: 10),
        ]
        if forum == nil { columns.append(ColumnSpec(title: texts("commitment.column.forum"), least: 14, weight: 1, dropOrder: 2)) }
        return columns
    }

    private func item(_ row: CommitmentWindow.Row, _ desk: ForumDesk) -> Item {
        let (texts, one) = (desk.texts, row.commitment)
        if desk.context.isLinear {
            return Item(Text(CommitmentWords.sentence(row, on: desk.day, texts)), mark: mark(one, desk))
        }
        let isClosed = one.state != .open
        var cells = [
            Text(one.text.text, isClosed ? .dim : .normal), Text(one.role.text), Text(one.organisation?.text ?? ""), Text(one.due.iso),
        ]
        if forum == nil { cells.append(Text(row.forumName)) }
        let standing = CommitmentWords.standing(one, on: desk.day, texts)
        return Item(
            Text(CommitmentWords.sentence(row, on: desk.day, texts)), mark: mark(one, desk), cells: cells,
            detail: Text(standing, one.isLate(on: desk.day) || one.moves > 1 ? .warning : .dim))
    }

    private func mark(_ commitment: Commitment, _ desk: ForumDesk) -> Item.Mark {
        switch commitment.state {
        case .open: commitment.isLate(on: desk.day) ? .warning : .open
        case .done: .done
        case .dropped: .none
        }
    }

    /// The row in focus, whole: the cells have seldom room for it.
    private func about(_ row: CommitmentWindow.Row, _ desk: ForumDesk) -> [Block] {
        let (texts, one) = (desk.texts, row.commitment)
        return [
            .paragraph(Text(one.text.text, .strong)),
            .paragraph(
                Text(CommitmentWords.who(one, texts) + " · " + row.forumName) + Text(
                    " · " + CommitmentWords.history(one, today: desk.day, texts).joined(separator: " · "), .dim)),
        ]
    }
}
