import Testing

@testable import Domain

/// Every row that a small world has: what is late, why, and what makes it not late any more.
@Suite struct LatenessTests {
    private typealias Fixture = PlanRulesFixture
    private static let end = Fixture.day("2026-06-30")
    /// The day before, of and after each end and each due day, and two far away.
    private static let days: [CalendarDay] = {
        let edges = ["2026-05-04", "2026-06-30", "2026-09-07", "2027-01-31", "2027-05-04", "2027-12-31"].map(Fixture.day)
        return [Fixture.day("2025-01-01")] + edges.flatMap { [$0 - 1, $0, $0 + 1] } + [Fixture.day("2031-01-01")]
    }()
    private static let due: [FollowUpChannel: CalendarDay] = [
        .t1: Fixture.day("2026-05-04"), .t2: Fixture.day("2026-09-07"), .annualReport: Fixture.day("2027-01-31"),
        .t1NextYear: Fixture.day("2027-05-04"), .yearAfter: Fixture.day("2027-12-31"),
    ]

    private struct World {
        var row: Activity
        var end: CalendarDay?
        var lateness: Lateness { Lateness(row, end: end, planYear: 2026, wheel: Fixture.wheel) }
    }

    /// Each status, each end or none, each set of four channels (one of them without a day), each set of reports on them.
    private static let worlds: [World] = {
        let channels: [FollowUpChannel] = [.t1, .annualReport, .t1NextYear, .minutes]
        var worlds: [World] = []
        for status in ActivityStatus.allCases {
            for end in [nil, end] {
                for chosen in 0..<16 {
                    for reported in 0..<16 {
                        var row = Fixture.row("a")
                        row.status = status
                        row.channels = Set(channels.enumerated().filter { chosen >> $0.offset & 1 == 1 }.map(\.element))
                        for (place, channel) in channels.enumerated() where reported >> place & 1 == 1 {
                            let occasion = channel.occasion(planYear: 2026)
                            row.report(OccasionReport(occasion: occasion, status: .ongoing, day: Fixture.day("2026-02-01")))
                        }
                        worlds.append(World(row: row, end: end))
                    }
                }
            }
        }
        return worlds
    }()

    @Test func lateIsPastTheEndAndNotDoneOrPastAnOccasionAndNotReported() {
        for world in Self.worlds {
            let row = world.row
            for day in Self.days {
                let pastEnd = !row.status.isClosed && world.end.map { $0 < day } ?? false
                let unreported = row.status == .dropped ? [] : row.channels.filter { channel in
                    row.report(on: channel.occasion(planYear: 2026)) == nil && Self.due[channel].map { $0 < day } ?? false
                }
                let reasons = world.lateness.reasons(on: day)
                guard world.lateness.isLate(on: day) == (pastEnd || !unreported.isEmpty),
                    reasons.count == unreported.count + (pastEnd ? 1 : 0),
                    Set(reasons.compactMap(\.occasion)) == Set(unreported.map { $0.occasion(planYear: 2026) }),
                    reasons.contains(.pastEnd(Self.end)) == pastEnd
                else {
                    Issue.record("\(row.status) \(row.channels) \(day.iso)")
                    return
                }
            }
        }
    }

    @Test func withNothingDoneWhatIsLateStaysLate() {
        for world in Self.worlds {
            for (day, after) in zip(Self.days, Self.days.dropFirst()) {
                let (before, later) = (Set(world.lateness.reasons(on: day)), Set(world.lateness.reasons(on: after)))
                guard before.isSubset(of: later), world.lateness.isLate(on: day) == !before.isEmpty else {
                    Issue.record("\(world.row.channels) \(day.iso)")
                    return
                }
            }
        }
    }

    @Test func whatIsDroppedOwesNothingAndWhatIsDoneOwesNoEnd() {
        for world in Self.worlds where world.row.status.isClosed {
            let owed = world.lateness.owed
            #expect(world.row.status == .dropped ? owed.isEmpty : owed.allSatisfy { $0.occasion != nil })
        }
    }

    @Test func aReportRemovesItsReasonAndNoOther() {
        for world in Self.worlds {
            for reason in world.lateness.owed {
                guard let occasion = reason.occasion else { continue }
                var after = world
                after.row.report(OccasionReport(occasion: occasion, status: .ongoing, day: Fixture.day("2030-01-01")))
                guard after.lateness.owed == world.lateness.owed.filter({ $0 != reason }) else {
                    Issue.record("\(occasion.code)")
                    return
                }
            }
        }
    }

    @Test func whatComesNextIsNeverLateYetAndNothingLiesBetween() {
        for world in Self.worlds {
            for day in Self.days {
                let lateness = world.lateness
                let next = lateness.next(after: day)
                let waiting = Set(lateness.owed).subtracting(lateness.reasons(on: day))
                guard next?.day == waiting.map(\.day).min(), next.map(waiting.contains) ?? waiting.isEmpty else {
                    Issue.record("\(day.iso)")
                    return
                }
                for days in [0, 1, 31, 400] {
                    let coming = lateness.coming(on: day, within: days)
                    guard Set(coming) == Set(lateness.reasons(on: day + days)).subtracting(lateness.reasons(on: day)) else {
                        Issue.record("\(day.iso) + \(days)")
                        return
                    }
                }
            }
        }
    }
}
