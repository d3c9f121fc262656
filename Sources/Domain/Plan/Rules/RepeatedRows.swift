/// The rules that look at a row beside the rows before it: the same text again, the same role in another spelling.
struct RepeatedRows {
    /// Roles whose spellings are close, each with the others: how the other is spelled, and how it is spelled itself.
    var close: [RoleID: [RoleID: [String]]] = [:]
    /// The first with each text, cut short, by the hash of what it says: enough to know it by.
    private var texts: [Int: String] = [:]
    private var roles: Set<RoleID> = []

    /// Characters of a text that are kept.
    static let shortened = 80

    mutating func remarks(on activity: Activity, register: RoleRegister) -> [PlanRemark] {
        duplicate(activity) + spellings(activity, register)
    }

    private mutating func duplicate(_ activity: Activity) -> [PlanRemark] {
        guard let text = activity.text?.text else { return [] }
        let key = RoleRegister.key(text)
        guard !key.isEmpty else { return [] }
        if let first = texts[key.hashValue] {
            return [PlanRemark(.duplicate, activity: activity.id, field: .activity, arguments: [first])]
        }
        texts[key.hashValue] = String(text.prefix(Self.shortened))
        return []
    }

    /// At the first row that names the second of the two.
    private mutating func spellings(_ activity: Activity, _ register: RoleRegister) -> [PlanRemark] {
        guard !close.isEmpty else { return [] }
        var found: [PlanRemark] = []
        for (field, named) in [(PlanField.responsible, activity.responsible), (.collaboration, activity.collaborators)] {
            for role in named.map(register.resolved) where roles.insert(role).inserted {
                let pairs = (close[role] ?? [:]).filter { roles.contains($0.key) }.values
                found += pairs.sorted { $0.lexicographicallyPrecedes($1) }.map {
                    PlanRemark(.roleSpelledTwice, activity: activity.id, field: field, arguments: $0)
                }
            }
        }
        return found
    }
}
