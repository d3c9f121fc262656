import Domain

/// Hyllan. Findings that may still be believed. Whatever was touched is forgotten and asked again by those who need it.
package struct Shelf: Equatable, Sendable {
    private var findings: [Lookup: Finding] = [:]

    package init() {}

    package subscript(lookup: Lookup) -> Finding? { findings[lookup] }

    func has(_ lookup: Lookup) -> Bool { findings.index(forKey: lookup) != nil }

    /// So much that what is not needed may go.
    var isFull: Bool { findings.count > 12 }

    package mutating func put(_ finding: Finding, for lookup: Lookup) { findings[lookup] = finding }

    /// Keeps only what is needed now, so that a long session does not gather windows of a long list.
    package mutating func keepOnly(_ needed: [Lookup]) {
        guard isFull else { return }
        findings = findings.filter { needed.contains($0.key) }
    }

    package mutating func forget(_ subjects: Set<Subject>) {
        guard !subjects.contains(.everything) else { return findings.removeAll() }
        findings = findings.filter { !$0.key.dependsOn(subjects) }
    }
}

extension Lookup {
    /// What makes the answer to this question doubtful.
    func dependsOn(_ subjects: Set<Subject>) -> Bool {
        switch self {
        case .settings: subjects.contains(.settings)
        case .reports, .reportSummary: subjects.contains(.reports)
        case .report(let code): subjects.contains(.report(code)) || subjects.contains(.reports)
        case .pausedWalks, .pausedWalk: subjects.contains(.pausedWalks)
        case .endings: subjects.contains(.endings)
        case .undoState: subjects.contains(.undo)
        case .plans: subjects.contains(.plans)
        case .plan(let id): subjects.contains(.plan(id))
        case .planSummary(let id, _): subjects.contains(.plan(id)) || subjects.contains(.activities(id))
        case .planReview(let id, _): !subjects.isDisjoint(with: [.plan(id), .activities(id), .roles])
        case .wholeActivities(let id, _, _): subjects.contains(.activities(id))
        case .activities(let filter, _, _), .activityPlace(let filter, _): subjects.contains(.activities(filter.plan))
        case .activity, .activityLog, .search, .due: subjects.contains { if case .activities = $0 { true } else { $0 == .plans } }
        case .comparison(let old, let new):
            !subjects.isDisjoint(with: [.plan(old), .plan(new), .activities(old), .activities(new)])
        case .roles: subjects.contains(.roles)
        case .forums, .regularity, .minutesTally: subjects.contains(.forums)
        case .meetings(let filter, _, _), .meetingPlace(let filter, _):
            subjects.contains { subject in
                if case .meetings(let id) = subject { filter.forum == nil || filter.forum == id } else { false }
            }
        case .meetingHeads(let forum, _, _): subjects.contains(.meetings(forum))
        case .calendar(let forum, _, _):
            subjects.contains(.forums) || subjects.contains { subject in
                if case .meetings(let id) = subject { forum == nil || forum == id } else { false }
            }
        case .carried(let forum, _, _): subjects.contains(.meetings(forum))
        case .meeting(let id): subjects.contains(.meeting(id))
        case .commitments, .meetingCommitments: subjects.contains(.commitments)
        case .forumDue: !subjects.isDisjoint(with: [.forums, .commitments])
        case .individualMeetings: subjects.contains(.individualMeetings)
        case .savedViews: subjects.contains(.views)
        }
    }
}

extension Shelf {
    package var settings: Settings? {
        if case .settings(let settings)? = self[.settings] { settings } else { nil }
    }
    package var summary: ReportSummary? {
        if case .reportSummary(let summary)? = self[.reportSummary] { summary } else { nil }
    }
    package var pausedWalks: [PausedWalkHead] {
        if case .pausedWalks(let walks)? = self[.pausedWalks] { walks } else { [] }
    }
    package var undoState: UndoState {
        if case .undoState(let state)? = self[.undoState] { state } else { UndoState() }
    }
    package func endings(_ year: Int) -> [EndingCount] {
        if case .endings(let counts)? = self[.endings(year: year)] { counts } else { [] }
    }
    package func report(_ code: ReferenceCode) -> Report? {
        if case .report(let report)? = self[.report(code)] { report } else { nil }
    }
}
