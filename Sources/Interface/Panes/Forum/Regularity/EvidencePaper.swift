import Domain

/// Underlag för regelbundenheten: what the meetings show of the standing item, as a file that can be shown to somebody.
///
/// It says the rule, the period, what was counted and how, and holds roles and organisations only.
package struct EvidencePaper: Equatable, Sendable {
    package var texts: Texts
    package var districtName: String
    /// Of one forum, or of all.
    package var forums: [ForumMarks]
    /// Set when the paper is of one forum: then it lists every meeting and every organisation.
    package var isOfOne: Bool
    package var period: RegularityPeriod
    /// The day of the export.
    package var today: CalendarDay

    package init(
        texts: Texts, districtName: String, forums: [ForumMarks], isOfOne: Bool, period: RegularityPeriod, today: CalendarDay
    ) {
        self.texts = texts
        self.districtName = districtName
        self.forums = forums
        self.isOfOne = isOfOne
        self.period = period
        self.today = today
    }

    private var days: (from: CalendarDay, through: CalendarDay) { period.days(today: today) }
    private var isNow: Bool { period.isNow(today: today) }

    private func regularity(_ marks: ForumMarks) -> Regularity { Regularity(marks, from: days.from, through: days.through) }

    /// "VBE som stående punkt · SSPF Kärrtorp"
    package var title: String { texts("regularity.paper.title", isOfOne ? forums.first?.name ?? districtName : districtName) }

    /// `vbe-regelbundenhet-2026-11-21-skarpnack.txt`
    package func fileName(_ format: FileFormat) -> String {
        let place = isOfOne ? forums.first?.name ?? districtName : districtName
        let words = place.foldedForSearch.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        return texts("regularity.paper.file", today.iso, words) + "." + format.ending
    }

    package var document: TableDocument {
        var tables = [forumTable, convenorTable]
        if isOfOne, let marks = forums.first {
            tables.append(meetingTable(marks))
            let absences = Regularity.absences(marks.marks)
            if !absences.isEmpty { tables.append(absenceTable(absences)) }
        }
        tables.removeAll { $0.rows.isEmpty }
        return TableDocument(
            title: title, preamble: preamble, tables: tables,
            footer: [
                texts("regularity.paper.no_persons"), texts("regularity.paper.day", today.iso),
                texts("regularity.paper.checksum", Self.checksum(tables)),
            ],
            groupTitle: texts("regularity.paper.part"), aboutTitle: texts("regularity.paper.about"))
    }

    /// The rule, the period, what was counted and how.
    private var preamble: [String] {
        var lines = [
            texts("regularity.paper.district", districtName),
            texts("regularity.paper.period", period.title(texts), days.from.iso, days.through.iso),
        ]
        if isOfOne, let marks = forums.first {
            lines.append(texts("regularity.paper.rule", RegularityWords.rule(marks.cadence, texts)))
            lines.append(texts("regularity.paper.result", RegularityWords.sentence(regularity(marks), today: today, texts, withNext: isNow)))
        } else {
            lines.append(texts("regularity.paper.rules"))
        }
        return lines + [texts("regularity.paper.counted"), texts("regularity.paper.how"), texts("regularity.paper.gap"), texts("regularity.paper.broken")]
    }

    private var forumTable: TableDocument.Table {
        var columns = [
            TableDocument.Column(texts("regularity.column.forum"), weight: 4), TableDocument.Column(texts("regularity.column.rule"), weight: 3),
            TableDocument.Column(texts("regularity.column.held")), TableDocument.Column(texts("regularity.column.treated")),
            TableDocument.Column(texts("regularity.column.percent")), TableDocument.Column(texts("regularity.column.gap_days")),
        ]
        if isNow { columns.append(TableDocument.Column(texts("regularity.column.next"), weight: 2)) }
        columns.append(TableDocument.Column(texts("regularity.column.kept"), weight: 2))
        let rows = forums.map { marks in
            let found = regularity(marks)
            var row: [TableDocument.Cell] = [
                .text(marks.name), .text(RegularityWords.rule(marks.cadence, texts)), .number(found.held), .number(found.treated),
                found.held == 0 ? .empty : .number(found.treated * 100 / found.held), found.longestGap.map { .number($0) } ?? .empty,
            ]
            if isNow { row.append(.text(RegularityWords.next(found.next, today: today, texts))) }
            return row + [.text(texts(found.isBroken ? "regularity.paper.not_kept" : "regularity.paper.kept"))]
        }
        return TableDocument.Table(title: texts("regularity.paper.per_forum"), columns: columns, rows: rows)
    }

    private var convenorTable: TableDocument.Table {
        TableDocument.Table(
            title: texts("regularity.per_convenor"),
            columns: [
                TableDocument.Column(texts("regularity.column.convenor"), weight: 4), TableDocument.Column(texts("regularity.column.held")),
                TableDocument.Column(texts("regularity.column.treated")), TableDocument.Column(texts("regularity.column.percent")),
            ],
            rows: Regularity.byConvenor(forums).map { role in
                [
                    .text(role.convenor), .number(role.held), .number(role.treated),
                    role.held == 0 ? .empty : .number(role.treated * 100 / role.held),
                ]
            })
    }

    private func meetingTable(_ marks: ForumMarks) -> TableDocument.Table {
        TableDocument.Table(
            title: texts("regularity.meetings"),
            columns: [
                TableDocument.Column(texts("regularity.column.day")), TableDocument.Column(texts("regularity.column.vbe"), weight: 2),
                TableDocument.Column(texts("regularity.column.convenor"), weight: 3),
            ],
            rows: marks.marks.map { [.day($0.day), .text(RegularityWords.answer($0.vbe, texts)), .text($0.convenor)] })
    }

    private func absenceTable(_ absences: [OrganisationAbsence]) -> TableDocument.Table {
        TableDocument.Table(
            title: texts("regularity.absences"),
            columns: [
                TableDocument.Column(texts("regularity.column.organisation"), weight: 3),
                TableDocument.Column(texts("regularity.column.absent")), TableDocument.Column(texts("regularity.column.known")),
                TableDocument.Column(texts("regularity.column.streak")),
            ],
            rows: absences.map { [.text($0.organisation), .number($0.absent), .number($0.known), .number($0.streak)] })
    }

    /// FNV-1a over the cells: two files with the same one say the same.
    static func checksum(_ tables: [TableDocument.Table]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for table in tables {
            for cell in table.rows.joined() {
                for byte in cell.said.utf8 + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension TableDocument.Cell {
    fileprivate var said: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .decimal(let number): String(number)
        case .day(let day): day.iso
        }
    }
}
