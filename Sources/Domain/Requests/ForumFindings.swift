/// What a list of forums shows.
package struct ForumHead: Equatable, Sendable {
    package var forum: Forum
    /// The running one, else the first planned from the day on.
    package var next: MeetingRow?
    /// The last that was held.
    package var last: MeetingRow?
    /// Of its meetings, those that are not cancelled.
    package var meetings: Int
    package var openCommitments: Int
    package var lateCommitments: Int
    package init(forum: Forum, next: MeetingRow?, last: MeetingRow?, meetings: Int, openCommitments: Int, lateCommitments: Int) {
        self.forum = forum
        self.next = next
        self.last = last
        self.meetings = meetings
        self.openCommitments = openCommitments
        self.lateCommitments = lateCommitments
    }
}

/// What a list of meetings shows: the head, and what is counted over the agenda.
package struct MeetingRow: Equatable, Sendable {
    package var head: MeetingHead
    /// The answer to the VBE item; nil when there is none yet.
    package var vbe: ItemState?
    package var items: Int
    package var answered: Int
    package var parked: Int
    package init(head: MeetingHead, vbe: ItemState?, items: Int, answered: Int, parked: Int) {
        self.head = head
        self.vbe = vbe
        self.items = items
        self.answered = answered
        self.parked = parked
    }
}

/// Which meetings: newest first.
package struct MeetingFilter: Hashable, Sendable {
    package var forum: ForumID?
    /// Inclusive.
    package var from: CalendarDay?
    package var through: CalendarDay?
    /// Empty: all stages.
    package var stages: Set<MeetingStage>
    package init(forum: ForumID? = nil, from: CalendarDay? = nil, through: CalendarDay? = nil, stages: Set<MeetingStage> = []) {
        self.forum = forum
        self.from = from
        self.through = through
        self.stages = stages
    }
}

package struct MeetingWindow: Equatable, Sendable {
    package var offset: Int
    package var rows: [MeetingRow]
    package var matching: Int
    package init(offset: Int, rows: [MeetingRow], matching: Int) {
        self.offset = offset
        self.rows = rows
        self.matching = matching
    }
}

/// What a meeting takes over from those before it.
package struct Carried: Equatable, Sendable {
    /// Parked at the forum's last held meeting before it, in their order there; standing items too.
    package var parked: [AgendaItem]
    /// The meeting itself; nil when none was held.
    package var from: MeetingHead?
    /// All items of that meeting, in its order: a parked one comes back after the one that it stood after.
    package var order: [ItemID]
    package init(parked: [AgendaItem] = [], from: MeetingHead? = nil, order: [ItemID] = []) {
        self.parked = parked
        self.from = from
        self.order = order
    }
}

/// Which commitments: open ones by due day first, then closed ones, the newest first.
package struct CommitmentFilter: Hashable, Sendable {
    package var forum: ForumID?
    package var openOnly: Bool
    /// Words that text, role, organisation or the name of the forum must hold, folded; every word must match.
    package var words: String
    package init(forum: ForumID? = nil, openOnly: Bool = true, words: String = "") {
        self.forum = forum
        self.openOnly = openOnly
        self.words = words
    }
}

package struct CommitmentWindow: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var commitment: Commitment
        package var forumName: String
        package init(commitment: Commitment, forumName: String) {
            self.commitment = commitment
            self.forumName = forumName
        }
    }
    package var offset: Int
    package var rows: [Row]
    package var matching: Int
    package init(offset: Int, rows: [Row], matching: Int) {
        self.offset = offset
        self.rows = rows
        self.matching = matching
    }
}

/// Of which forums and which days the standing item is to be shown.
package struct RegularityQuestion: Hashable, Sendable {
    /// Nil: every forum that is not closed, those that are to be taken up most urgently first.
    package var forum: ForumID?
    package var from: CalendarDay
    /// Also today: what is planned after it is the next.
    package var through: CalendarDay
    /// Absences are only read where they are shown.
    package var withAbsences: Bool
    /// Forums, at most.
    package var limit: Int
    package init(forum: ForumID? = nil, from: CalendarDay, through: CalendarDay, withAbsences: Bool = false, limit: Int = 500) {
        self.forum = forum
        self.from = from
        self.through = through
        self.withAbsences = withAbsences
        self.limit = limit
    }

    /// Senaste tolv månaderna.
    package static func lastYear(_ day: CalendarDay, forum: ForumID? = nil, limit: Int = 500) -> RegularityQuestion {
        RegularityQuestion(forum: forum, from: day - 364, through: day, limit: limit)
    }
}

