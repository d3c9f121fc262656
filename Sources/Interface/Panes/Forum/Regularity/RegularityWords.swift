import Domain

/// Regelbundenheten i ord, the same on the screen, on Start, in files and on the command line.
package enum RegularityWords {
    /// "●●●○●", the last ones where there are more than there is room for.
    package static func dots(_ regularity: Regularity, most: Int = 12, _ texts: Texts) -> String {
        regularity.dots.suffix(most).map { mark($0.vbe, texts) }.joined()
    }

    /// ● treated, ○ not, – without the item.
    package static func mark(_ vbe: ItemState?, _ texts: Texts) -> String {
        switch vbe {
        case .done: texts("regularity.mark.treated")
        case .open, .parked, .notApplicable: texts("regularity.mark.not_treated")
        case nil: texts("regularity.mark.no_item")
        }
    }

    /// "behandlad", "bordlagd", "punkten fanns inte"
    package static func answer(_ vbe: ItemState?, _ texts: Texts) -> String {
        vbe.map { texts.code(ItemState.field, $0.rawValue) } ?? texts("regularity.no_item")
    }

    /// "4 av 5"
    package static func count(_ treated: Int, of held: Int, _ texts: Texts) -> String {
        texts("regularity.of", String(treated), String(held))
    }

    /// Rounded down: a hundred only when nothing is missing.
    package static func percent(_ treated: Int, of held: Int, _ texts: Texts) -> String {
        held == 0 ? "" : texts("regularity.percent", String(treated * 100 / held))
    }

    /// "11 v", and in days what is shorter than two weeks.
    package static func gap(_ days: Int?, _ texts: Texts) -> String {
        guard let days else { return "" }
        return days < 14 ? texts("regularity.days", String(days)) : texts("regularity.weeks", String(days / 7))
    }

    /// "14 maj", "senast 31 december", "nästa saknas"
    package static func next(_ next: Regularity.Next, today: CalendarDay, _ texts: Texts, isShort: Bool = false) -> String {
        switch next {
        case .planned(let day): Self.day(day, today: today, texts, isShort: isShort)
        case .by(let day): texts("regularity.by", Self.day(day, today: today, texts, isShort: isShort))
        case .missing: texts("regularity.next_missing")
        }
    }

    /// "varje möte", "minst 2 gånger per år"
    package static func rule(_ cadence: VBECadence, _ texts: Texts) -> String {
        switch cadence {
        case .everyMeeting: texts("regularity.rule.every")
        case .atLeast(let count): texts.count("regularity.rule.at_least", count)
        }
    }

    /// "14 maj", with the year when it is another than today's; in a cell "31 dec".
    package static func day(_ day: CalendarDay, today: CalendarDay, _ texts: Texts, isShort: Bool = false) -> String {
        let (year, month, number) = day.parts
        let name = texts("month.\(month)")
        let short = texts("regularity.day", String(number), isShort ? String(name.prefix(3)) : name)
        return year == today.year ? short : texts("regularity.day_year", short, String(year))
    }

    /// "saknades 3 av 7, 3 gånger i rad"
    package static func absence(_ absence: OrganisationAbsence, _ texts: Texts) -> String {
        let count = texts("regularity.absent", String(absence.absent), String(absence.known))
        return absence.streak > 1 ? count + ", " + texts("regularity.in_a_row", String(absence.streak)) : count
    }

    /// "4 av 5 · längsta glapp 11 v · nästa 14 maj": without the dots, which are not read aloud.
    package static func sentence(_ regularity: Regularity, today: CalendarDay, _ texts: Texts, withNext: Bool = true) -> String {
        guard regularity.held > 0 else {
            return texts("regularity.no_meetings") + (withNext ? ", " + said(regularity.next, today: today, texts) : "")
        }
        var parts = [texts("regularity.treated", String(regularity.treated), String(regularity.held))]
        if let gap = regularity.longestGap { parts.append(texts("regularity.gap", Self.gap(gap, texts))) }
        if withNext { parts.append(said(regularity.next, today: today, texts)) }
        if regularity.isBroken { parts.append(texts("regularity.broken")) }
        return parts.joined(separator: ", ")
    }

    /// The next one as a part of a sentence.
    package static func said(_ next: Regularity.Next, today: CalendarDay, _ texts: Texts) -> String {
        if case .planned(let day) = next { return texts("regularity.next", Self.day(day, today: today, texts)) }
        return Self.next(next, today: today, texts)
    }
}
