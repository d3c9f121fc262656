import Domain
import Interface

/// The forum's keys that are put together in code.
enum ForumTextFamilies {
    typealias Family = TextFamilies.Family

    static let all: [Family] = commitments + year + MeetingTextFamilies.all

    /// `prompt.<code>` of the forum's lines.
    static let prompts: [String] = commitmentPrompts + pagePrompts + MeetingTextFamilies.prompts

    // MARK: The hall, a forum, its series and meetings about individuals

    private static let pagePrompts = [
        "forum_name", "forum_names", "forum_filter", "forum_when", "forum_move", "forum_reason", "forum_rename", "forum_convenor",
        "forum_place", "forum_organisations", "forum_agenda_line", "series_first", "series_through", "series_begins", "series_length",
        "individual_month", "individual_actions", "individual_next",
    ]

    // MARK: The year

    private static let standings = ["treated", "held", "unfinished", "planned", "running", "cancelled", "wrong"]

    private static let year = [
        Family(pattern: "year.mark.*", keys: TextFamilies.keys("year.mark.", standings)),
        Family(pattern: "year.word.*", keys: TextFamilies.keys("year.word.", standings)),
    ]

    // MARK: Commitments

    private static let commitmentPrompts = ["commitment_due", "commitment_dropped", "commitment_filter"]

    private static let commitments = [
        Family(pattern: "commitment.do.*", keys: TextFamilies.keys("commitment.do.", CommitmentDeed.allCases.map(\.rawValue))),
        Family(
            pattern: "commitment.order.*",
            keys: TextFamilies.keys("commitment.order.", CommitmentOrder.allCases.map(\.rawValue) + ["forum"])),
    ]
}
