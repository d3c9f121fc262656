import Foundation
import TestSupport
import Testing

/// A meeting that is led at the keys.
struct MeetingTests {
    /// The power goes after the third tick: the meeting stands exactly where it was.
    @Test func aMeetingSurvivesThatThePowerGoes() throws {
        let it = try ForumHome()
        _ = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        let program = try PtyProgram.samordna(home: it.home)
        try program.openMeeting()
        try program.press("s")
        for _ in 0..<3 { try program.press("<Space>") }
        let before = program.agenda
        #expect(before.filter { $0.hasPrefix("✓") }.count == 3, "\(program)")
        try program.kill()

        let again = try PtyProgram.samordna(home: it.home)
        try again.openMeeting()
        #expect(again.agenda == before, "\(again)")
        let row = try #require(try it.meetings().first)
        #expect(row["stage"] as? String == "running")
        #expect(row["answered"] as? Int == 3)
        try again.press("<Space>")
        #expect(try it.meetings().first?["answered"] as? Int == 4)
        #expect(try PipedProgram(["kontrollera"], home: it.home).ending == .exit(0))
    }

    /// Killed in the middle of a key: then the tick may be there or not, but nothing else may have gone.
    @Test func everyTickThatWasShownIsThere() throws {
        let it = try ForumHome()
        _ = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        var answered = 0
        for turn in 0..<5 {
            let program = try PtyProgram.samordna(home: it.home)
            try program.openMeeting()
            if turn == 0 { try program.press("s") }
            if turn % 2 == 0 {
                try program.press("<Space>")
                answered += 1
            } else {
                try program.send(["<Space>"])
                program.linger(milliseconds: turn * 2)
            }
            try program.kill()
            let stored = try #require(try it.meetings().first?["answered"] as? Int)
            #expect(stored == answered || turn % 2 == 1 && stored == answered + 1, "turn \(turn)")
            answered = stored
        }
        #expect(answered >= 3)
    }

    /// Idle is idle: only while the clock of a meeting is on the screen is there something to wake for.
    #if arch(x86_64)
    @Test func nothingWakesTheProgramButTheMinuteOfAMeeting() throws {
        let it = try ForumHome()
        _ = try it.meeting(PlanHome.day(in: 0).text, "00.00")
        let program = try PtyProgram.samordna(home: it.home)
        guard let asleep = program.patience else { return }
        // Unless midnight is near.
        if PlanHome.day(in: 0).text == ForumHome.day(inMinutes: 2) { #expect(asleep > 60_000) }
        try program.openMeeting()
        try program.press("s")
        let awake = try #require(program.patience)
        #expect((0...60_000).contains(awake))
        try program.press("1")
        if PlanHome.day(in: 0).text == ForumHome.day(inMinutes: 2) { #expect(program.patience.map { $0 > 60_000 } == true) }
    }
    #endif
}

extension PtyProgram {
    /// Of the only forum, the next one; a forum whose meeting runs leads to it at once.
    func openMeeting() throws {
        try press("4", "<Enter>")
        if !screen.contains("› möte ") { try press("<Enter>") }
    }

    /// The points with their marks, from the screen.
    var agenda: [String] {
        screen.text.map { line in String(line.drop { " ▸".contains($0) }).trimmingCharacters(in: .whitespaces) }
            .filter { $0.hasPrefix("✓") || $0.hasPrefix("○") || $0.hasPrefix("●") || $0.hasPrefix("◇") }
    }

    /// Milliseconds that it waits for at most; nil where nobody may look.
    var patience: Int? {
        guard let call = try? TestHome.text("/proc/\(process.id)/syscall") else { return nil }
        let parts = call.split(separator: " ")
        // poll(files, count, milliseconds)
        guard parts.count > 4, parts[0] == "7", let number = UInt64(parts[3].dropFirst(2), radix: 16) else { return nil }
        return Int(Int32(truncatingIfNeeded: number))
    }
}

extension ForumHome {
    static func day(inMinutes minutes: Int) -> String {
        let formatter = DateFormatter()
        formatter.dateFormat = "yyyy-MM-dd"
        formatter.timeZone = TimeZone(identifier: "Europe/Stockholm")
        return formatter.string(from: Date(timeIntervalSinceNow: Double(minutes) * 60))
    }
}
