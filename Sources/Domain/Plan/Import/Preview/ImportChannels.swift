/// Kanaler ur ord: where an activity is reported, from the words under Uppföljning.
enum ImportChannels {
    static func channels(in text: String, planYear: Int) -> Set<FollowUpChannel> {
        let words = ImportText.words(text)
        var channels: Set<FollowUpChannel> = []
        for (place, word) in words.enumerated() {
            switch word {
            case "t1": channels.insert(first(year(after: place, words), planYear))
            case "t2": channels.insert(.t2)
            case ImportWords.annualShort: channels.insert(.annualReport)
            default: break
            }
            if word.hasPrefix(ImportWords.annualReport) { channels.insert(.annualReport) }
            if word.hasPrefix(ImportWords.tertial) { channels.formUnion(tertials(after: place, words, planYear)) }
            if ImportWords.minutes.contains(where: word.hasPrefix) { channels.insert(.minutes) }
            if word.hasPrefix(ImportWords.portal) { channels.insert(.portal) }
            if ImportWords.grant.contains(where: word.hasPrefix) { channels.insert(.grant) }
            if ImportWords.grantPairs.contains(where: { stands($0, at: place, words) }) { channels.insert(.grant) }
            if ImportWords.yearAfter.contains(where: { stands($0, at: place, words) }) { channels.insert(.yearAfter) }
            // "av enhetschef": somebody does it in a way of their own.
            if word == ImportWords.by, place + 1 < words.count, ImportWords.role.contains(where: words[place + 1].contains) {
                channels.insert(.own)
            }
        }
        return channels
    }

    /// "Tertialrapport 1 och 2", "tertialrapport 1 2020"
    private static func tertials(after place: Int, _ words: [String], _ planYear: Int) -> Set<FollowUpChannel> {
        var channels: Set<FollowUpChannel> = []
        var next = place + 1
        while next < words.count, next < place + 5 {
            switch words[next] {
            case "1": channels.insert(first(year(after: next, words), planYear))
            case "2": channels.insert(.t2)
            case let word where ImportWords.and.contains(word): break
            default: return channels
            }
            next += 1
        }
        return channels
    }

    private static func first(_ year: Int?, _ planYear: Int) -> FollowUpChannel { year == planYear + 1 ? .t1NextYear : .t1 }

    private static func year(after place: Int, _ words: [String]) -> Int? {
        guard place + 1 < words.count, words[place + 1].utf8.count == 4 else { return nil }
        return Int(words[place + 1])
    }

    /// The words stand there, the last of them perhaps with an ending.
    private static func stands(_ wanted: [String], at place: Int, _ words: [String]) -> Bool {
        guard place + wanted.count <= words.count else { return false }
        return zip(wanted, words[place...]).enumerated().allSatisfy { index, pair in
            index == wanted.count - 1 ? pair.1.hasPrefix(pair.0) : pair.1 == pair.0
        }
    }
}
