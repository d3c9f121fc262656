/// Personnummer, samordningsnummer and interim numbers.
///
/// The date decides and not the check digit: a number with one digit wrong still points somebody out to a colleague.
extension FoldedText {
    func identityNumbers(_ chains: [DigitChain]) -> [Hit] {
        chains.flatMap { chain in
            chain.breaks.dropLast().compactMap { start in
                (complete(chain, from: start) ?? unfinished(chain, from: start)).map {
                    .block(.identityNumber, $0)
                }
            }
        }
    }

    /// Ten or twelve digits that end where a run ends.
    private func complete(_ chain: DigitChain, from start: Int) -> Range<Int>? {
        for length in [12, 10] {
            let end = start + length
            guard end <= chain.digits.count, !chain.isGlued(end), Self.isBirthDate(chain, start..<end - 4),
                !goesOn(after: chain.cells[end - 1], in: chain), !looksLikePhone(chain, start..<end)
            else { continue }
            let range = chain.range(start..<end)
            if !isDateAndClock(range) { return range }
        }
        return nil
    }

    /// Six or eight digits and then a letter with three digits (interim), or marks where the last four should be.
    private func unfinished(_ chain: DigitChain, from start: Int) -> Range<Int>? {
        for length in [8, 6] {
            let end = start + length
            guard end <= chain.digits.count, !chain.isGlued(end), Self.isBirthDate(chain, start..<end) else { continue }
            let first = chain.cells[start]
            var next = chain.cells[end - 1] + 1
            while next < cells.count, next - chain.cells[end - 1] < 4, " -+".contains(cells[next]) { next += 1 }
            guard next < cells.count else { continue }
            if "TRSUWXJKLMN".contains(cells[next].uppercased()), next + 3 < cells.count,
                cells[next + 1...next + 3].allSatisfy(\.isASCIIDigit), !isAlphanumeric(next + 4) {
                return first..<next + 4
            }
            let masks = cells[next...].prefix { "xX*_?#•".contains($0) }.count
            if (2...6).contains(masks), !isAlphanumeric(next + masks) { return first..<next + masks }
        }
        return nil
    }

    /// The number runs on behind the match: then it is something longer, as a list of dates.
    private func goesOn(after cell: Int, in chain: DigitChain) -> Bool {
        cell + 2 < cells.count && "-./".contains(cells[cell + 1]) && cells[cell + 2].isASCIIDigit
    }

    /// `2026-11-21 14.30`: eight digits of a date and a clock with its mark, which have rules of their own.
    private func isDateAndClock(_ range: Range<Int>) -> Bool {
        let tail = cells[range].suffix(5)
        guard tail.count == 5, let mark = tail.dropFirst(2).first, ".:".contains(mark),
            let hour = Int(String(tail.prefix(2))), let minute = Int(String(tail.suffix(2)))
        else { return false }
        return hour < 25 && minute < 60 && range.count > 12
    }

    /// `070-123 45 67` has the digits of a date too; what is written as a phone number is called one.
    private func looksLikePhone(_ chain: DigitChain, _ indices: Range<Int>) -> Bool {
        let digits = chain.digits[indices]
        guard digits.count == 10, digits.first == 0 else { return false }
        if chain.digits.starts(with: [4, 6]) || chain.digits.starts(with: [0, 0, 4, 6]) { return indices.lowerBound > 0 }
        let ends = chain.breaks.filter { $0 > indices.lowerBound && $0 <= indices.upperBound }
        let groups = zip([indices.lowerBound] + ends, ends).map { $1 - $0 }
        if groups == [10] { return digits.dropFirst().first == 7 && !DigitChain.passesLuhn(digits) }
        return (2...4).contains(groups[0]) && !groups.contains(1) && groups != [2, 2, 2, 4]
    }

    func isAlphanumeric(_ cell: Int) -> Bool {
        cells.indices.contains(cell) && (cells[cell].isLetter || cells[cell].isASCIIDigit)
    }

    /// YYMMDD or YYYYMMDD; a samordningsnummer counts its day from 61.
    static func isBirthDate(_ chain: DigitChain, _ indices: Range<Int>) -> Bool {
        let end = indices.upperBound
        let (month, written) = (chain.number(end - 4..<end - 2), chain.number(end - 2..<end))
        let year = chain.number(indices.lowerBound..<end - 4)
        let day = written > 60 ? written - 60 : written
        // Without a century the year may be a leap year in one of them; 2000 was.
        let years = indices.count == 8 ? (1800...2099).contains(year) ? [year] : [] : [2000 + year, 1900 + year]
        return years.contains { CalendarDay(year: $0, month: month, day: day) != nil }
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
