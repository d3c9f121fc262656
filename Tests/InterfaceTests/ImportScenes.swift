import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Files that are read in.
enum ImportScenes {
    /// A heading to ask about, a role to confirm, a broken word, and something that may identify a person.
    static let source = table([
        ["Aktivitet", "Ansvarig", "Tidplan", "Uppföljning", "Övrigt"],
        ["Läxhjälp på biblioteket i Ängö", "Enhetschef bibliotek", "Hösten 2026", "VB", "ja"],
        ["Föräldrastöd i grupp", "Avdelningschef", "2026", "T1", "nej"],
    ])

    static func table(_ rows: [[String]], name: String = "plan.csv") -> ImportSource {
        ImportSource(
            name: name, format: .csv,
            tables: [
                ImportSource.Table(
                    title: "Förebyggande", rows: rows.enumerated().map { ImportSource.Row(line: $0.offset + 1, cells: $0.element) })
            ])
    }
}

extension Scenario {
    /// Leaves out the columns that were not understood, until nothing is asked.
    mutating func answerEveryQuestion() {
        for _ in 0..<20 {
            guard let line = lines.first(where: { $0.list.name == "import" && $0.item.mark == .warning && $0.item.text.plain.contains("→") }) else { return }
            send(.choose(line.target))
            answer(texts("plan_import.skip"))
        }
    }

    /// Reads the file from the plan that is shown.
    mutating func readIn(_ source: ImportSource) {
        world.files[source.name] = .tables(source)
        press("I")
        type(source.name)
        press(.enter)
    }
}
