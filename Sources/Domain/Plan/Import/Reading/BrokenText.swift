/// A cell in the parts that space and line breaks leave.
struct BrokenText {
    struct Part {
        var text: String
        /// Lower case, without marks around it and without what cannot be seen.
        var core: String
        var isAfterBreak: Bool
        var startsWithLetter: Bool
        var startsSmall: Bool
        var endsWithLetter: Bool
        var endsWithHyphen: Bool
        /// With a soft hyphen: the word goes on, and says so.
        var endsSoft: Bool
    }

    private(set) var parts: [Part] = []

    init(_ cell: String) {
        var isAfterBreak = false
        var text = ""
        for character in cell {
            guard character.isWhitespace else { text.append(character); continue }
            close(&text, &isAfterBreak)
            if character.isNewline { isAfterBreak = true }
        }
        close(&text, &isAfterBreak)
    }

    private mutating func close(_ text: inout String, _ isAfterBreak: inout Bool) {
        guard !text.isEmpty else { return }
        let visible = Self.visible(text)
        let first = visible.first
        let last = visible.last
        parts.append(
            Part(
                text: text, core: Self.words(visible).joined(), isAfterBreak: isAfterBreak, startsWithLetter: first?.isLetter ?? false,
                startsSmall: first.map { $0.isLetter && $0.isLowercase } ?? false, endsWithLetter: last?.isLetter ?? false,
                endsWithHyphen: last.map { "-\u{2010}\u{2011}".contains($0) } ?? false,
                endsSoft: text.unicodeScalars.last?.value == 0xAD))
        text = ""
        isAfterBreak = false
    }

    /// Nothing stands between the part and the next one that no word has.
    func canJoin(_ place: Int) -> Bool {
        parts[place].endsWithLetter && parts[place + 1].startsSmall && !parts[place].core.isEmpty
    }

    /// `individ -och familjestöd` → `individ- och`
    func andApart(_ place: Int) -> String? {
        guard parts[place].endsWithLetter, parts[place + 1].text == ImportWords.dash, place + 2 < parts.count,
            parts[place + 2].startsWithLetter
        else { return nil }
        return Self.visible(parts[place].text) + "- " + ImportWords.dash.dropFirst()
    }

    /// `förskole-och` → `förskole- och`
    static func andAfterHyphen(_ part: String) -> String? {
        guard part.hasSuffix(ImportWords.dash), part.count > ImportWords.dash.count + 2, part.first?.isLetter == true else { return nil }
        return part.dropLast(3) + " " + ImportWords.dash.dropFirst()
    }

    /// Letters only, lower case.
    static func words(_ text: String) -> [String] {
        text.composed.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Without soft hyphens and characters that have no width.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnseen) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnseen($0) })).composed
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The cell with the repairs that are on; other line breaks stay.
    static func mended(_ cell: String, _ repairs: [ImportReading.Repair]) -> String {
        guard !repairs.isEmpty else { return cell }
        var parts = BrokenText(cell).parts.map { (text: $0.text, isAfterBreak: $0.isAfterBreak) }
        for repair in repairs where repair.isApplied {
            let broken = repair.broken.split(separator: " ").map(String.init)
            guard !broken.isEmpty else { continue }
            var place = 0
            while place + broken.count <= parts.count {
                if parts[place].text == broken[0], parts[place..<place + broken.count].map(\.text) == broken {
                    parts.replaceSubrange(place..<place + broken.count, with: [(repair.mended, parts[place].isAfterBreak)])
                }
                place += 1
            }
        }
        return parts.enumerated().map { ($0 == 0 ? "" : $1.isAfterBreak ? "\n" : " ") + $1.text }.joined()
    }
}
