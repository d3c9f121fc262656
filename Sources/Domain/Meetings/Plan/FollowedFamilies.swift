/// Familjer som forumens möten följer upp, by kind of forum. The same as in Resources/forums.yaml, which a test holds: whoever looks
/// at the plan should not have to read the library of forums.
package enum FollowedFamilies {
    package static let byKind: [ForumKindID: Set<FamilyID>] = [
        "bra": ["bra_standing_item"],
        "sspf": ["sspf_standing_item"],
        "ssp": ["sspf_standing_item"],
        "forum_0_20": ["sspf_standing_item"],
        "city_network": ["city_network"],
        "internal_group": ["internal_group_and_guidance"],
        "job_centre": ["labour_market"],
        "civil_dialogue": ["civil_society"],
        "workplace_meeting": ["apt_discussion"],
    ]
}
