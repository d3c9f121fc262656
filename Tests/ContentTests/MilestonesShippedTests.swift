import Content
import Domain
import Testing

/// The milestones as they are shipped, and the coordinator's own days of the board.
struct MilestonesShippedTests {
    private let milestones: [Milestone]

    init() throws { milestones = try ShippedForums.result.get().milestones }

    @Test func noneIsConfirmedAndEveryOneSaysWhereItComesFrom() {
        for milestone in milestones { #expect(!milestone.isConfirmed && milestone.source?.isEmpty == false, "\(milestone.id)") }
    }

    /// Weeks to T1: the dossier's list, in its order.
    @Test func theWayToADecidedPlan() {
        let weeks = milestones.compactMap { milestone -> (String, Int)? in
            if case .weeks(let weeks, from: .t1) = milestone.basis { (milestone.id.text, weeks) } else { nil }
        }
        #expect(
            weeks.map(\.0) == [
                "survey_sent", "survey_closed", "police_meeting", "aggregation", "analysis", "owners", "draft", "board_papers", "revision",
                "board_plan", "executive_board", "published", "units_briefed",
            ])
        #expect(weeks.map(\.1) == [-10, -7, -6, -5, -4, -3, -2, -1, 0, 1, 6, 7, 8])
    }

    @Test func aYearHasEveryKindInItsOrder() throws {
        let plan = YearPlan(year: 2026, wheel: .standard, milestones: milestones, meetings: [])
        let shown = plan.entries.compactMap { entry -> String? in
            if case .milestone(let milestone) = entry.what { milestone.id.text } else { nil }
        }
        // Each once: none of them lies so near a year's end that two fall in one.
        #expect(Set(shown) == Set(milestones.map(\.id.text)) && shown.count == milestones.count)
        #expect(Set(plan.entries.map(\.kind)) == [.report, .board, .survey, .revision, .milestone])
        // The picture is settled between its analysis and the draft of the plan.
        let order = ["analysis", "picture_settled", "draft"].compactMap { shown.firstIndex(of: $0) }
        #expect(order.count == 3 && order == order.sorted())
        // One line on a window of eighty columns, beside week and day.
        #expect(milestones.allSatisfy { $0.name.count <= 50 })
    }

    @Test func ownDaysOfTheBoardAreReadFromTheConfiguration() throws {
        let text = "annual_wheel: {t1: 05-11, board: [05-21, \"2026-09-24\", 2027-02-12]}\n"
        let changes = try Configuration.decode(SourceText(text, file: "config.yaml")).annualWheel
        #expect(
            changes.boards == [
                .date(.init(month: 5, day: 21)), .day(try #require(CalendarDay(iso: "2026-09-24"))),
                .day(try #require(CalendarDay(iso: "2027-02-12"))),
            ])
        #expect(changes.t1 == .init(month: 5, day: 11))
        #expect(try Configuration.decode(SourceText("annual_wheel: {t1: 05-11}\n", file: "c")).annualWheel.boards.isEmpty)
    }

    @Test(arguments: [
        ("annual_wheel: {board: 05-21}\n", ContentRule.expectedList, 23), ("annual_wheel: {board: [21 maj]}\n", .badDay, 24),
        ("annual_wheel: {board: [maj]}\n", .badMonthDay, 24), ("annual_wheel: {board: [2026-02-29]}\n", .badDay, 24),
        ("annual_wheel: {board: [05-21, 05-21]}\n", .duplicateIdentifier, 31), ("annual_wheel: {boards: [05-21]}\n", .unknownKey, 16),
    ])
    func whatIsWrongInThemIsToldWithItsPlace(text: String, rule: ContentRule, column: Int) {
        let failure = failure { _ = try Configuration.decode(SourceText(text, file: "config.yaml")) }
        #expect(failure?.rule == rule)
        #expect(failure?.place == SourcePlace(file: "config.yaml", line: 1, column: column))
    }
}
