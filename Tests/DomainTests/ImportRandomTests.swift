import Testing

@testable import Domain

/// Exports and other people's tables at random: what was read once is known again.
@Suite struct ImportRandomTests {
    private let words = ImportFixture.words

    /// The plan as one table with every column, as a file of this program has it.
    private func export(_ rows: [Activity], _ world: RandomActivities, columns: [PlanField]) -> ImportSource {
        let cells = rows.enumerated().map { place, activity in
            ImportSource.Row(
                line: place + 2,
                cells: columns.map { PlanCells.text($0, of: activity, plan: world.plan, words: words, register: world.register) })
        }
        let head = ImportSource.Row(line: 1, cells: columns.map(words.title))
        return ImportSource(name: "plan.csv", format: .csv, tables: [.init(title: "", rows: [head] + cells)])
    }

    private func preview(_ source: ImportSource, _ world: RandomActivities, _ existing: [Activity]) -> ImportPreview {
        var numbers = SeededNumbers(9)
        return ImportPreview(
            ImportReading(of: source, words: words, register: world.register), into: world.plan, existing: existing, words: words,
            register: world.register, confirmedRoles: [], day: CalendarDay(number: 20_600), using: &numbers)
    }

    @Test(arguments: 0..<500) func anExportComesBackUnchanged(seed: Int) {
        var world = RandomActivities(seed: seed)
        let rows = world.activities(4)
        let columns = PlanField.allCases.shuffled(using: &world.numbers)
        let preview = preview(export(rows, world, columns: columns), world, rows)
        #expect(preview.rows.map(\.kind) == rows.map { _ in .unchanged } && preview.absent == 0)
        #expect(preview.plan == world.plan && preview.unknownRoles.isEmpty && preview.remarks.isEmpty)
    }

    @Test(arguments: 0..<500) func exactlyWhatChangedIsFound(seed: Int) {
        var world = RandomActivities(seed: seed)
        let rows = world.activities(5)
        var edited = rows
        let place = Int.random(in: 0..<rows.count, using: &world.numbers)
        edited[place].status = rows[place].status.next
        edited[place].channels = rows[place].channels.symmetricDifference([.portal])
        let columns: [PlanField] = [.id, .activity, .status, .channels]
        let preview = preview(export(edited.shuffled(using: &world.numbers), world, columns: columns), world, rows)
        #expect(preview.toSave == [edited[place]])
        #expect(preview.rows.first { $0.kind == .changed }?.fields == [.channels, .status])
    }

    private static let texts = [
        "Öppet hus på lovet", "Läxhjälp för unga", "Kurs för ledare", "Träffa föreningarna\ni området", "verksamhetsup\npföljning av stödet",
        "Prata med Olle Svensson", "Ring 070-123 45 67", "作 作", "Café i föreningen", "T1", "-", "2020", "Samverkan", "=1+1", "a;b", "kurs",
    ]
    private static let roles = ["Fritid", "Fält och Fritid", "Preventionssam\nordnare", "Okänd chef", "Avdelningschef kultur, fritid och demokrati", "", "Rektor, polis"]
    private static let times = ["2026", "Löpande", "Hösten 2026", "2019-31-12", "", "blå"]
    private static let follow = ["VB", "T1, T2 och VB", "I ordinarie verksamhetsupp följning", "Tertialrapport 1 2027", "", "Protokoll"]

    @Test(arguments: 0..<500) func otherPeoplesTablesAreKnownAgain(seed: Int) {
        var numbers = SeededNumbers(seed)
        func cells() -> [String] {
            [Self.texts, Self.roles, Self.times, Self.follow].map { $0.randomElement(using: &numbers) ?? "" }
        }
        func nfd(_ text: String) -> String {
            text.map { ["å": "a\u{30A}", "ä": "a\u{308}", "ö": "o\u{308}", "Ö": "O\u{308}", "é": "e\u{301}"][$0] ?? String($0) }.joined()
        }
        let tables = ["Förebyggande", "Egen väg"].map { title in
            let head = ["Aktivitet", "Ansvarig", "Tidplan", "Uppföljning"]
            let rows = [head] + (0..<Int.random(in: 1...6, using: &numbers)).map { _ in cells() }
            return ImportSource.Table(title: title, rows: rows.enumerated().map { .init(line: $0 + 1, cells: $1) })
        }
        let other = tables.map { table in
            ImportSource.Table(title: nfd(table.title), rows: table.rows.map { .init(line: $0.line, cells: $0.cells.map(nfd)) })
        }
        let reading = ImportFixture.reading(tables[0], tables[1])
        let first = ImportFixture.preview(reading)
        let plan = ImportFixture.saved(first)
        #expect(plan.count == first.rows.count && first.rows.allSatisfy { $0.kind == .new })
        for source in [reading, ImportFixture.reading(other[0], other[1])] {
            let again = ImportFixture.preview(source, into: first.plan, existing: plan, seed: seed)
            #expect(again.toSave.isEmpty && again.absent == 0 && again.plan == first.plan)
        }
        // Nothing that was refused is anywhere in what is saved or said.
        let said = first.remarks.map(\.text) + plan.flatMap { [$0.text?.text ?? "", $0.timeline?.text ?? "", $0.followUp?.text ?? ""] }
        #expect(!said.contains { $0.contains("Svensson") || $0.contains("070") })
        #expect(first.rows.map(\.activity.id) == plan.map(\.id).sorted { a, b in
            (first.rows.firstIndex { $0.activity.id == a } ?? 0) < (first.rows.firstIndex { $0.activity.id == b } ?? 0)
        })
        // In the order of the file, section by section.
        for section in first.plan.sections {
            #expect(plan.filter { $0.section == section.id }.map(\.id) == first.rows.map(\.activity).filter { $0.section == section.id }.map(\.id))
        }
    }
}
