import TestSupport
import Testing

/// `samordna mote visa`: the meeting for those in the room, in a second terminal.
struct ProjectorTests {
    @Test func aTickIsSeenByItself() throws {
        let it = try ForumHome()
        _ = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        let chair = try PtyProgram.samordna(home: it.home)
        let room = try PtyProgram(nil, ["mote", "visa"], home: it.home)
        try room.wait(for: "SSPF Kärrtorp")
        #expect(room.screen.contains("planerat"))
        try chair.openMeeting()
        try chair.press("s")
        try room.wait(for: "pågår sedan", within: 3)
        #expect(room.screen.contains("Öppnande, närvaro per organisation · nu"))
        try chair.press("<Space>")
        // No key is pressed in the other. The promise is a second; a busy machine gets a little more.
        try room.wait(for: "Öppnande, närvaro per organisation · behandlad", within: 3)
        #expect(room.screen.contains("Uppföljning av åtaganden · nu"))
    }

    @Test func nothingOfTheChairsOwnIsShown() throws {
        let it = try ForumHome()
        let id = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        let chair = try PtyProgram.samordna(home: it.home)
        try chair.openMeeting()
        try chair.press("s", "i", "Håll tiden här", "<Enter>")
        #expect(chair.screen.contains("Håll tiden här"), "\(chair)")
        let room = try PtyProgram(nil, ["mote", "visa", id], home: it.home, rows: 40, columns: 120)
        try room.wait(for: "pågår sedan")
        #expect(!room.screen.contains("Håll tiden"))
        #expect(!(try it.succeed(["visa", id]).contains("Håll tiden")))
    }

    /// It leads nowhere and changes nothing: not a byte.
    @Test func nothingCanBeChangedThere() throws {
        let it = try ForumHome()
        _ = try it.meeting(PlanHome.day(in: 1).text, "14.00")
        let before = try TestHome.bytes(it.home.database)
        let room = try PtyProgram(nil, ["mote", "visa"], home: it.home)
        try room.wait(for: "SSPF Kärrtorp")
        let shown = room.screen.text
        try room.press("s", "<Space>", "1", "4", "g", "s", "u", ":", "<Enter>", "d", "n")
        #expect(room.screen.text.dropLast(3) == shown.dropLast(3), "\(room)")
        try room.press("?")
        #expect(room.screen.contains("Visning av ett möte"))
        try room.press("<Esc>", "q")
        #expect(try room.waitForEnd() == .exit(0))
        #expect(room.isRestored)
        #expect(try TestHome.bytes(it.home.database) == before)
        #expect(try it.succeed(["visa"]).contains("planerat"))
        #expect(try TestHome.bytes(it.home.database) == before)
    }

    @Test(arguments: ["q", "<Esc>", "<C-c>"])
    func everyUsualWayLeadsOut(key: String) throws {
        let it = try ForumHome()
        let room = try PtyProgram(nil, ["mote", "visa"], home: it.home)
        try room.wait(for: "Inget möte är planerat")
        try room.press(key)
        #expect(try room.waitForEnd() == .exit(0))
        #expect(room.isRestored)
    }

    /// The hall waits before the meeting is made.
    @Test func aMeetingThatIsMadeLaterComes() throws {
        let it = try ForumHome()
        let room = try PtyProgram(nil, ["mote", "visa"], home: it.home)
        try room.wait(for: "Inget möte är planerat")
        _ = try it.meeting(PlanHome.day(in: 2).text, "14.00")
        try room.wait(for: "SSPF Kärrtorp", within: 3)
    }

    @Test func throughAPipeItIsSaidOnce() throws {
        let it = try ForumHome()
        let id = try it.meeting(PlanHome.day(in: 2).text, "14.00")
        for arguments in [["visa"], ["visa", id], ["visa", "--linje"], ["visa", "--ascii"]] {
            let said = try it.succeed(arguments)
            #expect(said.contains("VBE"), "\(arguments)")
            #expect(!said.contains("\u{1B}"))
        }
    }
}
