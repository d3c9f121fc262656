import Domain
import Screen

/// Om raden: what is told of the row in focus, beneath the table or beside it.
enum PlanDetail {
    static func blocks(_ row: ActivityRow, _ desk: PlanDesk) -> [Block] {
        let texts = desk.texts
        let activity = desk.activity(row.id)
        var tags = desk.words(row.points)
        let perspectives = desk.words(row.perspectives)
        if !perspectives.isEmpty { tags += (tags.isEmpty ? "" : " · ") + perspectives }
        if row.ancestor != nil { tags += (tags.isEmpty ? "" : " · ") + texts("plan.has_ancestor") }
        var blocks: [Block] = [
            .paragraph(Text(activity?.text?.text ?? RowWords.text(row, desk), .strong))
        ]
        // The cell has seldom room for a whole title, and never for several.
        if !row.responsible.isEmpty { blocks.append(labelled(.responsible, desk.names(row.responsible), desk)) }
        if let line = timeline(row, desk) { blocks.append(line) }
        blocks += late(row, activity, desk)
        if let activity {
            if let line = PlanMinutes.line(activity, desk) { blocks.append(.paragraph(line)) }
            blocks += reports(activity, desk)
        }
        if !row.collaborators.isEmpty { blocks.append(labelled(.collaboration, desk.names(row.collaborators), desk)) }
        let followUp = [row.followUp, desk.words(row.channels)].filter { !$0.isEmpty }.joined(separator: " · ")
        if !followUp.isEmpty { blocks.append(labelled(.followUp, followUp, desk)) }
        if let target = activity?.target { blocks.append(labelled(.target, TargetWords.words(target, texts), desk)) }
        if !tags.isEmpty { blocks.append(.paragraph(Text(tags, .dim))) }
        if let note = activity?.notes.last {
            blocks.append(labelled(.notes, texts("plan.note_line", note.day.iso, note.text.text, String(activity?.notes.count ?? 0)), desk))
        }
        return blocks
    }

    private static func labelled(_ field: PlanField, _ text: String, _ desk: PlanDesk) -> Block {
        .labelled(Text(desk.word(field), .strong), Text(text))
    }

    /// How the words of the time plan were read, or why they could not be.
    static func timeline(_ row: ActivityRow, _ desk: PlanDesk) -> Block? {
        guard !row.timeline.isEmpty else { return nil }
        return .labelled(Text(desk.word(PlanField.timeline), .strong), TimelineWords.text(row.timeline, planYear: desk.plan.year, desk.texts))
    }

    private static func late(_ row: ActivityRow, _ activity: Activity?, _ desk: PlanDesk) -> [Block] {
        guard row.isLate(on: desk.day), let activity else { return [] }
        let year = desk.plan.year
        let end = activity.timeline.flatMap { Timeline(reading: $0.text, planYear: year).certainEnd }
        let reasons = Lateness(activity, end: end, planYear: year, wheel: desk.context.wheel).reasons(on: desk.day)
        guard !reasons.isEmpty else { return [] }
        let words = reasons.map { LateWords.sentence($0, desk.texts, planYear: desk.plan.year) }.joined(separator: " ")
        return [.labelled(Text(desk.texts("plan.status.late.label"), .warning), Text(words))]
    }

    /// "T1 2026-05-04 pågår: Fyra av fem team bemannade."
    private static func reports(_ activity: Activity, _ desk: PlanDesk) -> [Block] {
        activity.reports.map { report in
            let comment = report.comment.map { ": " + $0.text } ?? ""
            return .labelled(Text(desk.title(report.occasion), .strong), Text("\(report.day.iso) \(desk.word(report.status))\(comment)"))
        }
    }

    /// Under the line that is being written: what the screening or the refusal says.
    static func editingHelp(_ prompt: Prompt, _ texts: Texts) -> Text {
        if let refusal = prompt.refusal { return Text(refusal, .warning) }
        // What has to go is said before what is only doubted.
        if let finding = prompt.findings.first(where: { $0.severity == .block }) ?? prompt.findings.first {
            let word = finding.severity == .block ? texts("screening.blocks") : texts("screening.doubts")
            return Text(word + " " + texts("screening.\(finding.rule.rawValue)"), .warning)
        }
        return Text(texts(prompt.purpose.key + ".help"), .dim)
    }
}

/// Tidplanens läsning i ord.
enum TimelineWords {
    static func text(_ words: String, planYear: Int, _ texts: Texts) -> Text {
        let read = Timeline(reading: words, planYear: planYear)
        if let impossible = read.impossible {
            let proposal = impossible.proposal.map { " " + texts("plan.timeline.proposal", $0) } ?? ""
            return Text(words + " ") + Text(texts("plan.timeline.impossible") + proposal, .warning)
        }
        let interval: String
        switch (read.start, read.end) {
        case (let start?, let end?): interval = start == end ? start.iso : texts("plan.timeline.interval", start.iso, end.iso)
        case (let start?, nil): interval = texts("plan.timeline.from", start.iso)
        case (nil, let end?): interval = texts("plan.timeline.until", end.iso)
        case (nil, nil): interval = ""
        }
        let certainty = texts.code(Timeline.Certainty.field, read.certainty.rawValue)
        return Text(words + " ") + Text("(" + (interval.isEmpty ? certainty : texts("plan.timeline.read", interval, certainty)) + ")", .dim)
    }
}

enum LateWords {
    static func sentence(_ reason: Lateness.Reason, _ texts: Texts, planYear: Int) -> String {
        switch reason {
        case .pastEnd(let day): texts("plan.late.past_end", day.iso)
        case .unreported(let occasion, let due): texts("plan.late.unreported", OccasionWords.title(occasion, planYear: planYear, texts), due.iso)
        }
    }
}

enum TargetWords {
    static func words(_ target: ActivityTarget, _ texts: Texts) -> String {
        texts("plan.target_line", String(target.count), String(target.goal), target.words.text)
    }
}

enum OccasionWords {
    static func title(_ occasion: Occasion, planYear: Int, _ texts: Texts) -> String {
        let word = texts.code(Occasion.Kind.field, occasion.kind.rawValue)
        return occasion.year == planYear ? word : texts("plan.occasion_year", word, String(occasion.year))
    }

    /// "T1 12 av 15 (80 %) · T2 …"
    static func percentLine(_ desk: PlanDesk) -> Text {
        let parts = desk.summary.occasions.map { count in
            let words = desk.texts("plan.percent", desk.title(count.occasion), String(count.reported), String(count.expected), String(count.percent))
            let isLate = count.reported < count.expected && count.due.map { $0 < desk.day } ?? false
            return Text(words, isLate ? .warning : .dim)
        }
        guard let first = parts.first else { return Text(desk.texts("plan.no_occasions"), .dim) }
        return parts.dropFirst().reduce(first) { $0 + Text(" · ", .dim) + $1 }
    }
}
