import Domain

/// Words of invented meetings: functions, organisations and places only.
enum SeedMeetingWords {
    static let kinds: [(id: ForumKindID, name: String)] = [
        ("sspf", "SSPF"), ("bra", "Lokalt BRÅ"), ("forum_0_20", "Samverkansforum 0–20"), ("ssp", "SSP"), ("apt", "APT"), ("ad_hoc", "Träff på Café Idé"),
    ]
    static let places = [
        "Kärrtorp", "Åkeslund", "Östra parken", "Älvängen", "Högdalen 作", "Björkhagen", "Hässelby", "Råcksta", "Gärdet", "Sjöstaden",
    ]
    static let roles = ["Preventionssamordnare", "Enhetschef fritid", "Rektor", "Kommunpolis", "Fältsekreterare", "Bibliotekschef", "Stadsdelsdirektör"]
    static let organisations = ["skola", "socialtjänst", "polis", "fritid", "fält", "förskola"]
    static let agenda: [AgendaLine] = [
        ("opening", AgendaKind.opening, "Öppnande, närvaro per organisation"), ("follow_up", .followUp, "Uppföljning av åtaganden"),
        ("vbe", .vbe, "VBE – stående punkt"), ("picture", .ordinary, "Lägesbild: klotter och annan påverkan"),
        ("commitments", .commitments, "Åtaganden"), ("next_meeting", .nextMeeting, "Nästa möte"),
    ].map { AgendaLine(id: $0.0, kind: $0.1, title: ScreenedText(stored: $0.2, kind: .agendaItem), length: 10, isStanding: true) }

    static let reasons = ["Inget nytt sedan sist", "Tas vid nästa möte", "Underlaget är inte klart"]
    static let notes = [
        "Klotter har minskat vid centrum.", "Enheterna påminns om blanketten.", "Öppen verksamhet får längre öppettider under lovet.",
        "Tidtabellen för trygghetsvandringen är satt.", "Nya klistermärken vid tunnelbanan, rapporterade.",
    ]
    static let decisions = ["Rutinen tas upp på alla APT under våren.", "Gemensam vandring i mars.", "Lägesbilden delas med föreningarna."]
    static let promises = [
        "Påminna enheterna om blanketten", "Boka lokal för trygghetsvandring", "Ta fram underlag om öppettider", "Stämma av med biblioteket",
        "Skicka förslag till dagordning", "Kontakta fastighetsägare om sanering",
    ]
}
