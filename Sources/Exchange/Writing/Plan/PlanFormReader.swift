import Domain

/// Makes a plan of what stood in a file.
struct PlanFormReader {
    var form: PlanForm
    private(set) var remarks: [ImportRemark] = []
    /// Roles whose name was not let through.
    private var lostRoles: Set<RoleID> = []
    /// Place of the activity that is being read, from 1; 0 for the plan itself.
    private var line = 0
    private var toRewrite: Set<PlanField> = []

    init(form: PlanForm) { self.form = form }

    mutating func bundle() throws(PlanFormFault) -> PlanBundle {
        let roles = try roles()
        let plan = try plan()
        let sections = Set(plan.sections.map(\.id))
        var ids: Set<ActivityID> = []
        var activities: [Activity] = []
        activities.reserveCapacity(form.activities.count)
        for (place, activity) in form.activities.enumerated() {
            line = place + 1
            let activity = try self.activity(activity, in: plan)
            guard ids.insert(activity.id).inserted else { throw PlanFormFault(field: "activities.\(place).id") }
            guard sections.contains(activity.section) else { throw PlanFormFault(field: "activities.\(place).section") }
            activities.append(activity)
        }
        return PlanBundle(plan: plan, activities: activities, roles: roles)
    }

    private mutating func roles() throws(PlanFormFault) -> [Role] {
        var roles: [Role] = []
        var ids: Set<RoleID> = []
        for part in form.roles {
            let id: RoleID = try name(part.id, "roles.id")
            guard ids.insert(id).inserted else { throw PlanFormFault(field: "roles.id") }
            var synonyms: [ScreenedText] = []
            for synonym in part.synonyms { if let synonym = text(synonym, .role) { synonyms.append(synonym) } }
            if let spelling = text(part.name, .role) {
                roles.append(Role(id: id, name: spelling, synonyms: synonyms, mergedInto: try name(part.mergedInto, "roles.mergedInto")))
            } else {
                lostRoles.insert(id)
            }
        }
        return roles
    }

    private mutating func plan() throws(PlanFormFault) -> Plan {
        let part = form.plan
        guard (1900...2999).contains(part.year) else { throw PlanFormFault(field: "plan.year") }
        guard part.edition > 0, part.revision >= 0 else { throw PlanFormFault(field: "plan.edition") }
        var plan = Plan(
            id: try name(part.id, "plan.id"), revision: part.revision, district: try name(part.district, "plan.district"),
            year: part.year, edition: part.edition, style: try name(part.style, "plan.style"), sections: [],
            predecessor: try name(part.predecessor, "plan.predecessor"), isExample: part.isExample)
        plan.goal = text(part.goal, .goal)
        for section in form.sections {
            let id: SectionID = try name(section.id, "sections.id")
            guard plan.section(id) == nil else { throw PlanFormFault(field: "sections.id") }
            // A section has to be called something.
            plan.sections.append(PlanSection(id: id, name: text(section.name, .section) ?? ScreenedText(stored: id.text, kind: .section)))
        }
        for step in part.steps where !plan.steps.contains(where: { $0.step == step.step }) {
            plan.steps.append(StepTaken(step: step.step, day: try day(step.day, "plan.steps.day"), number: text(step.number, .diaryNumber)))
        }
        for removal in part.removals {
            guard let reason = text(removal.reason, .reason) else { continue }
            plan.removals.append(RemovedRow(activity: try name(removal.activity, "plan.removals.activity"), reason: reason))
        }
        for silenced in part.silenced {
            guard let reason = text(silenced.reason, .reason) else { continue }
            plan.silenced.append(SilencedRule(rule: silenced.rule, activity: try name(silenced.activity, "plan.silenced.activity"), reason: reason))
        }
        return plan
    }
}

