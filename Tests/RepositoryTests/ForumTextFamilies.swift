import Domain
import Interface

/// The forum's keys that are put together in code.
enum ForumTextFamilies {
    typealias Family = TextFamilies.Family

    static let all: [Family] = commitments + year + MeetingTextFamilies.all

    /// `prompt.<code>` of the forum's lines.
    static let prompts: [String] = commitmentPrompts + MeetingTextFamilies.prompts

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
