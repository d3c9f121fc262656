import TestSupport

/// What a page asks and what can be chosen there, read from the screen as a person does: the words, and the key before
/// each. So a test goes on working when keys, order and other words change.
struct ShownChoices {
    struct Choice: Equatable {
        let key: String
        let text: String
    }

    /// What stands above the choices.
    let heading: String
    let choices: [Choice]
    /// The line with the pointer, without key and mark.
    let focused: String?

    init(_ screen: ScreenEmulator) {
        let rows = Self.part(screen.text.map(Array.init))
        var heading: [String] = []
        var choices: [Choice] = []
        /// Where the text of the last choice begins; nil when it cannot go on.
        var column: Int?
        for row in rows {
            if let found = Self.choice(row) {
                choices.append(found.choice)
                column = found.column
            } else if let start = column, Self.indent(row) >= start, let last = choices.popLast() {
                choices.append(Choice(key: last.key, text: last.text + " " + String(row).trimmingBlanks))
            } else {
                column = nil
                let words = String(row).trimmingBlanks
                if choices.isEmpty, !words.isEmpty { heading.append(words) }
            }
        }
        self.heading = heading.joined(separator: " ")
        self.choices = choices
        focused = rows.first { $0.first { $0 != " " } == "▸" }.map { row in
            Self.choice(row)?.choice.text ?? String(row.filter { !"▸▴▾✓○●◇".contains($0) }).trimmingBlanks
        }
    }

    subscript(text: String) -> Choice? {
        choices.first { $0.text == text } ?? choices.first { $0.text.hasPrefix(text) }
    }

    // MARK: Reading

    /// The box that lies over the page; else what stands to the right of the dividing line, without head and foot.
    private static func part(_ rows: [[Character]]) -> [[Character]] {
        if let top = rows.lastIndex(where: { $0.contains("┌") }), let left = rows[top].firstIndex(of: "┌"),
            let bottom = rows[top...].firstIndex(where: { $0.count > left && $0[left] == "└" })
        {
            let right = rows[bottom].firstIndex(of: "┘") ?? rows[bottom].count
            return rows[top..<bottom].map { row in
                row.count <= left + 1 ? [] : Array(row[(left + 1)..<min(right, row.count)])
            }
        }
        let rules = rows.indices.filter { row in
            rows[row].count > 2 && rows[row].allSatisfy { "─┬┴┼".contains($0) }
        }
        guard let first = rules.first, let last = rules.last, first < last else { return rows }
        let left = rows[last].lastIndex(of: "┴").map { $0 + 1 } ?? 0
        // The first row below the head is the name of the page.
        return rows[(first + 2)..<max(first + 2, last)].map { Array($0.dropFirst(left)) }
    }

    /// `▸ ✓ 3  Oro för en person`
    private static func choice(_ row: [Character]) -> (choice: Choice, column: Int)? {
        var at = row.startIndex
        func skip(_ characters: String) { while at < row.endIndex, characters.contains(row[at]) { at += 1 } }
        skip(" ▸>")
        if at + 1 < row.endIndex, "✓○!●◇".contains(row[at]), row[at + 1] == " " {
            at += 1
            skip(" ")
        }
        guard at + 3 < row.endIndex, row[at].isASCII, row[at].isLowercase || row[at].isNumber,
            row[at + 1] == " ", row[at + 2] == " ", row[at + 3] != " "
        else { return nil }
        let text = String(row[(at + 3)...].filter { !"▴▾".contains($0) }).trimmingBlanks
        return (Choice(key: String(row[at]), text: text), at + 3)
    }

    private static func indent(_ row: [Character]) -> Int {
        row.firstIndex { $0 != " " && !"▴▾".contains($0) } ?? -1
    }
}
