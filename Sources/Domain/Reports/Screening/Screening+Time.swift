/// Clock times, exact dates and ages: closer than a week, a part of the day, a child or an adult.
extension FoldedText {
    func clocks() -> [Hit] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            if ["kl", "klockan", "klockslag", "klockslaget"].contains(token.lower) {
                let at = [".", ":"].contains(self[index + 1]?.text ?? "") ? index + 2 : index + 1
                guard let hour = self[at], hour.number.map({ $0 < 2400 }) ?? WordList.hours.contains(hour.lower) else { return nil }
                return .block(.clockTime, cells(from: index, through: clockEnd(at) ?? at), .replaceWithPartOfDay)
            }
            if ["halv", "kvart"].contains(token.lower), let end = spokenHour(index) {
                return .warn(.clockTime, cells(from: index, through: end), .replaceWithPartOfDay)
            }
            guard let end = clockEnd(index), !token.isGlued || !".:/".contains(self[index - 1]?.text ?? " ") else { return nil }
            let after = self[end + 1]
            if after?.text == ":" || after?.text == ".", self[end + 2]?.isGlued == true, self[end + 2]?.kind == .digits { return nil }
            let isMoney = ["kr", "kronor", "procent", "%", "kap", "§", "mkr"].contains(after?.lower ?? "")
            let range = cells(from: index, through: end)
            if self[index + 1]?.text == ":" { return .block(.clockTime, range, .replaceWithPartOfDay) }
            return isMoney ? nil : .warn(.clockTime, range, .replaceWithPartOfDay)
        }
    }

    /// `halv tre`, `kvart över tre`: the token of the hour.
    private func spokenHour(_ index: Int) -> Int? {
        let at = ["i", "över"].contains(self[index + 1]?.lower ?? "") ? index + 2 : index + 1
        return self[at].map { WordList.hours.contains($0.lower) } ?? false ? at : nil
    }

    /// `14.30` or `14:30`: the token of the minutes.
    private func clockEnd(_ index: Int) -> Int? {
        guard let hour = self[index]?.number, hour < 25, let mark = self[index + 1], mark.isGlued, ".:".contains(mark.text),
            let minute = self[index + 2], minute.isGlued, minute.text.count == 2, minute.number.map({ $0 < 60 }) ?? false
        else { return nil }
        return index + 2
    }

    func dates() -> [Hit] {
        tokens.indices.compactMap { index in
            guard tokens[index].kind == .digits, let end = dateEnd(index) else { return nil }
            return .warn(.exactDate, cells(from: index, through: end), .replaceWithWeek)
        }
    }

    private func dateEnd(_ index: Int) -> Int? {
        let first = tokens[index]
        guard let number = first.number else { return nil }
        if first.text.count == 8 || first.text.count == 6 {
            let year = first.text.count == 8 ? number / 10_000 : 2000 + number / 10_000
            let day = CalendarDay(year: year, month: number / 100 % 100, day: number % 100)
            return day != nil && (1900...2099).contains(year) ? index : nil
        }
        let mark = self[index + 1]
        // `2026-11-21` and `21.11.2026`
        if let mark, "-./".contains(mark.text), mark.isGlued, let month = self[index + 2]?.number, self[index + 3]?.text == mark.text,
            let third = self[index + 4], third.isGlued, let day = third.number {
            if first.isYear, CalendarDay(year: number, month: month, day: day) != nil { return index + 4 }
            if third.isYear || third.text.count == 2, CalendarDay(year: 2000 + day % 100, month: month, day: number) != nil { return index + 4 }
        }
        guard (1...31).contains(number), first.text.count < 3 else { return nil }
        // `21/11`, but neither a fraction nor round the clock
        if mark?.text == "/", mark?.isGlued == true, let month = self[index + 2], month.isGlued, let value = month.number,
            (1...12).contains(value), !(number == 24 && value == 7), !(number < value && value < 5),
            !first.isGlued, self[index + 3]?.text != "-" {
            return index + 2
        }
        // `21 november`, `21:a november`, `den 21:e`
        let hasEnding = mark?.text == ":" && ["a", "e"].contains(self[index + 2]?.lower ?? "")
        let next = hasEnding ? index + 3 : index + 1
        if let month = self[next], WordList.months.contains(month.lower) { return next }
        return hasEnding && self[index - 1]?.lower == "den" ? index + 2 : nil
    }

    func ages() -> [Hit] {
        tokens.indices.compactMap { index in
            guard let (first, last) = age(at: index) else { return birthYear(at: index) ?? bareAge(at: index) }
            let range = cells(from: first, through: last)
            return isAgeOfMany(first, last)
                ? .warn(.age, range, .replaceWithChildOrAdult) : .block(.age, range, .replaceWithChildOrAdult)
        }
    }

    /// `0–20 år`, `fyllt 18 år` and `tio år` are said of groups and times: five years and more, a limit, a round number.
    private func isAgeOfMany(_ first: Int, _ last: Int) -> Bool {
        if let low = self[first]?.number, self[first + 1]?.text == "-", let high = self[first + 2]?.number { return high - low > 4 }
        if self[first - 1]?.lower == "fyllt" || self[first - 1]?.lower == "fyller" { return true }
        return last > first && tokens[first].isWord && !WordList.teens.contains(tokens[first].lower)
    }

    /// `16 år`, `16-åring`, `sextonåring`, `13–16 år`: first and last token.
    private func age(at index: Int) -> (Int, Int)? {
        let token = tokens[index]
        if token.isWord, WordList.agedEndings.contains(where: { token.lower.hasSuffix($0) }) {
            let ending = WordList.agedEndings.first { token.lower.hasSuffix($0) } ?? ""
            let stem = token.lower.dropLast(ending.count)
            let isPlan = ending.hasPrefix("årig") && WordList.spans.contains { self[index + 1]?.lower.hasPrefix($0) ?? false }
            if !stem.isEmpty { return WordList.numbers.contains(where: { stem.hasPrefix($0) }) && !isPlan ? (index, index) : nil }
            guard let at = self[index - 1]?.text == "-" ? index - 2 : index - 1 as Int?, isAge(at), !isPlan else { return nil }
            return (at, index)
        }
        guard ["år", "års"].contains(token.lower), let number = self[index - 1],
            isAge(index - 1) || WordList.numbers.contains(number.lower),
            !WordList.sinceWords.contains(self[index + 1]?.lower ?? "")
        else { return nil }
        let isRange = self[index - 2]?.text == "-" && self[index - 3]?.kind == .digits
        let first = isRange ? index - 3 : index - 1
        if token.lower == "års", self[index + 1]?.lower != "ålder", self[index + 1]?.text != "åldern" { return nil }
        let before = self[first - 1]?.lower ?? ""
        // "En elev på 15 år" is an age, "ett arbete på 15 år" is a time.
        let isSaidOfSomeone = before == "på" && WordList.personWords.contains(self[first - 2]?.lower ?? "")
        return !isSaidOfSomeone && WordList.durationWords.contains(before) ? nil : (first, index)
    }

    private func isAge(_ index: Int) -> Bool { self[index]?.number.map { (1...110).contains($0) } ?? false }

    /// `född 2009`, `f. 2009`, `född -09`, `född den 1 januari 2009`, `född 090101`.
    private func birthYear(at index: Int) -> Hit? {
        guard ["född", "födda", "f", "föddes", "årgång"].contains(tokens[index].lower) else { return nil }
        var next = index + 1
        while let token = self[next], next < index + 3, [".", "-", "'", "år", "den", "omkring", "ca"].contains(token.lower) { next += 1 }
        if self[next]?.kind == .digits, let end = dateEnd(next) {
            return .block(.age, cells(from: index, through: end), .replaceWithChildOrAdult)
        }
        guard let year = self[next], year.isYear || (year.kind == .digits && year.text.count == 2 && next > index + 1) else { return nil }
        return .block(.age, cells(from: index, through: next), .replaceWithChildOrAdult)
    }

    /// `en tjej, 15, var med` and `Förnamn (15)`.
    private func bareAge(at index: Int) -> Hit? {
        guard tokens[index].text.count == 2, isAge(index), let before = self[index - 1], ",(".contains(before.text),
            let after = self[index + 1], ",)".contains(after.text), let who = self[index - 2],
            who.isCapitalised || WordList.personWords.contains(who.lower)
        else { return nil }
        return .warn(.age, tokens[index].range, .replaceWithChildOrAdult)
    }
}
