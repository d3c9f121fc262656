import ArgumentParser
import Domain
import Interface

/// `samordna mote individ`: meetings about one person, as the five things that may be kept of them. There is no option for
/// anything else, and nothing is read from standard input.
struct MoteIndivid: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "individ", helpNames: [])

    @Option(name: .customLong("slag")) var kind: String?
    @Option(name: [.customLong("manad"), .customLong("månad")]) var month: String?
    @Option(name: .customLong("samtycke")) var consent: String?
    @Option(name: [.customLong("atgarder"), .customLong("åtgärder")]) var actions: Int?
    @Option(name: [.customLong("nasta"), .customLong("nästa")]) var next: String?
    @Flag(name: .customLong("ta-bort")) var removes = false
    @Flag(name: .customLong("json")) var json = false

    func run() throws {
        let adds = kind != nil || month != nil || consent != nil || actions != nil || next != nil
        guard !(json && adds), adds || !removes else { throw Refusal(Words.current("mote.individual_usage"), .usage) }
        try MoteBench.with { bench in
            guard adds else { return try list(bench) }
            guard let kind, let month, let consent, let actions else { throw Refusal(bench.texts("mote.individual_usage"), .usage) }
            let meeting = IndividualMeeting(
                kind: try bench.kind(kind, among: try bench.library().kinds(.individual)).id, month: try MoteWords.month(month, bench),
                consentChecked: try MoteWords.truth(consent, bench.texts),
                actions: try MoteWords.number(actions, 0...IndividualMeeting.mostActions, "mote.bad_actions", bench.texts),
                nextMonth: try next.map { try MoteWords.month($0, bench) })
            guard meeting.month <= bench.today.month else { throw Refusal(bench.texts("mote.month_ahead", meeting.month.iso), .usage) }
            if let next = meeting.nextMonth, next < meeting.month { throw Refusal(bench.texts("mote.bad_next", next.iso), .usage) }
            if removes, !(try bench.individuals().contains { $0.meeting == meeting }) { throw Refusal(bench.texts("mote.no_individual")) }
            _ = try bench.archive.perform(removes ? .removeIndividual(meeting) : .addIndividual(meeting))
            Out.say(bench.texts(removes ? "mote.individual_removed" : "mote.individual_added"))
        }
    }

    private func list(_ bench: MoteBench) throws {
        let texts = bench.texts
        let counts = try bench.individuals()
        if json {
            let lines = counts.map { count in
                JSON.object([
                    ("kind", .text(count.meeting.kind.text)), ("month", .text(count.meeting.month.iso)), ("consent_checked", .truth(count.meeting.consentChecked)),
                    ("actions", .number(count.meeting.actions)), ("next_month", count.meeting.nextMonth.map { .text($0.iso) } ?? .nothing),
                    ("count", .number(count.count)),
                ]).line
            }
            return Out.say("[\n" + lines.joined(separator: ",\n") + (lines.isEmpty ? "]" : "\n]"))
        }
        guard !counts.isEmpty else { return Out.say(texts("mote.no_individuals")) }
        let library = try bench.library()
        for count in counts {
            var facts = [
                count.meeting.month.iso, library.kind(count.meeting.kind)?.name ?? count.meeting.kind.text,
                texts(count.meeting.consentChecked ? "mote.consent_yes" : "mote.consent_no"), texts.count("mote.actions", count.meeting.actions),
            ]
            if let next = count.meeting.nextMonth { facts.append(texts("mote.next_month", next.iso)) }
            if count.count > 1 { facts.append(texts("mote.times", String(count.count))) }
            Out.say("  " + facts.joined(separator: " · "))
        }
    }
}

extension MoteBench {
    fileprivate func individuals() throws -> [IndividualCount] {
        if case .individualMeetings(let counts) = try archive.answer(.individualMeetings) { counts } else { [] }
    }
}
