import Domain
import Screen

/// En rad i ord: its cells on the screen, and the sentence that is read aloud.
enum RowWords {
    static func cell(_ column: PlanTable.Column, _ row: ActivityRow, _ desk: PlanDesk) -> Text {
        switch column {
        case .field(.activity): row.text.isEmpty ? Text(text(row, desk), .warning) : Text(row.text)
        case .field(.responsible): roles(row.responsible, isWaiting: row.toRewrite.contains(.responsible), desk)
        case .field(.collaboration): roles(row.collaborators, isWaiting: row.toRewrite.contains(.collaboration), desk)
        case .field(.timeline): timeline(row, desk)
        case .field(.followUp): Text(row.followUp.isEmpty ? desk.words(row.channels) : row.followUp)
        case .field(.status): status(row, desk)
        case .field: ""
        case .occasion(let occasion): mark(occasion, row, desk)
        }
    }

    /// What waits to be rewritten is something else than what nobody has written yet.
    static func text(_ row: ActivityRow, _ desk: PlanDesk) -> String {
        guard row.text.isEmpty else { return row.text }
        return desk.texts(row.toRewrite.contains(.activity) ? "plan.cell_empty" : "plan.cell_new")
    }

    private static func roles(_ roles: [RoleID], isWaiting: Bool, _ desk: PlanDesk) -> Text {
        isWaiting ? Text(desk.texts("plan.cell_empty"), .warning) : Text(desk.names(roles))
    }

    /// An impossible date has its own role; the words say it in the detail.
    private static func timeline(_ row: ActivityRow, _ desk: PlanDesk) -> Text {
        guard !row.timeline.isEmpty else { return "" }
        let read = Timeline(reading: row.timeline, planYear: desk.plan.year)
        guard let impossible = read.impossible else { return Text(row.timeline) }
        let characters = Array(row.timeline)
        let range = impossible.range.clamped(to: 0..<characters.count)
        return Text(spans: [
            Span(String(characters[..<range.lowerBound])), Span(String(characters[range]), .found),
            Span(String(characters[range.upperBound...])),
        ])
    }

    /// The status as it is stored; what is late has another sign before it, so that a step of the status is always seen.
    static func status(_ row: ActivityRow, _ desk: PlanDesk) -> Text {
        guard row.isLate(on: desk.day) else { return status(row.status, desk) }
        return Text(desk.texts("plan.mark.late"), .danger) + Text(" " + desk.word(row.status), .warning)
    }

    static func status(_ status: ActivityStatus, _ desk: PlanDesk) -> Text {
        Text(desk.texts("plan.mark.\(status.rawValue)") + " " + desk.word(status), status == .done ? .done : .normal)
    }

    /// Reported: how it stood. Owed: late or not yet due. Nothing where nothing is owed.
    private static func mark(_ occasion: Occasion, _ row: ActivityRow, _ desk: PlanDesk) -> Text {
        if let status = row.reported[occasion] {
            return Text(desk.texts("plan.mark.\(status.rawValue)"), status == .done ? .done : .normal)
        }
        guard row.status != .dropped, row.channels.contains(where: { $0.occasion(planYear: desk.plan.year) == occasion }) else { return "" }
        let isPast = desk.context.wheel.due(occasion).map { $0 < desk.day } ?? false
        return isPast ? Text(desk.texts("plan.mark.late"), .warning) : Text(desk.texts("plan.mark.waiting"), .dim)
    }

    /// As it is read aloud.
    static func sentence(_ row: ActivityRow, _ desk: PlanDesk) -> String {
        let texts = desk.texts
        var parts = [text(row, desk)]
        if !row.responsible.isEmpty { parts.append(texts("plan.said.responsible", desk.names(row.responsible))) }
        if !row.timeline.isEmpty { parts.append(texts("plan.said.timeline", row.timeline)) }
        parts.append(texts("plan.said.status", desk.word(row.status)))
        if row.isLate(on: desk.day) { parts.append(texts("plan.status.late.label")) }
        for (occasion, status) in row.reported.sorted(by: { $0.key < $1.key }) {
            parts.append(texts("plan.said.reported", desk.title(occasion), desk.word(status)))
        }
        return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }
}
