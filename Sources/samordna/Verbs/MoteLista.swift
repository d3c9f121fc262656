import ArgumentParser
import Domain
import Exchange
import Interface

/// `samordna mote lista`: the forums with their regularity, or the meetings of one.
struct MoteLista: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lista", helpNames: [])

    @Option(name: .customLong("forum")) var forum: String?
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        try MoteBench.with { bench in
            if let forum { return try meetings(try bench.head(forum), bench) }
            let regularity = try bench.regularity()
            if json {
                let lines = bench.heads.map { JSON.head($0, regularity[$0.forum.id], on: bench.today).line }
                return Out.say("[\n" + lines.joined(separator: ",\n") + (lines.isEmpty ? "]" : "\n]"))
            }
            if bench.heads.isEmpty { return Out.say(bench.texts("mote.no_forums")) }
            for head in bench.heads { say(head, regularity[head.forum.id], bench) }
        }
    }

    // MARK: Forums

    private func say(_ head: ForumHead, _ regularity: Regularity?, _ bench: MoteBench) {
        let texts = bench.texts
        Out.say("\(head.forum.id.text)  \(head.forum.name.text)" + (head.forum.closedOn == nil ? "" : " (" + texts("mote.closed") + ")"))
        var facts: [String] = []
        if let next = head.next {
            facts.append(texts(next.head.stage == .running ? "mote.running" : "mote.next", MoteWords.when(next.head.day, next.head.begins), next.head.id.text))
        }
        if let last = head.last { facts.append(texts("mote.last", last.head.day.iso)) }
        if head.openCommitments > 0 {
            let late = head.lateCommitments > 0 ? ", " + texts("mote.late_of", String(head.lateCommitments)) : ""
            facts.append(texts.count("mote.commitments", head.openCommitments) + late)
        }
        if facts.isEmpty { facts.append(texts("mote.no_meetings_yet")) }
        Out.say("            " + facts.joined(separator: " · "))
        if let regularity, regularity.held > 0 || regularity.isBroken { Out.say("            " + MoteSaid.line(regularity, texts)) }
    }

    // MARK: Meetings of one

    private func meetings(_ head: ForumHead, _ bench: MoteBench) throws {
        let texts = bench.texts
        let filter = MeetingFilter(forum: head.forum.id)
        if json {
            Out.say("{\n\"forum\": \(JSON.head(head, try bench.regularity(head.forum.id)[head.forum.id], on: bench.today).line),\n\"meetings\": [")
            var separator = ""
            try bench.each(filter) { row in
                Out.ask(separator + JSON.row(row).line)
                separator = ",\n"
            }
            return Out.say((separator.isEmpty ? "" : "\n") + "]\n}")
        }
        Out.say(head.forum.name.text)
        var count = 0
        try bench.each(filter) { row in
            count += 1
            var facts = [bench.word(row.head.stage)]
            if row.items > 0 { facts.append(texts("mote.answered", String(row.answered), String(row.items))) }
            if row.parked > 0 { facts.append(texts.count("mote.parked", row.parked)) }
            if row.head.stage.isHeld { facts.append(row.vbe.map { texts("mote.vbe", bench.word($0)) } ?? texts("mote.no_vbe")) }
            if let diary = row.head.diary { facts.append(texts("mote.diary", diary.text)) }
            let when = MoteWords.when(row.head.day, row.head.begins)
            Out.say("  \(row.head.id.text)  \(when)" + String(repeating: " ", count: max(1, 18 - when.count)) + facts.joined(separator: " · "))
        }
        if count == 0 { Out.say("  " + texts("mote.forum_empty", head.forum.id.text)) }
    }
}

extension MoteBench {
    /// Of the last twelve months, by forum.
    func regularity(_ forum: ForumID? = nil) throws -> [ForumID: Regularity] {
        let question = RegularityQuestion.lastYear(today, forum: forum)
        guard case .regularity(let marks) = try archive.answer(.regularity(question)) else { return [:] }
        return Dictionary(marks.map { ($0.forum, Regularity($0, from: question.from, through: question.through)) }, uniquingKeysWith: { a, _ in a })
    }
}

/// Regelbundenheten på en rad.
enum MoteSaid {
    /// "VBE ●●●○● 4 av 5 · längsta glapp 11 v. · nästa 2026-12-01"
    static func line(_ regularity: Regularity, _ texts: Texts) -> String {
        let dots = regularity.dots.suffix(24).map { dot in
            switch dot.vbe {
            case .done: "●"
            case nil: "–"
            default: "○"
            }
        }
        var parts = [texts("mote.regularity", dots.joined(), String(regularity.treated), String(regularity.held))]
        if let weeks = regularity.gapInWeeks { parts.append(texts("mote.gap", String(weeks))) }
        switch regularity.next {
        case .planned(let day): parts.append(texts("mote.next_planned", day.iso))
        case .by(let day): parts.append(texts("mote.next_by", day.iso))
        case .missing: parts.append(texts("mote.next_missing"))
        }
        if regularity.isBroken { parts.append("! " + texts("mote.broken")) }
        return parts.joined(separator: " · ")
    }
}
