import Domain
import Screen

/// Planens menyer.
enum PlanMenus {
    static func begin(_ origin: PlanOrigin, _ context: Context) -> Menu {
        let texts = context.texts
        let year = context.now.day.year
        return Menu(
            texts("plan.year.title"), text: [texts("plan.hall.\(origin.key).detail")],
            options: [year, year + 1].map { Menu.Option(String($0), .plan(.create(origin, year: $0))) }
                + [Menu.Option(texts("plan.year.other"), .plan(.ask(origin)))])
    }

    static func example(_ draft: PlanDraft, _ context: Context) -> Menu {
        let texts = context.texts
        return Menu(
            draft.name, text: [texts("plan.example.text")],
            options: [
                Menu.Option(texts("plan.example.open"), .plan(.openDraft(draft.id))), Menu.Option(texts("plan.cancel"), .close),
            ])
    }

    static func one<C: ReportCode>(_: C.Type, _ field: PlanField, _ present: C, _ desk: PlanDesk) -> Menu {
        let all = Array(C.allCases)
        return Menu(
            desk.word(field), options: all.map { Menu.Option(desk.word($0), .plan(.set(field, $0.rawValue))) },
            focus: all.firstIndex(of: present) ?? 0)
    }

    static func report(_ occasion: Occasion, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        let present = desk.targets.first.flatMap(desk.activity)?.report(on: occasion)
        let due = desk.context.wheel.due(occasion).map { texts("plan.report.due", $0.iso) }
        return Menu(
            texts("plan.report.title", desk.title(occasion)), text: [due].compactMap(\.self),
            options: PlanMinutes.options(occasion, desk) + [Menu.Option(texts("plan.report.comment"), detail: present?.comment?.text ?? "", .plan(.comment(occasion)))]
                + ActivityStatus.allCases.map { Menu.Option(desk.word($0), .plan(.report(occasion, $0))) }
                + [Menu.Option(texts("plan.report.none"), .plan(.report(occasion, nil)))])
    }

    static func lead(_ activity: Activity, _ desk: PlanDesk) -> Menu {
        Menu(
            desk.word(PlanField.lead),
            options: activity.responsible.map { Menu.Option(desk.register.name($0), .plan(.set(.lead, $0.text))) }
                + [Menu.Option(desk.texts("plan.lead.none"), .plan(.set(.lead, "")))])
    }

    static func tags(_ desk: PlanDesk) -> Menu {
        Menu(
            desk.texts("plan.tags.title"),
            options: [PlanField.points, .perspectives, .kind, .channels, .target, .lead, .section].map {
                Menu.Option(desk.word($0), .plan(.rewrite($0)))
            })
    }

    static func remove(_ count: Int, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        return Menu(
            texts.count("plan.remove.title", count), text: [texts("plan.remove.text")],
            options: [Menu.Option(texts("leave.stay"), .close), Menu.Option(texts("plan.remove.do"), .plan(.removeRows))])
    }

    static func views(_ table: PlanTable, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        let views = desk.shelf.savedViews
        var options = views.map { Menu.Option($0.name.text, detail: $0.text.text, .plan(.view($0.key))) }
        let free = (1...9).first { key in !views.contains { $0.key == key } }
        if !table.filterText.trimmed.isEmpty, let free { options.append(Menu.Option(texts("plan.view.save", table.filterText), .plan(.saveView(free)))) }
        options += views.map { Menu.Option(texts("plan.view.remove", $0.name.text), .plan(.removeView($0.key))) }
        options.append(Menu.Option(texts("plan.view.help"), .verb(.planQueryHelp)))
        return Menu(texts("plan.view.title"), text: options.count == 1 ? [texts("plan.view.none")] : [], options: options)
    }

    static func sections(_ present: SectionID?, _ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        var options = [Menu.Option(texts("plan.section.new"), .plan(.section(.new)))]
        if let id = present ?? desk.plan.sections.first?.id, let section = desk.plan.section(id) {
            let name = section.name.text
            options += [
                Menu.Option(texts("plan.section.rename", name), .plan(.section(.rename(id)))),
                Menu.Option(texts("plan.section.up", name), .plan(.section(.up(id)))),
                Menu.Option(texts("plan.section.down", name), .plan(.section(.down(id)))),
            ]
        }
        options += desk.plan.sections.map { Menu.Option(texts("plan.section.move", $0.name.text), .plan(.section(.moveRows($0.id)))) }
        options += desk.plan.sections.filter { !desk.hasRows(in: $0.id) }.map {
            Menu.Option(texts("plan.section.remove", $0.name.text), .plan(.section(.remove($0.id))))
        }
        return Menu(texts("plan.section.title"), options: options)
    }

    static func moveTo(_ desk: PlanDesk) -> Menu {
        Menu(
            desk.word(PlanField.section),
            options: desk.plan.sections.map { Menu.Option($0.name.text, .plan(.section(.moveRows($0.id)))) })
    }

    static func revise(_ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        let year = desk.plan.year
        var options = [Menu.Option(texts("plan.revise.next", String(year + 1)), .plan(.revise(year: year + 1)))]
        if desk.plan.isFrozen { options.append(Menu.Option(texts("plan.revise.edition", String(year)), .plan(.revise(year: year)))) }
        options.append(Menu.Option(texts("plan.cancel"), .close))
        return Menu(texts("plan.revise.title"), text: [texts("plan.revise.text")], options: options)
    }

    static func exports(_ desk: PlanDesk) -> Menu {
        let texts = desk.texts
        let formats: [FileFormat] = [.xlsx, .docx, .csv, .txt, .json, .rfc4180]
        var options = formats.map { Menu.Option(texts("plan.export.\($0.rawValue)"), .plan(.export(.table($0)))) }
        for count in desk.summary.occasions where count.due != nil {
            options.append(Menu.Option(texts("plan.export.copy", desk.title(count.occasion)), .plan(.export(.occasion(count.occasion, toClipboard: true)))))
            options.append(Menu.Option(texts("plan.export.text", desk.title(count.occasion)), .plan(.export(.occasion(count.occasion, toClipboard: false)))))
        }
        if desk.plan.predecessor != nil {
            options.append(Menu.Option(texts("plan.export.guide_docx"), .plan(.export(.guide(.docx)))))
            options.append(Menu.Option(texts("plan.export.guide_txt"), .plan(.export(.guide(.txt)))))
        }
        return Menu(texts("plan.export.title"), text: [texts("plan.export.text_about")], options: options)
    }
}
