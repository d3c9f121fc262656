/// Fråga till arkivet. Every question is bounded: none of them can ask for everything.
package enum Lookup: Hashable, Sendable {
    case settings
    /// Rows `offset ..< offset + limit` of the blanketter that the filter lets through, newest first, with their number.
    case reports(ReportFilter, offset: Int, limit: Int)
    case report(ReferenceCode)
    /// How many blanketter, how many not yet checked, and the oldest of those: for Start.
    case reportSummary
    case pausedWalks
    case pausedWalk(PausedWalkID)
    /// Endings per kind, one year: for Start and the statistics view.
    case endings(year: Int)
    /// What undo and redo would do now.
    case undoState
    // Handlingsplanen
    /// Newest year first, at most 500.
    case plans
    case plan(PlanID)
    case planSummary(PlanID, on: CalendarDay)
    case activities(ActivityFilter, offset: Int, limit: Int)
    case activity(ActivityID)
    /// The place of an activity in the list that the filter gives.
    case activityPlace(ActivityFilter, ActivityID)
    /// Whole activities in the plan's own order, at most 512: for exports, comparisons and revisions.
    case wholeActivities(PlanID, offset: Int, limit: Int)
    /// At most 2 000.
    case roles
    /// In all texts of all plans, notes and comments too; the best hits, at most `limit`. Words are folded.
    case search(String, limit: Int)
    /// Read over the whole plan by the archive, at most 1 000 remarks.
    case planReview(PlanID, PlanLint.Facts)
    /// Of the old plan with the new one, at most 4 000 rows.
    case comparison(PlanID, PlanID)
    /// What is late on the day or will be within so many days after, in plans that count (`Plan.counts`); the gravest first.
    case due(on: CalendarDay, within: Int, limit: Int)
    case savedViews
    /// What happened to open fields after the plan was frozen; the newest first.
    case activityLog(ActivityID)
    // Forum
    /// Those that are not closed first, by name; at most 500. The day settles what is next and what is late.
    case forums(on: CalendarDay)
    case meetings(MeetingFilter, offset: Int, limit: Int)
    /// The place of a meeting in that list.
    case meetingPlace(MeetingFilter, MeetingID)
    case meeting(MeetingID)
    /// What a meeting of the forum on that day takes over from the last one before it.
    case carried(ForumID, to: MeetingID?, on: CalendarDay)
    case commitments(CommitmentFilter, on: CalendarDay, offset: Int, limit: Int)
    /// Those of the forum that are open or were made or taken up at the meeting; at most 200.
    case meetingCommitments(ForumID, MeetingID)
    case regularity(RegularityQuestion)
    case forumDue(on: CalendarDay, within: Int, limit: Int)
    /// All meetings from the one day through the other, in time order; at most 2 000.
    case calendar(ForumID?, from: CalendarDay, through: CalendarDay)
    /// Heads for a calendar file, oldest first, at most 512 at a time.
    case meetingHeads(ForumID, offset: Int, limit: Int)
    /// Newest month first, at most 500.
    case individualMeetings
    /// Per kind of forum, of the district, in one year: for activities that say "protokoll per möte".
    case minutesTally(DistrictID, year: Int)
}

/// Svar från arkivet.
package enum Finding: Equatable, Sendable {
    case settings(Settings)
    case reports(ReportWindow)
    case report(Report?)
    case reportSummary(ReportSummary)
    case pausedWalks([PausedWalkHead])
    case pausedWalk(PausedWalk?)
    case endings([EndingCount])
    case undoState(UndoState)
    case plans([PlanHead])
    case plan(Plan?)
    case planSummary(PlanSummary)
    case activities(ActivityWindow)
    case activity(Activity?)
    case activityPlace(Int?)
    case wholeActivities([Activity])
    case roles([Role])
    case search([SearchHit])
    case planReview(PlanReview)
    case comparison(PlanComparison?)
    case due(DueList)
    case savedViews([SavedView])
    case activityLog([LogEntry])
    case forums([ForumHead])
    case meetings(MeetingWindow)
    case meetingPlace(Int?)
    case meeting(Meeting?)
    case carried(Carried)
    case commitments(CommitmentWindow)
    case meetingCommitments([Commitment])
    case regularity([ForumMarks])
    case forumDue(ForumDueList)
    case calendar([CalendarMark])
    case meetingHeads([MeetingHead])
    case individualMeetings([IndividualCount])
    case minutesTally([MinutesTally])
}

