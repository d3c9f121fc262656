import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What a meeting looks like, by the cell, in four sizes.
@Suite struct ForumMeetingFrameTests {
    @Test func prepared() throws {
        let s = try MeetingWorld.room(commitments: true)
        expectFrame("meeting-prepared", s)
    }

    @Test func running() throws {
        var s = try MeetingWorld.running(commitments: true)
        s.press("p", "1", "2", "3", "3", "4", "5", "p", " ")
        s.stand(on: "Ta fram statistik")
        s.press(" ")
        s.stand(on: "Uppföljning")
        s.press(" ")
        s.send(.time(Now(day: Now.test.day, minute: Now.test.minute + 12)))
        expectFrame("meeting-running", s)
    }

    @Test func writingANote() throws {
        var s = try MeetingWorld.running()
        s.stand(on: "Lägesbild")
        s.press("a")
        s.type("Klottret vid Kärrtorps torg har minskat sedan i våras, och ingen har hört av Anna Andersson")
        expectFrame("meeting-note", s)
    }

    @Test func attendance() throws {
        var s = try MeetingWorld.running()
        s.press("p", "1", "2", "3", "3")
        expectFrame("meeting-attendance", s)
    }

    @Test func individuals() throws {
        expectFrame("meeting-individuals", try MeetingWorld.asked())
    }

    @Test func wrongForum() throws {
        var s = try MeetingWorld.asked()
        s.press("2")
        expectFrame("meeting-wrong", s)
    }

    @Test func record() throws {
        var s = try MeetingWorld.running()
        s.press(" ", " ", " ", "b")
        s.commit("Ta fram statistik över klotter", "polis: kommunpolis", "nästa möte")
        s.press(" ", " ", "1")
        expectFrame("meeting-record", s)
    }

    @Test func protokoll() throws {
        var s = try MeetingWorld.ended(record: .minutes)
        s.press(.end)
        expectFrame("meeting-protokoll", s)
    }
}
