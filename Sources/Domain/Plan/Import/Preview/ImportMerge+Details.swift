extension ImportMerge {
    /// Roles: what the register knows, what somebody has confirmed, and the rest to be asked about.
    mutating func roles(
        _ cell: String, _ place: Place, _ before: Activity?, _ activity: inout Activity, using numbers: inout some RandomNumberGenerator
    ) {
        let field = place.cell.field
        let found = ImportRoles(register: register).roles(in: cell)
        var ids = found.ids
        var isWhole = true
        for spelling in found.unknown {
            switch name(spelling, using: &numbers) {
            case .some(.some(let id)): if !ids.contains(id) { ids.append(id) }
            case .some(nil):
                remark(.unknownRole, place, hidden(spelling))
                isWhole = false
            case nil:
                remark(spelling.count > ScreenedText.Kind.role.limit ? .longCell : .mayIdentify, place)
                isWhole = false
            }
        }
        if field == .lead, ids.count > 1 {
            remark(.unknownWord, place, hidden(cell))
            return
        }
        let standing = before.map { Set(self.ids(field, $0).map(register.resolved)) } ?? []
        // Nothing that was not there before: what stands may be the answer to what is asked about here.
        if !isWhole, before != nil, standing.isSuperset(of: ids), !(standing.isEmpty && before?.toRewrite.contains(field) == false) { return }
        PlanCells.put(.roles(ids), field, in: &activity, planYear: plan.year)
        if isWhole { activity.toRewrite.remove(field) } else { activity.toRewrite.insert(field) }
    }

    private func ids(_ field: PlanField, _ activity: Activity) -> [RoleID] {
        switch field {
        case .responsible: activity.responsible
        case .collaboration: activity.collaborators
        case .lead: activity.lead.map { [$0] } ?? []
        default: []
        }
    }

    /// Reports, target and notes: in the form of an export, or in other people's words.
    mutating func details(_ cell: String, _ place: Place, _ before: Activity?, _ activity: inout Activity) {
        let field = place.cell.field
        switch PlanCells.read(cell, as: field, plan: plan, words: words, register: register) {
        case .reports(let reports):
            let kept = reports.map { report in
                var report = report
                report.comment = checked(report.comment, place, &activity) ?? activity.report(on: report.occasion)?.comment
                return report
            }
            PlanCells.put(.reports(kept), field, in: &activity, planYear: plan.year)
        case .notes(let notes):
            let kept = notes.compactMap { note in checked(note.text, place, &activity).map { ActivityNote(day: note.day, text: $0) } }
            if !kept.isEmpty { PlanCells.put(.notes(kept), field, in: &activity, planYear: plan.year) }
        case .target(let target):
            guard let words = checked(target.words, place, &activity) else { return }
            let units = target.units.compactMap { unit in checked(unit.name, place, &activity).map { TargetUnit(name: $0, doneOn: unit.doneOn) } }
            activity.target = ActivityTarget(words: words, goal: target.goal, reached: target.reached, units: units)
            if units.count == target.units.count { activity.toRewrite.remove(.target) }
        case .unreadable: freely(cell, place, &activity)
        default: break
        }
    }

    private mutating func checked(_ text: ScreenedText?, _ place: Place, _ activity: inout Activity) -> ScreenedText? {
        guard let text else { return nil }
        var accepted: ScreenedText?
        var copy = activity
        screened(text.text, text.kind, place, &copy) { accepted = $1 }
        if accepted == nil { activity.toRewrite.formUnion(copy.toRewrite) }
        return accepted
    }

    /// A note without a day is of today. Words under an occasion are its comment, or its status when they name one.
    private mutating func freely(_ cell: String, _ place: Place, _ activity: inout Activity) {
        let line = ScreenedText.tidied(cell)
        switch place.cell.field {
        case .notes:
            guard !activity.notes.contains(where: { $0.text.text == line }) else { return }
            let day = day
            screened(line, .note, place, &activity) { $0.notes.append(ActivityNote(day: day, text: $1)) }
        case .t1, .t2, .annualReport, .t1NextYear:
            guard let occasion = PlanCells.occasion(of: place.cell.field, planYear: plan.year) else { return }
            let old = activity.report(on: occasion)
            let status = words.code(line, as: ActivityStatus.self)
            if let status {
                if old?.status != status { activity.report(OccasionReport(occasion: occasion, status: status, comment: old?.comment, day: day)) }
            } else if let text = checked(ScreenedText(stored: line, kind: .comment), place, &activity), old?.comment != text {
                activity.report(OccasionReport(occasion: occasion, status: old?.status ?? activity.status, comment: text, day: day))
            }
        default: remark(.unknownWord, place, hidden(line))
        }
    }

    /// Channels that the words name take the place of those that the words before them named.
    func channels(_ before: Activity?, _ activity: inout Activity) {
        guard let words = activity.followUp, words != before?.followUp else { return }
        let old = before?.followUp.map { ImportChannels.channels(in: $0.text, planYear: plan.year) } ?? []
        activity.channels = activity.channels.subtracting(old).union(ImportChannels.channels(in: words.text, planYear: plan.year))
    }

    /// One alone leads; a lead that is no longer among them does not.
    func lead(_ before: Activity?, _ activity: inout Activity) {
        guard activity.responsible != before?.responsible else { return }
        if activity.responsible.count == 1 { activity.lead = activity.responsible[0] }
        if let lead = activity.lead, !activity.responsible.contains(lead) { activity.lead = nil }
    }
}
