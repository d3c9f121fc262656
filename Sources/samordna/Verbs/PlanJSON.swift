import Domain
import Interface

/// The plan's heads and rows.
extension JSON {
    static func row(_ row: ActivityRow, _ plan: Plan, _ bench: PlanBench) -> JSON {
        func roles(_ roles: [RoleID]) -> JSON {
            .list(roles.map { .object([("id", .text($0.text)), ("name", .text(bench.register.name($0)))]) })
        }
        let reports = row.reported.sorted { $0.key < $1.key }.map { ($0.key.code, JSON.text($0.value.rawValue)) }
        return .object([
            ("id", .text(row.id.text)), ("section", .text(row.section.text)), ("section_name", .text(plan.section(row.section)?.name.text ?? "")),
            ("text", .text(row.text)), ("responsible", roles(row.responsible)), ("collaboration", roles(row.collaborators)),
            ("timeline", .text(row.timeline)), ("follow_up", .text(row.followUp)), ("channels", codes(row.channels)),
            ("status", .text(row.status.rawValue)), ("late", .truth(row.isLate(on: bench.today))),
            ("late_from", row.lateFrom.map { .text($0.iso) } ?? .nothing), ("reports", .object(reports)), ("kind", .text(row.kind.rawValue)),
            ("perspectives", codes(row.perspectives)), ("points", codes(row.points)), ("answer", row.answer.map { .text($0.rawValue) } ?? .nothing),
            ("notes", .number(row.notes)), ("to_rewrite", codes(row.toRewrite)),
        ])
    }

    static func head(_ head: PlanHead) -> JSON {
        .object([
            ("id", .text(head.id.text)), ("year", .number(head.year)), ("edition", .number(head.edition)), ("district", .text(head.district.text)),
            ("stage", .text(head.stage.rawValue)), ("example", .truth(head.isExample)),
            ("predecessor", head.predecessor.map { .text($0.text) } ?? .nothing), ("activities", .number(head.activities)), ("done", .number(head.done)),
        ])
    }

    static func row(_ row: DueList.Row, on day: CalendarDay) -> JSON {
        let reason: [(String, JSON)] =
            switch row.reason {
            case .pastEnd: [("kind", .text("past_end"))]
            case .unreported(let occasion, _): [("kind", .text("unreported")), ("occasion", .text(occasion.code))]
            }
        return .object(
            reason + [
                ("plan", .text(row.plan.text)), ("year", .number(row.year)), ("district", .text(row.district.text)), ("activity", .text(row.activity.text)),
                ("day", JSON.day(row.reason.day)), ("late", .truth(row.reason.day < day)), ("text", .text(row.text)),
                ("responsible", .list(row.responsible.map { .text($0.text) })),
            ])
    }
}
