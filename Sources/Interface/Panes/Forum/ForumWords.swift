import Domain
import Screen

/// Forumens ord, the same in the hall, on a forum's page and wherever else a forum is told of.
enum ForumWords {
    /// "varje möte", "minst 2 gånger per år"
    static func cadence(_ cadence: VBECadence, _ texts: Texts) -> String {
        switch cadence {
        case .everyMeeting: texts("forum.cadence.every")
        case .atLeast(let count): texts.count("forum.cadence.yearly", count)
        }
    }

    /// "9 veckor"; whole weeks, since nobody counts days of months.
    static func gap(_ days: Int, _ texts: Texts) -> String { texts.count("forum.weeks", days / 7) }

    /// "4 av 5"
    static func share(_ regularity: Regularity, _ texts: Texts) -> String {
        texts("forum.share", String(regularity.treated), String(regularity.held))
    }

    /// "3, 1 sent"; empty without any.
    static func commitments(_ head: ForumHead, _ texts: Texts) -> String {
        guard head.openCommitments > 0 else { return "" }
        let open = String(head.openCommitments)
        return head.lateCommitments > 0 ? texts("forum.open_late", open, String(head.lateCommitments)) : open
    }

    /// ● treated, ○ not, – without the item: the last that were held, as many as a month's meetings are in a year without July.
    static func dots(_ regularity: Regularity, _ texts: Texts) -> String {
        regularity.dots.suffix(11).map { dot in
            switch dot.vbe {
            case .done: texts("forum.dot.done")
            case nil: texts("forum.dot.without")
            case .open, .parked, .notApplicable: texts("forum.dot.not")
            }
        }.joined()
    }
}

/// Läget för ett forum: what a row says in a word, and whether it has to be looked at.
enum ForumStanding: Equatable {
    case running, closed
    /// The rule for the standing item is broken.
    case broken
    case late(Int)
    /// No meeting is planned, and there should be one.
    case missing
    /// Nothing was held in the period.
    case new
    case kept

    init(_ head: ForumHead, _ regularity: Regularity?) {
        if head.next?.head.stage == .running {
            self = .running
        } else if head.forum.closedOn != nil {
            self = .closed
        } else if regularity?.isBroken == true {
            self = .broken
        } else if head.lateCommitments > 0 {
            self = .late(head.lateCommitments)
        } else if head.next == nil, regularity.map({ $0.next == .missing }) ?? true {
            self = .missing
        } else if regularity.map({ $0.held == 0 }) ?? true {
            self = .new
        } else {
            self = .kept
        }
    }

    var mark: Item.Mark {
        switch self {
        case .running: .active
        case .broken, .late, .missing: .warning
        case .closed, .new, .kept: .none
        }
    }

    var isUrgent: Bool { mark == .warning }

    func word(_ texts: Texts) -> String {
        switch self {
        case .running: texts("forum.standing.running")
        case .closed: texts("forum.standing.closed")
        case .broken: texts("forum.standing.broken")
        case .late(let count): texts.count("forum.standing.late", count)
        case .missing: texts("forum.standing.missing")
        case .new: texts("forum.standing.new")
        case .kept: texts("forum.standing.kept")
        }
    }
}
