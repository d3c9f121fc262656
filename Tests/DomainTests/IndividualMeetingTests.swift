import Domain
import Testing

@Suite struct IndividualMeetingTests {
    private static let day = CalendarDay(iso: "2026-11-21")!
    private static func kind(_ id: ForumKindID, _ modes: Set<ForumMode>) -> ForumKind {
        ForumKind(
            id: id, name: "x", purpose: "x", convenor: MeetingFixture.text("x", .role), organisations: [], cadence: .everyMeeting, record: .minutes,
            agenda: [], modes: modes)
    }
    private static let kinds = [kind("sig", [.individual]), kind("sspf", [.phenomenon, .individual]), kind("bra", [.phenomenon])]

    private func problems(
        _ kind: ForumKindID = "sig", _ month: Month = Month(year: 2026, month: 11), actions: Int = 3, next: Month? = nil
    ) -> [IndividualProblem] {
        IndividualMeeting(kind: kind, month: month, consentChecked: true, actions: actions, nextMonth: next)
            .problems(on: Self.day, kinds: Self.kinds)
    }

    /// A sixth field is refused here before it is asked for anywhere.
    @Test func `it has five fields, and none of them is text but the kind`() {
        let meeting = IndividualMeeting(
            kind: "sig", month: Month(year: 2026, month: 11), consentChecked: true, actions: 2, nextMonth: Month(year: 2026, month: 12))
        let fields = Mirror(reflecting: meeting).children.map { ($0.label ?? "", $0.value) }
        #expect(fields.map(\.0) == ["kind", "month", "consentChecked", "actions", "nextMonth"])
        for (name, value) in fields where name != "kind" {
            #expect(value is Bool || value is Int || value is Month || value is Month?, "\(name)")
        }
        #expect(fields[0].1 is ForumKindID)
        // Nor does anything it is made of hold text, and a month is no day.
        #expect(Mirror(reflecting: meeting.month).children.map(\.label) == ["year", "month"])
        #expect(Mirror(reflecting: meeting.month).children.allSatisfy { $0.value is Int })
    }

    @Test func `months, actions and kinds have their limits`() {
        #expect(problems().isEmpty && problems("sspf", next: Month(year: 2026, month: 12)).isEmpty)
        #expect(problems("bra") == [.kind] && problems("anna") == [.kind])
        #expect(problems("sig", Month(year: 2027, month: 11)).isEmpty && problems("sig", Month(year: 2027, month: 12)) == [.month])
        #expect(problems("sig", Month(year: 2020, month: 1)).isEmpty && problems("sig", Month(year: 2026, month: 0)).contains(.month))
        #expect(problems(next: Month(year: 2026, month: 11)) == [.nextMonth] && problems(next: Month(year: 2026, month: 10)) == [.nextMonth])
        #expect(problems(next: Month(year: 2027, month: 11)).isEmpty && problems(next: Month(year: 2027, month: 12)) == [.nextMonth])
        #expect(problems(next: Month(year: 2027, month: 0)) == [.nextMonth])
        #expect(problems(actions: 0).isEmpty && problems(actions: 20).isEmpty)
        #expect(problems(actions: 21) == [.actions] && problems(actions: -1) == [.actions])
        #expect(problems("x", Month(year: 2030, month: 1), actions: 99, next: Month(year: 1, month: 1)) == [.kind, .month, .nextMonth, .actions])
    }
}
