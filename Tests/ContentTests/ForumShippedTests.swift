import Content
import Domain
import Testing

/// The kinds of forum as they are shipped, against what is known of the sources.
struct ForumShippedTests {
    private let library: ForumLibrary

    init() throws { library = try ShippedForums.result.get() }

    private func kind(_ id: ForumKindID) throws -> ForumKind { try #require(library.kind(id)) }

    @Test func everyKindIsThere() {
        #expect(
            library.kinds.map(\.id) == [
                "bra", "sspf", "ssp", "forum_0_20", "city_network", "internal_group", "police_consultation", "job_centre", "civil_dialogue",
                "workplace_meeting", "sig", "vbe_team", "ad_hoc",
            ])
        #expect(Set(library.kinds.map(\.name)).count == library.kinds.count)
        #expect(library.kinds(.individual).map(\.id) == ["sspf", "job_centre", "sig", "vbe_team"])
        #expect(library.kinds(.phenomenon).count == 11)
        #expect(library.kinds.filter(\.isPerUnit).map(\.id) == ["workplace_meeting"])
    }

    /// Who says how often and how it is written down: the dossier's table of forums.
    @Test(arguments: [
        ("bra", VBECadence.everyMeeting, RecordType.minutes, "Stadsdelsdirektör och preventionssamordnare", "bra_standing_item"),
        ("sspf", .everyMeeting, .meetingNotes, "Preventionssamordnare", "sspf_standing_item"),
        ("forum_0_20", .everyMeeting, .minutes, "Preventionssamordnare och sammankallande från utbildningsförvaltningen", "sspf_standing_item"),
        ("workplace_meeting", .atLeast(perYear: 1), .meetingNotes, "Enhetschef", "apt_discussion"),
    ] as [(ForumKindID, VBECadence, RecordType, String, FamilyID)])
    func whatTheSourcesSayIsConfirmed(
        id: ForumKindID, cadence: VBECadence, record: RecordType, convenor: String, family: FamilyID
    ) throws {
        let kind = try kind(id)
        #expect(kind.cadence == cadence && kind.record == record && kind.convenor.text == convenor && kind.families == [family])
        #expect(kind.isConfirmed)
    }

    @Test func whatTheyDoNotSayIsNot() {
        let unconfirmed = library.kinds.filter { !$0.isConfirmed }.map(\.id)
        #expect(unconfirmed == ["ssp", "city_network", "internal_group", "police_consultation", "job_centre", "civil_dialogue", "ad_hoc"])
        #expect(library.kinds.allSatisfy { $0.source != nil })
    }

    @Test func theSixItemsOfSSPF() throws {
        let agenda = try kind("sspf").agenda
        #expect(
            agenda.map(\.title.text) == [
                "Öppnande, närvaro per organisation", "Uppföljning av åtaganden", "VBE – stående punkt",
                "Lägesbild: klotter och annan påverkan", "Åtaganden", "Nästa möte",
            ])
        #expect(agenda.map(\.kind) == [.opening, .followUp, .vbe, .ordinary, .commitments, .nextMeeting])
    }

    /// What the program does something with stands in every agenda, and cannot be deleted.
    @Test func everyAgendaIsWhole() {
        for kind in library.kinds(.phenomenon) {
            let standing = kind.agenda.filter(\.isStanding).map(\.kind)
            #expect(standing == [.opening, .followUp, .vbe, .commitments, .nextMeeting], "\(kind.id)")
            #expect(kind.agenda.first?.kind == .opening && kind.agenda.last?.kind == .nextMeeting, "\(kind.id)")
            #expect(kind.agenda.reduce(0) { $0 + ($1.length ?? 0) } == kind.length, "\(kind.id)")
            #expect(kind.agenda.allSatisfy { $0.length != nil }, "\(kind.id)")
        }
        #expect(library.kinds.filter { $0.modes == [.individual] }.allSatisfy { $0.agenda.isEmpty })
    }

    /// A district keeps them or rewrites them; neither may be met with a remark that is ours to answer for.
    @Test func whatIsShippedPassesTheScreeningWithoutARemark() throws {
        for kind in library.kinds {
            _ = try ScreenedText(kind.name, kind: .forumName)
            for text in [kind.convenor] + kind.organisations + kind.agenda.map(\.title) { _ = try ScreenedText(text.text, kind: text.kind) }
        }
    }

    @Test func purposesAreShort() {
        for kind in library.kinds {
            #expect((1...2).contains(kind.purpose.count { ".!?".contains($0) }) && kind.purpose.count <= 160, "\(kind.id)")
        }
    }

    @Test func theChecklistAsksForConsentSecond() {
        #expect(library.individualChecklist.count == 11)
        #expect(library.individualChecklist[1].hasPrefix("Samtycke"))
        // One line each in a window of eighty columns.
        #expect(library.individualChecklist.allSatisfy { $0.count <= 70 })
    }

    /// One that begins as the kind says is complete: a meeting of it has an agenda and a length.
    @Test func aForumOfEveryKindCanBeMade() throws {
        for kind in library.kinds(.phenomenon) {
            let day = try #require(CalendarDay(iso: "2026-11-21"))
            let name = try ScreenedText(kind.name, kind: .forumName)
            let forum = Forum(kind, id: "f", name: name, district: "skarpnack", createdOn: day)
            #expect(MeetingHead(forum, id: "m", day: day).length == kind.length)
            #expect(Meeting(MeetingHead(forum, id: "m", day: day), items: forum.agenda.map(AgendaItem.init)).vbe == .open)
        }
    }
}

/// Read once for all tests.
enum ShippedForums {
    static let result = Result { () throws(ContentFailure) in try ForumLibraryDecoder.shipped() }
}
