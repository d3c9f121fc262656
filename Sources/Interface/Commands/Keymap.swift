import Screen

/// Tangenttabellen. The one table behind the dispatcher, the hint line, `?`, the palette and `samordna --tangenter`.
///
/// To add a key: one line here, `verb.<name>` (and `verb.<name>.help`) in both text files, one case in the pane's `perform`.
package enum Keymap {
    package static let table: [Command] =
        everywhere + movement + start + routine + PlanKeys.table + ForumKeys.table + reports + layers

    private static let everywhere: [Command] = [
        Command(.back, .everywhere, [.escape]),
        Command(.quit, .everywhere, ["q", .control("c")], hint: 91),
        Command(.help, .everywhere, ["?", .function(1)], hint: 90),
        Command(.palette, .everywhere, [":"], hint: 89),
        Command(.goTo, .everywhere, ["g"], hint: 88),
        Command(.emergency, .everywhere, ["!", .function(12)], hint: 6),
        Command(.undo, .everywhere, ["u"], hint: 85),
        Command(.redo, .everywhere, ["U", .control("r")]),
        Command(.suspend, .everywhere, [.control("z")]),
        Command(.redraw, .everywhere, [.control("l")]),
        Command(.mouse, .everywhere, []),
        Command(.changeDistrict, .everywhere, []),
        Command(.purge, .everywhere, []),
        Command(.yearView, .everywhere, []),
        Command(.commitments, .everywhere, []),
        Command(.regularity, .everywhere, []),
        Command(.exportTree, .everywhere, []),
        Command(.exportDrawing, .everywhere, []),
        Command(.practice, .everywhere, []),
        Command(.goStart, .everywhere, [], label: "gs"),
        Command(.goRoutine, .everywhere, [], label: "gr"),
        Command(.goPlan, .everywhere, [], label: "gp"),
        Command(.goForum, .everywhere, [], label: "gf"),
        Command(.goReports, .everywhere, [], label: "gl"),
        Command(.pane1, .everywhere, ["1"]),
        Command(.pane2, .everywhere, ["2"]),
        Command(.pane3, .everywhere, ["3"]),
        Command(.pane4, .everywhere, ["4"]),
        Command(.pane5, .everywhere, ["5"]),
    ]

    /// Movement means the same wherever there is something to move in.
    private static let movement: [Command] = ([
        Scope.start, .question, .review, .finished, .reportList, .reportView, .reportForm, .menu, .checklist, .reader,
        .planChoice, .planTable, .planFollowUp, .planSheet, .planRemarks, .planSteps, .planRevision, .planSearch, .planImport,
    ] + ForumKeys.scopes).flatMap { scope in
        [
            Command(.up, scope, [.up, "k"]),
            Command(.down, scope, [.down, "j"]),
            Command(.pageUp, scope, [.pageUp]),
            Command(.pageDown, scope, [.pageDown]),
            Command(.first, scope, [.home], label: nil),
            Command(.last, scope, [.end, "G"]),
        ]
    }

    private static let start: [Command] = [
        Command(.open, .start, [.enter], hint: 1),
        Command(.pane2, .start, [], hint: 2, label: "2"),
        Command(.pane3, .start, [], hint: 3, label: "3"),
        Command(.pane4, .start, [], hint: 4, label: "4"),
        Command(.pane5, .start, [], hint: 5, label: "5"),
    ]

    private static let routine: [Command] = [
        Command(.answer, .question, digits, hint: 1, label: "1–9"),
        Command(.open, .question, [.enter]),
        Command(.left, .question, [.left, "h"], hint: 2),
        Command(.right, .question, [.right, "l"]),
        Command(.nextArea, .question, [.tab, .backTab]),
        Command(.tick, .question, [" "]),
        Command(.law, .question, ["L"], hint: 3),
        Command(.tree, .question, ["t"], hint: 7),
        Command(.support, .question, ["s"], hint: 4),
        Command(.review, .question, ["c"], hint: 8),
        Command(.pause, .question, ["p"], hint: 9),
        Command(.resume, .question, ["f"]),
        Command(.otherAnswer, .question, ["v"]),
        Command(.practice, .question, ["ö", "o"]),
        Command(.discardWalk, .question, []),

        Command(.answer, .review, nine, hint: 1, label: "1–9"),
        Command(.open, .review, [.enter], hint: 2),
        Command(.left, .review, [.left, "h"]),
        Command(.nextArea, .review, [.tab, .backTab], hint: 4),
        Command(.tick, .review, [" "], hint: 5),
        Command(.otherAnswer, .review, ["v"]),
        Command(.support, .review, ["s"]),
        Command(.tree, .review, ["t"]),
        Command(.export, .review, ["e"], hint: 6),
        Command(.pause, .review, ["p"]),
        Command(.discardWalk, .review, []),

        Command(.tick, .finished, [" "], hint: 2),
        Command(.open, .finished, [.enter]),
        Command(.export, .finished, ["e"], hint: 1),
        Command(.newWalk, .finished, ["n"], hint: 3),
        Command(.support, .finished, ["s"], hint: 4),
    ]

    private static let reports: [Command] = [
        Command(.open, .reportList, [.enter], hint: 1),
        Command(.check, .reportList, [" ", "x"], hint: 2),
        Command(.filter, .reportList, ["/"], hint: 3),
        Command(.newReport, .reportList, ["n"], hint: 4),
        Command(.correct, .reportList, ["r"]),
        Command(.export, .reportList, ["e"], hint: 5),
        Command(.remove, .reportList, ["d"]),
        Command(.onlyUnchecked, .reportList, ["o"]),

        Command(.check, .reportView, [" ", "x"], hint: 1),
        Command(.correct, .reportView, ["r"], hint: 2),
        Command(.export, .reportView, ["e"], hint: 3),
        Command(.remove, .reportView, ["d"], hint: 4),

        Command(.open, .reportForm, [.enter], hint: 1),
        // Opens the field with that choice in focus: a digit here must not leave the form.
        Command(.answer, .reportForm, nine),
        Command(.left, .reportForm, [.left, "h"]),
        Command(.right, .reportForm, [.right, "l"], hint: 2),
        Command(.nextArea, .reportForm, [.tab]),
        Command(.save, .reportForm, ["s"], hint: 3),
    ]

    private static let layers: [Command] = [
        Command(.answer, .menu, digits, hint: 1, label: "1–9"),
        Command(.confirm, .menu, [.enter], hint: 2),
        Command(.back, .menu, [.escape, "q", .control("c")], hint: 9),
        Command(.answer, .checklist, digits, hint: 1, label: "1–9"),
        Command(.toggleOption, .checklist, [" "], hint: 2),
        Command(.confirm, .checklist, [.enter], hint: 3),
        Command(.back, .checklist, [.escape, "q", .control("c")], hint: 9),
        Command(.back, .reader, [.escape, "q", .enter, .control("c")], hint: 1),
        Command(.back, .goTo, [.escape, "q", .control("c")], hint: 9),
        Command(.goStart, .goTo, ["s"], hint: 1),
        Command(.goRoutine, .goTo, ["r"], hint: 2),
        Command(.goPlan, .goTo, ["p"], hint: 3),
        Command(.goForum, .goTo, ["f"], hint: 4),
        Command(.goReports, .goTo, ["l"], hint: 5),
        Command(.first, .goTo, ["g"], hint: 6),
        Command(.answer, .goTo, nine),
        Command(.submit, .prompt, [.enter], hint: 1),
        Command(.back, .prompt, [.escape, .control("c")], hint: 2),
        Command(.submit, .palette, [.enter], hint: 1),
        Command(.up, .palette, [.up]),
        Command(.down, .palette, [.down]),
        Command(.back, .palette, [.escape, .control("c")], hint: 2),
        // 112 is never further away than one key: `!` where it cannot be text, F12 always.
        Command(.emergency, .menu, ["!", .function(12)]),
        Command(.emergency, .checklist, ["!", .function(12)]),
        Command(.emergency, .reader, ["!", .function(12)]),
        Command(.emergency, .goTo, ["!", .function(12)]),
        Command(.emergency, .prompt, [.function(12)]),
        Command(.emergency, .palette, [.function(12)]),
        Command(.suspend, .prompt, [.control("z")]),
        Command(.suspend, .menu, [.control("z")]),
    ]

    /// The keys of numbered choices: more than nine go on with 0 and the letters that mean nothing else there.
    package static let choices: [Character] = Array("1234567890abdeimnrwxyz")
    private static let digits: [Key] = choices.map { .character($0) }
    /// Where letters mean something else, and there are never more than nine.
    private static let nine: [Key] = choices.prefix(9).map { .character($0) }

    private static let byScope = Dictionary(grouping: table, by: \.scope)

    /// The command a key gives in a stack of scopes, the topmost scope first.
    package static func command(for key: Key, in scopes: [Scope]) -> Command? {
        for scope in scopes {
            if let command = byScope[scope]?.first(where: { $0.keys.contains(key) }) { return command }
        }
        return nil
    }

    /// What the hint line says where this scope is the topmost, in its order.
    package static let hints: [Scope: [Command]] = Dictionary(
        uniqueKeysWithValues: Scope.allCases.map { scope in
            let heard = commands(in: scope.isLayer ? [scope] : [scope, .everywhere])
            return (scope, heard.filter { $0.hint != nil }.sorted { ($0.hint ?? 0) < ($1.hint ?? 0) })
        })

    /// Everything that can be asked for in a stack of scopes, each verb once, the topmost scope first.
    package static func commands(in scopes: [Scope]) -> [Command] {
        var seen: Set<Verb> = []
        return scopes.flatMap { byScope[$0] ?? [] }.filter { seen.insert($0.verb).inserted }
    }
}
