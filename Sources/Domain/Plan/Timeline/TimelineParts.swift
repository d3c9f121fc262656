/// Seasons, months, quarters, weeks and the other parts of a year.
extension TimelineReader {
    /// What was read at a token, and the token after it. `last` is what stands before.
    func part(at index: Int, after last: Element?) -> ([Element], Int)? {
        let word = word(index)
        guard !word.isEmpty || self[index]?.isNumber == true else { return nil }
        if word == "jul" || TimelineWords.christmas.contains(word) { return christmas(at: index, after: last) }
        if let month = month(at: index) { return span(.months(month, month), at: index, to: index + 1, bare: false) }
        if let season = TimelineWords.seasons[word] { return self.season(season, at: index) }
        if word == TimelineWords.turn { return turn(at: index, after: last) }
        if TimelineWords.schoolYear.contains(word) {
            guard let pair = pair(at: index + 1) else { return ([.unknown], index + 1) }
            return ([.span(TimelineSpan(unit: .schoolYear, year: pair.year, range: tokens[index].range))], pair.next)
        }
        if let parts = TimelineWords.numbered[word] { return numbered(parts, at: index) }
        return ordinal(at: index)
    }

    private func span(_ unit: TimelineSpan.Unit, at index: Int, to end: Int, bare: Bool) -> ([Element], Int) {
        let year = year(after: end, bare: bare)
        return ([.span(TimelineSpan(unit: unit, year: year?.year, range: tokens[index].range))], year?.next ?? end)
    }

    private func season(_ season: TimelineSeason, at index: Int) -> ([Element], Int) {
        guard season == .winter else { return span(.season(season), at: index, to: index + 1, bare: true) }
        guard let pair = pair(at: index + 1) else { return ([.unknown], index + 1) }
        return ([.span(TimelineSpan(unit: .midwinter, year: pair.year, range: tokens[index].range))], pair.next)
    }

    /// Without its two years it is the end of the plan's, and that only where something is to be done by then.
    private func turn(at index: Int, after last: Element?) -> ([Element], Int) {
        if let pair = pair(at: index + 1) {
            return ([.span(TimelineSpan(unit: .turn, year: pair.year, range: tokens[index].range))], pair.next)
        }
        switch last {
        case .word(.until), .word(.before):
            let year = TimelineSpan(unit: .year, year: planYear, range: tokens[index].range)
            return (self[index + 1]?.isNumber == true ? [.unknown] : [.word(.until), .span(year)], index + 1)
        default: return ([.unknown], index + 1)
        }
    }

    /// `jul` is a feast after "före" and a month beside another month; else nobody knows.
    private func christmas(at index: Int, after last: Element?) -> ([Element], Int) {
        if word(index) != "jul" { return span(.christmas, at: index, to: index + 1, bare: false) }
        if case .word(.before) = last { return span(.christmas, at: index, to: index + 1, bare: false) }
        let isBeside = self[index + 1]?.isMark("-") == true && month(at: index + 2) != nil
        let isAfter = self[index - 1]?.isMark("-") == true && month(at: index - 2) != nil
        return isBeside || isAfter ? span(.months(7, 7), at: index, to: index + 1, bare: false) : ([.unknown], index + 1)
    }

    /// `kvartal 2`, `Q3 2026`, `T1`, `v. 12–14`, `halvår 1`, `kvartal 1 och 2`.
    private func numbered(_ parts: TimelineParts, at index: Int) -> ([Element], Int)? {
        var next = index + 1
        if self[next]?.isMark(".") == true { next += 1 }
        guard let first = number(at: next, of: parts), !TimelineWords.glued.contains(word(index)) || self[index + 1]?.isGlued == true
        else { return nil }
        var numbers: [(number: Int, joint: Element?)] = [(first, nil)]
        next += 1
        while let last = numbers.last, let (joint, at) = joint(at: next, word(index)), let number = number(at: at, of: parts),
            number > last.number {
            numbers.append((number, joint))
            next = at + 1
        }
        let year = year(after: next, bare: parts != .weeks)
        let spans = numbers.flatMap { number, joint in
            let span = TimelineSpan(unit: parts.unit(number), year: year?.year, range: tokens[index].range)
            return (joint.map { [$0] } ?? []) + [Element.span(span)]
        }
        return (spans, year?.next ?? next)
    }

    /// What joins two numbers of one kind, and where the second stands: `1–2`, `1 och 2`, `T1, T2`.
    private func joint(at index: Int, _ name: String) -> (Element, Int)? {
        guard let token = self[index] else { return nil }
        let isList = TimelineWords.meanings[token.text] == .list || [",", "/"].contains(token.text)
        guard isList || token.isMark("-") else { return nil }
        return (isList ? .word(.list) : .range, word(index + 1) == name ? index + 2 : index + 1)
    }

    private func number(at index: Int, of parts: TimelineParts) -> Int? {
        guard let token = self[index], (1...2).contains(token.digits), let number = token.number, (1...parts.count).contains(number),
            month(at: index + 1) == nil, self[index + 1]?.isGlued != true || !"/:".contains(self[index + 1]?.text ?? "x")
        else { return nil }
        return number
    }

    /// `första halvåret 2026`, `2:a kvartalet`, `sista tertialet`.
    private func ordinal(at index: Int) -> ([Element], Int)? {
        var next = index + 1
        var number = TimelineWords.ordinals[word(index)]
        if let digit = self[index], digit.digits == 1, self[next]?.isMark(":") == true, ["a", "e"].contains(word(next + 1)) {
            number = digit.number
            next += 2
        }
        guard let parts = TimelineWords.numbered[word(next)], parts != .weeks, word(next).utf8.count > 2 else { return nil }
        if word(index) == TimelineWords.last { number = parts.count }
        guard let number, (1...parts.count).contains(number) else { return nil }
        return span(parts.unit(number), at: index, to: next + 1, bare: true)
    }

    /// `2026/2027`, `2026/27`, `26/27`: two years that follow each other.
    private func pair(at index: Int) -> (year: Int, next: Int)? {
        guard let first = self[index], let a = first.number, [2, 4].contains(first.digits), let mark = self[index + 1],
            ["/", "-"].contains(mark.text), let second = self[index + 2], let b = second.number, [2, 4].contains(second.digits)
        else { return nil }
        let year = first.digits == 4 ? a : 2000 + a
        guard Self.years.contains(year), second.digits == 4 ? b == year + 1 : b == (year + 1) % 100 else { return nil }
        return (year, index + 3)
    }
}

extension TimelineParts {
    func unit(_ number: Int) -> TimelineSpan.Unit {
        guard self != .weeks else { return .week(number) }
        let length = 12 / count
        return .months((number - 1) * length + 1, number * length)
    }
}
