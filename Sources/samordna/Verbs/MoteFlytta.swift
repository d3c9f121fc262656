import ArgumentParser
import Domain
import Interface

/// `samordna mote flytta ID --dag DAG --kl KL`: a planned meeting on another day; calendars are told by the next file.
struct MoteFlytta: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "flytta", helpNames: [])

    @Argument var id: String
    @Option(name: .customLong("dag")) var day: String?
    @Option(name: .customLong("kl")) var clock: String?

    func run() throws {
        guard day != nil || clock != nil else { throw Refusal(Words.current("mote.move_usage"), .usage) }
        try MoteBench.with { bench in
            let meeting = try bench.meeting(id)
            let day = try day.map { try MoteWords.day($0, bench) } ?? meeting.head.day
            let begins = try clock.map { try MoteWords.clock($0, bench.texts) } ?? meeting.head.begins
            guard let moved = meeting.moved(to: day, begins: begins) else {
                throw Refusal(bench.texts("mote.not_planned", bench.word(meeting.head.stage)))
            }
            _ = try bench.archive.perform(.saveMeeting(moved, commitments: []))
            Out.say(bench.texts("mote.moved", MoteWords.when(meeting.head.day, meeting.head.begins), MoteWords.when(day, begins)))
        }
    }
}

/// `samordna mote installt ID`: it will not take place; `--ta-bort` takes that back.
struct MoteInstallt: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "installt", helpNames: [], aliases: ["inställt"])

    @Argument var id: String
    @Flag(name: .customLong("ta-bort")) var undo = false

    func run() throws {
        try MoteBench.with { bench in
            let meeting = try bench.meeting(id)
            guard let changed = undo ? meeting.restored() : meeting.cancelled() else {
                throw Refusal(bench.texts(undo ? "mote.not_cancelled" : "mote.not_planned", bench.word(meeting.head.stage)))
            }
            _ = try bench.archive.perform(.saveMeeting(changed, commitments: []))
            Out.say(bench.texts(undo ? "mote.restored" : "mote.cancelled", MoteWords.when(meeting.head.day, meeting.head.begins)))
        }
    }
}

/// `samordna mote justera ID --dag DAG`: the record is frozen; with `--dnr` its diary number is read from standard input.
struct MoteJustera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "justera", helpNames: [])

    @Argument var id: String
    @Option(name: .customLong("dag")) var day: String?
    @Flag(name: .customLong("dnr")) var readsNumber = false

    func run() throws {
        try MoteBench.with { bench in
            let texts = bench.texts
            let meeting = try bench.meeting(id)
            let day = try day.map { try MoteWords.past($0, bench) } ?? bench.today
            guard meeting.head.stage == .held else { throw Refusal(texts("mote.not_held", bench.word(meeting.head.stage))) }
            guard day >= meeting.head.day, day <= bench.today else {
                throw Refusal(texts("mote.bad_approval", day.iso, meeting.head.day.iso), .usage)
            }
            let number = try readsNumber ? TypedIn.answer(texts("mote.ask_number"), .diaryNumber, acceptingWarnings: false, texts) : meeting.head.diary
            guard let approved = meeting.approved(on: day, diary: number, name: try bench.forum(of: meeting).name) else { throw ArchiveFailure.approved }
            _ = try bench.archive.perform(.saveMeeting(approved, commitments: []))
            Out.say(texts("mote.approved", day.iso) + (number.map { " " + texts("mote.diary", $0.text) + "." } ?? ""))
        }
    }
}
