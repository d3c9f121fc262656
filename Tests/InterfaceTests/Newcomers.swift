import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The four walks that somebody who has never seen the routine should manage: the answers, in the words of the screen.
struct Newcomer: Sendable, CustomTestStringConvertible {
    let name: String
    let answers: [String]
    /// What the blankett still needs afterwards.
    let form: [(ReportField, String)]

    var testDescription: String { name }

    static let worriedTeacher = Newcomer(
        name: "a worried teacher and a pupil of sixteen",
        answers: [
            "Nej", "Oro för en person", "Nej, inget mer", "Hot, plan", "Klart", "Klart", "Nej", "Under 18", "Klart",
            "Ja, jag tar råd", "Klart", "Klart", "Klart", "Nej, det behövs inte", "Jag skickar",
        ],
        form: common + [(.eventTypes, "försök att rekrytera")])

    static let graffiti = Newcomer(
        name: "graffiti on the wall of a school",
        answers: [
            "Nej", "En händelse, okänt", "Nej, inget mer", "Klotter", "Klart", "Klart", "Klart", "Jag skickar",
        ],
        form: common)

    static let threat = Newcomer(
        name: "a threat against staff",
        answers: [
            "Nej", "Hot eller våld mot personal", "Nej, inget mer", "Klart", "Klart", "Klart", "Klart", "Klart",
            "Jag skickar",
        ],
        form: common)

    static let opinion = Newcomer(
        name: "only an offensive opinion",
        answers: ["Nej", "Oro för en person", "Nej, inget mer", "Bara åsikt", "Vidare"],
        form: [])

    static let all = [worriedTeacher, graffiti, threat, opinion]
    static let withForm = [worriedTeacher, graffiti, threat]

    private static let common: [(ReportField, String)] = [
        (.observedPeriod, "v 46"), (.area, "Bagarmossen"), (.placeType, "skola eller förskola"), (.unitType, "skola"),
        (.reporterRole, "medarbetare"),
    ]
}

extension Scenario {
    /// At the first question.
    static func inRoutine(_ size: Size = .small) throws -> Scenario { try Scenario(size: size, pane: .routine) }

    /// With a walk that is answered to its end: in the review.
    static func reviewing(_ newcomer: Newcomer) throws -> Scenario {
        var s = try inRoutine()
        s.answer(all: newcomer.answers)
        return s
    }

    /// With one blankett in the archive, on its pane.
    static func withReport(_ note: String? = nil) throws -> Scenario {
        var s = try reviewing(.graffiti)
        s.answer("Blankett till samordnaren")
        s.fill(Newcomer.graffiti.form)
        if let note { s.fill(.note, note) }
        s.saveForm()
        s.press(.escape, "5")
        return s
    }

    /// Opens the field and answers it in whichever way it is answered.
    mutating func fill(_ field: ReportField, _ value: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard let shown = self.field(field) else {
            Issue.record("the form does not show \(field)\n\(text)", sourceLocation: sourceLocation)
            return
        }
        send(.choose(shown.target))
        switch app.layers.last {
        case .prompt:
            press(.control("u"))
            type(value)
            press(.enter)
        case .checklist:
            answer(value, sourceLocation: sourceLocation)
            press(.enter)
        default: answer(value, sourceLocation: sourceLocation)
        }
    }

    mutating func fill(_ values: [(ReportField, String)]) {
        for (field, value) in values { fill(field, value) }
    }

    /// `s`, and many fit.
    mutating func saveForm(_ few: String = "Många") {
        press("s")
        answer(few)
    }

    var walk: Walk {
        get throws { try #require(app.walk.walk) }
    }
}
