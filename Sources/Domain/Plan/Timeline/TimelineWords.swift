/// The words that a timeline is read by. They are read and never shown. A word that stands in no list is not understood,
/// and then neither is the timeline.
enum TimelineWords {
    enum Meaning {
        /// A beginning or an end follows.
        case from, until, before
        /// An end after a beginning; by itself, before a season, nobody knows.
        case toward
        /// Goes on: by itself without an end, with a time no more than a verb.
        case goesOn
        case ongoing
        /// What follows decides it, whatever that is.
        case conditional
        case need
        case list
        /// A part of what follows.
        case vague
        case thisYear
        case filler
    }

    private static func table<T>(_ lists: [(T, String)]) -> [String: T] {
        var table: [String: T] = [:]
        for (meaning, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = meaning }
        }
        return table
    }

    static let meanings: [String: Meaning] = table([
        (.from, """
            från from fom fr start startar startade starta startas startdatum uppstart påbörjas påbörjades påbörjad påbörja
            påbörjat börjar började inleds inleddes initieras lanseras sedan tidigast
            """),
        (.until, """
            tom senast slut slutar slutförs slutföras slutfört slutförd avslutas avslutad avslutat upphör deadline slutdatum
            """),
        (.before, "före innan inför"),
        (.toward, "till"),
        (.goesOn, "pågår pågå pågick pågående fortsätter fortsätta fortsatt fortgår"),
        (.ongoing, """
            löpande fortlöpande kontinuerligt kontinuerlig regelbundet regelbundna återkommande årligen årlig årligt årsvis
            halvårsvis månadsvis månatligen kvartalsvis terminsvis tertialvis veckovis dagligen permanent stående ständigt
            """),
        (.conditional, """
            när då efter om ifall förutsatt förutsättning förutsättningar beroende samband villkor avhängigt
            """),
        (.need, "behovsstyrt behovsstyrd"),
        (.list, "och samt respektive resp"),
        (.vague, "början mitten slutet månadsskiftet"),
        (.thisYear, "året verksamhetsåret kalenderåret planåret budgetåret"),
        (.filler, """
            under i på den det de år av hela med inom mellan vid månad månaden ska skall kommer att dock arbete arbetet insats
            insatsen insatser aktivitet aktiviteten implementering genomförande tid tidplan sker genomförs genomföras genomfört
            planeras planerat planerad klart klar klara färdigt färdig så och/eller perioden period åren
            """),
    ])

    /// By their first word, the longest first: `till och med` before `till`.
    static let phrases: [String: [(words: [String], meaning: Meaning)]] = {
        let lists: [(Meaning, [String])] = [
            (.until, ["fram till och med", "till och med", "fram till"]),
            (.until, ["vid utgången av", "före utgången av", "innan utgången av", "före slutet av", "innan slutet av"]),
            (.from, ["från och med", "med start", "med början"]),
            (.ongoing, ["tills vidare", "året runt", "året om", "hela tiden"]),
            (.need, ["vid behov", "efter behov", "på förfrågan", "vid förfrågan"]),
            (.conditional, ["så snart"]), (.thisYear, ["i år", "innevarande år"]),
        ]
        let phrases = lists.flatMap { meaning, phrases in
            phrases.map { (words: $0.split(separator: " ").map(String.init), meaning: meaning) }
        }
        return Dictionary(grouping: phrases) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    static let months: [String: Int] = table(
        [
            "januari jan", "februari feb febr", "mars mar", "april apr", "maj", "juni jun", "juli jul", "augusti aug",
            "september sep sept", "oktober okt", "november nov", "december dec",
        ].enumerated().map { ($0.offset + 1, $0.element) })

    static let seasons: [String: TimelineSeason] = table([
        (.spring, "vår våren vårterminen vårtermin vt"), (.summer, "sommar sommaren"),
        (.autumn, "höst hösten höstterminen hösttermin ht"), (.winter, "vinter vintern"),
    ])

    /// Parts of a year that have a number.
    static let numbered: [String: TimelineParts] = table([
        (.quarters, "kvartal kvartalet kvartalen kv q"), (.thirds, "tertial tertialet tertialen t"),
        (.halves, "halvår halvåret halvan hälften h"), (.weeks, "vecka veckan veckor veckorna v"),
    ])
    /// Read only with their number close by: `T1`.
    static let glued: Set<String> = ["q", "t", "h"]

    static let ordinals: [String: Int] = table([
        (1, "första ett en"), (2, "andra två"), (3, "tredje tre"), (4, "fjärde fyra"),
    ])
    static let last = "sista"
    static let every: Set<String> = ["varje", "vart", "varannan", "vartannat"]
    static let beforeYear: Set<String> = ["år", "av"]
    static let nextYear = [["nästa", "år"], ["nästkommande", "år"]]
    static let yearEnd = ["årets", "slut"]
    static let turn = "årsskiftet"
    static let schoolYear: Set<String> = ["läsåret", "läsår", "skolåret", "skolår"]
    static let christmas: Set<String> = ["jul", "julen", "jullovet"]
    static let upTo = "tills"

    // "Minst två gånger per termin"
    static let least: Set<String> = ["minst", "högst", "max"]
    static let times: Set<String> = ["gång", "gånger", "ggr", "tillfälle", "tillfällen"]
    static let per: Set<String> = ["per", "om", "varje", "i", "/"]
    static let cycles: Set<String> = [
        "år", "året", "termin", "terminen", "månad", "månaden", "vecka", "veckan", "kvartal", "kvartalet", "tertial", "tertialet",
        "halvår", "dag", "vår", "höst", "sommar", "vinter",
    ]
}
