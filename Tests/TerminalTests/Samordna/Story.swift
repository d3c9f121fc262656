/// What a newcomer has been through, in words that the questions and answers hold.
enum Story: String, CaseIterable, Sendable {
    /// Worried for a pupil of sixteen.
    case teacher
    /// Graffiti on the wall of a school.
    case graffiti
    /// Somebody threatened the staff.
    case threat
    /// Somebody only said something offensive.
    case opinion

    var answers: [(question: String, answer: String)] {
        let start = [("liv eller hälsa", "Nej"), ("Vad har du fått veta", what)]
        let form = [("Fyll i blanketten", "Jag skickar den")]
        switch self {
        case .teacher:
            return start + [
                ("Vad bygger oron på", "Ett barn kan fara illa"), ("röra sig om ett brott", "Nej"),
                ("Hur gammal", "Under 18"), ("Är du osäker", "Ja, jag tar råd"), ("Behöver skola", "Nej, det behövs inte"),
            ] + form
        case .graffiti: return start + [("Vad har hänt?", "Klotter eller symbol")] + form
        case .threat: return start + form
        case .opinion: return start + [("Vad bygger oron på", "Bara åsikt")]
        }
    }

    private var what: String {
        switch self {
        case .teacher, .opinion: "Oro för en person"
        case .graffiti: "En händelse, okänt vem"
        case .threat: "Hot eller våld mot personal"
        }
    }

    /// What the blankett lacks after the walk.
    var values: [(field: String, value: String)] {
        [
            ("När hände det", "v 46"), ("Område", "hela stadsdelsområdet"), ("Typ av plats", "skola eller förskola"),
            ("Typ av händelse", self == .teacher ? "försök att rekrytera" : "övrigt"), ("Verksamhetstyp", "skola"),
            ("Roll hos den som rapporterar", "medarbetare"),
        ]
    }

    /// Words that the exported blankett has to have.
    var exported: [String] {
        switch self {
        case .teacher: ["försök att rekrytera", "orosanmälan gjord", "oro"]
        case .graffiti: ["klotter", "sanerat", "skola"]
        case .threat: ["hot mot anställd", "stöd till personal", "polisanmält"]
        case .opinion: []
        }
    }
}
