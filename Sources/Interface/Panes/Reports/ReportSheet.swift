import Domain
import Screen

/// One blankett as it is read and as it is sent: the same lines on the screen and on paper.
package enum ReportSheet {
    static func view(_ report: Report?, _ code: ReferenceCode, _ context: Context) -> PaneView {
        let texts = context.texts
        guard let report else {
            return PaneView(
                title: Text(texts("report.title", code.spoken), .heading), body: [.paragraph(Text(texts("report.gone")))])
        }
        let checked = report.checkedOn.map { texts("checked.on", context.date($0)) } ?? texts("checked.no.long")
        var body: [Block] = [
            .list(
                ItemList(
                    name: "sheet",
                    items: [Item(Text(checked), mark: report.checkedOn == nil ? .open : .done)], focus: 0)),
            .gap,
        ]
        body += lines(report, context).map { .labelled(Text($0.0, .strong), Text($0.1)) }
        body += [.gap, .paragraph(Text(texts("report.public"), .dim))]
        return PaneView(
            title: Text(texts("report.title", report.code.spoken), .heading), stamps: stamps(report, texts), body: body)
    }

    package static func document(_ report: Report, _ context: Context) -> Document {
        let texts = context.texts
        return Document(
            title: texts("report.document", report.code.spoken),
            stamps: stamps(report, texts),
            sections: [
                Document.Section(
                    heading: context.districts.name(report.district),
                    lines: lines(report, context).map { .labelled($0.0, $0.1) })
            ],
            footer: [texts("report.footer", report.routineVersion, context.date(context.now.day)), texts("report.public")])
    }

    static func export(_ code: ReferenceCode, _ context: Context) -> Response {
        guard let report = context.shelf.report(code) else { return .refuse(context.texts("report.gone")) }
        return .effect(.export(document(report, context), name: context.texts("export.report_name", code.text)))
    }

    static func stamps(_ report: Report, _ texts: Texts) -> [String] {
        report.routineSigned ? [] : [texts("stamp.unsigned")]
    }

    /// Label and words of everything the blankett holds; what is unanswered is said to be.
    static func lines(_ report: Report, _ context: Context) -> [(String, String)] {
        let texts = context.texts
        let draft = ReportDraft(report)
        var lines = [(texts("report.received"), context.week(report.receivedOn))]
        for field in ReportField.allCases {
            let words = ReportWords.words(field, Set(draft.values(of: field)), context)
            lines.append((texts("field.\(field.code)"), words.isEmpty ? texts("form.none") : words))
        }
        let checked = report.checkedOn.map { context.week($0) } ?? texts("checked.no")
        lines.append((texts("report.checked"), checked))
        lines.append((texts("report.routine"), report.routineVersion))
        return lines
    }
}
