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

    /// "12 möten: tis 1 dec, tis 5 jan …", and what becomes of those that there are.
    private func preview(_ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let days = series.days
        guard !days.isEmpty else { return [.paragraph(Text(texts("series.no_days"), .warning))] }
        let shown = days.prefix(60).map { ForumDayWords.day($0, today: desk.day, texts) }.joined(separator: ", ")
        var blocks: [Block] = [
            .heading(Text(texts.count("series.meetings", days.count), .heading)), .paragraph(Text(shown + (days.count > 60 ? " …" : ""))),
        ]
        if days.count == MeetingSeries.most { blocks.append(.paragraph(Text(texts("series.most", String(days.count)), .warning))) }
        if let plan = plan(desk) {
            blocks.append(.paragraph(Text(SeriesWords.effects(plan, texts), plan.cancelled.isEmpty ? .normal : .warning)))
        }
        blocks.append(.paragraph(Text(texts("series.nothing_yet"), .dim)))
        return blocks
    }
}
