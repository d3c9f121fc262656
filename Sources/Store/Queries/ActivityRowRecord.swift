import Domain
import GRDB

/// A row of the table, without what the table does not show.
enum ActivityRowRecord {
    /// Characters of the text that a row carries.
    static let shown = 300

    private static let selection = """
        SELECT code, revision, section, substr(words, 1, \(shown)), responsible, collaborators, schedule, channels,
            follow_up, reported, status, late_from, kind, perspectives, strategy, answer, ancestor, rewrite, notes, position,
            wanted.key
        FROM json_each(?) AS wanted JOIN activity ON activity.id = wanted.value
        """

    /// In the order asked for. The numbers come from a list that is forgotten when a row goes. They are asked for
    /// together, since a question for each costs more than its row.
    static func read(_ ids: some Sequence<Int64>, in db: Database) throws -> [ActivityRow] {
        var known = KnownSets()
        let wanted = "[" + ids.map { String($0) }.joined(separator: ",") + "]"
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: selection), arguments: [wanted])
        var rows: [(place: Int, row: ActivityRow)] = []
        while let row = try cursor.next() { rows.append((row[20], try activity(row, &known))) }
        // As they came, but that is nothing SQL promises.
        return rows.sorted { $0.place < $1.place }.map(\.row)
    }

    private struct KnownSets {
        var roles = Known<[RoleID]>()
        var channels = Known<Set<FollowUpChannel>>()
        var perspectives = Known<Set<Perspective>>()
        var points = Known<Set<StrategyPoint>>()
        var reported = Known<[Occasion: ActivityStatus]>()
        var fields = Known<Set<PlanField>>()
    }

    private static func activity(_ row: Row, _ known: inout KnownSets) throws -> ActivityRow {
        ActivityRow(
            id: ActivityID(row[0]), revision: row[1], section: SectionID(row[2]), position: row[19],
            // SQLite counts scalars, which are at least as many as characters.
            text: row[3] ?? "", responsible: known.roles.value(row[4], RoleList.roles),
            collaborators: known.roles.value(row[5], RoleList.roles), timeline: row[6] ?? "",
            channels: try known.channels.value(row[7], FollowUpChannel.storedSet), followUp: row[8] ?? "",
            reported: try known.reported.value(row[9], Reported.statuses), status: try .stored(row[10]),
            lateFrom: (row[11] as Int?).map(CalendarDay.init(number:)), kind: try .stored(row[12]),
            perspectives: try known.perspectives.value(row[13], Perspective.storedSet),
            points: try known.points.value(row[14], StrategyPoint.storedSet),
            answer: try (row[15] as String?).map(RevisionAnswer.stored), ancestor: (row[16] as String?).map { ActivityID($0) },
            toRewrite: try known.fields.value(row[17], PlanField.storedSet), notes: row[18])
    }
}