extension PlanFormReader {
    private mutating func activity(_ form: ActivityForm, in plan: Plan) throws(PlanFormFault) -> Activity {
        toRewrite = Set(form.toRewrite)
        let target = try target(form.target)
        let reports = try reports(form.reports, planYear: plan.year)
        var notes: [ActivityNote] = []
        for note in form.notes {
            guard let text = text(note.text, .note, .notes) else { continue }
            notes.append(ActivityNote(day: try day(note.day, "activities.notes.day"), text: text))
        }
        return Activity(
            id: try name(form.id, "activities.id"), revision: max(0, form.revision), plan: plan.id,
            section: try name(form.section, "activities.section"), position: form.position,
            text: text(form.text, .activity, .activity), responsible: try roles(form.responsible, .responsible),
            lead: try roles(form.lead.map { [$0] } ?? [], .lead).first, collaborators: try roles(form.collaborators, .collaboration),
            timeline: text(form.timeline, .timeline, .timeline), channels: Set(form.channels),
            followUp: text(form.followUp, .followUp, .followUp), status: form.status, kind: form.kind,
            perspectives: Set(form.perspectives), points: Set(form.points), target: target, reports: reports, notes: notes,
            ancestor: try name(form.ancestor, "activities.ancestor"), answer: form.answer,
            family: try name(form.family, "activities.family"), toRewrite: toRewrite)
    }

    private mutating func target(_ form: ActivityForm.Target?) throws(PlanFormFault) -> ActivityTarget? {
        guard let form, let words = text(form.words, .target, .target) else { return nil }
        var target = ActivityTarget(words: words, goal: form.goal, reached: form.reached)
        for unit in form.units {
            guard let name = text(unit.name, .unit, .target) else { continue }
            var done: CalendarDay?
            if let day = unit.doneOn { done = try self.day(day, "activities.target.units.doneOn") }
            target.units.append(TargetUnit(name: name, doneOn: done))
        }
        return target
    }

    private mutating func reports(_ forms: [ActivityForm.Report], planYear: Int) throws(PlanFormFault) -> [OccasionReport] {
        var reports: [OccasionReport] = []
        for form in forms {
            let occasion = Occasion(form.occasion, form.year)
            guard !reports.contains(where: { $0.occasion == occasion }) else { continue }
            reports.append(OccasionReport(
                occasion: occasion, status: form.status, comment: text(form.comment, .comment, field(of: occasion, planYear: planYear)),
                day: try day(form.day, "activities.reports.day")))
        }
        return reports
    }

    private func field(of occasion: Occasion, planYear: Int) -> PlanField {
        switch (occasion.kind, occasion.year - planYear) {
        case (.t1, 0): .t1
        case (.t1, 1): .t1NextYear
        case (.t2, 0): .t2
        case (.annualReport, 0): .annualReport
        default: .otherReports
        }
    }

    private mutating func roles(_ names: [String], _ field: PlanField) throws(PlanFormFault) -> [RoleID] {
        var roles: [RoleID] = []
        for text in names { roles.append(try name(text, "activities.\(field.rawValue)")) }
        if roles.contains(where: lostRoles.contains) { toRewrite.insert(field) }
        return roles.filter { !lostRoles.contains($0) }
    }
}

extension PlanFormReader {
    /// Nil where there is nothing, and where what stands there was not let through: then it is remarked upon.
    private mutating func text(_ raw: String?, _ kind: ScreenedText.Kind, _ field: PlanField? = nil) -> ScreenedText? {
        guard let raw else { return nil }
        do {
            return try ScreenedText(raw, kind: kind, acceptingWarnings: true)
        } catch {
            guard let remark = Self.remark(error) else { return nil }
            remarks.append(ImportRemark(remark, table: 0, line: line))
            if let field { toRewrite.insert(field) }
            return nil
        }
    }

    private static func remark(_ refusal: ScreeningRefusal) -> ImportRemark.Kind? {
        switch refusal {
        case .empty: nil
        case .tooLong: .longCell
        case .found(let findings):
            findings.allSatisfy { $0.rule == .controlCharacter || $0.severity != .block } ? .controlCharacter : .mayIdentify
        }
    }

    private func day(_ text: String, _ field: String) throws(PlanFormFault) -> CalendarDay {
        guard let day = CalendarDay(iso: text) else { throw PlanFormFault(field: field) }
        return day
    }

    private func name<Kind>(_ text: String, _ field: String) throws(PlanFormFault) -> Name<Kind> {
        let isName = (1...64).contains(text.utf8.count) && text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
        }
        // So many digits are a number of something else.
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        guard isName, digits < 10 else { throw PlanFormFault(field: field) }
        return Name(text)
    }

    private func name<Kind>(_ text: String?, _ field: String) throws(PlanFormFault) -> Name<Kind>? {
        guard let text else { return nil }
        let name: Name<Kind> = try name(text, field)
        return name
    }
}
