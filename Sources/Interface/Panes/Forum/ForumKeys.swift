import Screen

/// Forumens tangenter, room by room.
enum ForumKeys {
    static let table: [Command] = hall + page + meeting + record + commitments + regularity + series + individual + year + projector

    /// Where there is something to move in.
    static let scopes: [Scope] = [
        .forumHall, .forumPage, .meeting, .meetingRecord, .commitments, .regularity, .meetingSeries, .individualMeeting, .yearView,
        .meetingPlanned, .attendance, .projector,
    ]

    private static let hall: [Command] = [
        Command(.open, .forumHall, [.enter], hint: 1),
        Command(.newForum, .forumHall, ["n"], hint: 2),
        Command(.commitments, .forumHall, ["å", "o"], hint: 3),
        Command(.regularity, .forumHall, ["r"], hint: 4),
        Command(.yearView, .forumHall, ["y"], hint: 5),
        Command(.filter, .forumHall, ["/"]),
        Command(.remove, .forumHall, ["d"]),
    ]

    private static let page: [Command] = [
        Command(.open, .forumPage, [.enter], hint: 1),
        Command(.newMeeting, .forumPage, ["n"], hint: 2),
        Command(.meetingSeries, .forumPage, ["t"], hint: 3),
        Command(.commitments, .forumPage, ["å", "o"], hint: 4),
        Command(.calendarFile, .forumPage, ["e"], hint: 5),
        Command(.particulars, .forumPage, ["i"], hint: 7),
        Command(.moveMeeting, .forumPage, ["f"]),
        Command(.cancelMeeting, .forumPage, ["x"]),
        Command(.remove, .forumPage, ["d"]),
        Command(.regularity, .forumPage, ["r"]),
    ]

    /// Before the meeting, while it goes on, and who is there.
    private static let meeting: [Command] =
        [
            Command(.beginMeeting, .meetingPlanned, ["s"], hint: 1),
            Command(.open, .meetingPlanned, [.enter], hint: 2),
            Command(.newItem, .meetingPlanned, ["n"], hint: 3),
            Command(.moveUp, .meetingPlanned, ["K", .altUp], hint: 4),
            Command(.moveDown, .meetingPlanned, ["J", .altDown], hint: 5),
            Command(.removeItem, .meetingPlanned, ["D", .delete]),
        ] + answers(.meetingPlanned) + [
            Command(.tick, .meeting, [" "], hint: 1),
        ] + answers(.meeting, hinted: true) + [
            Command(.open, .meeting, [.enter]),
            Command(.newItem, .meeting, ["n"]),
            Command(.beginMeeting, .meeting, ["s"]),
            Command(.moveUp, .meeting, ["K", .altUp]),
            Command(.moveDown, .meeting, ["J", .altDown]),
            Command(.removeItem, .meeting, ["D", .delete]),

            Command(.stepPresence, .attendance, [" "], hint: 1),
            Command(.answer, .attendance, Keymap.choices.prefix(9).map { .character($0) }, label: "1–9"),
            Command(.allPresent, .attendance, ["a"], hint: 3),
            Command(.addGuest, .attendance, ["n"], hint: 4),
            Command(.attendance, .attendance, ["p", .enter], hint: 5),
        ]

    /// What a point is answered with. Before the meeting they answer with how it begins.
    private static func answers(_ scope: Scope, hinted: Bool = false) -> [Command] {
        (hinted ? [] : [Command(.tick, scope, [" "])]) + [
            Command(.parkItem, scope, ["b"], hint: hinted ? 2 : nil),
            Command(.noteItem, scope, ["a"], hint: hinted ? 3 : nil),
            Command(.newCommitment, scope, ["å", "o", "+"], hint: hinted ? 4 : nil),
            Command(.attendance, scope, ["p"], hint: hinted ? 5 : nil),
            Command(.meetingRecord, scope, ["m"], hint: hinted ? 5 : nil),
            Command(.notApplicable, scope, ["x"], hint: hinted ? 7 : nil),
            Command(.decide, scope, ["d"]),
            Command(.internalNote, scope, ["i"]),
            Command(.nextOpen, scope, [.tab]),
            Command(.finishMeeting, scope, ["f"]),
        ]
    }

    private static let record: [Command] = [
        Command(.exportRecord, .meetingRecord, ["e"], hint: 1),
        Command(.approve, .meetingRecord, ["J"], hint: 2),
        Command(.correctRecord, .meetingRecord, ["r"], hint: 3),
        Command(.copyRecord, .meetingRecord, ["c"], hint: 4),
    ]

    private static let commitments: [Command] = [
        Command(.open, .commitments, [.enter], hint: 1),
        Command(.tick, .commitments, [" "], hint: 2),
        Command(.filter, .commitments, ["/"], hint: 3),
        Command(.showClosed, .commitments, ["a"], hint: 4),
        Command(.grouping, .commitments, ["v"], hint: 5),
        Command(.export, .commitments, ["e"], hint: 7),
    ]

    private static let regularity: [Command] = [
        Command(.open, .regularity, [.enter], hint: 1),
        Command(.left, .regularity, [.left, "h"], hint: 2),
        Command(.right, .regularity, [.right, "l"], hint: 3),
        Command(.choosePeriod, .regularity, ["v"], hint: 4),
        Command(.export, .regularity, ["e"], hint: 5),
    ]

    private static let series: [Command] = [
        Command(.open, .meetingSeries, [.enter], hint: 1),
        Command(.save, .meetingSeries, ["s"], hint: 2),
    ]

    private static let individual: [Command] = [
        Command(.open, .individualMeeting, [.enter], hint: 1),
        Command(.tick, .individualMeeting, [" "], hint: 2),
        Command(.left, .individualMeeting, [.left, "h"]),
        Command(.right, .individualMeeting, [.right, "l"], hint: 3),
        Command(.save, .individualMeeting, ["s"], hint: 4),
    ]

    private static let year: [Command] = [
        Command(.open, .yearView, [.enter], hint: 1),
        Command(.left, .yearView, [.left, "h"], hint: 2),
        Command(.right, .yearView, [.right, "l"], hint: 3),
    ]

    private static let projector: [Command] = [
        Command(.back, .projector, [.escape]),
        Command(.quit, .projector, ["q", .control("c")], hint: 1),
        Command(.help, .projector, ["?", .function(1)], hint: 2),
        Command(.emergency, .projector, ["!", .function(12)]),
        Command(.suspend, .projector, [.control("z")]),
        Command(.redraw, .projector, [.control("l")]),
    ]
}
