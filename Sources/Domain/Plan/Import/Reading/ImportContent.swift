/// Innehåll: what the cells of a column look like, for columns whose heading does not say it.
enum ImportContent {
    static func isTimeline(_ cell: String) -> Bool {
        let words = cell.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first, words.count <= 12 else { return false }
        if isFollowUp(cell) { return false }
        if ImportWords.timeline.contains(first.filter { $0.isLetter || $0.isNumber || $0 == "." }) { return true }
        if words.count <= 4, words.contains(where: isYear) { return true }
        return Timeline(reading: ScreenedText.tidied(cell), planYear: 2020).certainty != .unreadable
    }

    /// `2020`, `2019-12-31`, `20190901`, `2018/19`
    private static func isYear(_ word: String) -> Bool {
        let digits = word.filter(\.isNumber)
        return (4...8).contains(digits.count) && (digits.hasPrefix("19") || digits.hasPrefix("20"))
            && word.allSatisfy { $0.isNumber || "-/.,–()".contains($0) }
    }

    static func isFollowUp(_ cell: String) -> Bool {
        let words = ImportText.words(cell)
        return words.count < 60 && words.contains { word in
            ImportWords.followUp.contains { $0.count > 2 ? word.hasPrefix($0) : word == $0 }
        }
    }

    static func isRole(_ cell: String, _ register: RoleRegister) -> Bool {
        let text = ScreenedText.tidied(cell)
        guard !text.isEmpty, text.count < 300 else { return false }
        if register.role(spelled: text) != nil { return true }
        return ImportText.words(text).contains { word in ImportWords.role.contains { word.contains($0) } }
    }

    static func isCounting(_ cells: [String]) -> Bool {
        !cells.isEmpty && cells.allSatisfy { cell in
            let text = ScreenedText.tidied(cell)
            return text.count <= 6 && !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "." }
        } && cells.enumerated().allSatisfy { place, cell in place == 0 || cell != cells[place - 1] }
    }

    /// Most of those that say anything fit.
    static func most(_ cells: [String], _ fits: (String) -> Bool) -> Bool {
        let filled = cells.filter { !ScreenedText.tidied($0).isEmpty }
        return !filled.isEmpty && 5 * filled.count(where: fits) >= 3 * filled.count
    }
}
