import Interface
import Domain
import Screen
import TestSupport
import Testing

@Test func explore() throws {
    var s = try Scenario.withReport()
    s.press(.escape, "/")
    let code = try #require(try s.reports.last?.code)
    s.type(String(code.text.prefix(4)).lowercased())
    print(s.text)
    print(s.app.reports.list.filter)
    print(try s.archive.answer(.reports(s.app.reports.list.filter, offset: 0, limit: 10)))
}
