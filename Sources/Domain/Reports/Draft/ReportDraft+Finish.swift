/// From draft to blankett.
extension ReportDraft {
    /// Required fields without an answer, in the order of the screen.
    package var missing: [ReportField] {
        ReportField.allCases.filter { $0.isRequired && values(of: $0).isEmpty }
    }

    /// Everything that stands in the way or should be said, in the order of the screen.
    package var problems: [ReportProblem] {
        var problems = missing.map(ReportProblem.missing)
        if trigger == .concern, !allowsConcern { problems.append(.concernWithoutGate) }
        if let period, period.firstDay > receivedOn { problems.append(.periodAhead) }
        if fewFit == .fewCoarsened, !isCoarse { problems.append(.notCoarsened) }
        if milieu != .unclear, milieuBasis == .guess { problems.append(.guessedMilieu) }
        if actions.contains(.policeReport), police == .no || police == .noCrime { problems.append(.policeDisagrees) }
        if actions.contains(.incidentReport), incidentSystem != .yes { problems.append(.incidentSystemDisagrees) }
        let order = ReportField.allCases
        return problems.enumerated().sorted { a, b in
            let (left, right) = (order.firstIndex(of: a.element.field) ?? 0, order.firstIndex(of: b.element.field) ?? 0)
            return (left, a.offset) < (right, b.offset)
        }.map(\.element)
    }

    /// Triggers that may be chosen: no oro unless the gate was passed.
    package var allowedTriggers: [Trigger] { Trigger.allCases.filter { $0 != .concern || allowsConcern } }

    /// Area, period and part of day are as wide as the form knows.
    package var isCoarse: Bool {
        if case .week = period { return false }
        return partOfDay == .unknown && (area.map(AreaID.coarse.contains) ?? true)
    }

    /// "Få kan avses": the same form with the whole district, the month and no part of day, and with that answer given.
    package func coarsened() -> ReportDraft {
        var wide = self
        if let area, !AreaID.coarse.contains(area) { wide.area = .whole }
        if case .week(let week) = period { wide.period = .month(week.month) }
        wide.partOfDay = .unknown
        wide.fewFit = .fewCoarsened
        return wide
    }

    /// The blankett, ready for the archive. `code` is only used for a new form; a correction keeps its own.
    ///
    /// Throws the problems that block. A guess about the milieu is stored as unclear: guesses are never counted (S5).
    package func finished(code newCode: ReferenceCode, note: ScreenedText?) throws(ReportRefusal) -> Report {
        var blocking = problems.filter(\.blocks)
        let screened = note.map { $0.kind == .note && $0.text == ScreenedText.tidied(self.note) }
        if !(screened ?? ScreenedText.tidied(self.note).isEmpty) { blocking.append(.noteNotScreened) }
        guard blocking.isEmpty, let period, let area, let placeType, let trigger, let unitType, let reporterRole,
            let fewFit
        else { throw ReportRefusal(problems: blocking) }
        return Report(
            code: code ?? newCode, revision: revision, district: district, receivedOn: receivedOn, period: period,
            partOfDay: partOfDay, area: area, placeType: placeType, trigger: trigger, eventTypes: eventTypes,
            milieu: milieuBasis == .guess ? .unclear : milieu, milieuBasis: milieuBasis, affected: affected,
            countBand: countBand, actions: actions, police: police, incidentSystem: incidentSystem, removal: removal,
            photo: photo, unitType: unitType, reporterRole: reporterRole, supportNeeds: supportNeeds, note: note,
            fewFit: fewFit, checkedOn: nil, routineVersion: routineVersion, routineSigned: routineSigned)
    }
}

extension AreaID {
    /// Hela stadsdelsområdet.
    package static var whole: AreaID { "whole" }
    package static var online: AreaID { "online" }
    package static var unknown: AreaID { "unknown" }
    /// Areas that narrow nothing down.
    static var coarse: Set<AreaID> { [.whole, .online, .unknown] }
}
