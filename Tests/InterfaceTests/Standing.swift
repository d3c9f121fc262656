import Domain
import Interface
import Screen
import TestSupport
import Testing

extension Scenario {
    /// Somewhere in the program where the keys of that scope are heard, with something there to act on.
    static func standing(in scope: Scope, texts: Texts = .swedish) throws -> Scenario {
        var s: Scenario
        switch scope {
        case .everywhere, .start: s = try Scenario(texts: texts)
        case .question:
            s = try inRoutine()
            s.answer(all: ["Nej", "En händelse, okänt", "Nej, inget mer", "Klotter", "Klart"])
        case .review: s = try reviewing(.graffiti)
        case .finished:
            s = try reviewing(.graffiti)
            s.answer("Endast statistik")
        case .reportList:
            s = try withReport()
            s.press(.escape)
        case .reportView: s = try withReport()
        case .reportForm:
            s = try reviewing(.graffiti)
            s.answer("Blankett till samordnaren")
        case .planChoice:
            s = try Scenario(texts: texts)
            s.press("3")
        case .planTable: s = try RoomsWorld.scenario()
        case .planFollowUp: s = try inPlan("f")
        case .planSheet: s = try inPlan("i")
        case .planRemarks: s = try inPlan("c")
        case .planSteps: s = try inPlan("b")
        case .planRevision: s = try RoomsWorld.revising()
        case .planSearch:
            s = try inPlan("S")
            s.type("team")
            s.press(.enter)
        case .planImport: s = try importing()
        case .meetingPlanned, .meeting, .attendance, .meetingRecord: s = try inMeeting(scope)
        case .forumHall, .forumPage, .commitments, .regularity, .meetingSeries, .individualMeeting, .yearView: s = try inForum(scope)
        // A page of its own, that no pane leads to: its tests stand up in it themselves.
        case .projector: s = try Scenario(texts: texts)
        case .menu:
            s = try inRoutine()
            s.answer("Nej")
            s.press("q")
        case .checklist:
            s = try standing(in: .reportForm)
            s.send(.choose(try #require(s.field(.actions)).target))
        case .reader:
            s = try standing(in: .question)
            s.press("t")
        case .goTo:
            s = try standing(in: .question)
            s.press("g")
        case .palette:
            s = try Scenario()
            s.press(":")
        case .prompt:
            s = try standing(in: .reportForm)
            s.send(.choose(try #require(s.field(.note)).target))
            s.type("klotter")
        }
        #expect(s.app.scopes.first == scope || scope == .everywhere || scope == .projector)
        return s
    }

    private static func inPlan(_ key: Key) throws -> Scenario {
        var s = try RoomsWorld.scenario()
        s.press(key)
        return s
    }

    /// At the preview of a small file that has a heading to ask about and a role to confirm.
    static func importing() throws -> Scenario {
        var s = try RoomsWorld.scenario()
        s.world.files["plan.csv"] = .tables(
            ImportSource(
                name: "plan.csv", format: .csv,
                tables: [
                    ImportSource.Table(
                        title: "Förebyggande",
                        rows: [
                            ImportSource.Row(line: 1, cells: ["Aktivitet", "Ansvarig", "Tidplan", "Uppföljning", "Övrigt"]),
                            ImportSource.Row(line: 2, cells: ["Läxhjälp på biblioteket", "Enhetschef bibliotek", "Hösten 2026", "VB", "ja"]),
                        ])
                ]))
        s.press("I")
        s.type("plan.csv")
        s.press(.enter)
        return s
    }

    /// What the archive holds: a copy of a scenario has the same archive, so whoever changes it stands up anew.
    var stored: [Finding] {
        get throws {
            try [
                .settings, .reports(.all, offset: 0, limit: 50), .pausedWalks, .endings(year: app.now.day.year), .plans, .roles, .savedViews,
                .plan("plan2025"), .wholeActivities("plan2025", offset: 0, limit: 50),
            ]
                .map { try archive.answer($0) } + storedForums
        }
    }

    /// Does it to a copy, and says whether anything came of it: another page, a notice or an order.
    mutating func answers(in scope: Scope, to act: (inout Scenario) throws -> Void) throws -> Bool {
        var copy = self
        let before = (page: quietPage, stored: try stored)
        try act(&copy)
        let isAnswered = copy.quietPage != before.page || copy.notice != nil || !copy.orders.isEmpty
        if try copy.stored != before.stored { self = try .standing(in: scope) }
        return isAnswered
    }

    /// The page without the answer to the last key.
    var quietPage: Page {
        var page = page
        page.notice = nil
        return page
    }
}
