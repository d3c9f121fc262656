import Domain
import Interface

/// The forum's keys that are put together in code.
enum ForumTextFamilies {
    typealias Family = TextFamilies.Family

    static let all: [Family] = commitments

    /// `prompt.<code>` of the forum's lines.
    static let prompts: [String] = commitmentPrompts

    // MARK: Commitments

    private static let commitmentPrompts = ["commitment_due", "commitment_dropped", "commitment_filter"]

    private static let commitments = [
        Family(pattern: "commitment.do.*", keys: TextFamilies.keys("commitment.do.", CommitmentDeed.allCases.map(\.rawValue))),
        Family(
            pattern: "commitment.order.*",
            keys: TextFamilies.keys("commitment.order.", CommitmentOrder.allCases.map(\.rawValue) + ["forum"])),
    ]
}
