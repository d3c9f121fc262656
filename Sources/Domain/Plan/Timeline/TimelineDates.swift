/// Days, months and years written with digits.
extension TimelineReader {
    /// What was read at a token, and the token after it.
    struct Reading {
        var element: Element
        var next: Int
    }

    /// `2019-09-01`, `20190901`, `1/9 2019`, `1 september`, `2026-03`, `2017-18`, `2020`.
    func date(at index: Int) -> Reading? {
        guard let first = self[index], first.isNumber else { return nil }
        return switch first.digits {
        case 8: compactDay(index)
        case 6: shortCompactDay(index)
        case 4: threeNumbers(index) ?? yearAndMore(index) ?? yearAlone(index)
        case 1, 2: threeNumbers(index) ?? dayOverMonth(index) ?? dayAndMonth(index)
        default: nil
        }
    }

    /// Nothing is joined to it that would make it something else; a dash may lead on to the next day.
    private func ends(_ next: Int) -> Bool {
        guard let token = self[next], token.isGlued else { return true }
        if token.kind != .mark { return false }
        guard let after = self[next + 1], after.isGlued, after.isNumber else { return true }
        return token.text == "-" || token.text == ","
    }

    private func range(_ first: Int, _ last: Int) -> Range<Int> { tokens[first].range.lowerBound..<tokens[last].range.upperBound }

    /// A day with its year, or one that is none.
    private func day(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>, _ rewrite: (Int, Int) -> [Edit]) -> Element {
        if CalendarDay(year: year, month: month, day: day) != nil {
            return .span(TimelineSpan(unit: .day(month: month, day: day), year: year, range: range))
        }
        return .impossible(range, Self.likely(year, month, day).map { rewrite($0.month, $0.day) })
    }

    /// Month and day in the wrong order, or a day past the end of its month: then the last one.
    static func likely(_ year: Int, _ month: Int, _ day: Int) -> (month: Int, day: Int)? {
        guard (1...9999).contains(year) else { return nil }
        if (1...12).contains(month), (29...31).contains(day) { return (month, CalendarDay.length(year: year, month: month)) }
        return month > 12 && CalendarDay(year: year, month: day, day: month) != nil ? (day, month) : nil
    }

    /// A zero is put before a digit only where both numbers have two.
    private func edits(_ month: (at: Int, to: Int), _ day: (at: Int, to: Int)) -> [Edit] {
        let width = min(tokens[month.at].digits, tokens[day.at].digits)
        return [month, day].map { Edit(range: tokens[$0.at].range, text: padded($0.to, width)) }
    }

    private func compactDay(_ index: Int) -> Reading? {
        guard let number = tokens[index].number, Self.years.contains(number / 10_000), ends(index + 1) else { return nil }
        let (year, range) = (number / 10_000, tokens[index].range)
        let element = day(year, number / 100 % 100, number % 100, range) {
            [Edit(range: range, text: padded(year, 4) + padded($0, 2) + padded($1, 2))]
        }
        return Reading(element: element, next: index + 1)
    }

    /// `190901` or `201909`: only where one of the two is a time near the plan.
    private func shortCompactDay(_ index: Int) -> Reading? {
        guard let number = tokens[index].number, ends(index + 1) else { return nil }
        let (year, month, day) = (2000 + number / 10_000, number / 100 % 100, number % 100)
        let isDay = isNear(year) && CalendarDay(year: year, month: month, day: day) != nil
        let isMonth = isNear(number / 100) && (1...12).contains(number % 100)
        guard isDay != isMonth else { return nil }
        let unit: TimelineSpan.Unit = isDay ? .day(month: month, day: day) : .months(day, day)
        let span = TimelineSpan(unit: unit, year: isDay ? year : number / 100, range: tokens[index].range)
        return Reading(element: .span(span), next: index + 1)
    }

