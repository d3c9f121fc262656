/// Vilken rad som är vilken: by id, by text in the same section, by text anywhere, then by likeness.
///
/// Each row of the plan is found at most once. The time grows with the rows of both, never with their product.
struct ImportMatching {
    /// For each draft the place of its row among the existing ones.
    private(set) var matches: [Int?]
    private var taken: [Bool]
    private let drafts: [ImportDraft]
    private let existing: [Activity]

    /// Share of the words of the longer text that have to stand in both.
    private static let likeness = (part: 7, of: 10)
    /// A word that stands in more rows than this finds nothing.
    private static let crowd = 200

    /// `isRefused`: a text that would not be let in, and so stands nowhere in the plan.
    init(_ drafts: [ImportDraft], _ existing: [Activity], isRefused: (String) -> Bool) {
        self.drafts = drafts
        self.existing = existing
        matches = Array(repeating: nil, count: drafts.count)
        taken = Array(repeating: false, count: existing.count)
        let keys = drafts.map { Self.key($0.text(.activity)) }
        let known = existing.map { Self.key($0.text?.text ?? "") }
        pair(drafts.map(\.id), existing.map { Optional($0.id) })
        pair(
            zip(drafts, keys).map { $1.isEmpty ? nil : Sectioned(section: $0.section, words: [$1]) },
            zip(existing, known).map { $1.isEmpty ? nil : Sectioned(section: $0.section, words: [$1]) })
        pair(keys.map { $0.isEmpty ? nil : $0 }, known.map { $0.isEmpty ? nil : $0 })
        pairByLikeness()
        pairWithoutText(isRefused)
    }

    /// A text that was refused left nothing to compare: the rest of the row has to do, and at last the order.
    private mutating func pairWithoutText(_ isRefused: (String) -> Bool) {
        guard existing.indices.contains(where: { !taken[$0] && existing[$0].text == nil }) else { return }
        let open = drafts.indices.map { matches[$0] == nil && (drafts[$0].text(.activity).isEmpty || isRefused(drafts[$0].text(.activity))) }
        for fields in [[PlanField.timeline, .followUp], [.timeline], [.followUp], []] {
            pair(
                zip(drafts, open).map { draft, isOpen -> Sectioned? in
                    guard isOpen else { return nil }
                    return Sectioned(section: draft.section, words: fields.map { ScreenedText.tidied(draft.text($0)) })
                },
                existing.map { activity -> Sectioned? in
                    guard activity.text == nil else { return nil }
                    let words = fields.map { ($0 == .timeline ? activity.timeline : activity.followUp)?.text ?? "" }
                    return Sectioned(section: activity.section, words: words)
                })
        }
    }

    /// Letters and digits; a text of marks only is itself.
    private static func key(_ text: String) -> String {
        let key = RoleRegister.key(text)
        return key.isEmpty ? ScreenedText.tidied(text) : key
    }

    private struct Sectioned: Hashable {
        var section: SectionID
        var words: [String]
    }

    /// The first free one of each key, in the order of both.
    private mutating func pair<Key: Hashable>(_ wanted: [Key?], _ offered: [Key?]) {
        var places: [Key: [Int]] = [:]
        for place in offered.indices.reversed() where !taken[place] {
            if let key = offered[place] { places[key, default: []].append(place) }
        }
        for draft in wanted.indices where matches[draft] == nil {
            guard let key = wanted[draft], let place = places[key]?.popLast() else { continue }
            matches[draft] = place
            taken[place] = true
        }
    }

    private mutating func pairByLikeness() {
        let free = existing.indices.filter { !taken[$0] && existing[$0].text != nil }
        let open = drafts.indices.filter { matches[$0] == nil }
        guard !free.isEmpty, !open.isEmpty else { return }
        var index = WordIndex()
        let offered = free.map { index.words(existing[$0].text?.text ?? "") }
        let wanted = open.map { index.words(drafts[$0].text(.activity)) }
        var places: [Int: [Int]] = [:]
        for (place, words) in offered.enumerated() { for word in words { places[word, default: []].append(place) } }

        var found: [(score: Double, draft: Int, place: Int)] = []
        for (number, words) in wanted.enumerated() where !words.isEmpty {
            // Two texts as like as that have one of the rarest words in common.
            let rare = words.sorted { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }
            let common = (Self.likeness.part * words.count + Self.likeness.of - 1) / Self.likeness.of
            let needed = words.count - common + 1
            var candidates: Set<Int> = []
            for word in rare.prefix(needed) {
                if let list = places[word], list.count <= Self.crowd { candidates.formUnion(list) }
            }
            let scored = candidates.map { (score: Self.overlap(words, offered[$0]), place: $0) }
            guard let best = scored.map(\.score).max(), best * Double(Self.likeness.of) >= Double(Self.likeness.part) else { continue }
            var tied = scored.filter { $0.score == best }.map(\.place)
            if tied.count > 1 { tied = tied.filter { existing[free[$0]].section == drafts[open[number]].section } }
            if tied.count == 1 { found.append((best, open[number], free[tied[0]])) }
        }
        for (_, draft, place) in found.sorted(by: { ($1.score, $0.draft) < ($0.score, $1.draft) }) where !taken[place] {
            matches[draft] = place
            taken[place] = true
        }
    }

    /// Of two sorted lists: what both have, of the longer one.
    private static func overlap(_ a: [Int], _ b: [Int]) -> Double {
        var (i, j, common) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] { common += 1; i += 1; j += 1 } else if a[i] < b[j] { i += 1 } else { j += 1 }
        }
        return Double(common) / Double(max(a.count, b.count, 1))
    }
}

/// A number for every word.
private struct WordIndex {
    private var numbers: [String: Int] = [:]

    /// Sorted, each once.
    mutating func words(_ text: String) -> [Int] {
        var words: Set<Int> = []
        for word in ImportText.words(text) {
            let number = numbers[word] ?? numbers.count
            numbers[word] = number
            words.insert(number)
        }
        return words.sorted()
    }
}
