import ArgumentParser
import Domain
import Exchange
import Interface

/// `samordna plan lista`: the rows that the filter shows.
struct PlanLista: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lista", helpNames: [])

    @OptionGroup var which: WhichPlan
    @OptionGroup var words: PlanFilterWords
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        try PlanBench.with { bench in
            let plan = try bench.plan(which)
            let typed = words.typed(bench.texts)
            let filter = try bench.filter(typed, plan)
            if json { return try Self.sayJSON(plan, filter, typed, bench) }
            Out.write(PlainText.render(try Self.document(plan, filter, typed, bench)), to: 1)
        }
    }

    // MARK: As text

    private static func document(_ plan: Plan, _ filter: ActivityFilter, _ typed: String, _ bench: PlanBench) throws -> Document {
        let texts = bench.texts
        var sections: [Document.Section] = []
        var last: SectionID?
        var late = 0
        // Known even when the filter lets nothing through.
        var total = 0
        if case .activities(let window) = try bench.archive.answer(.activities(filter, offset: 0, limit: 1)) { total = window.total }
        let matching = try bench.each(filter) { row in
            if row.section != last || sections.isEmpty {
                sections.append(Document.Section(heading: plan.section(row.section)?.name.text ?? texts("plan_occasion_text.no_section"), lines: []))
                last = row.section
            }
            late += row.isLate(on: bench.today) ? 1 : 0
            sections[sections.count - 1].lines += lines(row, plan, bench)
        }
        let count = typed.isEmpty ? texts.count("plan.total", matching) : texts("cli.plan_matching", String(matching), String(total))
        let head = (typed.isEmpty ? [] : [texts("plan.filter", typed)]) + [count + (late > 0 ? ", " + texts("plan.late", String(late)) : "") + "."]
        sections.insert(Document.Section(heading: "", lines: head.map { .paragraph($0) }), at: 0)
        return Document(title: PlanSaid.title(plan, bench.context), stamps: PlanSaid.stamps(plan, texts), sections: sections)
    }

    /// "● Skolsociala team", and under it its id with what there is to know at a glance.
    private static func lines(_ row: ActivityRow, _ plan: Plan, _ bench: PlanBench) -> [Document.Line] {
        let texts = bench.texts
        let isLate = row.isLate(on: bench.today)
        var facts = [bench.word(row.status) + (isLate ? ", " + texts("plan.status.late") : "")]
        if !row.responsible.isEmpty { facts.append(row.responsible.map(bench.register.name).joined(separator: "; ")) }
        if !row.timeline.isEmpty { facts.append(row.timeline) }
        facts += row.reported.sorted { $0.key < $1.key }.map { occasion, status in
            PlanSaid.occasion(occasion, planYear: plan.year, texts) + " " + bench.word(status)
        }
        return [
            .point(mark: texts(isLate ? "plan.mark.late" : "plan.mark.\(row.status.rawValue)"), text: row.text.isEmpty ? texts("plan.cell_empty") : row.text),
            .labelled(row.id.text, facts.joined(separator: " · ")),
        ]
    }

    // MARK: As JSON

    private static func sayJSON(_ plan: Plan, _ filter: ActivityFilter, _ typed: String, _ bench: PlanBench) throws {
        let head = JSON.object([
            ("id", .text(plan.id.text)), ("year", .number(plan.year)), ("edition", .number(plan.edition)), ("district", .text(plan.district.text)),
            ("stage", .text(plan.stage.rawValue)), ("example", .truth(plan.isExample)),
        ])
        Out.say("{\n\"plan\": \(head.line),\n\"day\": \(JSON.text(bench.today.iso).line),\n\"filter\": \(JSON.text(typed).line),\n\"activities\": [")
        var separator = ""
        try bench.each(filter) { row in
            Out.ask(separator + JSON.row(row, plan, bench).line)
            separator = ",\n"
        }
        Out.say((separator.isEmpty ? "" : "\n") + "]\n}")
    }
}

extension PlanBench {
    /// In stretches, so that a long plan needs no more memory than a short one.
    ///
    /// - Returns: how many the filter lets through.
    @discardableResult
    func each(_ filter: ActivityFilter, _ use: (ActivityRow) throws -> Void) throws -> Int {
        var offset = 0
        while case .activities(let window) = try archive.answer(.activities(filter, offset: offset, limit: 500)), !window.rows.isEmpty {
            for row in window.rows { try use(row) }
            offset += window.rows.count
        }
        return offset
    }
}

/// `samordna plan planer`: what there is.
struct PlanPlaner: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "planer", helpNames: [])

    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        try PlanBench.with { bench in
            if json { return Out.say("[\n" + bench.plans.map { JSON.head($0).line }.joined(separator: ",\n") + "\n]") }
            if bench.plans.isEmpty { Out.say(bench.texts("cli.plan_none")) }
            for head in bench.plans {
                let example = head.isExample ? bench.texts("plan.example") + ", " : ""
                let detail = bench.texts("plan.hall.detail", example + bench.word(head.stage), bench.texts.count("plan.total", head.activities), String(head.done))
                Out.say("\(head.id.text)  \(PlanSaid.title(head, bench.context))\n            \(detail)")
            }
        }
    }
}

/// `samordna plan visa ID`: an activity whole.
struct PlanVisa: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "visa", helpNames: [])

    @Argument var id: String

    func run() throws {
        try PlanBench.with { bench in
            let row = try bench.activity(id)
            guard case .plan(let plan?) = try bench.archive.answer(.plan(row.plan)), case .activityLog(let log) = try bench.archive.answer(.activityLog(row.id))
            else { throw Refusal(bench.texts("cli.plan_no_activity", id)) }
            Out.write(PlainText.render(try bench.paper(plan).activity(row, log: log)), to: 1)
        }
    }
}
