import ArgumentParser
import Content
import Domain
import Glibc
import Interface
import Store

/// `samordna blankett ny --falt period=v47 --falt plats=skola …`: free text only from standard input, never as an argument.
struct BlankettNy: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ny", helpNames: [])

    @Option(name: [.customLong("falt"), .customLong("fält")]) var fields: [String] = []
    /// The short note is read from standard input.
    @Flag(name: .customLong("text")) var readsNote = false

    func run() throws {
        try Desk.with { desk in
            let texts = desk.context.texts
            guard let district = desk.context.district else { throw Refusal(texts("district.needed"), .usage) }
            let routine: Routine
            do throws(RoutineProblems) { routine = try Office.load(Configured.folders).routine } catch { throw Refusal(error) }
            var draft = ReportDraft(
                district: district, today: desk.context.now.day, routineVersion: routine.draft.version,
                routineSigned: routine.isSigned)
            for field in fields { try Self.fill(&draft, field, desk.context) }
            let note = try readsNote ? Self.note(texts) : nil
            draft.note = note?.text ?? ""
            var random = SystemRandomNumberGenerator()
            do throws(ReportRefusal) {
                let report = try draft.finished(
                    code: ReferenceCode { Int.random(in: 0..<$0, using: &random) }, note: note)
                _ = try Self.save(report, desk.archive)
                Out.say(texts("report.saved", report.code.spoken))
            } catch {
                throw Refusal(error.problems.map { Self.sentence($0, texts) }.joined(separator: "\n"), .usage)
            }
        }
    }

    private static func save(_ report: Report, _ archive: SQLiteArchive) throws(ReportRefusal) -> Receipt? {
        do { return try archive.perform(.saveReport(report)) } catch {
            Out.complain(error.sentence(Words.current))
            Glibc.exit(Refusal(error).code.rawValue)
        }
    }

    /// `plats=skola`: the field by its code or its Swedish label, the value by its code or the beginning of its label.
    private static func fill(_ draft: inout ReportDraft, _ text: String, _ context: Context) throws {
        let texts = context.texts
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmed.foldedForSearch
        guard parts.count == 2,
            let field = ReportField.allCases.first(where: {
                $0 != .note && ($0.code == name || texts("field.\($0.code)").foldedForSearch == name)
            })
        else { throw Refusal(texts("cli.unknown_field", String(parts[0]), fieldNames(texts)), .usage) }
        let values = field.isSet ? parts[1].split(separator: ",").map { $0.trimmed } : [parts[1].trimmed]
        for value in values {
            guard let raw = raw(value, field, draft, context), field.isSet ? draft.add(field, raw) : draft.set(field, raw)
            else { throw Refusal(texts("cli.unknown_value", value, texts("field.\(field.code)")), .usage) }
        }
    }

    private static func raw(_ value: String, _ field: ReportField, _ draft: ReportDraft, _ context: Context) -> String? {
        let wanted = value.foldedForSearch
        switch field.shape {
        case .period: return PeriodWords.period(value, today: context.now.day, context.texts)?.iso
        case .area:
            return context.districts.areas(of: draft.district)
                .first { $0.text == wanted || context.districts.name($0).foldedForSearch.hasPrefix(wanted) }?.text
        default:
            return field.options.first { $0 == wanted }
                ?? field.options.first { context.texts.code(field.code, $0).foldedForSearch.hasPrefix(wanted) }
        }
    }

    private static func fieldNames(_ texts: Texts) -> String {
        ReportField.allCases.filter { $0 != .note }.map(\.code).joined(separator: ", ")
    }

    private static func note(_ texts: Texts) throws -> ScreenedText? {
        var text = ""
        while let line = readLine(strippingNewline: false), text.utf8.count < 10_000 { text += line }
        guard !text.trimmed.isEmpty else { return nil }
        do { return try ScreenedText(text, kind: .note, acceptingWarnings: false) } catch {
            switch error {
            case .found(let findings):
                let lines = findings.map { texts("screening.\($0.rule.rawValue)") }
                throw Refusal(([texts("prompt.blocked")] + lines).joined(separator: "\n  "), .usage)
            case .tooLong(let limit, _): throw Refusal(texts("prompt.full", String(limit)), .usage)
            case .empty: return nil
            }
        }
    }

    private static func sentence(_ problem: ReportProblem, _ texts: Texts) -> String {
        if case .missing(let field) = problem { return texts("form.missing", texts("field.\(field.code)")) }
        return texts("report_problem.\(problem.code)")
    }
}

/// A row as JSON, with codes and not words, for scripts.
enum ReportJSON {
    static func line(_ row: ReportRow, _ context: Context) -> String {
        let events = EventType.allCases.filter(row.eventTypes.contains).map { quoted($0.rawValue) }.joined(separator: ", ")
        let parts = [
            "\"code\": " + quoted(row.code.text), "\"received\": " + quoted(row.receivedOn.week.iso),
            "\"period\": " + quoted(row.period.iso), "\"area\": " + quoted(row.area.text),
            "\"place_type\": " + quoted(row.placeType.rawValue), "\"trigger\": " + quoted(row.trigger.rawValue),
            "\"event_types\": [\(events)]", "\"checked\": \(row.checkedOn != nil)",
        ]
        return "  {" + parts.joined(separator: ", ") + "}"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..."\u{1f}": result += "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count) + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
