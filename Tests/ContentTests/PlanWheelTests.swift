import Content
import Domain
import Testing

struct PlanWheelTests {
    @Test func theShippedWheelIsTheStandardOneAndUnconfirmed() throws {
        let wheel = try AnnualWheelDecoder.shipped()
        #expect(wheel.wheel == .standard)
        for day in [wheel.t1, wheel.t2, wheel.annualReport, wheel.yearAfter] {
            #expect(!day.isConfirmed && !day.source.isEmpty)
        }
    }

    @Test func whatIsWrittenIntoTheDecodedTextsIsReadAgain() throws {
        let own = Wheel(
            t1: .init(month: 2, day: 29), t2: .init(month: 10, day: 1), annualReport: .init(month: 3, day: 31),
            yearAfter: .init(month: 6, day: 30))
        let table = TextTable(try DecodedTexts.make(texts: SourceText("a: b\n", file: "t.yaml"), districts: [], wheel: own))
        #expect(table["wheel.t1"] == "02-29")
        #expect(table["wheel.year_after"] == "06-30")
        #expect(Wheel(decoded: { table[$0] }) == own)
    }

    @Test func tornDecodedTextsLeaveTheStandardDays() {
        #expect(Wheel(decoded: { _ in nil }) == .standard)
        #expect(Wheel(decoded: { _ in "31-12" }) == .standard)
        #expect(Wheel(decoded: { $0 == "wheel.t2" ? "10-01" : nil }).t2 == .init(month: 10, day: 1))
    }

    @Test func everyDayOfALeapYearIsWrittenAndRead() throws {
        let first = try #require(CalendarDay(year: 2024, month: 1, day: 1))
        for offset in 0..<366 {
            let parts = (first + offset).parts
            let date = Wheel.Date(month: parts.month, day: parts.day)
            #expect(Wheel.Date(monthDay: date.monthDay) == date)
        }
    }

    @Test(arguments: ["", "05", "5-4", "05-4", "05-32", "13-01", "02-30", "00-01", "05-00", "+5-04", "05-04-", "2026-05-04", "05/04", "٠٥-٠٤"])
    func otherFormsAreNoDays(text: String) {
        #expect(Wheel.Date(monthDay: text) == nil)
    }

    @Test func theConfigurationChangesTheDaysItNames() throws {
        let text = "annual_wheel: {t1: 05-11, vb: 02-15}\n"
        let changes = try Configuration.decode(SourceText(text, file: "config.yaml")).annualWheel
        #expect(changes.t1 == .init(month: 5, day: 11) && changes.t2 == nil && changes.yearAfter == nil)
        var expected = Wheel.standard
        expected.t1 = .init(month: 5, day: 11)
        expected.annualReport = .init(month: 2, day: 15)
        #expect(changes.applied(to: .standard) == expected)
        #expect(WheelChanges().applied(to: expected) == expected)
    }

    @Test(arguments: [
        ("language: sv\nannual_wheel:\n  t1: 05-04\n  t2: 09-31\n", ContentRule.badMonthDay, 4, 7),
        ("annual_wheel: {t3: 05-04}\n", .unknownKey, 1, 16), ("annual_wheel: 05-04\n", .expectedMapping, 1, 15),
        ("annual_wheel: {t1: [05-04]}\n", .expectedText, 1, 20), ("annual_wheel: {t1: }\n", .badMonthDay, 1, 20),
    ])
    func whatIsWrongInTheConfigurationIsToldWithItsPlace(text: String, rule: ContentRule, line: Int, column: Int) {
        let failure = failure { _ = try Configuration.decode(SourceText(text, file: "config.yaml")) }
        #expect(failure?.rule == rule)
        #expect(failure?.place == SourcePlace(file: "config.yaml", line: line, column: column))
    }

    @Test(arguments: [
        ("annual_wheel: {t1: {day: 05-04, source: a}}\n", ContentRule.missingKey),
        ("annual_wheel: {t1: {day: 4 maj, source: a}}\n", .badMonthDay),
        ("annual_wheel: {t1: {day: 05-04}}\n", .missingKey),
        ("annual_wheel: {t1: {day: 05-04, confirmed: kanske, source: a}}\n", .badFlag),
    ])
    func aWheelThatIsNotWholeIsRefused(text: String, rule: ContentRule) {
        #expect(failure { _ = try AnnualWheelDecoder.decode(SourceText(text, file: "w.yaml")) }?.rule == rule)
    }
}
