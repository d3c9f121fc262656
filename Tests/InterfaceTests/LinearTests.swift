import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Linjärt läge: everything that has to be done can be done by the numbers that are read out.
@Suite struct LinearTests {
    @Test(arguments: Newcomer.all)
    func numbersSuffice(_ newcomer: Newcomer) throws {
        var s = try Scenario(district: nil, linear: true)
        s.number("Skarpnäck")
        s.number("Något har hänt")
        for answer in newcomer.answers { s.number(answer) }
        guard newcomer.form.isEmpty else {
            s.number("Blankett till samordnaren")
            for (field, value) in newcomer.form { s.byNumber(field, value) }
            s.byNumber(nil, "Många")
            #expect(s.isFinished)
            #expect(try s.reports.count == 1)
            return
        }
        s.number("Räkna ett utbildningsbehov")
        #expect(s.isFinished)
        #expect(try s.endings.count == 1)
    }

    /// A number is read once, and it is the key that stands before the answer in the window.
    @Test func numbersAreTheKeys() throws {
        var s = try Scenario(pane: .routine, linear: true)
        s.answer("Nej")
        let choices = Reader.choices(s.page)
        #expect(Set(choices.map(\.number)).count == choices.count)
        for line in s.lines where line.list.name == "answers" {
            let number = choices.first { $0.target == line.target }?.number
            if let key = line.item.key.flatMap({ Int($0) }), key > 0 { #expect(number == key) }
        }
    }

    /// Nothing that is read is cut, drawn or coloured.
    @Test(arguments: Newcomer.all)
    func theWholePageIsRead(_ newcomer: Newcomer) throws {
        var s = try Scenario(pane: .routine, linear: true)
        for answer in newcomer.answers {
            let read = s.read.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(read.contains("EJ FASTSTÄLLD"))
            #expect(read.contains(s.question.split(separator: " ").joined(separator: " ")))
            for line in s.lines where line.list.name == "answers" { #expect(read.contains(line.item.text.plain)) }
            #expect(!s.read.contains { "│─┌┐└┘┬┴▸…".contains($0) })
            s.answer(answer)
        }
        #expect(s.read.contains("Klart. Så här kan det registreras"))
    }

    @Test func aCommandByItsName() throws {
        let s = try Scenario(linear: true)
        #expect(s.app.verb(named: "öva") == .practice)
        #expect(s.app.verb(named: "ova") == .practice)
        #expect(s.app.verb(named: "byt") == .changeDistrict)
        #expect(s.app.verb(named: "sprängmedel") == nil)
    }

    @Test func aTextFieldAsksForText() throws {
        var s = try Scenario(linear: true)
        s.press("5", "n")
        s.send(.choose(try #require(s.field(.note)).target))
        #expect(s.app.isTyping)
        s.press(.escape, "?")
        #expect(s.app.isReading)
    }
}

extension Scenario {
    /// A field of the form, or with nil the saving of it, by the numbers that are read out.
    fileprivate mutating func byNumber(_ field: ReportField?, _ value: String) {
        let label = field.map { texts("field.\($0.code)") } ?? texts("form.save")
        let fields = page.body.flattened.flatMap { if case .fields(let fields) = $0 { fields } else { [] as [Field] } }
        guard let target = fields.first(where: { $0.label == label })?.target,
            let number = Reader.choices(page).first(where: { $0.target == target })?.number,
            let read = Reader.target(number, on: page)
        else {
            Issue.record("no number before \(label)\n\(self.read)")
            return
        }
        send(.choose(read))
        if app.isTyping {
            paste(value)
            press(.enter)
        } else {
            self.number(value)
            // Several of a list: an empty line is the end of it.
            if !app.layers.isEmpty { press(.enter) }
        }
    }
}
