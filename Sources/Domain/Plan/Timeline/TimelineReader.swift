/// What the tokens of a timeline are, one after another. What they mean together is decided afterwards.
struct TimelineReader {
    /// A change in the words that would make a day of what is none.
    struct Edit {
        var range: Range<Int>
        var text: String
    }

    enum Element {
        case word(TimelineWords.Meaning)
        /// A dash between two times, or after one.
        case range
        case span(TimelineSpan)
        case years(Int, Int, Range<Int>)
        case impossible(Range<Int>, [Edit]?)
        case unknown
    }

    let tokens: [TimelineToken]
    let planYear: Int

    /// Years that may stand alone; days have any year that a day can have.
    static let years = 1900...2099
    func isNear(_ year: Int) -> Bool { (planYear - 10...planYear + 10).contains(year) }

    subscript(index: Int) -> TimelineToken? { tokens.indices.contains(index) ? tokens[index] : nil }
    func word(_ index: Int) -> String { self[index].map { $0.isWord ? $0.text : "" } ?? "" }

    func elements() -> [Element] {
        var elements: [Element] = []
        var index = 0
        while index < tokens.count {
            let (found, next) = read(at: index, after: elements.last)
            elements += found
            index = next
        }
        return elements
    }

    private func read(at index: Int, after last: Element?) -> ([Element], Int) {
        if let next = frequency(at: index) { return ([.word(.ongoing)], next) }
        if let date = date(at: index) { return ([date.element], date.next) }
        if let part = part(at: index, after: last) { return part }
        if let phrase = TimelineWords.phrases[word(index)]?.first(where: { stands($0.words, at: index) }) {
            return ([phrase.meaning == .thisYear ? year(planYear, index) : .word(phrase.meaning)], index + phrase.words.count)
        }
        if TimelineWords.nextYear.contains(where: { stands($0, at: index) }) { return ([year(planYear + 1, index)], index + 2) }
        if stands(TimelineWords.yearEnd, at: index) { return ([.word(.until), year(planYear, index)], index + 2) }
        if word(index) == TimelineWords.upTo { return ([.word(isTime(index + 1) ? .until : .conditional)], index + 1) }
        if let meaning = TimelineWords.meanings[word(index)] {
            switch meaning {
            case .filler: return ([], index + 1)
            case .thisYear: return (year(after: index + 1) == nil ? [year(planYear, index)] : [], index + 1)
            default: return ([.word(meaning)], index + 1)
            }
        }
        return (mark(at: index), index + 1)
    }

    private func mark(at index: Int) -> [Element] {
        guard tokens[index].kind == .mark else { return [.unknown] }
        switch tokens[index].text {
        case "-":
            // "Vår- och hösttermin"
            if tokens[index].isGlued, word(index - 1) != "", TimelineWords.meanings[word(index + 1)] == .list { return [] }
            return [.range]
        case ",", ";", "/", "&", "+": return [.word(.list)]
        case ".", ":", "(", ")", "•", "*", "!", "\"": return []
        default: return [.unknown]
        }
    }

    private func stands(_ words: [String], at index: Int) -> Bool {
        words.indices.allSatisfy { word(index + $0) == words[$0] }
    }

    private func year(_ year: Int, _ index: Int) -> Element {
        .span(TimelineSpan(unit: .year, year: year, range: tokens[index].range))
    }

    private func isTime(_ index: Int) -> Bool {
        switch date(at: index)?.element ?? part(at: index, after: nil)?.0.first {
        case .span, .years, .impossible: true
        default: false
        }
    }

    /// `varje år`, `varje vår och höst`, `minst två gånger per termin`, `2 ggr/år`: the token after it.
    private func frequency(at index: Int) -> Int? {
        var next = index
        if TimelineWords.every.contains(word(next)), TimelineWords.cycles.contains(word(next + 1)) {
            next += 2
            while TimelineWords.meanings[word(next)] == .list, TimelineWords.cycles.contains(word(next + 1)) { next += 2 }
            return next
        }
        if TimelineWords.least.contains(word(next)) { next += 1 }
        guard self[next].map({ (1...2).contains($0.digits) }) == true || TimelineWords.ordinals[word(next)] != nil,
            TimelineWords.times.contains(word(next + 1)), TimelineWords.per.contains(self[next + 2]?.text ?? ""),
            TimelineWords.cycles.contains(word(next + 3))
        else { return nil }
        return next + 4
    }

    func month(at index: Int) -> Int? { TimelineWords.months[word(index)] }

    /// The year of a month, a season or another part: `2026`, `år 2026`, `-26`, `'26`; where two bare digits can be
    /// nothing else, them too.
    func year(after index: Int, bare: Bool = false) -> (year: Int, next: Int)? {
        var at = index
        if self[at]?.isMark(".") == true { at += 1 }
        if TimelineWords.beforeYear.contains(word(at)), self[at + 1]?.digits == 4 { at += 1 }
        let isJoined = self[at].map { "-'".contains($0.text) } == true && self[at + 1]?.isGlued == true
        if isJoined { at += 1 }
        guard let token = self[at], let number = token.number, !isDayOrSpan(at) else { return nil }
        if token.digits == 4, Self.years.contains(number) { return (number, at + 1) }
        guard token.digits == 2, isJoined || bare, month(at: at + 1) == nil, isNear(2000 + number) else { return nil }
        return (2000 + number, at + 1)
    }

    /// The number begins something longer than a year.
    private func isDayOrSpan(_ index: Int) -> Bool {
        guard let mark = self[index + 1], mark.isGlued, let after = self[index + 2], after.isGlued, after.isNumber else { return false }
        return mark.text == "/" || mark.text == "." || (mark.text == "-" && after.digits < 4) || mark.text == ":"
    }
}
