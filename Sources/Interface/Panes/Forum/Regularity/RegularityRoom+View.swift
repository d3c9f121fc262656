import Domain
import Screen

extension RegularityRoom {
    func view(_ desk: ForumDesk) -> PaneView {
        let texts = desk.texts
        let name = forum.flatMap(desk.forum)?.name.text
        let title = Text(name.map { texts("regularity.title_one", $0) } ?? texts("regularity.title"), .heading)
            + Text("   " + period.title(texts), .dim)
        guard let marks = marks(desk) else { return PaneView(title: title, body: [.paragraph(Text(texts("plan.not_read")))]) }
        guard let one = forum == nil ? nil : marks.first else { return PaneView(title: title, body: all(marks, desk)) }
        return PaneView(title: title, body: single(one, desk))
    }

    // MARK: All forums

    private func all(_ marks: [ForumMarks], _ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let lines = lines(desk)
        let focus = min(focus, max(0, lines.count - 1))
        let range = placesAround(focus, of: lines.count, reach: desk.context.listRows + 2)
        var items = lines[range].map { item($0, desk) }
        if range.contains(marks.count) { items[marks.count - range.lowerBound].above = Text(texts("regularity.per_convenor")) }
        let isNow = period.isNow(today: desk.day)
        var columns = [
            ColumnSpec(title: texts("regularity.column.forum"), least: 16, weight: 2),
            ColumnSpec(title: texts("regularity.column.dots"), least: 8, weight: 1, dropOrder: 2),
            ColumnSpec(title: texts("regularity.column.count"), least: 10), ColumnSpec(title: texts("regularity.column.percent_short"), least: 5),
            ColumnSpec(title: texts("regularity.column.gap"), least: 6, dropOrder: 1),
        ]
        if isNow { columns.append(ColumnSpec(title: texts("regularity.column.next"), least: 18)) }
        columns.append(ColumnSpec(title: texts("regularity.column.rule"), least: 23, dropOrder: 3))
        let list = ItemList(
            name: "regularity", items: items, first: range.lowerBound, count: lines.count,
            focus: items.isEmpty ? nil : focus - range.lowerBound, columns: columns, empty: texts("regularity.no_forum"))
        let legend = desk.context.size.rows >= 20 && !desk.context.isLinear && !lines.isEmpty
        return [.list(list)] + (legend ? [.gap, .paragraph(Text(texts("regularity.legend"), .dim))] : [])
    }

    private func item(_ line: Line, _ desk: ForumDesk) -> Item {
        let texts = desk.texts
        switch line {
        case .forum(let marks): return item(marks, desk)
        case .convenor(let role, let held, let treated):
            let count = RegularityWords.count(treated, of: held, texts)
            let percent = RegularityWords.percent(treated, of: held, texts)
            return Item(
                Text(texts("regularity.convenor_said", role, String(treated), String(held)) + (percent.isEmpty ? "" : ", " + percent)),
                cells: [Text(role), "", Text(count), Text(percent)])
        case .meeting(let mark): return item(mark, desk)
        }
    }

    private func item(_ marks: ForumMarks, _ desk: ForumDesk) -> Item {
        let texts = desk.texts
        let found = regularity(marks, desk)
        let isNow = period.isNow(today: desk.day)
        let rule = RegularityWords.rule(marks.cadence, texts)
        var cells = [
            Text(marks.name), Text(RegularityWords.dots(found, most: 20, texts)),
            found.held == 0 ? Text(texts("regularity.no_meetings"), .dim) : Text(RegularityWords.count(found.treated, of: found.held, texts)),
            Text(RegularityWords.percent(found.treated, of: found.held, texts)), Text(RegularityWords.gap(found.longestGap, texts)),
        ]
        if isNow {
            cells.append(Text(RegularityWords.next(found.next, today: desk.day, texts, isShort: true), found.next == .missing ? .warning : .normal))
        }
        cells.append(Text(rule))
        let said = marks.name + ": " + RegularityWords.sentence(found, today: desk.day, texts, withNext: isNow) + ". "
            + texts("regularity.rule_said", rule)
        let detail = found.isBroken ? Text(texts("regularity.broken_because", rule), .warning) : ""
        return Item(Text(said), mark: found.isBroken ? .warning : .none, cells: cells, detail: desk.context.isLinear ? "" : detail)
    }

    // MARK: One forum

    private func single(_ marks: ForumMarks, _ desk: ForumDesk) -> [Block] {
        let texts = desk.texts
        let found = regularity(marks, desk)
        let isNow = period.isNow(today: desk.day)
        var top: [Block] = [
            .labelled(Text(texts("regularity.column.rule") + ":", .strong), Text(texts("regularity.rule_long", RegularityWords.rule(marks.cadence, texts)))),
            .paragraph(
                Text(RegularityWords.sentence(found, today: desk.day, texts, withNext: isNow).capitalisedFirst + ".", found.isBroken ? .warning : .normal)),
        ]
        if !desk.context.isLinear, !found.dots.isEmpty {
            top.append(.paragraph(Text(RegularityWords.dots(found, most: 60, texts)) + Text("   " + texts("regularity.legend"), .dim)))
        }
        let absences = Regularity.absences(marks.marks).filter { $0.absent > 0 }
        let columns: [Screen.Column] = [
            Screen.Column(weight: 5, stackOrder: 1, blocks: [.list(meetings(desk))]),
            Screen.Column(
                weight: 4, stackOrder: 2, isOptional: false,
                blocks: [.heading(Text(texts("regularity.absences"), .heading))]
                    + (absences.isEmpty
                        ? [.paragraph(Text(texts("regularity.absences_none"), .dim))]
                        : absences.map { .paragraph(absence($0, texts)) })),
        ]
        return top + [.gap, .columns(columns)]
    }

    private func absence(_ absence: OrganisationAbsence, _ texts: Texts) -> Text {
        // Three in a row is said at the meeting too.
        let isGrave = absence.streak >= 3
        return Text((isGrave ? texts("plan.mark.late") + " " : "") + absence.organisation, isGrave ? .warning : .strong)
            + Text(" " + RegularityWords.absence(absence, texts))
    }

    private func meetings(_ desk: ForumDesk) -> ItemList {
        let texts = desk.texts
        let lines = lines(desk)
        let focus = min(focus, max(0, lines.count - 1))
        let range = placesAround(focus, of: lines.count, reach: desk.context.listRows + 2)
        return ItemList(
            name: "regularity", items: lines[range].map { item($0, desk) }, first: range.lowerBound, count: lines.count,
            focus: lines.isEmpty ? nil : focus - range.lowerBound,
            columns: [
                ColumnSpec(title: texts("regularity.column.day"), least: 10), ColumnSpec(title: texts("regularity.column.vbe"), least: 13),
                ColumnSpec(title: texts("regularity.column.convenor"), least: 10, weight: 1, dropOrder: 1),
            ], empty: texts("regularity.none"))
    }

    private func item(_ mark: MeetingMark, _ desk: ForumDesk) -> Item {
        let texts = desk.texts
        let answer = RegularityWords.answer(mark.vbe, texts)
        return Item(
            Text(texts("regularity.meeting_said", mark.day.iso, answer, mark.convenor)), mark: mark.vbe == .done ? .done : .open,
            cells: [Text(mark.day.iso), Text(answer, mark.vbe == .done ? .done : .normal), Text(mark.convenor, .dim)])
    }
}
