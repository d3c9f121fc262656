/// Sammanslagning: what a row of the file makes of a row of the plan.
///
/// A field that the file has no column for stays. An empty cell empties the field only in a row that the file names by
/// its id, as exports do; in other people's files an empty cell says nothing. What is refused never replaces what stands.
struct ImportMerge {
    let plan: Plan
    let words: PlanWords
    let register: RoleRegister
    let screening: ImportScreening
    let confirmed: Set<String>
    let day: CalendarDay

    private(set) var remarks: [ImportRemark] = []
    private(set) var unknownRoles: [String] = []
    private(set) var newRoles: [Role] = []
    private var unknownKeys: Set<String> = []
    private var made: [String: RoleID] = [:]
    /// Timelines and follow-ups are the same in most rows.
    private var answers: [ScreenedText.Kind: [String: ImportScreening.Answer]] = [:]

    init(
        plan: Plan, words: PlanWords, register: RoleRegister, screening: ImportScreening, confirmedRoles: Set<String>, day: CalendarDay
    ) {
        self.plan = plan
        self.words = words
        self.register = register
        self.screening = screening
        self.day = day
        confirmed = Set(confirmedRoles.map(RoleRegister.key))
    }

    mutating func activity(
        _ draft: ImportDraft, before: Activity?, using numbers: inout some RandomNumberGenerator
    ) -> Activity {
        var activity = before ?? Activity(id: .random(using: &numbers), plan: plan.id, section: draft.section, position: 0, text: nil)
        if draft.isSectionStated { activity.section = draft.section }
        let isOwn = before != nil && draft.id == before?.id
        for cell in draft.cells where cell.field != .id && cell.field != .section {
            let line = ScreenedText.tidied(cell.text)
            if let before, line == ScreenedText.tidied(self.text(cell.field, before)) { continue }
            if line.isEmpty {
                if isOwn { PlanCells.put(.empty, cell.field, in: &activity, planYear: plan.year) }
                continue
            }
            take(cell, line, draft, before, &activity, using: &numbers)
        }
        if !draft.cells.contains(where: { $0.field == .channels }) { channels(before, &activity) }
        if !draft.cells.contains(where: { $0.field == .lead }) { lead(before, &activity) }
        return activity
    }

    func text(_ field: PlanField, _ activity: Activity) -> String {
        PlanCells.text(field, of: activity, plan: plan, words: words, register: register)
    }

    private mutating func take(
        _ cell: ImportDraft.Cell, _ line: String, _ draft: ImportDraft, _ before: Activity?, _ activity: inout Activity,
        using numbers: inout some RandomNumberGenerator
    ) {
        let place = Place(draft: draft, cell: cell)
        switch cell.field {
        case .activity: screened(line, .activity, place, &activity) { $0.text = $1 }
        case .timeline:
            screened(line, .timeline, place, &activity) { $0.timeline = $1 }
            if activity.timeline?.text == line, Timeline(reading: line, planYear: plan.year).impossible != nil {
                remark(.impossibleDate, place, ImportText.shortened(line))
            }
        case .followUp: screened(line, .followUp, place, &activity) { $0.followUp = $1 }
        case .responsible, .lead, .collaboration: roles(cell.text, place, before, &activity, using: &numbers)
        case .channels:
            let value = PlanCells.read(line, as: .channels, plan: plan, words: words, register: register)
            let channels = ImportChannels.channels(in: line, planYear: plan.year)
            if case .channels = value { put(value, place, &activity) } else if channels.isEmpty { remark(.unknownWord, place, ImportText.shortened(line)) }
            else { activity.channels = channels }
        case .t1, .t2, .annualReport, .t1NextYear, .otherReports, .target, .notes: details(cell.text, place, before, &activity)
        case .status, .kind, .perspectives, .points:
            put(PlanCells.read(line, as: cell.field, plan: plan, words: words, register: register), place, &activity)
        case .family:
            let isCode = line.utf8.count <= 40 && line.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
            put(isCode ? .family(FamilyID(line)) : .unreadable, place, &activity)
        case .section, .id: break
        }
    }

    // Small steps that the other parts share

    struct Place {
        var draft: ImportDraft
        var cell: ImportDraft.Cell
    }

    mutating func remark(_ kind: ImportRemark.Kind, _ place: Place, _ text: String = "") {
        remarks.append(ImportRemark(kind, table: place.draft.table, line: place.draft.line, column: place.cell.column, text: text))
    }

    mutating func put(_ value: PlanCells.Value, _ place: Place, _ activity: inout Activity) {
        if value == .unreadable { return remark(.unknownWord, place, hidden(place.cell.text)) }
        PlanCells.put(value, place.cell.field, in: &activity, planYear: plan.year)
        activity.toRewrite.remove(place.cell.field)
    }

    /// A remark shows a cell only when it could have been kept.
    func hidden(_ text: String) -> String {
        if case .accepted = screening.screen(String(text.prefix(200)), .note) { return ImportText.shortened(text) }
        return ""
    }

    mutating func screened(
        _ line: String, _ kind: ScreenedText.Kind, _ place: Place, _ activity: inout Activity, _ set: (inout Activity, ScreenedText) -> Void
    ) {
        let answer = answers[kind]?[line] ?? screening.screen(line, kind)
        if line.utf8.count < 100 { answers[kind, default: [:]][line] = answer }
        switch answer {
        case .accepted(let text):
            set(&activity, text)
            activity.toRewrite.remove(place.cell.field)
        case .empty: break
        case .tooLong: refuse(.longCell, place, &activity)
        case .mayIdentify: refuse(.mayIdentify, place, &activity)
        }
    }

    /// What stands there already stays; an empty field waits to be rewritten.
    mutating func refuse(_ kind: ImportRemark.Kind, _ place: Place, _ activity: inout Activity) {
        remark(kind, place)
        if text(place.cell.field, activity).isEmpty { activity.toRewrite.insert(place.cell.field) }
    }

    /// The confirmed role of that spelling; `.some(nil)` is asked about, nil is refused and never shown as a question.
    mutating func name(_ spelling: String, using numbers: inout some RandomNumberGenerator) -> RoleID?? {
        let key = RoleRegister.key(spelling)
        if let id = made[key] { return id }
        guard let name = try? ScreenedText(spelling, kind: .role, acceptingWarnings: true), !RoleRegister.pointsOutSomebody(spelling) else {
            return nil
        }
        guard confirmed.contains(key), !key.isEmpty else {
            if unknownKeys.insert(key).inserted { unknownRoles.append(spelling) }
            return .some(nil)
        }
        let role = Role(id: .random(using: &numbers), name: name)
        made[key] = role.id
        newRoles.append(role)
        return role.id
    }
}
