import Domain
import Interface

/// The keys of a meeting and its record that are put together in code.
enum MeetingTextFamilies {
    typealias Family = TextFamilies.Family

    static let all: [Family] = meeting + record

    static let prompts = [
        "meeting_note", "meeting_internal_note", "meeting_reason", "meeting_decision", "meeting_commitment", "meeting_role", "meeting_due",
        "meeting_moved", "meeting_dropped", "meeting_item", "meeting_title", "meeting_minutes", "meeting_when", "meeting_length",
        "meeting_place", "meeting_guest", "meeting_next", "record_day", "record_diary",
    ]

    private static let presence = Presence.allCases.map(\.rawValue) + ["unknown"]
    private static let records = RecordType.allCases.map(\.rawValue)

    private static let meeting = [
        Family(pattern: "meeting.do.*", keys: TextFamilies.keys("meeting.do.", ["done", "parked"])),
        Family(pattern: "meeting.status.*", keys: TextFamilies.keys("meeting.status.", ["done", "parked"])),
        Family(pattern: "meeting.presence_sign.*", keys: TextFamilies.keys("meeting.presence_sign.", presence)),
        Family(pattern: "meeting.presence_word.*", keys: TextFamilies.keys("meeting.presence_word.", presence)),
        Family(pattern: "meeting.nth.*", keys: TextFamilies.keys("meeting.nth.", (2...9).map(String.init))),
        Family(pattern: "meeting.wrong.*", keys: TextFamilies.keys("meeting.wrong.", ["gone", "closed", "instead"])),
        Family(pattern: "meeting.ended.*", keys: TextFamilies.keys("meeting.ended.", records)),
        Family(
            pattern: "meeting.agenda_refused.*", keys: TextFamilies.keys("meeting.agenda_refused.", AgendaRefusal.allCases.map(\.rawValue))),
        // `MeetingRoom.closed` with something put to it.
        Family(pattern: "+meeting.page.*.next", keys: TextFamilies.keys("meeting.page.", ["cancelled", "wrong_forum"], ".next")),
    ]

    private static let record = [
        Family(pattern: "record.word.*", keys: TextFamilies.keys("record.word.", records)),
        Family(pattern: "record.file_word.*", keys: TextFamilies.keys("record.file_word.", records)),
        Family(pattern: "record.approved.*", keys: TextFamilies.keys("record.approved.", records)),
        Family(pattern: "record.approved_now.*", keys: TextFamilies.keys("record.approved_now.", records)),
        Family(pattern: "record.presence.*", keys: TextFamilies.keys("record.presence.", Presence.allCases.map(\.rawValue))),
        Family(pattern: "record.tick.*", keys: TextFamilies.keys("record.tick.", VBETick.allCases.map(\.rawValue))),
        Family(pattern: "record.deed.*", keys: TextFamilies.keys("record.deed.", CommitmentDeed.allCases.map(\.rawValue))),
        Family(pattern: "record.export.*", keys: TextFamilies.keys("record.export.", ["docx", "txt", "json"])),
    ]
}
