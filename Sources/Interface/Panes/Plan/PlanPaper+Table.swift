import Domain

extension PlanPaper {
    /// Which columns a file has.
    package enum Layout: Equatable, Sendable {
        /// Those of the house style: what is read by people.
        case style
        /// Every field, with its id: what is read in again.
        case everything

        package init(_ format: FileFormat) {
            switch format {
            case .docx, .txt: self = .style
            case .csv, .xlsx, .rfc4180, .json: self = .everything
            }
        }
    }

    /// The rows as tables, section by section; in one table when they are sorted in another order.
    package func document(_ rows: [Activity], _ layout: Layout, isSorted: Bool, hash: String) -> TableDocument {
        var tables: [TableDocument.Table] = []
        if isSorted {
            tables.append(table(texts("plan.paper.all"), rows, layout, section: nil))
        } else {
            for section in plan.sections {
                let own = rows.filter { $0.section == section.id }
                if !own.isEmpty { tables.append(table(section.name.text, own, layout, section: section.id)) }
            }
        }
        return TableDocument(
            title: title, stamps: stamps, preamble: preamble(rows), tables: tables, footer: footer(hash: hash),
            groupTitle: word(PlanField.section), aboutTitle: texts("plan.paper.about"))
    }

    private func table(_ title: String, _ rows: [Activity], _ layout: Layout, section: SectionID?) -> TableDocument.Table {
        switch layout {
        case .style:
            let columns = style?.columns ?? []
            return TableDocument.Table(
                title: title,
                columns: columns.map { TableDocument.Column(section.map($0.title) ?? $0.title, weight: Self.weight($0.field)) },
                rows: rows.map { row in columns.map { cell($0.field, row) } })
        case .everything:
            let words = PlanVocabulary.words(texts)
            // Sorted rows stand in one table, so each says its own section.
            let fields = (section == nil ? [PlanField.section] : []) + Self.everything
            return TableDocument.Table(
                title: title, columns: fields.map { TableDocument.Column(words.title($0), weight: Self.weight($0)) },
                rows: rows.map { row in
                    fields.map { field in
                        let text = PlanCells.text(field, of: row, plan: plan, words: words, register: register)
                        return text.isEmpty ? .empty : .text(text)
                    }
                })
        }
    }

    static let everything: [PlanField] = [
        .activity, .responsible, .lead, .collaboration, .timeline, .followUp, .channels, .status, .t1, .t2, .annualReport,
        .t1NextYear, .otherReports, .kind, .perspectives, .points, .target, .notes, .family, .id,
    ]

    private static func weight(_ field: PlanField) -> Int {
        switch field {
        case .activity: 5
        case .responsible, .collaboration, .followUp, .notes: 3
        case .timeline, .t1, .t2, .annualReport, .otherReports, .points, .target: 2
        default: 1
        }
    }

    /// As people read it: names instead of codes, and what is late said to be.
    private func cell(_ field: PlanField, _ row: Activity) -> TableDocument.Cell {
        let text: String
        switch field {
        case .responsible: text = row.responsible.map(register.name).joined(separator: "; ")
        case .collaboration: text = row.collaborators.map(register.name).joined(separator: "; ")
        case .followUp:
            let channels = FollowUpChannel.allCases.filter(row.channels.contains).map(word).joined(separator: ", ")
            text = [row.followUp?.text ?? "", row.followUp == nil ? channels : ""].filter { !$0.isEmpty }.joined(separator: " · ")
        case .status:
            let late = !plan.isExample && Lateness(row, planYear: plan.year, wheel: wheel).isLate(on: day)
            text = word(row.status) + (late ? ", " + texts("plan.status.late") : "")
        default: text = PlanCells.text(field, of: row, plan: plan, words: PlanVocabulary.words(texts), register: register)
        }
        return text.isEmpty ? .empty : .text(text)
    }

    private func preamble(_ rows: [Activity]) -> [String] {
        var lines: [String] = []
        if let goal = plan.goal { lines.append(goal.text) }
        for taken in plan.steps {
            let number = taken.number.map { ", " + texts("plan.paper.number", $0.text) } ?? ""
            lines.append("\(word(taken.step)) \(taken.day.iso)\(number)")
        }
        let late = rows.count { Lateness($0, planYear: plan.year, wheel: wheel).isLate(on: day) }
        lines.append(texts.count("plan.total", rows.count) + (late > 0 ? ", " + texts("plan.paper.late", String(late)) : ""))
        return lines
    }
}
