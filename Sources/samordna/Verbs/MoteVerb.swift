import ArgumentParser
import Content
import Domain
import Exchange
import Interface
import Store

/// `samordna mote`: forums and their meetings without the screens.
struct MoteVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mote",
        subcommands: [
            MoteLista.self, MoteNy.self, MoteVisa.self, MoteAnteckningar.self, MoteExportera.self, MoteFlytta.self, MoteInstallt.self,
            MoteJustera.self, MoteAtagande.self, MoteIndivid.self,
        ],
        defaultSubcommand: MoteLista.self, helpNames: [], aliases: ["möte"])
}

/// What every verb about forums needs: the archive, the words, and the forums there are.
struct MoteBench {
    let archive: SQLiteArchive
    let context: Context
    let heads: [ForumHead]
    let office: Office

    var texts: Texts { context.texts }
    var today: CalendarDay { context.now.day }

    /// Opens, does, closes; what the archive refuses becomes a sentence and an exit code.
    static func with(outlet: Office.Outlet = .here, _ work: (MoteBench) throws -> Void) throws {
        try Desk.with { desk in
            guard case .forums(let heads) = try desk.archive.answer(.forums(on: desk.context.now.day)) else { throw ArchiveFailure.missing }
            var context = desk.context
            context.wheel = Configured.wheel
            let office = Office(texts: context.texts, folders: Configured.folders, outlet: outlet)
            try work(MoteBench(archive: desk.archive, context: context, heads: heads, office: office))
        }
    }

    // MARK: Which forum, which meeting

    /// By its id, its name, or words that only one name begins with or holds.
    func head(_ typed: String) throws -> ForumHead {
        let wanted = typed.trimmed.foldedForSearch
        if let exact = heads.first(where: { $0.forum.id.text == wanted }) { return exact }
        guard !wanted.isEmpty else { throw Refusal(texts("mote.no_forum", typed), .usage) }
        let fits: [(String) -> Bool] = [{ $0 == wanted }, { $0.hasPrefix(wanted) }, { $0.holds(wanted) }]
        for fits in fits {
            let found = heads.filter { fits($0.forum.name.text.foldedForSearch) }
            if found.count > 1 { throw Refusal(texts("mote.many_forums", typed, found.map { $0.forum.id.text + " " + $0.forum.name.text }.joined(separator: ", ")), .usage) }
            if let only = found.first { return only }
        }
        throw Refusal(texts(heads.isEmpty ? "mote.no_forums" : "mote.no_forum", typed))
    }

    func meeting(_ typed: String) throws -> Meeting {
        guard case .meeting(let meeting?) = try archive.answer(.meeting(MeetingID(typed.trimmed.lowercased()))) else {
            throw Refusal(texts("mote.no_meeting", typed))
        }
        return meeting
    }

    func forum(of meeting: Meeting) throws -> Forum {
        guard let head = heads.first(where: { $0.forum.id == meeting.head.forum }) else { throw ArchiveFailure.missing }
        return head.forum
    }

    func commitment(_ typed: String) throws -> Commitment {
        let id = CommitmentID(typed.trimmed.lowercased())
        let found = try firstCommitment(CommitmentFilter(openOnly: false)) { $0.commitment.id == id }
        guard let found else { throw Refusal(texts("mote.no_commitment", typed)) }
        return found.commitment
    }

    private func firstCommitment(_ filter: CommitmentFilter, _ isIt: (CommitmentWindow.Row) -> Bool) throws -> CommitmentWindow.Row? {
        var found: CommitmentWindow.Row?
        try each(filter) { row in
            if isIt(row) { found = row }
            return found == nil
        }
        return found
    }

    // MARK: In stretches, so that a long list needs no more memory than a short one

    func each(_ filter: MeetingFilter, _ use: (MeetingRow) throws -> Void) throws {
        var offset = 0
        while case .meetings(let window) = try archive.answer(.meetings(filter, offset: offset, limit: 500)), !window.rows.isEmpty {
            for row in window.rows { try use(row) }
            offset += window.rows.count
        }
    }

    /// - Parameter use: says whether to go on.
    func each(_ filter: CommitmentFilter, _ use: (CommitmentWindow.Row) throws -> Bool) throws {
        var offset = 0
        while case .commitments(let window) = try archive.answer(.commitments(filter, on: today, offset: offset, limit: 500)), !window.rows.isEmpty {
            for row in window.rows { guard try use(row) else { return } }
            offset += window.rows.count
        }
    }

    // MARK: What belongs to it

    func library() throws -> ForumLibrary {
        switch office.loadForumLibrary() {
        case .success(let library): return library
        case .failure(let failure): throw Refusal(failure.sentence)
        }
    }

    func district() throws -> DistrictID {
        guard let district = context.district else { throw Refusal(texts("district.needed"), .usage) }
        return district
    }

    func word<C: ReportCode>(_ code: C) -> String { texts.code(C.field, code.rawValue) }

    /// Where the file went; why it went nowhere.
    func written(_ write: () throws(ExportFailure) -> String) throws {
        do throws(ExportFailure) {
            let path = try write()
            if !path.isEmpty { Out.say(texts("export.written", path)) }
        } catch {
            throw Refusal(error.sentence(texts), error == .full ? .failure : .access)
        }
    }
}

extension String {
    fileprivate func holds(_ part: String) -> Bool { indices.contains { self[$0...].hasPrefix(part) } }
}