    /// Year, month, day, or day, month, year; with two digits for the year only where one order is possible near the plan.
    private func threeNumbers(_ index: Int) -> Reading? {
        guard let mark = self[index + 1], "-/.".contains(mark.text), mark.isGlued, let second = self[index + 2], second.isGlued,
            (1...2).contains(second.digits), self[index + 3]?.isMark(mark.text) == true, self[index + 3]?.isGlued == true,
            let third = self[index + 4], third.isGlued, third.isNumber, ends(index + 5),
            let a = tokens[index].number, let b = second.number, let c = third.number
        else { return nil }
        let (whole, next) = (range(index, index + 4), index + 5)
        switch (tokens[index].digits, third.digits) {
        case (4, 1...2):
            return Reading(element: day(a, b, c, whole) { edits((index + 2, $0), (index + 4, $1)) }, next: next)
        case (1...2, 4):
            guard Self.years.contains(c) else { return nil }
            return Reading(element: day(c, b, a, whole) { edits((index + 2, $0), (index, $1)) }, next: next)
        case (2, 2):
            let days = [(2000 + a, b, c), (2000 + c, b, a)].filter { isNear($0.0) && CalendarDay(year: $0.0, month: $0.1, day: $0.2) != nil }
            guard let one = days.first, days.count == 1 || days[1] == one else { return nil }
            return Reading(element: day(one.0, one.1, one.2, whole) { _, _ in [] }, next: next)
        default: return nil
        }
    }

    /// `1/9`, with a year after it or not.
    private func dayOverMonth(_ index: Int) -> Reading? {
        guard self[index + 1]?.isMark("/") == true, self[index + 1]?.isGlued == true, let second = self[index + 2], second.isGlued,
            (1...2).contains(second.digits), let day = tokens[index].number, let month = second.number,
            // Round the clock is no day.
            !(day == 24 && month == 7)
        else { return nil }
        return namedDay(index, last: index + 2, month: month, day: day) { edits((index + 2, $0), (index, $1)) }
    }

    /// `1 september`, `1:a september`; `1–15 mars` begins so too.
    private func dayAndMonth(_ index: Int) -> Reading? {
        guard let day = tokens[index].number else { return nil }
        let hasEnding = self[index + 1]?.isMark(":") == true && ["a", "e"].contains(self[index + 2]?.text ?? "")
        let next = hasEnding ? index + 3 : index + 1
        if let month = month(at: next) {
            return namedDay(index, last: next, month: month, day: day) { _, likely in [Edit(range: tokens[index].range, text: String(likely))] }
        }
        guard self[next]?.isMark("-") == true, let second = self[next + 1], (1...2).contains(second.digits),
            let month = month(at: next + 2), let last = second.number, day <= last
        else { return nil }
        let span = TimelineSpan(unit: .day(month: month, day: day), year: nil, range: tokens[index].range, dayDigits: tokens[index].range)
        return Reading(element: day > 0 && day < 32 ? .span(span) : .unknown, next: next)
    }

    private func namedDay(_ index: Int, last: Int, month: Int, day: Int, _ rewrite: (Int, Int) -> [Edit]) -> Reading? {
        let year = year(after: last + 1)
        let whole = range(index, last)
        let next = year?.next ?? last + 1
        guard ends(next) else { return nil }
        if let year { return Reading(element: self.day(year.year, month, day, whole, rewrite), next: next) }
        // A leap year, so that only a day that no year has is impossible here.
        guard CalendarDay(year: 2000, month: month, day: day) != nil else {
            let likely = Self.likely(2000, month, day)
            let isDate = (1...12).contains(month) && (29...31).contains(day) || likely != nil
            return Reading(element: isDate ? .impossible(whole, likely.map { rewrite($0.month, $0.day) }) : .unknown, next: next)
        }
        return Reading(
            element: .span(TimelineSpan(unit: .day(month: month, day: day), year: nil, range: whole, dayDigits: tokens[index].range)), next: next)
    }

    /// `2026-03`, `2017-18`, `2017/18`. `2011-12` may be both, and is neither.
    private func yearAndMore(_ index: Int) -> Reading? {
        guard let year = tokens[index].number, Self.years.contains(year), let mark = self[index + 1], "-/".contains(mark.text),
            mark.isGlued, let second = self[index + 2], second.isGlued, second.digits == 2, let number = second.number, ends(index + 3)
        else { return nil }
        let isMonth = mark.text == "-" && (1...12).contains(number)
        let isYears = number > year % 100 && number - year % 100 < (isMonth ? 2 : 20)
        guard isMonth != isYears else { return Reading(element: .unknown, next: index + 3) }
        let whole = range(index, index + 2)
        if isMonth { return Reading(element: .span(TimelineSpan(unit: .months(number, number), year: year, range: whole)), next: index + 3) }
        return Reading(element: .years(year, year / 100 * 100 + number, whole), next: index + 3)
    }

    private func yearAlone(_ index: Int) -> Reading? {
        guard let year = tokens[index].number, Self.years.contains(year), self[index + 1]?.isGlued != true || self[index + 1]?.kind == .mark
        else { return nil }
        return Reading(element: .span(TimelineSpan(unit: .year, year: year, range: tokens[index].range)), next: index + 1)
    }
}
