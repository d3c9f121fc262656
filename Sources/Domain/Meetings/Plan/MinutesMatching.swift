/// Which kinds of forum an activity is about.
enum MinutesMatching {
    /// Of the kinds that there are: those that follow up its family, or of them those that its words name; without a family that any
    /// follows up, those that its words name.
    static func kinds(
        of activity: Activity, families: [ForumKindID: Set<FamilyID>], among known: Set<ForumKindID>
    ) -> Set<ForumKindID> {
        let ofFamily = known.filter { kind in activity.family.map { families[kind]?.contains($0) ?? false } ?? false }
        let words = [activity.text, activity.followUp].compactMap { $0?.text }.joined(separator: "\n")
        let named = named(in: words).intersection(known)
        guard !ofFamily.isEmpty else { return named }
        let both = ofFamily.intersection(named)
        return both.isEmpty ? ofFamily : both
    }

    /// Not folded: "brå" is no "bra".
    static func named(in text: String) -> Set<ForumKindID> {
        let words = text.lowercased().composed.split { !$0.isLetter && !$0.isNumber }
        var kinds: Set<ForumKindID> = []
        for place in words.indices {
            for (kind, names) in table where names.contains(where: { $0.fits(words[place...]) }) { kinds.insert(kind) }
        }
        return kinds
    }

    static var kinds: Set<ForumKindID> { Set(table.map(\.key)) }

    private enum Pattern {
        case word(String)
        case beginning(String)
        case ending(String)
        /// Two words near each other, by their beginnings: "samråd med polisen".
        case near(String, String)

        func fits(_ words: ArraySlice<Substring>) -> Bool {
            guard let word = words.first else { return false }
            return switch self {
            case .word(let text): word == text
            case .beginning(let text): word.hasPrefix(text)
            case .ending(let text): word.hasSuffix(text)
            case .near(let first, let second): word.hasPrefix(first) && words.dropFirst().prefix(4).contains { $0.hasPrefix(second) }
            }
        }
    }

    /// Ids as in Resources/forums.yaml.
    private static let table: KeyValuePairs<ForumKindID, [Pattern]> = [
        "bra": [.ending("brå"), .beginning("bråmöte"), .near("brottsförebyggande", "råd")],
        "sspf": [.word("sspf"), .beginning("sspfmöte")],
        "ssp": [.word("ssp"), .beginning("sspmöte")],
        "forum_0_20": [.beginning("samverkansforum")],
        "city_network": [.word("nätverk"), .beginning("nätverket"), .beginning("nätverksmöte")],
        "internal_group": [.near("förvaltningsövergripande", "grupp")],
        "police_consultation": [.beginning("polissamråd"), .near("samråd", "polis")],
        "job_centre": [.beginning("jobbtorg")],
        "civil_dialogue": [.beginning("civilsamhäll")],
        "workplace_meeting": [.word("apt"), .beginning("arbetsplatsträff"), .beginning("enhetsmöte")],
    ]
}