/// A forum's meetings as far as regularity goes: raw material, that `Regularity` is worked out from.
package struct ForumMarks: Equatable, Sendable {
    package var forum: ForumID
    package var name: String
    package var kind: ForumKindID
    package var convenor: String
    package var cadence: VBECadence
    package var createdOn: CalendarDay
    /// Held meetings of the period, in time order.
    package var marks: [MeetingMark]
    /// The last day before the period on which the item was treated.
    package var treatedBefore: CalendarDay?
    /// The first planned meeting from the last day of the period on.
    package var nextPlanned: CalendarDay?
    /// Treated in the calendar year of the last day, through that day, and in the year before: the period may reach over less than
    /// the rule "minst N per år" asks for. What is not said is counted over the marks.
    package var treatedInYears: [Int: Int]
    package init(
        forum: ForumID, name: String, kind: ForumKindID, convenor: String, cadence: VBECadence, createdOn: CalendarDay,
        marks: [MeetingMark], treatedBefore: CalendarDay? = nil, nextPlanned: CalendarDay? = nil, treatedInYears: [Int: Int] = [:]
    ) {
        self.forum = forum
        self.name = name
        self.kind = kind
        self.convenor = convenor
        self.cadence = cadence
        self.createdOn = createdOn
        self.marks = marks
        self.treatedBefore = treatedBefore
        self.nextPlanned = nextPlanned
        self.treatedInYears = treatedInYears
    }
}

package struct MeetingMark: Hashable, Sendable {
    package var meeting: MeetingID
    package var day: CalendarDay
    /// The role that convened it then.
    package var convenor: String
    /// Nil: the meeting had no such item.
    package var vbe: ItemState?
    package var attendance: [Attendance]
    package init(meeting: MeetingID, day: CalendarDay, convenor: String, vbe: ItemState?, attendance: [Attendance] = []) {
        self.meeting = meeting
        self.day = day
        self.convenor = convenor
        self.vbe = vbe
        self.attendance = attendance
    }
}

/// Vad som är sent eller snart i forumen: for Start and `kolla`.
package struct ForumDueList: Equatable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// An open commitment, and its day.
        case commitment(CommitmentID, due: CalendarDay, moves: Int)
        /// A planned meeting whose day has passed, and that was neither held nor cancelled.
        case unfinished(MeetingID, day: CalendarDay)
        /// A planned or running meeting, today or soon.
        case meeting(MeetingID, day: CalendarDay, begins: Int?, isRunning: Bool)

        package var day: CalendarDay {
            switch self {
            case .commitment(_, let day, _), .unfinished(_, let day), .meeting(_, let day, _, _): day
            }
        }
    }

    package struct Row: Equatable, Sendable {
        package var forum: ForumID
        package var forumName: String
        package var reason: Reason
        /// The text of a commitment, with its role; empty otherwise.
        package var text: String
        package var role: String
        package init(forum: ForumID, forumName: String, reason: Reason, text: String = "", role: String = "") {
            self.forum = forum
            self.forumName = forumName
            self.reason = reason
            self.text = text
            self.role = role
        }

        /// The one definition: its day has passed, and it is not a running meeting.
        package func isLate(on day: CalendarDay) -> Bool {
            if case .meeting = reason { false } else { reason.day < day }
        }
    }

    /// Late ones first, the oldest first; then what is coming.
    package var rows: [Row]
    /// All that are late, also those that the limit left out.
    package var late: Int
    package init(rows: [Row], late: Int) {
        self.rows = rows
        self.late = late
    }
}

/// A meeting in a calendar or in the year view.
package struct CalendarMark: Hashable, Sendable {
    package var meeting: MeetingID
    package var forum: ForumID
    package var forumName: String
    package var day: CalendarDay
    package var begins: Int?
    package var stage: MeetingStage
    package var vbe: ItemState?
    package init(
        meeting: MeetingID, forum: ForumID, forumName: String, day: CalendarDay, begins: Int?, stage: MeetingStage, vbe: ItemState?
    ) {
        self.meeting = meeting
        self.forum = forum
        self.forumName = forumName
        self.day = day
        self.begins = begins
        self.stage = stage
        self.vbe = vbe
    }
}

/// Equal meetings about individuals, counted.
package struct IndividualCount: Equatable, Sendable {
    package var meeting: IndividualMeeting
    package var count: Int
    package init(meeting: IndividualMeeting, count: Int) {
        self.meeting = meeting
        self.count = count
    }
}

/// What the meetings say of a follow-up "protokoll per möte".
package struct MinutesTally: Hashable, Sendable {
    package var kind: ForumKindID
    package var held: Int
    package var treated: Int
    /// Planned and not yet held, in the year.
    package var left: Int
    package init(kind: ForumKindID, held: Int, treated: Int, left: Int) {
        self.kind = kind
        self.held = held
        self.treated = treated
        self.left = left
    }
}
