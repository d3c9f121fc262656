/// Uppföljningstillfälle: a kind and a year. T1 of next year is an occasion of this year's plan.
package struct Occasion: Hashable, Comparable, Sendable, Codable {
    package enum Kind: String, ReportCode {
        package static let field = "occasion_kind"
        case t1, t2
        case annualReport = "vb"
        case minutes, portal, grant
        case yearAfter = "year_after"
        case own
    }

    package var kind: Kind
    package var year: Int

    package init(_ kind: Kind, _ year: Int) {
        self.kind = kind
        self.year = year
    }

    /// `t1-2026`
    package var code: String { "\(kind.rawValue)-\(padded(year, 4))" }

    package init?(code: some StringProtocol) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 4, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let kind = Kind(rawValue: String(parts[0])), let year = Int(parts[1])
        else { return nil }
        self.init(kind, year)
    }

    package static func < (a: Self, b: Self) -> Bool { (a.year, a.order) < (b.year, b.order) }

    private var order: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}

extension FollowUpChannel {
    /// The occasion that an activity in the plan of that year owes a report on.
    package func occasion(planYear: Int) -> Occasion {
        switch self {
        case .t1: Occasion(.t1, planYear)
        case .t2: Occasion(.t2, planYear)
        case .annualReport: Occasion(.annualReport, planYear)
        case .t1NextYear: Occasion(.t1, planYear + 1)
        case .minutes: Occasion(.minutes, planYear)
        case .portal: Occasion(.portal, planYear)
        case .grant: Occasion(.grant, planYear)
        case .yearAfter: Occasion(.yearAfter, planYear + 1)
        case .own: Occasion(.own, planYear)
        }
    }
}

/// Årshjul, as far as reports go: the day each of them is due. From Resources/annual-wheel.yaml or the configuration; unconfirmed.
package struct Wheel: Hashable, Sendable, Codable {
    /// Month and day.
    package struct Date: Hashable, Sendable, Codable {
        package var month: Int
        package var day: Int
        package init(month: Int, day: Int) {
            self.month = month
            self.day = day
        }
    }

    package var t1: Date
    package var t2: Date
    /// In the year after.
    package var annualReport: Date
    package var yearAfter: Date

    package init(t1: Date, t2: Date, annualReport: Date, yearAfter: Date) {
        self.t1 = t1
        self.t2 = t2
        self.annualReport = annualReport
        self.yearAfter = yearAfter
    }

    /// What holds where nothing else is said. The city's own days are not confirmed.
    package static let standard = Wheel(
        t1: Date(month: 5, day: 4), t2: Date(month: 9, day: 7), annualReport: Date(month: 1, day: 31),
        yearAfter: Date(month: 12, day: 31))

    /// The last day on which a report is in time. Nil for occasions without a day of their own: they are never late.
    package func due(_ occasion: Occasion) -> CalendarDay? {
        switch occasion.kind {
        case .t1: t1.day(in: occasion.year)
        case .t2: t2.day(in: occasion.year)
        case .annualReport: annualReport.day(in: occasion.year + 1)
        case .yearAfter: yearAfter.day(in: occasion.year)
        case .minutes, .portal, .grant, .own: nil
        }
    }
}

extension Wheel.Date {
    /// 29 February is the last of February in a year that has none, and 31 April the last of April.
    package func day(in year: Int) -> CalendarDay? {
        CalendarDay(year: year, month: month, day: min(day, CalendarDay.length(year: year, month: month)))
    }
}
