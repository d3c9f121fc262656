/// Ordlagning: words that a column or a PDF broke. Nothing is mended that is not surely one word, and everything is shown.
struct ImportRepairs {
    private(set) var found: [ImportReading.Repair] = []

    /// Words of the register, which are spelled right.
    private var register: Set<String> = []
    /// How often a word stands in the file, and how often with a neighbour it could be one word with.
    private var numbers: [String: Int] = [:]
    private var counts: [Int] = []
    private var pairs: [Int: Int] = [:]
    private var known: [String: Bool] = [:]
    /// A file of nonsense is not worth the time; what is left stays as it stands.
    private var budget = 20_000

    init(of reading: ImportReading, rows: [ImportRow], register roles: RoleRegister) {
        for role in roles.roles {
            for spelling in [role.name] + role.synonyms { register.formUnion(BrokenText.words(spelling.text)) }
        }
        let places = rows.map { row in
            reading.tables[row.table].isOwn ? [] : row.cells.indices.filter { Self.isProse(reading.tables[row.table].columns[$0].field) }
        }
        for (row, columns) in zip(rows, places) {
            for column in columns { count(BrokenText(row.cells[column])) }
        }
        for title in reading.source.tables.map(\.title) { count(BrokenText(title)) }
        for (row, columns) in zip(rows, places) {
            for column in columns {
                for (broken, mended) in mended(BrokenText(row.cells[column])) {
                    let repair = ImportReading.Repair(
                        table: reading.source.number(ofTable: row.table), line: row.line, column: column + 1, broken: broken, mended: mended)
                    if found.last != repair { found.append(repair) }
                }
            }
        }
    }

    private static func isProse(_ field: PlanField?) -> Bool {
        switch field {
        case nil, .section, .activity, .responsible, .lead, .collaboration, .timeline, .followUp: true
        default: false
        }
    }

    private mutating func count(_ text: BrokenText) {
        for (place, part) in text.parts.enumerated() where !part.core.isEmpty {
            counts[number(part.core)] += 1
            guard place + 1 < text.parts.count, text.canJoin(place) else { continue }
            pairs[number(part.core) << 32 | number(text.parts[place + 1].core), default: 0] += 1
        }
    }

    private mutating func number(_ word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = counts.count
        counts.append(0)
        return counts.count - 1
    }

    private func count(_ word: String) -> Int { numbers[word].map { counts[$0] } ?? 0 }

    private mutating func mended(_ text: BrokenText) -> [(String, String)] {
        var result: [(String, String)] = []
        var place = 0
        while place < text.parts.count {
            if let (count, word) = joint(text, place) {
                result.append((text.parts[place..<place + count].map(\.text).joined(separator: " "), word))
                place += count
            } else {
                let part = text.parts[place].text
                let plain = BrokenText.visible(part)
                let tidy = BrokenText.andAfterHyphen(plain)
                let isBeforeWord = place + 1 < text.parts.count
                if let tidy, isBeforeWord { result.append((part, tidy)) } else if plain != part { result.append((part, plain)) }
                place += 1
            }
        }
        return result
    }

    /// The parts that are one word, from `place`: two of them, or three.
    private mutating func joint(_ text: BrokenText, _ place: Int) -> (Int, String)? {
        guard place + 1 < text.parts.count else { return nil }
        if let word = text.andApart(place) { return (2, word) }
        if let word = hyphenated(text, place) { return (2, word) }
        for count in [2, 3] where place + count <= text.parts.count {
            let range = place..<place + count
            guard range.dropLast().allSatisfy(text.canJoin) else { return nil }
            let joined = text.parts[range].map(\.core).joined()
            guard range.dropLast().allSatisfy({ !isOwnPair(text, $0) }), joined.count > 4, isKnown(joined) else { continue }
            // Three pieces: a word of its own beside two pieces belongs to neither.
            if count == 3, text.parts[range].count(where: { isOwn($0.core, Int.max) }) > 1 || joint(text, place + 1) != nil { continue }
            return (count, text.parts[range].map { BrokenText.visible($0.text) }.joined())
        }
        return nil
    }

    /// Both halves are words by themselves.
    private mutating func isOwnPair(_ text: BrokenText, _ place: Int) -> Bool {
        let (first, second) = (text.parts[place], text.parts[place + 1])
        if first.endsSoft { return false }
        // "plan b"
        if second.core.count == 1, !second.isAfterBreak { return true }
        let together = pairs[number(first.core) << 32 | number(second.core)] ?? 0
        let ownFirst = isOwn(first.core, together)
        let ownSecond = isOwn(second.core, together)
        if ownFirst && ownSecond { return true }
        guard Lexicon.small.contains(first.core) || Lexicon.small.contains(second.core) else { return false }
        // "en het fråga" is no "enhet": beside a small word the other half has to be long, and a piece.
        let other = Lexicon.small.contains(first.core) ? second.core : first.core
        let ownOther = Lexicon.small.contains(first.core) ? ownSecond : ownFirst
        return ownOther || other.count < (second.isAfterBreak ? 4 : 6)
    }

    /// Known, or seen in the file without this neighbour.
    private mutating func isOwn(_ word: String, _ together: Int) -> Bool {
        if Lexicon.small.contains(word) || count(word) > together && word.count > 1 { return true }
        return register.contains(word) || isInLexicon(word)
    }

    private mutating func isKnown(_ word: String) -> Bool {
        count(word) > 0 || register.contains(word) || isInLexicon(word)
    }

    private mutating func isInLexicon(_ word: String) -> Bool {
        if let answer = known[word] { return answer }
        guard budget > 0, word.count < 60 else { return false }
        budget -= 1
        let answer = Lexicon.knows(word)
        known[word] = answer
        return answer
    }

    /// A hyphen at the end of a line: gone where the word is known without it, kept after letters like MVP.
    private mutating func hyphenated(_ text: BrokenText, _ place: Int) -> String? {
        let (first, second) = (text.parts[place], text.parts[place + 1])
        guard first.endsWithHyphen, second.isAfterBreak, second.startsWithLetter, !ImportWords.and.contains(second.core) else { return nil }
        let bare = String(BrokenText.visible(first.text).dropLast())
        if second.startsSmall, isKnown(first.core + second.core) { return bare + second.text }
        let isShort = bare.count > 1 && bare.allSatisfy { $0.isUppercase || $0.isNumber }
        return isShort || !second.startsSmall ? bare + "-" + second.text : nil
    }
}

extension ImportReading.Table {
    /// Made by this program: nothing in it is broken.
    var isOwn: Bool { columns.contains { $0.field == .id } }
}

extension ImportSource {
    /// Place of a table from 1, and 0 in a file that has no tables of its own.
    package func number(ofTable index: Int) -> Int { format == .csv ? 0 : index + 1 }
}