/// Inställningar that live in the archive and not in the configuration file.
package struct Settings: Equatable, Sendable {
    package var district: DistrictID?
    package init(district: DistrictID? = nil) { self.district = district }
}

/// Filter on the list of blanketter: every word must match. Parsed from the typed text in `ReportFilter+Words`.
package struct ReportFilter: Hashable, Sendable {
    /// One typed word: what it may stand for. A row matches when any of them fits.
    package struct Word: Hashable, Sendable {
        /// A prefix of a reference code, in capitals; nil when the word cannot be one.
        package var codePrefix: String?
        /// Coded values whose Swedish label begins with the word: field code → raw values.
        package var codes: [String: Set<String>]
        package var areas: Set<AreaID>
        package init(codePrefix: String? = nil, codes: [String: Set<String>] = [:], areas: Set<AreaID> = []) {
            self.codePrefix = codePrefix
            self.codes = codes
            self.areas = areas
        }
    }

    package var words: [Word]
    package var uncheckedOnly: Bool

    package init(words: [Word] = [], uncheckedOnly: Bool = false) {
        self.words = words
        self.uncheckedOnly = uncheckedOnly
    }

    package static let all = ReportFilter()
}

/// A stretch of the list: rows for the screen, never the whole.
package struct ReportWindow: Equatable, Sendable {
    package var offset: Int
    package var rows: [ReportRow]
    /// Matching the filter.
    package var matching: Int
    /// In the archive.
    package var total: Int
    package init(offset: Int, rows: [ReportRow], matching: Int, total: Int) {
        self.offset = offset
        self.rows = rows
        self.matching = matching
        self.total = total
    }
}

/// What a row of the list shows.
package struct ReportRow: Equatable, Sendable {
    package var code: ReferenceCode
    package var revision: Int
    package var receivedOn: CalendarDay
    package var period: Period
    package var area: AreaID
    package var placeType: PlaceType
    package var trigger: Trigger
    package var eventTypes: Set<EventType>
    package var checkedOn: CalendarDay?
    package init(
        code: ReferenceCode, revision: Int, receivedOn: CalendarDay, period: Period, area: AreaID,
        placeType: PlaceType, trigger: Trigger, eventTypes: Set<EventType>, checkedOn: CalendarDay?
    ) {
        self.code = code
        self.revision = revision
        self.receivedOn = receivedOn
        self.period = period
        self.area = area
        self.placeType = placeType
        self.trigger = trigger
        self.eventTypes = eventTypes
        self.checkedOn = checkedOn
    }
}

package struct ReportSummary: Equatable, Sendable {
    package var total: Int
    package var unchecked: Int
    /// Up to five, oldest first.
    package var oldestUnchecked: [ReportRow]
    package init(total: Int, unchecked: Int, oldestUnchecked: [ReportRow]) {
        self.total = total
        self.unchecked = unchecked
        self.oldestUnchecked = oldestUnchecked
    }
}

/// A count of ends: district, month and kind. A counter, never a row per walk.
package struct EndingCount: Equatable, Sendable {
    package var month: Month
    package var kind: EndingKind
    package var count: Int
    package init(month: Month, kind: EndingKind, count: Int) {
        self.month = month
        self.kind = kind
        self.count = count
    }
}

/// What `u` and `U` would do, so that it can be said before it is done.
package struct UndoState: Equatable, Sendable {
    package var undo: ChangeKind?
    package var redo: ChangeKind?
    package init(undo: ChangeKind? = nil, redo: ChangeKind? = nil) {
        self.undo = undo
        self.redo = redo
    }
}
