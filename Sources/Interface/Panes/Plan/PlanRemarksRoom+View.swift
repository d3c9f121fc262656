import Domain
import Screen

extension PlanRemarksRoom {
    func view(_ desk: PlanDesk) -> PaneView {
        let texts = desk.texts
        let title = Text(texts("plan_remarks.title"), .heading) + Text("   " + PlanTitles.title(desk.plan, desk.context), .dim)
        let stamps = PlanTitles.stamps(desk.plan, texts)
        guard let review = review(desk) else {
            return PaneView(title: title, stamps: stamps, body: [.paragraph(Text(texts("plan.not_read")))])
        }
        let list = [Block.paragraph(count(review, texts)), .list(list(desk))]
        let coverage = CoverageTable.blocks(review.coverage, desk)
        guard desk.context.size.columns >= 112, !desk.context.isLinear else {
            return PaneView(title: title, stamps: stamps, body: list + [desk.context.isLinear ? .gap : .rule] + coverage)
        }
        let columns: [Block] = [
            .columns([Column(weight: 1, stackOrder: 1, blocks: list), Column(weight: 1, stackOrder: 2, blocks: coverage)])
        ]
        return PaneView(title: title, stamps: stamps, body: columns)
    }

    /// "12 anmärkningar, varav 2 tystade."
    private func count(_ review: PlanReview, _ texts: Texts) -> Text {
        let open = review.open.count
        let silenced = review.remarks.count - open
        var line = Text(open == 0 ? texts("plan_remarks.none") : texts.count("plan_remarks.count", open), open == 0 ? .done : .normal)
        if silenced > 0 { line = line + Text(" " + texts.count("plan_remarks.count_silenced", silenced), .dim) }
        if review.leftOut > 0 { line = line + Text(" " + texts("plan_remarks.left_out", String(review.leftOut)), .warning) }
        return line
    }

    private func list(_ desk: PlanDesk) -> ItemList {
        let texts = desk.texts
        let remarks = remarks(desk)
        let focus = place(of: remarks.count)
        let shown = around(remarks.count, desk.context)
        var items = shown.map { item(remarks[$0], hasFocus: $0 == focus, desk) }
        if let first = shown.first(where: { remarks[$0].silencedBecause != nil }),
            first == shown.lowerBound || remarks[first - 1].silencedBecause == nil
        {
            items[first - shown.lowerBound].above = Text(texts("plan_remarks.silenced"))
        }
        return ItemList(
            name: "remarks", items: items, first: shown.lowerBound, count: remarks.count,
            focus: items.isEmpty ? nil : focus - shown.lowerBound)
    }

    private func item(_ remark: PlanRemark, hasFocus: Bool, _ desk: PlanDesk) -> Item {
        let texts = desk.texts
        let row = remark.activity.map { RemarkWords.row($0, desk) } ?? texts("plan_remarks.of_plan")
        let text = Text(RemarkWords.sentence(remark, texts), .strong) + Text(" · ", .dim) + Text(row)
        if let reason = remark.silencedBecause {
            return Item(text, detail: Text(texts("plan_remarks.because", reason.text), .dim))
        }
        return Item(text, mark: .warning, detail: hasFocus ? Text(RemarkWords.why(remark, texts), .dim) : "")
    }
}

/// Anmärkning i ord, the same on the screen, in files and on the command line.
package enum RemarkWords {
    package static func sentence(_ remark: PlanRemark, _ texts: Texts) -> String {
        let key = "plan_rule.\(remark.rule.rawValue)"
        let arguments =
            switch remark.rule {
            case .pointWithoutActivity: remark.arguments.map { texts.code(StrategyPoint.field, $0) }
            case .toRewrite: [texts.code(PlanField.field, remark.field.rawValue)]
            default: remark.arguments
            }
        guard !arguments.isEmpty else { return texts(key) }
        return texts[texts.optional(key + ".with") == nil ? key : key + ".with", arguments]
    }

    package static func why(_ remark: PlanRemark, _ texts: Texts) -> String { texts("plan_rule.\(remark.rule.rawValue).why") }

    /// The row it concerns, shortened.
    static func row(_ id: ActivityID, _ desk: PlanDesk) -> String {
        guard let activity = desk.activity(id) else { return "" }
        return (activity.text?.text ?? desk.texts("plan.cell_empty")).shortened(to: 60)
    }
}

/// Täckning: five points by four perspectives. A point without any activity is said in words.
enum CoverageTable {
    static func blocks(_ coverage: Coverage, _ desk: PlanDesk) -> [Block] {
        let texts = desk.texts
        let items = StrategyPoint.allCases.map { item($0, coverage, desk) }
        let numbers = Perspective.allCases.map { ColumnSpec(title: texts("plan_remarks.short.\($0.rawValue)"), least: 6) }
        let empty = StrategyPoint.allCases.filter { (coverage.points[$0] ?? 0) == 0 }.map(desk.word)
        // A small window shows every point, and leaves out what explains them.
        let isTight = desk.context.size.rows < 28 && !desk.context.isLinear
        // Read aloud, each of them has said it already.
        let said: [Block] = empty.isEmpty || desk.context.isLinear
            ? [] : [.labelled(Text(texts("plan_remarks.points_empty"), .warning), Text(empty.joined(separator: ", ")))]
        return [
            .heading(Text(texts("plan_remarks.coverage"), .heading)),
            .list(
                ItemList(
                    name: "", items: items,
                    columns: [ColumnSpec(title: texts("plan_remarks.point"), least: 12, weight: 1)] + numbers
                        + [ColumnSpec(title: texts("plan_remarks.all"), least: 4)])),
        ] + said + (isTight ? [] : [.paragraph(Text(texts("plan_remarks.coverage_about"), .dim))])
    }

    private static func item(_ point: StrategyPoint, _ coverage: Coverage, _ desk: PlanDesk) -> Item {
        let (texts, name) = (desk.texts, desk.word(point))
        let all = coverage.points[point] ?? 0
        let isEmpty = all == 0
        let counts = Perspective.allCases.map { coverage[point, $0] }
        let said = zip(Perspective.allCases, counts).map { "\(desk.word($0)) \($1)" }.joined(separator: ", ")
        let text = isEmpty ? texts("plan_remarks.point_empty", name) : texts.count("plan_remarks.point_said", all, name, said)
        return Item(
            Text(text), mark: isEmpty ? .warning : .none,
            cells: [Text(name, isEmpty ? .warning : .normal)] + counts.map { Text($0 == 0 ? "·" : String($0), $0 == 0 ? .dim : .normal) } + [Text(String(all), isEmpty ? .warning : .strong)])
    }
}

extension String {
    /// At most so many characters, the last of them … when something was cut.
    func shortened(to length: Int) -> String { count > length ? String(prefix(length - 1)) + "…" : self }
}
