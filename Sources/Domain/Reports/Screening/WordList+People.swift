extension WordList {
    static let titles = [
        "rektor", "läraren", "lärare", "kurator", "kuratorn", "chef", "chefen", "polis", "polisen", "imam", "imamen", "pastor",
        "prästen", "präst", "tränare", "tränaren", "handläggare", "handläggaren", "samordnare", "samordnaren", "sekreterare",
        "sekreteraren", "vaktmästare", "vaktmästaren", "sjuksköterska", "sköterska", "läkare", "doktor", "ordförande",
        "ordföranden", "ledaren", "ledare", "elev", "eleven", "medarbetaren", "kollegan", "grannen", "kommissarie", "fältare",
        "fältassistent", "pedagog", "pedagogen", "bibliotekarie", "herr", "fru",
    ]

    static let kin: Set<String> = [
        "bror", "brodern", "broder", "brorsa", "brorsan", "lillebror", "storebror", "storebrodern", "lillebrodern", "bröder", "bröderna", "syster", "systern",
        "syrra", "lillasyster", "storasyster", "systrar", "systrarna", "mamma", "mamman", "pappa", "pappan", "morsa", "farsa",
        "fadern", "modern", "styvpappa", "styvmamma", "styvfar", "son", "sonen", "söner", "dotter", "dottern", "döttrar", "kusin",
        "kusinen", "kusiner", "farbror", "morbror", "faster", "moster", "mormor", "morfar", "farmor", "farfar", "syskon",
        "syskonet", "syskonen", "sambo", "sambon", "flickvän", "flickvännen", "pojkvän", "pojkvännen", "hustru", "hustrun",
        "maka", "makan", "make", "maken", "svärfar", "svärmor", "svåger", "svägerska", "tvilling", "tvillingar", "barnbarn",
        "brorson", "systerson", "fästman", "fästmö",
    ]
    static let kinBeforeTo: Set<String> = ["mor", "far", "man", "fru", "förälder", "barn", "släkting", "vän", "kompis", "granne"]

    /// A word with one of these in it names the hatred and not the person.
    static let hateEndings = ["fientlig", "hat", "fobi", "anti"]

    static let sensitive: KeyValuePairs<ScreeningRule, [String]> = [
        .faith: [
            "muslim", "kristen", "kristna", "jude", "judar", "judinna", "judisk", "katolik", "katolsk", "ortodox", "hindu",
            "buddhist", "buddist", "ateist", "shia", "sunni", "salafi", "wahhab", "sikh", "jehova", "mormon", "pingstvän",
            "konvertit", "konverter", "troende", "slöja", "hijab", "niqab", "ramadan",
        ],
        .origin: [
            "somal", "syrier", "syrisk", "syrian", "arab", "kurd", "romer", "romsk", "romen", "turk", "afghan", "irakier",
            "irakisk", "iranier", "iransk", "eritre", "etiop", "tjetjen", "ryss", "rysk", "polack", "polsk", "finländ", "samer",
            "samisk", "albansk", "bosni", "serb", "kroat", "ukrain", "palestin", "israel", "marock", "tunis", "chilen",
            "invandr", "utländsk", "flykting", "asylsök", "nyanländ", "papperslös", "etnisk", "modersmål", "medborgarskap",
            "hudfärg", "mörkhyad", "afrikan", "asiat",
        ],
        .health: [
            "autis", "adhd", "asperger", "depress", "deprimer", "psyksjuk", "psykos", "psykotisk", "schizofren", "bipolär",
            "diagnos", "missbruk", "alkoholis", "narkoman", "funktionsneds", "funktionshind", "suicid", "självmord",
            "självskad", "medicin", "sjukskriv", "gravid", "demens", "dement", "npf", "ptsd", "rullstol",
        ],
        .orientation: [
            "homosexuell", "bisexuell", "heterosexuell", "lesbisk", "gay", "transperson", "transkille", "transtjej", "hbtq", "queer",
        ],
    ]

    /// Places, authorities and public things that may have a capital inside a sentence.
    static let publicWords: Set<String> = Set("""
        stockholm stockholmare sverige norden europa skarpnäck skarpnäcks farsta enskede årsta vantör älvsjö hägersten liljeholmen
        södermalm norrmalm östermalm kungsholmen bromma hässelby vällingby rinkeby kista spånga tensta skärholmen bagarmossen
        kärrtorp björkhagen hammarbyhöjden enskededalen pungpinan flaten skarpnäcksfältet gubbängen hökarängen fagersjö
        farstastrand sköndal larsboda tallkrogen svedmyra bandhagen högdalen rågsved hagsätra örby östberga stureby
        bredäng sätra vårberg fruängen västertorp mälarhöjden aspudden midsommarkransen telefonplan gröndal hornstull slussen
        skanstull gullmarsplan globen johanneshov hjulsta akalla husby jakobsberg solna sundbyberg nacka huddinge botkyrka
        göteborg malmö uppsala västerort söderort innerstaden ytterstaden city gamla stan djurgården essingen reimersholme
        polisen säkerhetspolisen polismyndigheten trafikkontoret stadsledningskontoret kulturförvaltningen utbildningsförvaltningen
        socialtjänsten socialförvaltningen idrottsförvaltningen jobbtorg brå skolverket socialstyrelsen länsstyrelsen
        kriminalvården migrationsverket arbetsförmedlingen försäkringskassan jämställdhetsmyndigheten åklagarmyndigheten
        tyck till bris rädda barnen röda korset fryshuset exit svenska kyrkan stadsmissionen stadsdelsförvaltningen
        stadsdelsnämnden kommunstyrelsen kommunfullmäktige riksdagen regeringen regionen region center mot våldsbejakande
        extremism samordnaren grannsamverkan medborgarkontoret medborgarhuset lugna gatan nattvandrarna mtr sl sis
        internet facebook instagram tiktok youtube telegram discord snapchat flashback twitter teams word excel
        lucia valborg jul påsk pride nationaldagen första maj kristi himmelsfärd almedalen koranen bibeln
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words that begin so are made from a known place: `Skarpnäcksborna`.
    static let publicStems = ["stockholm", "skarpnäck", "hässelby", "rinkeby", "skärholm", "enskede", "hägersten", "södermalm", "svensk"]
}
