/// Möte om en individ. All that can be known of it, and nothing to hang more on: no name, no day, no id.
///
/// Equal ones are one row with a count, so that not even their order is kept; there is no link from one to the next.
package struct IndividualMeeting: Hashable, Sendable, Codable {
    /// One of the shipped kinds, never a name that somebody wrote.
    package var kind: ForumKindID
    package var month: Month
    /// Samtycke kontrollerat.
    package var consentChecked: Bool
    /// Number of agreed actions.
    package var actions: Int
    package var nextMonth: Month?

    package static let mostActions = 20

    package init(kind: ForumKindID, month: Month, consentChecked: Bool, actions: Int, nextMonth: Month? = nil) {
        self.kind = kind
        self.month = month
        self.consentChecked = consentChecked
        self.actions = actions
        self.nextMonth = nextMonth
    }
}
