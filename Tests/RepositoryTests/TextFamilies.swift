import Content
import Domain
import Interface

/// Keys that are put together in code: what stands in the source, and all that can come of it.
///
/// A new interpolated key has to be written in here, so that every text it can ask for is known to exist.
enum TextFamilies {
    struct Family {
        /// As in the source, `*` for each interpolation.
        var pattern: String
        var keys: Set<String>
        /// Some of them may be missing: the code then does without.
        var isOptional = false
    }

    static let all: [Family] = commands + report + routine + fixed + madeFromFiles + PlanTextFamilies.all + ForumTextFamilies.all

    /// By pattern.
    static let byPattern = Dictionary(grouping: all, by: \.pattern)

    private static let verbs = Verb.allCases.map(\.rawValue)

    private static let commands = [
        Family(pattern: "verb.*", keys: keys("verb.", verbs)),
        Family(pattern: "verb.*.help", keys: keys("verb.", verbs, ".help")),
        Family(pattern: "scope.*", keys: keys("scope.", Scope.allCases.map(\.rawValue))),
        Family(pattern: "hint.*", keys: keys("hint.", hinted.map(\.verb.rawValue)), isOptional: true),
        Family(
            pattern: "hint.*.*", keys: Set(hinted.map { "hint.\($0.verb.rawValue).\($0.scope.rawValue)" }), isOptional: true),
    ]

    /// Only what the hint line can print.
    private static let hinted = Keymap.table.filter { $0.hint != nil }

    private static let report = [
        Family(pattern: "field.*", keys: keys("field.", ReportField.allCases.map(\.code))),
        Family(pattern: "field.*.help", keys: keys("field.", ReportField.allCases.map(\.code), ".help"), isOptional: true),
        Family(
            pattern: "code.*.*",
            keys: Set(ReportField.allCases.flatMap { field in field.options.map { "code.\(field.code).\($0)" } }).union(PlanTextFamilies.codes).union(ForumTextCodes.codes)),
        Family(pattern: "report_problem.*", keys: keys("report_problem.", problems.map(\.code))),
        Family(pattern: "screening.*", keys: keys("screening.", ScreeningRule.allCases.map(\.rawValue))),
        Family(pattern: "suggestion.*", keys: keys("suggestion.", ScreeningSuggestion.allCases.map(\.rawValue))),
        Family(pattern: "change.*", keys: keys("change.", ChangeKind.allCases.map(\.rawValue))),
    ]

    /// One of each case; the switch below does not compile when a case is added and forgotten here.
    private static let problems: [ReportProblem] = [
        .missing(.area), .concernWithoutGate, .notCoarsened, .periodAhead, .noteNotScreened, .guessedMilieu,
        .policeDisagrees, .incidentSystemDisagrees,
    ]

    private static func isListed(_ problem: ReportProblem) -> Bool {
        switch problem {
        case .missing, .concernWithoutGate, .notCoarsened, .periodAhead, .noteNotScreened, .guessedMilieu,
            .policeDisagrees, .incidentSystemDisagrees:
            true
        }
    }

    private static let records = RecordKind.allCases.map(\.rawValue)
    private static let endings = records + ["text_only"]

    private static let routine = [
        Family(pattern: "lint.*", keys: keys("lint.", RoutineRemark.Rule.allCases.map(\.rawValue))),
        Family(pattern: "content.*", keys: keys("content.", ContentRule.allCases.map(\.rawValue))),
        Family(pattern: "support.*", keys: keys("support.", Support.allCases.map(\.rawValue))),
        // A question needs no title over it.
        Family(pattern: "walk.kind.*", keys: keys("walk.kind.", [Node.Kind.action, .end].map(\.rawValue))),
        Family(pattern: "ending.*", keys: keys("ending.", endings)),
        Family(pattern: "ending.counted.*", keys: keys("ending.counted.", records)),
        // `EndOption.key`, `Prompt.Purpose.key` and `WalkChoice` with something put to them.
        Family(pattern: "+ending.*.detail", keys: keys("ending.", endings, ".detail")),
        Family(pattern: "+finished.ending.*", keys: keys("finished.ending.", endings)),
        Family(pattern: "+prompt.*.label", keys: keys("prompt.", prompts, ".label")),
        Family(pattern: "+prompt.*.help", keys: keys("prompt.", prompts, ".help")),
        Family(pattern: "sfs.*", keys: keys("sfs.", ComparedCitation.Result.allCases.map(\.rawValue))),
        Family(
            pattern: "proof.*",
            keys: keys(
                "proof.",
                [
                    "nodes", "edges", "proposed_edges", "ends", "paths", "longest_path", "fact_states", "states",
                    "transitions", "longest_walk", "cited",
                ])),
    ]

    private static let prompts = ["filter", "district", "note", "period"] + PlanTextFamilies.prompts + ForumTextFamilies.prompts

    private static let fixed = [
        Family(pattern: "month.*", keys: keys("month.", (1...12).map(String.init))),
        Family(pattern: "weekday.*", keys: keys("weekday.", (1...7).map(String.init))),
        Family(pattern: "emergency.step_*", keys: keys("emergency.step_", (1...6).map(String.init))),
    ]

    /// The decoded form adds the names of districts and areas; only the three that every district has are texts.
    private static let madeFromFiles = [
        Family(pattern: "district.*", keys: [], isOptional: true),
        Family(pattern: "district.*.areas", keys: [], isOptional: true),
        Family(pattern: "district.*.aliases", keys: [], isOptional: true),
        Family(pattern: "area.*", keys: keys("area.", ["whole", "online", "unknown"])),
    ]

    static func keys(_ before: String, _ middles: [String], _ after: String = "") -> Set<String> {
        Set(middles.map { before + $0 + after })
    }
}
