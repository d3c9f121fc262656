extension RoutineLint {
    /// What can be seen of one step by itself.
    static func step(_ node: Node, _ draft: RoutineDraft) -> [RoutineRemark] {
        let here = RoutineRemark.Subject.node(node.id)
        var remarks: [RoutineRemark] = []
        func remark(_ rule: RoutineRemark.Rule, when isWrong: Bool, _ detail: [String] = []) {
            if isWrong { remarks.append(RoutineRemark(rule, here, detail)) }
        }
        remark(.noAnswers, when: node.answers.isEmpty)
        remark(.missingMustNot, when: node.mustNot.isEmpty || node.mustNot.contains(where: \.isEmpty))
        remark(.emptyText, when: node.short.isEmpty, ["short"])
        remark(.emptyText, when: node.text.isEmpty, ["text"])
        let mayBeUnsure = node.kind == .question && node.certain == nil && !node.answers.isEmpty
        remark(.missingUnknown, when: mayBeUnsure && !node.answers.contains(where: \.isUnknown))
        if let until = node.repeats?.until {
            let isThere = node.answers.contains { $0.id == until } && node.answers.count > 1
            remark(.repeatWithoutUntil, when: !isThere, [until.text])
        }
        remark(.fillOutsideAction, when: node.kind != .action && !node.fills.isEmpty)
        remarks += unknownFills(node.fills, here) + ages(node)
        for answer in node.answers {
            let here = RoutineRemark.Subject.answer(node.id, answer.id)
            if answer.text.isEmpty { remarks.append(RoutineRemark(.emptyText, here, ["text"])) }
            remarks += unknownFills(answer.fills, here)
            let isExempt = node.outcome != nil || answer.outcome != nil || node.repeats?.until == answer.id
            if answer.opens.isEmpty && !isExempt { remarks.append(RoutineRemark(.deadEnd, here)) }
        }
        return remarks
    }

    static func outcomes(_ draft: RoutineDraft) -> [RoutineRemark] {
        draft.outcomes.filter(\.records.isEmpty).map { RoutineRemark(.outcomeWithoutRecord, .outcome($0.id)) }
    }

    /// Where one answer names ages, the answers together must name every age from 0 once.
    private static func ages(_ node: Node) -> [RoutineRemark] {
        let ranges = node.answers.compactMap(\.ages).map { $0.clamped(to: 0...Int.max) }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        guard !ranges.isEmpty else { return [] }
        var remarks: [RoutineRemark] = []
        // The last age that was covered so far.
        var last = -1
        for range in ranges {
            if range.lowerBound - 1 > last {
                let gap = [String(last + 1), String(range.lowerBound - 1)]
                remarks.append(RoutineRemark(.ageGap, .node(node.id), gap))
            } else if range.lowerBound <= last {
                let overlap = [String(range.lowerBound), String(min(last, range.upperBound))]
                remarks.append(RoutineRemark(.ageOverlap, .node(node.id), overlap))
            }
            last = max(last, range.upperBound)
        }
        if last < oldest { remarks.append(RoutineRemark(.ageGap, .node(node.id), [String(last + 1), ""])) }
        return remarks
    }

    /// "21-" reaches at least so far.
    private static let oldest = 120

    private static func unknownFills(_ fills: [Fill], _ here: RoutineRemark.Subject) -> [RoutineRemark] {
        fills.filter { !ReportFields.has($0) }.map { RoutineRemark(.unknownFill, here, [$0.field, $0.value]) }
    }
}

/// The coded fields of the blankett, by their codes.
private enum ReportFields {
    static func has(_ fill: Fill) -> Bool { values[fill.field]?.contains(fill.value) ?? false }

    private static let values: [String: Set<String>] = {
        var values: [String: Set<String>] = [:]
        func add<Code: ReportCode>(_ code: Code.Type) { values[Code.field] = Set(code.allCases.map(\.rawValue)) }
        add(PlaceType.self)
        add(Trigger.self)
        add(EventType.self)
        add(Milieu.self)
        add(MilieuBasis.self)
        add(Affected.self)
        add(CountBand.self)
        add(ActionTaken.self)
        add(PoliceReported.self)
        add(IncidentReported.self)
        add(Removal.self)
        add(PhotoExists.self)
        add(UnitType.self)
        add(ReporterRole.self)
        add(SupportNeed.self)
        add(PartOfDay.self)
        add(FewFit.self)
        return values
    }()
}
