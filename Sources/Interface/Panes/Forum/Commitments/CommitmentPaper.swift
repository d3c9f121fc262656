import Domain

/// Åtagandena som fil: what the list shows, with its filter and its day.
package struct CommitmentPaper: Equatable, Sendable {
    package var texts: Texts
    /// The forum's name, or the district's.
    package var place: String
    package var rows: [CommitmentWindow.Row]
    /// How many there are; more than `rows` when the list was too long for one file.
    package var matching: Int
    package var order: CommitmentOrder
    package var filterText: String
    package var showsClosed: Bool
    package var today: CalendarDay

    package init(
        texts: Texts, place: String, rows: [CommitmentWindow.Row], matching: Int, order: CommitmentOrder = .day, filterText: String = "",
        showsClosed: Bool = false, today: CalendarDay
    ) {
        self.texts = texts
        self.place = place
        self.rows = rows
        self.matching = matching
        self.order = order
        self.filterText = filterText
        self.showsClosed = showsClosed
        self.today = today
    }

    package var title: String { texts("commitment.paper.title", place) }

    package func fileName(_ format: FileFormat) -> String {
        let words = place.foldedForSearch.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        return texts("commitment.paper.file", today.iso, words) + "." + format.ending
    }

    package var document: TableDocument {
        let late = rows.count { $0.commitment.isLate(on: today) }
        var footer = [texts(showsClosed ? "commitment.paper.all" : "commitment.paper.open")]
        if !filterText.isEmpty { footer.append(texts("plan.paper.filter", filterText)) }
        if rows.count < matching { footer.append(texts("commitment.paper.first", String(rows.count), String(matching))) }
        footer.append(texts("plan.paper.day", today.iso))
        return TableDocument(
            title: title,
            preamble: [texts.count("commitment.count", matching) + (late > 0 ? ", " + texts.count("commitment.late_count", late) : "")],
            tables: groups.map(table), footer: footer, groupTitle: texts("commitment.order.\(order == .day ? "forum" : order.rawValue)"),
            aboutTitle: texts("plan.paper.about"))
    }

    private var groups: [(name: String, rows: [CommitmentWindow.Row])] {
        guard order != .day else { return [(texts("commitment.title"), rows)] }
        return CommitmentGroups.groups(rows, by: order).map { ($0.name.isEmpty ? texts("commitment.no_organisation") : $0.name, $0.rows) }
    }

    private func table(_ group: (name: String, rows: [CommitmentWindow.Row])) -> TableDocument.Table {
        TableDocument.Table(
            title: group.name,
            columns: [
                TableDocument.Column(texts("commitment.column.text"), weight: 5), TableDocument.Column(texts("commitment.column.role"), weight: 3),
                TableDocument.Column(texts("commitment.column.organisation"), weight: 2), TableDocument.Column(texts("commitment.column.due")),
                TableDocument.Column(texts("commitment.column.state"), weight: 2), TableDocument.Column(texts("commitment.column.moves")),
                TableDocument.Column(texts("commitment.column.forum"), weight: 2), TableDocument.Column(texts("commitment.column.made")),
            ],
            rows: group.rows.map { row in
                let one = row.commitment
                let state = CommitmentWords.closed(one, today: today, texts) ?? CommitmentWords.late(one, on: today, texts)
                    ?? texts.code(CommitmentState.field, one.state.rawValue)
                return [
                    .text(one.text.text), .text(one.role.text), one.organisation.map { .text($0.text) } ?? .empty, .day(one.due), .text(state),
                    .number(one.moves), .text(row.forumName), .day(one.madeOn),
                ]
            })
    }
}

/// Grupper av åtaganden, by name; spellings that fold to the same stand together, the nameless last.
package enum CommitmentGroups {
    package static func groups(_ rows: [CommitmentWindow.Row], by order: CommitmentOrder) -> [(name: String, rows: [CommitmentWindow.Row])] {
        var places: [String: Int] = [:]
        var groups: [(name: String, rows: [CommitmentWindow.Row])] = []
        for row in rows {
            let name: String =
                switch order {
                case .day: ""
                case .role: row.commitment.role.text
                case .organisation: row.commitment.organisation?.text ?? ""
                }
            let key = name.folded
            if let place = places[key] {
                groups[place].rows.append(row)
            } else {
                places[key] = groups.count
                groups.append((name, [row]))
            }
        }
        return groups.sorted { ($0.name.isEmpty ? 1 : 0, $0.name.folded) < ($1.name.isEmpty ? 1 : 0, $1.name.folded) }
    }
}
