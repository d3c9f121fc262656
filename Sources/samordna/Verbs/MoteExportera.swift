import ArgumentParser
import Domain
import Exchange
import Interface

/// `samordna mote exportera`: the record of a meeting, the calendar of a forum, or what shows the regularity, as a file here or
/// in a folder, or to standard output.
struct MoteExportera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "exportera", helpNames: [])

    @Argument var id: String?
    @Option(name: .customLong("forum")) var forum: String?
    @Flag(name: .customLong("underlag")) var evidence = false
    @Option(name: [.customLong("ar"), .customLong("år")]) var year: Int?
    @Option(name: .customLong("format")) var format: String?
    @Option(name: .customLong("till")) var folder: String?
    @Flag(name: .customLong("ut")) var toOutput = false

    private enum What {
        case record(String, FileFormat)
        case calendar(String)
        case evidence(FileFormat)
    }

    func run() throws {
        let what = try what()
        try MoteBench.with(outlet: toOutput ? .output : folder.map { .folder($0) } ?? .here) { bench in
            switch what {
            case .record(let id, let format):
                let paper = try bench.record(try bench.meeting(id))
                if !toOutput { Out.complain(bench.texts("record.warning")) }
                try bench.written { () throws(ExportFailure) in
                    try bench.office.export(paper.document, as: format, name: paper.fileName(format.ending))
                }
            case .calendar(let name):
                let forum = try bench.head(name).forum
                let file = ForumCalendar.file(forum, try bench.meetingHeads(forum.id), written: bench.context.now, bench.texts)
                guard !file.events.isEmpty else { throw Refusal(bench.texts("mote.forum_empty", forum.id.text)) }
                try bench.written { () throws(ExportFailure) in
                    try bench.office.export(file, name: FileSlug.of(forum) + "." + Self.calendar)
                }
            case .evidence(let format):
                let paper = try bench.evidence(try forum.map { try bench.head($0).forum.id }, year.map { .year($0) } ?? .lastYear)
                try bench.written { () throws(ExportFailure) in
                    try bench.office.export(paper.document, as: format, name: paper.fileName(format))
                }
            }
        }
    }

    private static let calendar = "ics"

    private func what() throws -> What {
        let texts = Words.current
        let asked = format?.lowercased()
        func known(_ formats: [FileFormat]) throws -> FileFormat {
            let format = try PlanFormat.format(asked, among: formats)
            guard !toOutput || (folder == nil && format != .docx && format != .xlsx) else { throw Refusal(texts("mote.no_output"), .usage) }
            return format
        }
        if let year, !(1990...2100).contains(year) { throw Refusal(texts("mote.bad_year", String(year)), .usage) }
        switch (id, forum, evidence) {
        case (let id?, nil, false) where year == nil: return .record(id, try known([.docx, .txt, .json]))
        case (nil, _, true): return .evidence(try known([.txt, .docx, .xlsx]))
        case (nil, let forum?, false) where year == nil:
            guard asked == nil || asked == Self.calendar else { throw Refusal(texts("cli.plan_bad_format", format ?? "", Self.calendar), .usage) }
            guard !toOutput || folder == nil else { throw Refusal(texts("mote.no_output"), .usage) }
            return .calendar(forum)
        default: throw Refusal(texts("mote.export_usage"), .usage)
        }
    }
}

extension MoteBench {
    fileprivate func meetingHeads(_ forum: ForumID) throws -> [MeetingHead] {
        var heads: [MeetingHead] = []
        while case .meetingHeads(let found) = try archive.answer(.meetingHeads(forum, offset: heads.count, limit: 512)), !found.isEmpty { heads += found }
        return heads
    }

    fileprivate func evidence(_ forum: ForumID?, _ period: RegularityPeriod) throws -> EvidencePaper {
        guard case .regularity(let marks) = try archive.answer(.regularity(period.question(forum, today: today, withAbsences: forum != nil)))
        else { throw ArchiveFailure.missing }
        return EvidencePaper(
            texts: texts, districtName: context.districtName, forums: marks, isOfOne: forum != nil, period: period, today: today)
    }
}
