import Domain

/// Planens ord utan skärm: the sentences of the pane, for whoever has no pane.
package enum PlanSaid {
    /// The house style of plans that are made here.
    package static let ownStyle = PlanHall.ownStyle

    package static func title(_ head: PlanHead, _ context: Context) -> String { PlanTitles.title(head, context) }
    package static func title(_ plan: Plan, _ context: Context) -> String { PlanTitles.title(plan, context) }
    package static func stamps(_ plan: Plan, _ texts: Texts) -> [String] { PlanTitles.stamps(plan, texts) }

    package static func occasion(_ occasion: Occasion, planYear: Int, _ texts: Texts) -> String {
        OccasionWords.title(occasion, planYear: planYear, texts)
    }

    package static func late(_ reason: Lateness.Reason, planYear: Int, _ texts: Texts) -> String {
        LateWords.sentence(reason, texts, planYear: planYear)
    }

    package static func sentence(_ problem: PlanQueryProblem, _ texts: Texts) -> String { PlanQueryWordsPage.sentence(problem, texts) }

    package static func sentence(_ refusal: StepRefusal, _ context: Context) -> String {
        StepWords.sentence(refusal, PlanDesk.bare(context, nil, RoleRegister([])))
    }

    package static func sentence(_ warning: StepWarning, _ context: Context) -> String {
        StepWords.sentence(warning, PlanDesk.bare(context, nil, RoleRegister([])))
    }

    package static func summary(_ preview: ImportPreview, _ texts: Texts) -> String {
        texts("plan_import.summary", String(preview.count(.new)), String(preview.count(.changed)), String(preview.count(.unchanged)))
            + (preview.absent > 0 ? " " + texts.count("plan_import.absent", preview.absent) : "")
    }

    /// At most so many characters, the last of them … when something was cut.
    package static func shortened(_ text: String, to length: Int) -> String { text.shortened(to: length) }
}
