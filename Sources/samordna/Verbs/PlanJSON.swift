import Domain
import Interface

/// JSON for scripts: codes and not words, keys that stay.
indirect enum PlanJSON {
    case text(String)
    case number(Int)
    case truth(Bool)
    case nothing
    case list([PlanJSON])
    case object([(String, PlanJSON)])

    /// On one line.
    var line: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .nothing: "null"
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let pairs): "{" + pairs.map { Self.quoted($0.0) + ": " + $0.1.line }.joined(separator: ", ") + "}"
        }
    }

    static func codes<C: ReportCode>(_ codes: Set<C>) -> PlanJSON { .list(C.allCases.filter(codes.contains).map { .text($0.rawValue) }) }

    static func row(_ row: ActivityRow, _ plan: Plan, _ bench: PlanBench) -> PlanJSON {
        func roles(_ roles: [RoleID]) -> PlanJSON {
            .list(roles.map { .object([("id", .text($0.text)), ("name", .text(bench.register.name($0)))]) })
        }
        let reports = row.reported.sorted { $0.key < $1.key }.map { ($0.key.code, PlanJSON.text($0.value.rawValue)) }
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

    static func head(_ head: PlanHead) -> PlanJSON {
        .object([
            ("id", .text(head.id.text)), ("year", .number(head.year)), ("edition", .number(head.edition)), ("district", .text(head.district.text)),
            ("stage", .text(head.stage.rawValue)), ("example", .truth(head.isExample)),
            ("predecessor", head.predecessor.map { .text($0.text) } ?? .nothing), ("activities", .number(head.activities)), ("done", .number(head.done)),
        ])
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{200b}"..."\u{200f}", "\u{2028}"..."\u{202e}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
