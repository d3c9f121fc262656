/// Vad som hände: how a row of last year's plan went.
package struct WhatHappened: Equatable, Sendable {
    /// As it stands at the end.
    package var status: ActivityStatus
    /// In time order, with their comments.
    package var reports: [OccasionReport]
    package var lastNote: ActivityNote?
    /// What was counted, and how far it came.
    package var target: ActivityTarget?

    package init(_ activity: Activity) {
        status = activity.status
        reports = activity.reports.sorted { $0.occasion < $1.occasion }
        // Of the same day, the one that was written last.
        lastNote = activity.notes.enumerated().max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element
        target = activity.target
    }
}

/// Ändrat fält, as it was and as it is.
package struct FieldChange: Equatable, Sendable {
    /// What stands in a field: words as written, roles by id, or codes.
    package enum Value: Equatable, Sendable {
        /// Nil: empty.
        case words(String?)
        /// In the order written.
        case roles([RoleID])
        /// Raw values in the order of the screen, of the code field named (`follow_up_channel` …).
        case codes(field: String, [String])
    }

    package var field: PlanField
    package var old: Value
    package var new: Value
    package init(field: PlanField, old: Value, new: Value) {
        self.field = field
        self.old = old
        self.new = new
    }

    init(_ field: PlanField, from before: Activity, in old: Plan, to after: Activity, in new: Plan) {
        self.init(field: field, old: before.value(of: field, in: old), new: after.value(of: field, in: new))
    }
}

extension Activity {
    /// What stands in a field of text and structure; open fields are empty words.
    func value(of field: PlanField, in plan: Plan) -> FieldChange.Value {
        switch field {
        case .section: .words(plan.section(section)?.name.text)
        case .activity: .words(text?.text)
        case .responsible: .roles(responsible)
        case .lead: .roles(lead.map { [$0] } ?? [])
        case .collaboration: .roles(collaborators)
        case .timeline: .words(timeline?.text)
        case .followUp: .words(followUp?.text)
        case .channels: Self.codes(channels)
        case .kind: Self.codes([kind])
        case .perspectives: Self.codes(perspectives)
        case .points: Self.codes(points)
        case .family: .words(family?.text)
        case .status, .t1, .t2, .annualReport, .t1NextYear, .otherReports, .target, .notes, .id: .words(nil)
        }
    }

    private static func codes<C: ReportCode>(_ codes: Set<C>) -> FieldChange.Value {
        .codes(field: C.field, C.allCases.filter(codes.contains).map(\.rawValue))
    }
}
