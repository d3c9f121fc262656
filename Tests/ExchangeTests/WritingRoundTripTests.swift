import Domain
import Exchange
import Testing

/// Out with every column, in again through the readers: the same activities, whatever their words are.
@Suite struct WritingRoundTripTests {
    private static let words = PlanWords(titles: [:], synonyms: [:], codes: [:])

    private func document(_ bundle: PlanBundle, _ register: RoleRegister) -> TableDocument {
        let columns = PlanField.allCases.map { TableDocument.Column($0.rawValue) }
        let tables = bundle.plan.sections.map { section in
            TableDocument.Table(title: section.name.text, columns: columns, rows: bundle.activities.filter { $0.section == section.id }.map { activity in
                PlanField.allCases.map { .text(PlanCells.text($0, of: activity, plan: bundle.plan, words: Self.words, register: register)) }
            })
        }
        return TableDocument(
            title: "Handlingsplan 2026", stamps: ["EXEMPEL"], preamble: ["Mål: =1+1"], tables: tables, footer: ["Filter: ansvarig:\"rektor\"; pågår"],
            groupTitle: PlanField.section.rawValue, aboutTitle: "Om filen")
    }

    /// What the cells of a table with known headings say.
    private func activities(_ source: ImportSource, _ bundle: PlanBundle, _ register: RoleRegister) -> [Activity] {
        let titles = PlanField.allCases.map(\.rawValue)
        return source.tables.flatMap { table -> [Activity] in
            guard let heading = table.rows.firstIndex(where: { $0.cells == titles }) else { return [] }
            return table.rows[(heading + 1)...].filter { !$0.cells.isEmpty }.map { row in
                var activity = Activity(id: "", plan: bundle.plan.id, section: "", position: 0, text: nil)
                for (field, cell) in zip(PlanField.allCases, row.cells) {
                    let value = PlanCells.read(cell, as: field, plan: bundle.plan, words: Self.words, register: register)
                    PlanCells.put(value, field, in: &activity, planYear: bundle.plan.year)
                }
                return activity
            }
        }
    }

    /// What the columns hold of it.
    private func inColumns(_ activity: Activity) -> Activity {
        var plain = activity
        (plain.revision, plain.position, plain.ancestor, plain.answer, plain.toRewrite) = (0, 0, nil, nil, [])
        return plain
    }

    @Test(arguments: [FileFormat.csv, .rfc4180, .xlsx, .docx])
    func everyActivityComesBack(format: FileFormat) throws {
        var plans = WritingPlans(seed: 6)
        for _ in 0..<15 {
            let bundle = plans.bundle()
            let register = RoleRegister(bundle.roles)
            let bytes = try TableWriter.bytes(document(bundle, register), as: format)
            guard !bundle.activities.isEmpty else { continue }
            let source = try FileReader.read(bytes, name: "plan." + format.ending).restored
            let inOrder = bundle.plan.sections.flatMap { section in bundle.activities.filter { $0.section == section.id } }
            #expect(activities(source, bundle, register) == inOrder.map(inColumns))
        }
    }

    @Test(arguments: [FileFormat.csv, .rfc4180, .xlsx, .docx])
    func everyTextComesBack(format: FileFormat) throws {
        let texts = WritingFixture.hostile.filter { !$0.contains { $0 == "\t" || $0 == "\r" } }
        let document = TableDocument(
            title: "T", tables: [.init(title: "", columns: [.init("A"), .init("B")], rows: texts.map { [.text($0), .number(1)] })])
        let source = try FileReader.read(TableWriter.bytes(document, as: format), name: "t." + format.ending).restored
        let cells = try #require(source.tables.first { $0.rows.first?.cells == ["A", "B"] }).rows.dropFirst().map { $0.cells.first ?? "" }
        for (cell, text) in zip(cells, texts) { #expect(Array(cell.utf8) == Array(text.utf8), "\(text.debugDescription)") }
        #expect(cells.count == texts.count)
    }

    @Test func numbersAndDaysOfASheetAreNumbersAndDays() throws {
        let document = TableDocument(title: "T", tables: [.init(title: "", columns: [.init("A"), .init("B"), .init("C")], rows: [
            [.day(CalendarDay(number: 20_643)), .decimal(-1.5), .number(400)], [.day(CalendarDay(number: -25_508)), .decimal(1e300), .number(.max)],
            [.day(CalendarDay(number: -25_509)), .decimal(.nan), .empty],
        ])])
        let source = try FileReader.read(TableWriter.bytes(document, as: .xlsx), name: "t.xlsx")
        let rows = try #require(source.tables.first).rows.map(\.cells)
        #expect(rows.dropFirst().map { $0.first } == ["2026-07-09", "1900-03-01", "1900-02-28"])
        #expect(rows[1] == ["2026-07-09", "-1.5", "400"] && rows[2].last == String(Int.max))
    }
}
