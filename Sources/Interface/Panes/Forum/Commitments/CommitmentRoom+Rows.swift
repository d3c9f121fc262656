import Domain

/// Which rows there are: asked for in stretches, never all at once.
extension CommitmentRoom {
    static let stretch = 48
    /// Grouped by role or organisation, this many are put in order; a longer list is filtered first.
    static let grouped = 500
    /// Rows of a file, in stretches of `grouped`.
    static let most = 4 * grouped

    private var filter: CommitmentFilter { CommitmentFilter(forum: forum, openOnly: !showsClosed, words: filterText.trimmed.folded) }

    private func lookup(_ number: Int, _ desk: ForumDesk) -> Lookup {
        .commitments(filter, on: desk.day, offset: number * Self.stretch, limit: Self.stretch)
    }

    func groupedLookup(_ desk: ForumDesk) -> Lookup { .commitments(filter, on: desk.day, offset: 0, limit: Self.grouped) }

    private func window(_ lookup: Lookup, _ desk: ForumDesk) -> CommitmentWindow? {
        if case .commitments(let window)? = desk.shelf[lookup] { window } else { nil }
    }

    // MARK: By day

    /// Those that a window can show wherever the focus ends up among them.
    func stretches(around focus: Int, of count: Int, _ desk: ForumDesk) -> [Lookup] {
        let range = placesAround(focus, of: max(count, 1), reach: desk.context.listRows + 2)
        return (range.lowerBound / Self.stretch...max(range.lowerBound, range.upperBound - 1) / Self.stretch).map { lookup($0, desk) }
    }

    /// All that the filter lets through; 0 before it has been read.
    func matching(_ desk: ForumDesk) -> Int {
        let asked = order == .day ? lookup(focus / Self.stretch, desk) : groupedLookup(desk)
        return window(asked, desk)?.matching ?? window(lookup(0, desk), desk)?.matching ?? 0
    }

    // MARK: What is shown

    /// With the group that each stands in; nil in the order of days.
    struct Shown {
        var row: CommitmentWindow.Row
        var group: String?
    }

    /// Rows of the list as it is shown: when it is grouped, no more than were put in order.
    func count(_ desk: ForumDesk) -> Int { order == .day ? matching(desk) : window(groupedLookup(desk), desk)?.rows.count ?? 0 }

    /// What a window can show around the focus.
    func shown(_ desk: ForumDesk) -> (range: Range<Int>, rows: [Shown]) {
        let count = count(desk)
        let range = placesAround(min(focus, max(0, count - 1)), of: count, reach: desk.context.listRows + 2)
        guard order == .day else { return (range, Array(grouped(desk)[range])) }
        var rows: [Shown] = []
        for place in range {
            guard let row = row(at: place, desk) else { break }
            rows.append(Shown(row: row))
        }
        return (range.lowerBound..<range.lowerBound + rows.count, rows)
    }

    private func grouped(_ desk: ForumDesk) -> [Shown] {
        let rows = window(groupedLookup(desk), desk)?.rows ?? []
        let groups = CommitmentGroups.groups(rows, by: order)
        return groups.flatMap { group in group.rows.map { Shown(row: $0, group: group.name) } }
    }

    func row(at place: Int, _ desk: ForumDesk) -> CommitmentWindow.Row? {
        guard place >= 0 else { return nil }
        if order != .day { return grouped(desk)[safe: place]?.row }
        return window(lookup(place / Self.stretch, desk), desk)?.rows[safe: place % Self.stretch]
    }

    func focused(_ desk: ForumDesk) -> CommitmentWindow.Row? { row(at: min(focus, max(0, count(desk) - 1)), desk) }

    /// As it was last read; also when a menu or a line was open meanwhile.
    func known(_ id: CommitmentID, _ desk: ForumDesk) -> Commitment? {
        if let row = focused(desk), row.commitment.id == id { return row.commitment }
        return shown(desk).rows.first { $0.row.commitment.id == id }?.row.commitment
    }

    // MARK: A file

    func exported(_ desk: ForumDesk) -> [Lookup] {
        let count = min(matching(desk), Self.most)
        return stride(from: 0, to: max(1, count), by: Self.grouped).map {
            .commitments(filter, on: desk.day, offset: $0, limit: Self.grouped)
        }
    }

    func paper(_ desk: ForumDesk) -> CommitmentPaper {
        CommitmentPaper(
            texts: desk.texts, place: forum.flatMap(desk.forum)?.name.text ?? desk.context.districtName,
            rows: exported(desk).flatMap { window($0, desk)?.rows ?? [] }, matching: matching(desk), order: order,
            filterText: filterText.trimmed, showsClosed: showsClosed, today: desk.day)
    }
}

/// The places of a list that are made words of: those a window can show wherever the focus ends up among them.
func placesAround(_ focus: Int, of count: Int, reach: Int) -> Range<Int> {
    max(0, min(focus - reach, count))..<max(0, min(count, focus + reach))
}
