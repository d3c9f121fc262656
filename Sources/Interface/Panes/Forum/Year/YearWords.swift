import Domain
import Screen

/// Året i ord.
struct YearWords {
    let texts: Texts
    let day: CalendarDay
    let year: Int

    init(_ desk: ForumDesk, year: Int) {
        texts = desk.texts
        day = desk.day
        self.year = year
    }

    /// "v. 47", with the years of a folded stretch left out.
    func number(_ line: YearPlan.Line) -> String {
        let weeks = line.weeks
        return weeks.count == 1 ? texts("year.week", String(weeks.lowerBound)) : texts("year.weeks", String(weeks.lowerBound), String(weeks.upperBound))
    }

    /// "vecka 47, 16–22 november"
    func week(_ week: Week) -> String { texts("year.week_long", String(week.week), dates(week.monday, week.monday + 6, isShort: false)) }

    /// "16–22 nov", "28 dec–3 jan"
    func dates(_ first: CalendarDay, _ last: CalendarDay, isShort: Bool = true) -> String {
        let (from, to) = (first.parts, last.parts)
        let end = texts("regularity.day", String(to.day), month(to.month, isShort))
        if from.month == to.month { return texts("year.dates", String(from.day), end) }
        return texts("year.dates", texts("regularity.day", String(from.day), month(from.month, isShort)), end)
    }

    private func month(_ month: Int, _ isShort: Bool) -> String {
        let name = texts("month.\(month)")
        return isShort ? String(name.prefix(3)) : name
    }

    /// "ti 17 ● SSPF Kärrtorp"
    func short(_ entry: YearEntry) -> Text {
        let before = texts("year.day", String(texts("weekday.\(entry.day.weekday)").prefix(2)), String(entry.day.parts.day)) + " "
        switch entry.what {
        case .report(let occasion): return Text(before, .dim) + Text(title(occasion), .strong)
        case .milestone(let milestone): return Text(before, .dim) + Text(milestone.name, milestone.kind == .milestone ? .dim : .normal)
        case .meeting(let mark):
            let isWarning = standing(mark) == "unfinished"
            return Text(before, .dim) + Text(sign(mark) + " " + mark.forumName, isWarning ? .warning : .normal)
        }
    }

    /// "tisdag 17 november 14.00: SSPF Kärrtorp, planerat", as it is read aloud and told beneath the list.
    func sentence(_ entry: YearEntry) -> String {
        let when = texts("year.when", texts("weekday.\(entry.day.weekday)"), RegularityWords.day(entry.day, today: day, texts))
        switch entry.what {
        case .report(let occasion): return texts("year.said", when, texts("year.report", title(occasion)))
        case .milestone(let milestone):
            return texts("year.said", when, milestone.isConfirmed ? milestone.name : texts("year.proposal", milestone.name))
        case .meeting(let mark):
            let clock = mark.begins.map { " " + ForumDesk.clock($0) } ?? ""
            return texts("year.said", when + clock, mark.forumName + ", " + word(mark))
        }
    }

    func title(_ occasion: Occasion) -> String {
        if occasion.kind == .yearAfter { return texts("year.year_after", String(occasion.year)) }
        return OccasionWords.title(occasion, planYear: year, texts)
    }

    /// What is known of a milestone, and that it is a proposal when nobody has confirmed it.
    func about(_ milestone: Milestone, on day: CalendarDay) -> String {
        [sentence(YearEntry(.milestone(milestone), on: day)) + ".", milestone.source ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    // MARK: Meetings

    /// Which sign and words the meeting has.
    private func standing(_ mark: CalendarMark) -> String {
        switch mark.stage {
        case .held, .approved: mark.vbe == .done ? "treated" : "held"
        case .planned: mark.day < day ? "unfinished" : "planned"
        case .running: "running"
        case .cancelled: "cancelled"
        case .wrongForum: "wrong"
        }
    }

    func sign(_ mark: CalendarMark) -> String { texts("year.mark.\(standing(mark))") }
    func word(_ mark: CalendarMark) -> String { texts("year.word.\(standing(mark))") }
}
