extension Activity {
    /// Fält som skiljer sig: those of text and structure in which the row says something else than the other, in their
    /// order. What is open after the board's decision is never among them, nor the place within the section, nor the
    /// family that a text was taken from; roles count whatever their order.
    ///
    /// `isSameSection` is for rows of plans that do not share their sections.
    package func differences(from other: Activity, isSameSection: Bool? = nil) -> [PlanField] {
        PlanField.allCases.filter { field in
            switch field {
            case .section: !(isSameSection ?? (section == other.section))
            case .activity: text?.text != other.text?.text
            case .responsible: Set(responsible) != Set(other.responsible)
            case .lead: lead != other.lead
            case .collaboration: Set(collaborators) != Set(other.collaborators)
            case .timeline: timeline?.text != other.timeline?.text
            case .followUp: followUp?.text != other.followUp?.text
            case .channels: channels != other.channels
            case .kind: kind != other.kind
            case .perspectives: perspectives != other.perspectives
            case .points: points != other.points
            case .status, .t1, .t2, .annualReport, .t1NextYear, .otherReports, .target, .notes, .family, .id: false
            }
        }
    }
}
