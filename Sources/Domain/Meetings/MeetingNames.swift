package enum ForumKindKindName {}
package enum ForumNameKind {}
package enum MeetingKindName {}
package enum ItemKindName {}
package enum CommitmentKindName {}

/// Slag av forum, from Resources/forums.yaml: `bra`, `sspf`, `workplace_meeting` …
package typealias ForumKindID = Name<ForumKindKindName>
/// Forum. Random, tells nothing.
package typealias ForumID = Name<ForumNameKind>
/// Möte. Random; stands in calendar files, so that a calendar knows it again.
package typealias MeetingID = Name<MeetingKindName>
/// Dagordningspunkt. The same from meeting to meeting for a standing item, and for a parked one until it is answered.
package typealias ItemID = Name<ItemKindName>
/// Åtagande. Random.
package typealias CommitmentID = Name<CommitmentKindName>
