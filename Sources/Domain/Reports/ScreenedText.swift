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
    }

    package let text: String
    package let kind: Kind
}
