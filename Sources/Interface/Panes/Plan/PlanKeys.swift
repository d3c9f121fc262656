import Screen

/// Planens tangenter.
enum PlanKeys {
    static let table: [Command] = choice + sheet + plan + followUp + remarks + steps + revision + search + importing

    private static let choice: [Command] = [
        Command(.open, .planChoice, [.enter], hint: 1),
    ]

    /// What means the same in the table and in the grid of follow-up.
    private static func cells(_ scope: Scope) -> [Command] {
        [
            Command(.left, scope, [.left, "h"]),
            Command(.right, scope, [.right, "l"]),
            Command(.nextCell, scope, [.tab]),
            Command(.previousCell, scope, [.backTab]),
            Command(.open, scope, [.enter], hint: 1),
            Command(.stepStatus, scope, [" "], hint: 2),
            Command(.mark, scope, ["x"], hint: 7),
            Command(.markAll, scope, ["X"]),
            Command(.filter, scope, ["/"], hint: 3),
            Command(.views, scope, ["v"]),
            Command(.searchAll, scope, ["S"]),
            Command(.sort, scope, ["o"]),
            Command(.addNote, scope, ["a"]),
            Command(.details, scope, ["i"]),
            Command(.exportPlan, scope, ["e"], hint: 8),
        ]
    }

    private static let plan: [Command] = cells(.planTable) + [
        Command(.followUp, .planTable, ["f"], hint: 4),
        Command(.revise, .planTable, ["r"], hint: 5),
        Command(.reviewPlan, .planTable, ["c"], hint: 6),
        Command(.insertRow, .planTable, ["n"]),
        Command(.duplicateRow, .planTable, ["y"]),
        Command(.removeRows, .planTable, ["d"]),
        Command(.moveUp, .planTable, [.altUp, "K"]),
        Command(.moveDown, .planTable, [.altDown, "J"]),
        Command(.sections, .planTable, ["w"]),
        Command(.tags, .planTable, ["t"]),
        Command(.planSteps, .planTable, ["b"]),
        Command(.plans, .planTable, ["p"]),
        Command(.importPlan, .planTable, ["I"]),
        Command(.applyProposal, .planTable, ["m"]),
        Command(.planQueryHelp, .planTable, []),
    ]

    private static let followUp: [Command] = cells(.planFollowUp) + [
        Command(.nextHole, .planFollowUp, ["n"], hint: 4),
        Command(.followUp, .planFollowUp, ["f"], hint: 5),
        Command(.applyProposal, .planFollowUp, ["m"]),
        Command(.planQueryHelp, .planFollowUp, []),
    ]

    private static let sheet: [Command] = [
        Command(.open, .planSheet, [.enter], hint: 1),
        Command(.stepStatus, .planSheet, [" "], hint: 2),
        Command(.addNote, .planSheet, ["a"], hint: 3),
        Command(.removeRows, .planSheet, ["d"]),
        Command(.applyProposal, .planSheet, ["m"]),
    ]

    private static let remarks: [Command] = [
        Command(.open, .planRemarks, [.enter], hint: 1),
        Command(.silence, .planRemarks, ["s"], hint: 2),
        Command(.exportPlan, .planRemarks, ["e"], hint: 3),
    ]

    private static let steps: [Command] = [
        Command(.open, .planSteps, [.enter], hint: 1),
        Command(.removeRows, .planSteps, ["d"], hint: 2),
    ]

    private static let revision: [Command] = [
        Command(.keepRow, .planRevision, [" "], hint: 1),
        Command(.open, .planRevision, [.enter], hint: 2),
        Command(.removeRows, .planRevision, ["d"], hint: 3),
        Command(.insertRow, .planRevision, ["n"], hint: 4),
        Command(.guide, .planRevision, ["v"], hint: 5),
        Command(.exportPlan, .planRevision, ["e"], hint: 6),
        Command(.details, .planRevision, ["i"]),
        Command(.nextHole, .planRevision, [.tab]),
    ]

    private static let search: [Command] = [
        Command(.open, .planSearch, [.enter], hint: 1),
        Command(.searchAll, .planSearch, ["S", "/"], hint: 2),
    ]

    private static let importing: [Command] = [
        Command(.open, .planImport, [.enter], hint: 1),
        Command(.stepStatus, .planImport, [" "], hint: 2),
        Command(.save, .planImport, ["s"], hint: 3),
    ]
}
