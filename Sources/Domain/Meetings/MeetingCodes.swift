/// Fenomen eller individ. The hard switch: settled when something is made, and never turned.
package enum ForumMode: String, ReportCode {
    package static let field = "forum_mode"
    case phenomenon, individual
}

/// Slag av anteckning: protokoll or minnesanteckningar.
package enum RecordType: String, ReportCode {
    package static let field = "record_type"
    case minutes
    case meetingNotes = "meeting_notes"
}

/// Mötets läge.
package enum MeetingStage: String, ReportCode {
    package static let field = "meeting_stage"
    case planned, running
    /// Genomfört: the record exists, and can still be corrected.
    case held
    /// Justerat: nothing in it changes any more.
    case approved
    /// Inställt.
    case cancelled
    /// Hölls i fel forum: individuals were discussed, and nothing of what was said is kept.
    case wrongForum = "wrong_forum"

    /// It took place as a meeting of this forum.
    package var isHeld: Bool { self == .held || self == .approved }
    package var isSettled: Bool { self == .approved || self == .wrongForum }
}

/// Slag av dagordningspunkt: what the program does with it beside ticking it.
package enum AgendaKind: String, ReportCode {
    package static let field = "agenda_kind"
    case opening
    /// Uppföljning av åtaganden: open commitments stand under it.
    case followUp = "follow_up"
    /// VBE, the standing item.
    case vbe
    case ordinary
    /// Åtaganden that are made at the meeting.
    case commitments
    case nextMeeting = "next_meeting"
}

/// Svar på en dagordningspunkt. Of the VBE item `done` is behandlad.
package enum ItemState: String, ReportCode {
    package static let field = "item_state"
    case open, done
    /// Bordlagd: comes back by itself at the next meeting.
    case parked
    /// Ej aktuell: with a reason.
    case notApplicable = "not_applicable"
}

/// Vad VBE-punkten innehöll.
package enum VBETick: String, ReportCode {
    package static let field = "vbe_tick"
    /// Rutinen påmind.
    case routine
    /// Blanketten påmind.
    case form
    /// Det finns nytt till lägesbilden.
    case pictureNews = "picture_news"
}

package enum Presence: String, ReportCode {
    package static let field = "presence"
    case present, absent
}

package enum CommitmentState: String, ReportCode {
    package static let field = "commitment_state"
    case open, done
    /// Utgår, with a reason.
    case dropped
}

/// What happened to a commitment.
package enum CommitmentDeed: String, ReportCode {
    package static let field = "commitment_deed"
    case done, moved, dropped
    /// Kvarstår: taken up, and left as it was.
    case kept
    /// It was closed by mistake.
    case reopened
}
