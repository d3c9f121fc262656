import ArgumentParser
import Domain
import Interface

/// `samordna ar [ÅR]`: the year by weeks, with meetings, reports and milestones.
struct Ar: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ar", helpNames: [], aliases: ["år"])

    @Argument var year: Int?
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        if let year, !(1990...2100).contains(year) { throw Refusal(Words.current("mote.bad_year", String(year)), .usage) }
        try MoteBench.with { bench in
            let year = year ?? bench.today.week.year
            let span = YearPlan.days(of: year)
            guard case .calendar(let meetings) = try bench.archive.answer(.calendar(nil, from: span.lowerBound, through: span.upperBound)) else {
                throw ArchiveFailure.missing
            }
            let plan = YearPlan(
                year: year, wheel: bench.context.wheel, milestones: try bench.library().milestones, meetings: meetings, today: bench.today)
            if json { return sayJSON(plan) }
            Out.say(bench.texts("mote.year", String(year)))
            for line in plan.lines() { say(line, of: year, bench) }
        }
    }

    private func say(_ line: YearPlan.Line, of year: Int, _ bench: MoteBench) {
        let texts = bench.texts
        switch line {
        case .empty(let first, let last):
            Out.say(first == last ? label(first, texts) : texts("mote.weeks", String(first.week), String(last.week)))
        case .week(let row):
            let label = label(row.week, texts) + (row.isNow ? " " + texts("mote.now") : "")
            if row.entries.isEmpty { return Out.say(label) }
            Out.say(label)
            for entry in row.entries {
                Out.say("  " + MoteWords.when(entry.day, entry.begins) + "  " + Self.words(entry, of: year, bench))
            }
        }
    }

    private func label(_ week: Week, _ texts: Texts) -> String { texts("mote.week", String(week.week)) }

    private static func words(_ entry: YearEntry, of year: Int, _ bench: MoteBench) -> String {
        switch entry.what {
        case .report(let occasion): return bench.texts("mote.report_due", PlanSaid.occasion(occasion, planYear: year, bench.texts))
        case .milestone(let milestone): return milestone.name + (milestone.isConfirmed ? "" : " (" + bench.texts("mote.proposal") + ")")
        case .meeting(let mark): return mark.forumName + " · " + bench.word(mark.stage)
        }
    }

    private func sayJSON(_ plan: YearPlan) {
        Out.say("{\n\"year\": \(plan.year),\n\"weeks\": \(plan.rows.count),\n\"entries\": [")
        let lines = plan.entries.map { entry -> String in
            let what: [(String, JSON)] =
                switch entry.what {
                case .report(let occasion): [("occasion", .text(occasion.code))]
                case .milestone(let milestone):
                    [("id", .text(milestone.id.text)), ("name", .text(milestone.name)), ("confirmed", .truth(milestone.isConfirmed))]
                case .meeting(let mark):
                    [
                        ("id", .text(mark.meeting.text)), ("forum", .text(mark.forum.text)), ("name", .text(mark.forumName)),
                        ("stage", .text(mark.stage.rawValue)), ("vbe", mark.vbe.map { .text($0.rawValue) } ?? .nothing),
                    ]
                }
            let begins = entry.begins.map { JSON.text(padded($0 / 60, 2) + ":" + padded($0 % 60, 2)) } ?? .nothing
            return JSON.object(
                [("day", JSON.day(entry.day)), ("week", .number(entry.day.week.week)), ("begins", begins), ("kind", .text(entry.kind.rawValue))] + what
            ).line
        }
        if !lines.isEmpty { Out.say(lines.joined(separator: ",\n")) }
        Out.say("]\n}")
    }
}
