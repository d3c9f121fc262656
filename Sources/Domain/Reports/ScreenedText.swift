/// Avidentifierad fritext: text that passed the screening. The only way free text reaches a `Change`.
package struct ScreenedText: Hashable, Sendable, Codable {
    /// Slag av fält: what is let through differs, the type does not.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case note
        case place
        case diaryNumber = "diary_number"
        case role
        case forumName = "forum_name"
        case districtName = "district_name"
        case reason
        // Of the plan
        case activity, timeline
        case followUp = "follow_up"
        case section, goal, target, unit
        case comment
        /// Of a saved view: its name, and the filter it holds.
        case viewName = "view_name"
        case query
        // Of the forums
        case organisation
        case agendaItem = "agenda_item"
        case meetingPlace = "meeting_place"
        case meetingNote = "meeting_note"
        case internalNote = "internal_note"
        case decision, commitment

        /// Longest text, in characters as a reader counts them.
        package var limit: Int {
            switch self {
            case .activity: 2000
            case .comment, .meetingNote, .internalNote: 500
            case .decision: 300
            case .goal: 300
            case .note, .followUp, .query, .commitment: 200
            case .timeline: 160
            case .reason, .target, .agendaItem: 120
            case .forumName, .section, .unit: 80
            case .role: 100
            case .place, .districtName, .organisation, .meetingPlace: 60
            case .diaryNumber, .viewName: 40
            }
        }
    }

    package let text: String
    package let kind: Kind

    /// Screens what was typed. Nothing is ever corrected: what is found is handed back for the writer to rewrite.
    ///
    /// Only space at the ends and line breaks are tidied away. The ranges of what was found count in `raw`.
    package init(_ raw: String, kind: Kind, acceptingWarnings: Bool = false) throws(ScreeningRefusal) {
        let text = Self.tidied(raw)
        guard !text.isEmpty else { throw .empty }
        guard text.count <= kind.limit else { throw .tooLong(limit: kind.limit, length: text.count) }
        let findings = Screening.findings(in: raw, kind: kind)
        guard !findings.contains(where: { $0.severity == .block || !acceptingWarnings }) else { throw .found(findings) }
        self.text = text
        self.kind = kind
    }

    /// Only for reading back from the archive: nothing is screened.
    package init(stored text: String, kind: Kind) {
        self.text = text
        self.kind = kind
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            stored: try container.decode(String.self, forKey: .text),
            kind: try container.decode(Kind.self, forKey: .kind))
    }

    private enum CodingKeys: String, CodingKey { case text, kind }

    /// One line in composed characters, without space at the ends: the form that is stored.
    package static func tidied(_ raw: String) -> String {
        raw.split(whereSeparator: \.isWhitespace).map { $0.composed }.joined(separator: " ")
    }
}

/// Why a text was not let through.
package enum ScreeningRefusal: Error, Equatable, Sendable {
    case empty
    case tooLong(limit: Int, length: Int)
    /// Everything that was found, in the order of the text; at least one of them blocks or was not accepted.
    case found([ScreeningFinding])
}
