import TestSupport
import Testing

/// 112 is one key away, wherever somebody is.
struct EmergencyTests {
    @Test(arguments: ["!", "<F12>"], [["2"], ["2", "2", "3"], ["2", "2", "q"], ["?"], ["g"], ["5"], ["5", "n"], []])
    func oneKeyFromEverywhere(key: String, place: [String]) throws {
        let program = try PtyProgram.samordna()
        for key in place { try program.press(key) }
        let before = program.screen
        try program.press(key)
        #expect(program.screen.contains("Akut – ring 112"), "\(program.screen.drawing)")
        try program.press("<Esc>")
        // What was said last is gone from the foot.
        #expect(program.screen.text.prefix(14) == before.text.prefix(14))
    }

    @Test(arguments: [[":"], [":", "bl"], ["5", "/"], ["5", "n", "<Enter>"]])
    func fTwelveInATextField(place: [String]) throws {
        let program = try PtyProgram.samordna()
        for key in place { try program.press(key) }
        try program.press("!")
        #expect(!program.screen.contains("Akut – ring 112"))
        try program.press("<F12>")
        #expect(program.screen.contains("Akut – ring 112"), "\(program.screen.drawing)")
        try program.press("<Esc>")
        #expect(program.isTyping)
        #expect(program.screen.contains("!"))
    }

    @Test func oneWordInLinearMode() throws {
        let dialogue = try PipedDialogue(["--linje"], home: try TestHome())
        try dialogue.choose("Bromma")
        try dialogue.say("112")
        #expect(dialogue.sees("Akut – ring 112"))
        try dialogue.say("")
        #expect(!dialogue.sees("Akut – ring 112"))
        try dialogue.say("2")
        try dialogue.say("112")
        #expect(dialogue.sees("Akut – ring 112"))
    }
}
