import Domain
import Screen

extension SeriesRoom {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("series.title"), .heading) + Text("   " + (desk.forum(forum)?.name.text ?? ""), .dim)
        let fields = Field.allCases.enumerated().map { place, field in
            Screen.Field(
                label: label(field, texts), value: value(field, desk), help: Text(help(field, texts), .dim), hasFocus: place == focus,
                target: Target("series", place))
        }
        return PaneView(title: title, body: [.fields(fields), .gap] + preview(desk))
    }

    private func label(_ field: Field, _ texts: Texts) -> String {
        switch field {
        case .rhythm: texts("series.rhythm")
        case .first: texts("series.first")
        case .through: texts("series.through")
        case .begins: texts("series.begins")
        case .length: texts("series.length")
        case .skipped: texts("series.skipped")
        }
    }

    private func help(_ field: Field, _ texts: Texts) -> String {
        switch field {
        case .rhythm: texts("series.rhythm.help")
        case .first: texts("series.first.help")
        case .through: texts("series.through.help")
        case .begins: texts("series.begins.help")
        case .length: texts("series.length.help")
        case .skipped: texts("series.skipped.help")
        }
    }

    private func value(_ field: Field, _ desk: ForumDesk) -> Text {
        let texts = desk.texts
        return switch field {
        case .rhythm: Text(SeriesWords.rhythm(series, texts))
        case .first: Text(desk.context.date(series.first))
        case .through: Text(desk.context.date(series.through))
        case .begins: series.begins.map { Text(ForumDesk.clock($0)) } ?? Text(texts("form.none"), .dim)
        case .length: Text(texts("series.minutes", String(series.length)))
        case .skipped: series.skippedMonths.isEmpty ? Text(texts("series.none_skipped"), .dim) : Text(SeriesWords.months(series, texts))
        }
    }

    /// What becomes of the meetings, and each of them with its day.
    private func preview(_ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let days = series.days
        guard !days.isEmpty else { return [.paragraph(Text(texts("series.no_days"), .warning))] }
        guard let plan = plan(desk) else { return [] }
        let outcomes = outcomes(desk)
        let standing = outcomes.count { $0.kind != .cancelled }
        var blocks: [Block] = [
            .paragraph(
                Text(texts.count("series.meetings", standing) + ". ", .heading)
                    + Text(SeriesWords.effects(plan, texts), plan.cancelled.isEmpty ? .normal : .warning)),
            .paragraph(Text(texts("series.nothing_yet"), .dim)),
        ]
        if days.count == MeetingSeries.most { blocks.append(.paragraph(Text(texts("series.most", String(days.count)), .warning))) }
        if desk.context.isLinear {
            let shown = outcomes.prefix(60).map { "\(desk.moment($0.head)) \(SeriesWords.word($0.kind, texts))" }.joined(separator: ", ")
            return blocks + [.paragraph(Text(shown + (outcomes.count > 60 ? " …" : "")))]
        }
        let items = outcomes.map { outcome in
            Item(
                Text(desk.moment(outcome.head)), mark: mark(outcome.kind),
                cells: [
                    Text(desk.moment(outcome.head)), Text(SeriesWords.word(outcome.kind, texts), outcome.kind == .cancelled ? .warning : .dim),
                ])
        }
        let place = focus - Field.allCases.count
        let list = ItemList(
            name: "", items: items, focus: items.indices.contains(place) ? place : nil,
            columns: [ColumnSpec(title: "", least: 21), ColumnSpec(title: "", least: 12, weight: 1)])
        return blocks + [.list(list)]
    }

    private func mark(_ kind: Outcome.Kind) -> Item.Mark {
        switch kind {
        case .added, .restored: .proposal
        case .changed, .kept: .open
        case .cancelled: .warning
        case .left: .none
        }
    }
}
