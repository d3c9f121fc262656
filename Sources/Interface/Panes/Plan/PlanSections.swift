import Domain
import Screen

/// Avsnitt: named, ordered, and where rows are moved to.
enum PlanSections {
    static func named(_ text: ScreenedText, _ id: SectionID?, _ desk: PlanDesk) -> Response {
        if let frozen = desk.frozen { return .refuse(frozen) }
        var plan = desk.plan
        if let id, let place = plan.sections.firstIndex(where: { $0.id == id }) {
            plan.sections[place].name = text
        } else {
            var random = RandomSource(seed: desk.context.lot)
            plan.sections.append(PlanSection(id: .random(using: &random), name: text))
        }
        return .effect(.change(.savePlan(plan)))
    }

    static func chosen(_ choice: SectionChoice, _ desk: PlanDesk) -> Response {
        let texts = desk.texts
        if let frozen = desk.frozen { return .refuse(frozen) }
        var plan = desk.plan
        switch choice {
        case .new: return .open(.prompt(Prompt(.plan(.sectionName(nil)), limit: ScreenedText.Kind.section.limit)))
        case .rename(let id):
            return .open(.prompt(Prompt(.plan(.sectionName(id)), text: plan.section(id)?.name.text ?? "", limit: ScreenedText.Kind.section.limit)))
        case .up(let id), .down(let id):
            guard let place = plan.sections.firstIndex(where: { $0.id == id }) else { return .none }
            let other = if case .up = choice { place - 1 } else { place + 1 }
            guard plan.sections.indices.contains(other) else { return .refuse(texts("plan.move.end")) }
            plan.sections.swapAt(place, other)
        case .remove(let id):
            guard desk.summary.total == 0 || !desk.hasRows(in: id) else { return .refuse(texts("plan.section.not_empty")) }
            plan.sections.removeAll { $0.id == id }
        case .moveRows(let id):
            // Last, in the order they are marked, and each with a place of its own.
            var place = desk.lastPosition(in: id) ?? .max / 2 + Int(desk.context.lot % UInt64(Activity.positionGap))
            return desk.edit(structure: true) {
                place += Activity.positionGap
                $0.section = id
                $0.position = place
            }
        }
        return .effect(.change(.savePlan(plan)))
    }
}

extension PlanDesk {
    /// Rows of the stretches that have been read; the archive refuses what is not known here.
    func hasRows(in section: SectionID) -> Bool { !(emptySections?.contains(section) ?? false) }

    /// Where the last row of the section stands; nil when it is empty or not all of the plan has been read.
    func lastPosition(in section: SectionID) -> Int? { allRows?.last { $0.section == section }?.position }

    /// Nil when it is not known which are empty.
    private var emptySections: Set<SectionID>? {
        allRows.map { Set(plan.sections.map(\.id)).subtracting($0.map(\.section)) }
    }

    /// The whole plan in its own order, when the table has read it all.
    private var allRows: [ActivityRow]? {
        let filter = ActivityFilter(plan: plan.id, query: .all, day: day)
        var rows: [ActivityRow] = []
        while rows.count < summary.total {
            guard case .activities(let window)? = shelf[.activities(filter, offset: rows.count, limit: PlanTable.stretch)], !window.rows.isEmpty
            else { return nil }
            rows += window.rows
        }
        return rows
    }
}
