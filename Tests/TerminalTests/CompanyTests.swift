import TestSupport
import Testing

/// Two who have the program open on the same home.
struct CompanyTests {
    @Test func oneSeesWhatTheOtherDoes() throws {
        let home = try TestHome()
        let one = try PtyProgram.samordna(home: home)
        let other = try PtyProgram.samordna(home: home)
        try other.press("5")
        #expect(other.screen.contains("Inga blanketter"))

        try one.press("2")
        try one.walk(Story.graffiti.answers)
        try one.choose("Blankett till samordnaren")
        let code = try one.fillInAndSave(Story.graffiti.values)
        // No key is pressed in the other. The promise is a second; a busy machine gets a little more.
        try other.wait(for: code, within: 3)

        try other.press("<Space>")
        #expect(other.screen.contains("kontrollerad"))
        try one.press("1")
        try one.wait("nothing unchecked", within: 3) { $0.contains("Ej kontrollerade: 0") }
    }

    @Test func aPausedWalkIsOfferedToTheOther() throws {
        let home = try TestHome()
        let one = try PtyProgram.samordna(home: home)
        let other = try PtyProgram.samordna(home: home)
        try one.press("2", "2", "3", "p")
        try other.wait(for: "Pausad genomgång med 2 svar", within: 3)
    }

    @Test func aVerbIsSeenOnTheScreens() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        try program.press("5")
        let code = try newReport(home)
        try program.wait(for: code, within: 3)
    }

    /// Whoever comes second is told, and sees how it is now.
    @Test func nobodyWritesOverWhatHasChanged() throws {
        let home = try TestHome()
        let program = try PtyProgram.samordna(home: home)
        let code = try newReport(home)
        try program.press("5")
        try program.wait(for: code)
        try program.press("<Enter>", "r")
        #expect(program.screen.contains("Rätta blankett"))
        let checked = try PipedProgram(["blankett", "kontrollera", code], home: home)
        #expect(checked.ending == .exit(0))
        try program.press("<Down>", "<Right>", "s")
        try program.choose("Många")
        #expect(program.screen.contains("Någon annan har ändrat samma sak"), "\(program)")
        let listed = try PipedProgram(["blankett", "lista", "--json"], home: home)
        #expect(listed.output.contains("\"checked\": true"))
    }
}

/// Saves a blankett by its verb and gives the code.
func newReport(_ home: TestHome) throws -> String {
    let fields = [
        "period=v46", "area=whole", "place_type=school", "trigger=event", "event_type=graffiti",
        "unit_type=school", "reporter_role=employee", "few_fit=nobody",
    ]
    let it = try PipedProgram(["blankett", "ny"] + fields.flatMap { ["--falt", $0] }, home: home)
    guard it.ending == .exit(0), let code = it.output.split(separator: " ").first(where: { $0.split(separator: "-").count == 3 })
    else { throw PtyFailure("No blankett was saved: \(it.output)\(it.complaints)") }
    return String(code)
}
