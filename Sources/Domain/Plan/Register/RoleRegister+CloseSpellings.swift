extension RoleRegister {
    /// Two roles that are probably one, with the spellings that say so.
    package struct CloseSpellings: Hashable, Sendable {
        package var first: RoleID
        package var second: RoleID
        package var firstSpelling: String
        package var secondSpelling: String
        package init(first: RoleID, second: RoleID, firstSpelling: String, secondSpelling: String) {
            self.first = first
            self.second = second
            self.firstSpelling = firstSpelling
            self.secondSpelling = secondSpelling
        }
    }

    /// Pairs of roles that are one letter, a hyphen, an s of the genitive or a "för" apart, each pair once, in the order of the register.
    package var closeSpellings: [CloseSpellings] {
        var byTrace: [String: [Int]] = [:]
        var pairs: [CloseSpellings] = []
        var seen: Set<Set<RoleID>> = []
        var entries: [(id: RoleID, text: String, key: [Character])] = []
        for role in roles {
            for spelling in [role.name] + role.synonyms {
                let entry = (id: resolved(role.id), text: spelling.text, key: Self.looseKey(spelling.text))
                guard !entry.key.isEmpty else { continue }
                let traces = Self.traces(entry.key)
                for other in Set(traces.flatMap { byTrace[$0] ?? [] }).sorted() {
                    let earlier = entries[other]
                    guard earlier.id != entry.id, Self.areClose(earlier.key, entry.key), seen.insert([earlier.id, entry.id]).inserted
                    else { continue }
                    pairs.append(
                        CloseSpellings(first: earlier.id, second: entry.id, firstSpelling: earlier.text, secondSpelling: entry.text))
                }
                for trace in traces { byTrace[trace, default: []].append(entries.count) }
                entries.append(entry)
            }
        }
        return pairs
    }

    /// Without the small words between, and without the s of a genitive.
    private static func looseKey(_ text: String) -> [Character] {
        let words = text.composed.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
            .map { $0.filter { $0 != "-" } }
            .filter { !RoleWords.joining.contains($0) }
        return words.flatMap { word in Array(word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : word) }
    }

    /// The key, and the key with any one letter gone: two that are one change apart have one of these in common.
    private static func traces(_ key: [Character]) -> [String] {
        guard key.count >= shortest else { return [String(key)] }
        return [String(key)] + key.indices.map { String(key[..<$0] + key[($0 + 1)...]) }
    }

    /// Shorter keys are other words, not other spellings.
    private static let shortest = 7

    /// Equal, or one letter more, fewer, other, or changed for its neighbour. Other digits are another unit.
    static func areClose(_ a: [Character], _ b: [Character]) -> Bool {
        if a == b { return true }
        guard min(a.count, b.count) >= shortest, abs(a.count - b.count) <= 1, a.filter(\.isNumber) == b.filter(\.isNumber)
        else { return false }
        let same = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a[same...], b[same...])
        if restA.count == restB.count {
            let isSwapped = restA.count > 1 && Array(restA.prefix(2)) == Array(restB.prefix(2).reversed()) && restA.dropFirst(2) == restB.dropFirst(2)
            return restA.dropFirst() == restB.dropFirst() || isSwapped
        }
        return restA.count > restB.count ? restA.dropFirst() == restB : restA == restB.dropFirst()
    }
}
