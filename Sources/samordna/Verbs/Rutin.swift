import ArgumentParser
import Content
import Domain
import Interface

/// `samordna rutin`: the walk; below it the proof and the drawing.
struct Rutin: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rutin", subcommands: [Verifiera.self, Rita.self], helpNames: [])

    @OptionGroup var look: Look
    @Flag(name: [.customLong("ovning"), .customLong("övning")]) var practice = false
    @Option(name: .customLong("datum")) var date: String?

    func run() throws {
        var opening = look.opening(.routine)
        opening.practice = practice
        opening.asOf = try date.map(Self.day)
        try Program.run(opening)
    }

    static func day(_ text: String) throws(Refusal) -> CalendarDay {
        guard let day = CalendarDay(iso: text) else { throw Refusal(Words.current("cli.bad_date", text), .usage) }
        return day
    }
}

/// `samordna rutin rita`: the routine as indented text, or as DOT for a binder.
struct Rita: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rita", helpNames: [])

    @Flag(name: .customLong("dot")) var dot = false

    func run() throws {
        let routine: Routine
        do throws(RoutineProblems) { routine = try Office.load(Configured.folders).routine } catch { throw Refusal(error) }
        let texts = Words.current
        Out.say(dot ? RoutinePaper.drawing(routine, texts) : RoutinePaper.text(routine, texts))
    }
}
