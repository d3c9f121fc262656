import ArgumentParser
import Domain
import Interface

/// `samordna mote ny`: a forum (`--slag`), its series (`--serie`), or one meeting (`--forum … --dag …`). The name of a forum comes
/// from standard input.
struct MoteNy: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ny", helpNames: [])

    @Option(name: .customLong("slag")) var kind: String?
    @Option(name: .customLong("forum")) var forum: String?
    @Option(name: .customLong("dag")) var day: String?
    @Option(name: .customLong("kl")) var clock: String?
    @Option(name: .customLong("minuter")) var minutes: Int?
    @Option(name: .customLong("serie")) var rhythm: String?
    @Option(name: [.customLong("tom"), .customLong("till")]) var through: String?
    @Option(name: .customLong("inte-i")) var skipped: String?
    @Flag(name: .customLong("torr")) var dry = false
    @Flag(name: .customLong("godta-tveksamt")) var acceptsDoubts = false

    func run() throws {
        let makesForum = kind != nil
        guard makesForum != (forum != nil), !makesForum || (day == nil && rhythm == nil), rhythm != nil || (through == nil && skipped == nil && !dry)
        else { throw Refusal(Words.current("mote.new_usage"), .usage) }
        try MoteBench.with { bench in
            if let kind { return try make(kind, bench) }
            guard let forum, let day else { throw Refusal(bench.texts("mote.new_usage"), .usage) }
            let head = try bench.head(forum)
            guard head.forum.closedOn == nil else { throw Refusal(bench.texts("mote.is_closed", head.forum.name.text)) }
            let first = try MoteWords.day(day, bench)
            let begins = try clock.map { try MoteWords.clock($0, bench.texts) }
            let length = try minutes.map { try MoteWords.number($0, 5...600, "mote.bad_minutes", bench.texts) }
            if let rhythm { return try lay(rhythm, head.forum, first, begins, length, bench) }
            try refuseTwice(head.forum, first, begins, bench)
            var random = SystemRandomNumberGenerator()
            let meeting = Meeting(MeetingHead(head.forum, id: .random(using: &random), day: first, begins: begins, length: length))
            _ = try bench.archive.perform(.saveMeeting(meeting, commitments: []))
            Out.say(bench.texts("mote.made", head.forum.name.text, MoteWords.when(first, meeting.head.begins), meeting.id.text))
        }
    }

    // MARK: A forum

    private func make(_ typed: String, _ bench: MoteBench) throws {
        let texts = bench.texts
        let district = try bench.district()
        let kind = try bench.kind(typed, among: try bench.library().kinds)
        // The switch between phenomenon and individual is settled here, and such a meeting has no forum.
        guard kind.modes.contains(.phenomenon) else { throw Refusal(texts("mote.only_individual", kind.name, kind.id.text), .usage) }
        let names = TypedIn.lines([texts("mote.ask_name")]).flatMap { kind.isPerUnit ? $0.split(separator: ";").map { $0.trimmed } : [$0] }
        guard names.count == 1 || kind.isPerUnit && !names.isEmpty else { throw Refusal(texts("mote.one_name", kind.name, kind.id.text), .usage) }
        let screened = try names.map { try TypedIn.screened($0, .forumName, acceptingWarnings: acceptsDoubts, texts) }
        for name in screened {
            // A script that is run again makes no second one.
            if let same = bench.heads.first(where: { $0.forum.district == district && $0.forum.closedOn == nil && $0.forum.name.text.foldedForSearch == name.text.foldedForSearch }) {
                throw Refusal(texts("mote.forum_exists", same.forum.name.text, same.forum.id.text))
            }
        }
        var random = SystemRandomNumberGenerator()
        for name in screened {
            let forum = Forum(kind, id: .random(using: &random), name: name, district: district, createdOn: bench.today)
            _ = try bench.archive.perform(.saveForum(forum, meetings: []))
            Out.say(texts("mote.forum_made", name.text, forum.id.text))
        }
    }

    // MARK: A series

    private func lay(_ typed: String, _ forum: Forum, _ first: CalendarDay, _ begins: Int?, _ length: Int?, _ bench: MoteBench) throws {
        let texts = bench.texts
        let last = try through.map { try MoteWords.day($0, bench) } ?? CalendarDay(year: first.year, month: 12, day: 31) ?? first
        guard last >= first else { throw Refusal(texts("mote.bad_period", first.iso, last.iso), .usage) }
        let series = MeetingSeries(
            rhythm: try MoteWords.rhythm(typed, texts), first: first, through: last,
            skippedMonths: try skipped.map { try MoteWords.months($0, texts) } ?? [], begins: begins ?? forum.series?.begins,
            length: length ?? forum.series?.length ?? (forum.agendaLength > 0 ? forum.agendaLength : 60))
        let taken = try bench.days(of: forum.id)
        let days = series.days.filter { !taken.contains($0) }
        guard !days.isEmpty else { throw Refusal(texts("mote.series_empty")) }
        if !dry {
            var forum = forum
            forum.series = series
            var random = SystemRandomNumberGenerator()
            let meetings = days.map { Meeting(MeetingHead(forum, id: .random(using: &random), day: $0, begins: series.begins, length: series.length)) }
            _ = try bench.archive.perform(.saveForum(forum, meetings: meetings))
        }
        Out.say(dry ? texts.count("mote.series_dry", days.count, forum.name.text) : texts.count("mote.series_made", days.count, forum.name.text))
        for day in days { Out.say("  " + MoteWords.when(day, series.begins)) }
    }

    private func refuseTwice(_ forum: Forum, _ day: CalendarDay, _ begins: Int?, _ bench: MoteBench) throws {
        var same: MeetingRow?
        try bench.each(MeetingFilter(forum: forum.id, from: day, through: day)) { row in
            if row.head.stage != .cancelled, begins == nil || row.head.begins == begins { same = row }
        }
        if let same { throw Refusal(bench.texts("mote.meeting_exists", forum.name.text, MoteWords.when(day, same.head.begins), same.head.id.text)) }
    }
}

extension MoteBench {
    /// By its code, or the beginning of its name.
    func kind(_ typed: String, among kinds: [ForumKind]) throws -> ForumKind {
        let wanted = typed.trimmed.foldedForSearch
        if let exact = kinds.first(where: { $0.id.text == wanted || $0.name.foldedForSearch == wanted }) { return exact }
        let found = kinds.filter { !wanted.isEmpty && $0.name.foldedForSearch.hasPrefix(wanted) }
        guard found.count == 1, let only = found.first else {
            throw Refusal(texts("mote.no_kind", typed, kinds.map(\.id.text).joined(separator: ", ")), .usage)
        }
        return only
    }

    /// Days on which the forum meets already, or on which its meeting was cancelled.
    func days(of forum: ForumID) throws -> Set<CalendarDay> {
        var days: Set<CalendarDay> = []
        try each(MeetingFilter(forum: forum)) { days.insert($0.head.day) }
        return days
    }
}
