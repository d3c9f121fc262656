/// Ord i andras filer: what a timeline, a follow-up, a role or a section looks like. Read, never shown.
enum ImportWords {
    private static func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// A timeline begins with one of these.
    static let timeline = Set(list("""
        löpande under start startar hösten höst våren vår sommaren sommar vintern vinter påbörjas påbörjades började tom t.o.m till fr.o.m from senast kvartal årligen
        kontinuerligt pågår pågående hela vecka v januari februari mars april maj juni juli augusti september oktober november december
        ht vt höstterminen vårterminen halvår första andra varje årsvis månadsvis tillsvidare q1 q2 q3 q4 klart
        """))
    /// In a cell with one of these a year says where it is reported, not when it is done.
    static let followUp = list("följs uppföljning tertial verksamhetsberättelse protokoll minnesanteckning vb t1 t2 rapport redovisa utvärder")
    /// Parts of words that make a role of a cell.
    static let role = list("""
        chef samordnare nämnd direktör förvaltning strateg kontaktperson sammankallande ledning konsulent rektor handläggare sekreterare
        samordning ansvariga personal koordinator utvecklare
        """)
    /// The parts of a section's name that tell which of the usual ones it is.
    static let families: [[String]] = [
        ["förebygg"], ["förhind"], ["samverkan"], ["bidrag", "lokal"], ["kompetens", "kunskap", "utbildning"],
    ]
    /// Names of sheets that nobody has named, and words that only number a table.
    static let unnamed = list("blad sheet tabell table ark sida")
    /// A line that ends with one of these goes on.
    static let open = Set(list("och samt eller för av i på inom med till från vid om"))
    static let and = list("och samt eller")
    /// Headings of columns that only count rows.
    static let counting = Set(list("nr nummer rad löpnr no"))

    static let annualReport = "verksamhetsberättelse"
    static let annualShort = "vb"
    static let tertial = "tertial"
    static let minutes = list("protokoll minnesanteckning mötesanteckning")
    static let portal = "utbildningsportal"
    static let grant = list("bidragsgivning bidragsbeslut")
    static let grantPairs = [["vid", "bidrag"], ["uppföljning", "av", "bidrag"]]
    static let yearAfter = [["året", "efter"], ["år", "efter"], ["nästkommande", "år"], ["efterföljande", "år"]]
    static let by = "av"
    static let dash = "-och"
}
