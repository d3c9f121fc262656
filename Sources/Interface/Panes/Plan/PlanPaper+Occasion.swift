import Domain

extension PlanPaper {
    /// Underlag till T1, T2 eller VB: plain lines that can be pasted into the city's own system, what is missing last.
    ///
    /// - Parameter rows: all rows of the plan, or those that a filter shows, in the plan's order.
    package func occasionText(_ occasion: Occasion, rows: [Activity]) -> String {
        let digest = OccasionDigest(plan, occasion, rows, wheel: wheel)
        let name = OccasionWords.title(occasion, planYear: plan.year, texts)
        let occasionName = name.contains(String(occasion.year)) ? name : texts("plan.occasion_year", name, String(occasion.year))
        var lines = stamps(plan).map { "[\($0)]" } + [texts("plan_occasion_text.title", occasionName, title(plan))]
        lines.append(count(digest))
        for section in digest.sections {
            let reported = section.rows.filter { !$0.isMissing }
            guard !reported.isEmpty else { continue }
            lines += ["", section.name ?? texts("plan_occasion_text.no_section")] + reported.map(line)
        }
        let missing = digest.sections.flatMap { $0.rows.filter(\.isMissing) }
        if !missing.isEmpty {
            lines += ["", texts("plan_occasion_text.missing")]
            lines += missing.map { row in
                let owners = names(row.responsible)
                return "- " + (row.text ?? texts("plan.cell_empty")) + (owners.isEmpty ? "" : " (\(owners))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "18 av 20 rapporterade: 8 genomförda, 9 pågår, 1 ej påbörjad."
    private func count(_ digest: OccasionDigest) -> String {
        guard digest.expected > 0 else { return texts("plan_occasion_text.none") }
        let statuses = ActivityStatus.allCases.compactMap { status in digest.statuses[status].map { "\($0) \(word(status))" } }
        let count = texts("plan_occasion_text.count", String(digest.reported), String(digest.expected))
        return statuses.isEmpty ? count + "." : count + ": " + statuses.joined(separator: ", ") + "."
    }

    /// "- Föräldrastöd. Pågår. Fyra av fem team bemannade. 300 av 400 feriejobb."
    private func line(_ row: OccasionDigest.Row) -> String {
        var parts = [row.text ?? texts("plan.cell_empty")]
        if let report = row.report {
            parts.append(word(report.status).capitalisedFirst)
            if let comment = report.comment { parts.append(comment.text) }
        }
        if let target = row.target { parts.append(TargetWords.words(target, texts)) }
        return "- " + parts.map { $0.last.map { ".!?".contains($0) } ?? false ? $0 : $0 + "." }.joined(separator: " ")
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
