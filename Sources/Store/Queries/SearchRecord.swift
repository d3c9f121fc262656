import Domain
import GRDB

/// Sökning i alla planers texter. Every word must begin a word of the row's texts, whatever their order.
///
/// Of what fits, the newest rows are looked at closer: those with the words in the order typed come first, then those with
/// the words whole, then the newest plan.
enum SearchRecord {
    static let most = 100
    /// How many of the newest that fit are put in order.
    static let looked = 256
    /// Characters on either side of the hit.
    static let around = 40

    static func hits(_ typed: String, limit: Int, in db: Database) throws -> [SearchHit] {
        let words = Self.words(typed.folded)
        let limit = min(max(0, limit), most)
        guard !words.isEmpty, limit > 0 else { return [] }
        var found: [(id: Int64, grade: Int, year: Int)] = []
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: sql), arguments: [words.map { "\"\($0)\"*" }.joined(separator: " "), looked])
        let phrase = Array(typed.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
        let bytes = words.map { Array($0.utf8) }
        while let row = try cursor.next() { found.append((row[0], grade(row[1], phrase, bytes), row[2])) }
        found.sort { ($0.grade, -$0.year, -$0.id) < ($1.grade, -$1.year, -$1.id) }
        return try found.prefix(limit).compactMap { try hit($0.id, words, in: db) }
    }

    static let sql = """
        SELECT s.rowid, w.folded, p.year FROM activity_search AS s
        JOIN activity_words AS w ON w.id = s.rowid
        JOIN activity AS a ON a.id = s.rowid JOIN plan AS p ON p.id = a.plan AND p.removed_day IS NULL
        WHERE activity_search MATCH ? ORDER BY s.rowid DESC LIMIT ?
        """

    /// As the index divides them: letters and digits.
    private static func words(_ folded: String) -> [String] {
        folded.split { !$0.isLetter && !$0.isNumber }.prefix(16).map(String.init)
    }

    /// In bytes, since some hundred rows are graded at each letter that is typed.
    private static func grade(_ folded: String, _ phrase: [UInt8], _ words: [[UInt8]]) -> Int {
        let text = Array(folded.utf8)
        if words.count > 1, text.holds(phrase, wholly: false) { return 0 }
        return words.allSatisfy { text.holds($0, wholly: true) } ? 1 : 2
    }

    private static func hit(_ id: Int64, _ words: [String], in db: Database) throws -> SearchHit? {
        guard let stored = try ActivityRecord.read(at: id, in: db),
            let plan = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT year, district FROM plan WHERE id = ?"), arguments: [stored.plan])
        else { return nil }
        let activity = stored.activity
        for (field, text) in texts(activity, planYear: plan[0]) {
            guard let (excerpt, range) = excerpt(text, words) else { continue }
            return SearchHit(
                activity: activity.id, plan: activity.plan, year: plan[0], district: DistrictID(plan[1]), field: field,
                excerpt: excerpt, range: range)
        }
        return nil
    }

    private static func texts(_ activity: Activity, planYear: Int) -> [(PlanField, String)] {
        var texts: [(PlanField, String?)] = [
            (.activity, activity.text?.text), (.timeline, activity.timeline?.text), (.followUp, activity.followUp?.text),
            (.target, activity.target?.words.text),
        ]
        texts += (activity.target?.units ?? []).map { (.target, $0.name.text) }
        texts += activity.reports.map { (LogRecord.field($0.occasion, planYear: planYear), $0.comment?.text) }
        texts += activity.notes.map { (.notes, $0.text.text) }
        return texts.compactMap { field, text in text.map { (field, $0) } }
    }

    /// Around the first place where one of the words begins a word.
    static func excerpt(_ text: String, _ words: [String]) -> (String, Range<Int>)? {
        let characters = Array(text)
        let folded = characters.map { String($0).folded }
        func isWord(_ place: Int) -> Bool { characters[place].isLetter || characters[place].isNumber }
        for start in characters.indices where isWord(start) && (start == 0 || !isWord(start - 1)) {
            for word in words {
                var (end, length) = (start, "")
                while end < folded.count, length.count < word.count {
                    length += folded[end]
                    end += 1
                }
                guard length.hasPrefix(word) else { continue }
                return cut(characters, start..<end)
            }
        }
        return nil
    }

    private static func cut(_ characters: [Character], _ hit: Range<Int>) -> (String, Range<Int>) {
        var first = max(0, hit.lowerBound - around)
        var last = min(characters.count, hit.upperBound + around)
        // Not in the middle of a word, where there is one to stop at.
        if first > 0, let space = characters[first..<hit.lowerBound].firstIndex(of: " ") { first = space + 1 }
        if last < characters.count, let space = characters[hit.upperBound..<last].lastIndex(of: " ") { last = space }
        let (before, after) = (first > 0 ? "…" : "", last < characters.count ? "…" : "")
        let shift = before.count - first
        return (before + String(characters[first..<last]) + after, hit.lowerBound + shift..<hit.upperBound + shift)
    }
}

extension [UInt8] {
    /// Whether the bytes stand in it; wholly: with no letter or digit on either side.
    func holds(_ wanted: [UInt8], wholly: Bool) -> Bool {
        guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
        for start in 0...(count - wanted.count) where self[start] == first {
            let end = start + wanted.count
            guard self[start..<end].elementsEqual(wanted) else { continue }
            if !wholly || (start == 0 || !self[start - 1].isInWord) && (end == count || !self[end].isInWord) { return true }
        }
        return false
    }
}

extension UInt8 {
    /// Whatever is not ASCII counts as a letter.
    fileprivate var isInWord: Bool {
        self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self)
    }
}
