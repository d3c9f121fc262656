/// What a rule found, in cells of the folded text.
struct Hit {
    var rule: ScreeningRule
    var cells: Range<Int>
    var severity: ScreeningFinding.Severity
    var suggestion: ScreeningSuggestion?

    static func block(_ rule: ScreeningRule, _ cells: Range<Int>, _ suggestion: ScreeningSuggestion? = .remove) -> Hit {
        Hit(rule: rule, cells: cells, severity: .block, suggestion: suggestion)
    }

    static func warn(_ rule: ScreeningRule, _ cells: Range<Int>, _ suggestion: ScreeningSuggestion? = nil) -> Hit {
        Hit(rule: rule, cells: cells, severity: .warn, suggestion: suggestion)
    }
}
