/// Which row of the old plan each row of the new one comes from: first by what is known, then by what they say.
struct PlanPairing {
    private let old: Plan
    private let oldRows: [Activity]
    private let new: Plan
    private let newRows: [Activity]
    private var partner: [Int?]
    private var isTaken: [Bool]

    init(_ old: Plan, _ oldRows: [Activity], _ new: Plan, _ newRows: [Activity]) {
        (self.old, self.oldRows, self.new, self.newRows) = (old, oldRows, new, newRows)
        partner = Array(repeating: nil, count: newRows.count)
        isTaken = Array(repeating: false, count: oldRows.count)
    }

    /// For each new row the place of the old one; no old row comes twice.
    mutating func partners() -> [Int?] {
        // The same row, the link from the new plan, and the link seen from a newer plan towards an older.
        match({ $0.id.text }, { $0.id.text })
        match({ $0.id.text }, { $0.ancestor?.text })
        match({ $0.ancestor?.text }, { $0.id.text })
        // What somebody left out with a reason was left out, whatever the new rows look like.
        let left = Set(new.removals.map(\.activity))
        for (place, row) in oldRows.enumerated() where left.contains(row.id) { isTaken[place] = true }
        let (old, new) = (old, new)
        match({ Self.key($0, old) }, { Self.key($0, new) })
        match({ Self.key($0, nil) }, { Self.key($0, nil) })
        // Between a plan and its revision a row without a link is one that somebody wrote.
        if new.predecessor != old.id && old.predecessor != new.id { matchLikeness() }
        return partner
    }

    /// Pairs rows with the same key, the first with the first.
    private mutating func match(_ oldKey: (Activity) -> String?, _ newKey: (Activity) -> String?) {
        var places: [String: [Int]] = [:]
        for place in oldRows.indices.reversed() where !isTaken[place] {
            if let key = oldKey(oldRows[place]) { places[key, default: []].append(place) }
        }
        for place in newRows.indices where partner[place] == nil {
            guard let key = newKey(newRows[place]), let found = places[key]?.popLast() else { continue }
            pair(found, place)
        }
    }

    private mutating func pair(_ old: Int, _ new: Int) {
        partner[new] = old
        isTaken[old] = true
    }

    /// The folded text, with the name of the section when there is a plan to ask.
    private static func key(_ row: Activity, _ plan: Plan?) -> String? {
        let text = RoleRegister.key(row.text?.text ?? "")
        guard !text.isEmpty else { return nil }
        return plan.map { text + "/" + SectionKey(row, in: $0).name } ?? text
    }

    private mutating func matchLikeness() {
        let olds = oldRows.indices.filter { !isTaken[$0] }
        let news = newRows.indices.filter { partner[$0] == nil }
        let likeness = RowLikeness(olds.map { oldRows[$0].text?.text ?? "" }, news.map { newRows[$0].text?.text ?? "" })
        for found in likeness.pairs() { pair(olds[found.old], news[found.new]) }
    }
}
