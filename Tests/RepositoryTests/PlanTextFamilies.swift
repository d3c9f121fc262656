import Domain
import Interface

/// The plan's keys that are put together in code.
enum PlanTextFamilies {
    typealias Family = TextFamilies.Family

    static let all: [Family] = codesOfThePlan + words + files + commandLine + rooms

    /// `code.<field>.<raw value>` for the lists of codes of the plan.
    static let codes: Set<String> = [
        keys(ActivityStatus.self), keys(ActivityKind.self), keys(Perspective.self), keys(StrategyPoint.self), keys(FollowUpChannel.self),
        keys(Occasion.Kind.self), keys(PlanStep.self), keys(PlanStage.self), keys(RevisionAnswer.self), keys(PlanField.self),
        keys(Timeline.Certainty.self), keys(PlanComparison.Kind.self), keys(ImportPreview.Kind.self),
    ].reduce(into: []) { $0.formUnion($1) }

    static let prompts = [
        "plan_filter", "plan_note", "plan_comment", "plan_units", "plan_search", "plan_section", "plan_view", "plan_import",
        "plan_year", "plan_step_day", "plan_step_number", "plan_removal", "plan_silence", "plan_goal", "plan_cell_activity",
        "plan_cell_responsible", "plan_cell_collaboration", "plan_cell_timeline", "plan_cell_follow_up", "plan_cell_target",
    ]

    private static let codesOfThePlan = [
        Family(pattern: "plan.stage.*", keys: raws("plan.stage.", PlanStage.self)),
        Family(pattern: "plan.mark.*", keys: raws("plan.mark.", ActivityStatus.self)),
        Family(pattern: "plan.occasion_short.*", keys: raws("plan.occasion_short.", Occasion.Kind.self)),
        Family(pattern: "plan.hall.*", keys: TextFamilies.keys("plan.hall.", origins)),
        Family(pattern: "plan.hall.*.detail", keys: TextFamilies.keys("plan.hall.", origins, ".detail")),
        Family(pattern: "plan.export.*", keys: TextFamilies.keys("plan.export.", FileFormat.allCases.map(\.rawValue))),
        Family(pattern: "prompt.*", keys: TextFamilies.keys("prompt.", prompts + ForumTextFamilies.prompts)),
        Family(pattern: "clipboard.*", keys: TextFamilies.keys("clipboard.", ClipboardOutcome.allCases.map(\.rawValue))),
    ]

    private static let origins = ["template", "empty", "file"]

    private static let words = [
        Family(pattern: "plan_query.word.*", keys: TextFamilies.keys("plan_query.word.", PlanVocabulary.keywordIDs)),
        Family(pattern: "plan_query.help.*", keys: TextFamilies.keys("plan_query.help.", PlanVocabulary.keywordIDs)),
        Family(pattern: "plan_query.example_*", keys: TextFamilies.keys("plan_query.example_", (1...8).map(String.init))),
        Family(pattern: "plan_query.example_*.means", keys: TextFamilies.keys("plan_query.example_", (1...8).map(String.init), ".means")),
        // Only where something else than the code's own word may be typed.
        Family(pattern: "plan_query.code.*.*", keys: Set(codes.map { "plan_query." + $0 }), isOptional: true),
        Family(pattern: "plan_heading.*", keys: raws("plan_heading.", PlanField.self), isOptional: true),
    ]

    private static let files = [
        Family(pattern: "import_remark.*", keys: TextFamilies.keys("import_remark.", ImportRemark.Kind.allCases.map(\.rawValue))),
    ]

    /// What else than the label a code may be called on the command line.
    private static let commandLine = [
        Family(pattern: "cli.plan_word.*.*", keys: Set(codes.map { "cli.plan_word." + $0.dropFirst("code.".count) }), isOptional: true),
    ]

    private static let rooms = [
        Family(pattern: "plan_rule.*", keys: raws("plan_rule.", PlanRule.self)),
        Family(pattern: "plan_rule.*.why", keys: TextFamilies.keys("plan_rule.", PlanRule.allCases.map(\.rawValue), ".why")),
        // `RemarkWords` says more where there is more to say.
        Family(pattern: "+plan_rule.*.with", keys: TextFamilies.keys("plan_rule.", PlanRule.allCases.map(\.rawValue), ".with"), isOptional: true),
        Family(pattern: "plan_steps.help.*", keys: raws("plan_steps.help.", PlanStep.self)),
        Family(pattern: "plan_remarks.short.*", keys: raws("plan_remarks.short.", Perspective.self)),
    ]

    private static func raws<C: ReportCode>(_ before: String, _: C.Type) -> Set<String> {
        TextFamilies.keys(before, C.allCases.map(\.rawValue))
    }

    private static func keys<C: ReportCode>(_: C.Type) -> Set<String> { raws("code.\(C.field).", C.self) }
}
