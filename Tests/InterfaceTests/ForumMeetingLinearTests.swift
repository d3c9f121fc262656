import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

/// A whole meeting by numbers, words and letters, without a window.
@Suite struct ForumMeetingLinearTests {
    @Test func theWholeMeeting() throws {
        var s = try MeetingWorld.room(linear: true, commitments: true)
        #expect(s.read.contains("förbereds · i dag"))
        s.perform(named: "Börja mötet")
        #expect(s.read.contains("Mötet har börjat."), "\(s.read)")
        s.number("Öppnande")
        s.number("Behandlad")
        s.perform(named: "Närvaro")
        s.number("polis")
        s.number("saknas")
        s.press("a", .escape)
        #expect(s.read.contains("polis saknas, "), "\(s.read)")
        s.number("Ta fram statistik")
        s.number("Klart")
        s.number("Informera rektorerna")
        s.number("Flytta till en ny dag")
        s.retype("nästa möte")
        s.press(.enter)
        s.number("Uppföljning")
        s.number("Behandlad")
        s.number("rutinen påmind")
        s.number("VBE")
        s.number("Anteckna")
        s.retype("Blanketten visades")
        s.press(.enter)
        s.number("VBE")
        s.number("Behandlad")
        s.number("Lägesbild")
        s.number("Bordlägg")
        s.number("Åtaganden")
        s.number("Nytt åtagande")
        for line in ["Boka lokalen", "skola: rektor", "om 3 veckor"] {
            #expect(s.app.isTyping)
            s.retype(line)
            s.press(.enter)
        }
        s.number("Åtaganden")
        s.number("Behandlad")
        s.number("Nästa möte")
        s.number("Behandlad")
        #expect(s.read.hasPrefix("Diskuterades enskilda individer?"), "\(s.read)")
        s.number("Nej")
        #expect(s.read.contains("Boka lokalen. rektor (skola), senast 12 december 2026."), "\(s.read)")
        #expect(s.read.contains("Blanketten visades."))
        s.press("e")
        s.number("Text (txt)")
        #expect(s.world.papers.map(\.format) == [.txt])
        s.press("J", .enter, .enter)
        #expect(try s.theMeeting().head.stage == .approved)
        #expect(try s.states == [.done, .done, .done, .parked, .done, .done])
        #expect(!s.read.contains { "│─┌┐└┘┬┴▸…".contains($0) }, "\(s.read)")
    }

    /// There is no cursor: what a command is for is asked.
    @Test func aCommandAsksWhichPoint() throws {
        var s = try MeetingWorld.running(linear: true)
        s.press("a")
        #expect(s.read.hasPrefix("Anteckna: vilken punkt?"), "\(s.read)")
        s.number("Lägesbild")
        s.retype("Klottret har minskat")
        s.press(.enter)
        #expect(try s.theMeeting().items[3].note?.text == "Klottret har minskat")
        s.perform(named: "Bordlägg")
        s.number("VBE")
        #expect(try s.states[2] == .parked)
    }

    /// The number before a point is its number on the agenda.
    @Test func thePointsHaveTheirOwnNumbers() throws {
        let s = try MeetingWorld.running(linear: true)
        for place in 1...6 {
            let target = try #require(Reader.target(place, on: s.page))
            #expect(s.lines.first { $0.target == target }?.item.text.plain.hasPrefix(MeetingWorld.agenda()[place - 1].title.text) == true)
        }
    }

    /// b is one step back there, so it is not read out for anything else.
    @Test func everyCommandThatIsReadOutAnswers() throws {
        let start = try MeetingWorld.running(linear: true)
        #expect(!start.app.linearHints.contains { $0.key == "b" })
        for hint in start.app.linearHints {
            var s = try MeetingWorld.running(linear: true)
            let before = s.read
            guard hint.key.count == 1, let character = hint.key.first else { continue }
            s.press(.character(character))
            #expect(s.read != before || !s.orders.isEmpty, "\(hint.key) \(hint.text)")
        }
    }
}

extension Scenario {
    /// A command by its name, as in linear mode.
    mutating func perform(named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard let verb = app.verb(named: name) else {
            Issue.record("no command is called “\(name)” here:\n\(read)", sourceLocation: sourceLocation)
            return
        }
        send(.perform(verb))
    }
}
