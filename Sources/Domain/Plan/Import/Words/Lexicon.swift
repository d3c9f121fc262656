/// Ordlista för lagning: the words of the field, and those made from them. Read, never shown.
enum Lexicon {
    private static func set(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

    /// Words that may begin or end a compound, in their ground form.
    private static let stems = set("""
        aktivitet aktör anhörig anmälan ansvar anställd arbete arbetsmarknad arbetsplats arrangemang avdelning avhoppare barn bedömning
        behov beredskap beslut besök bibliotek bidrag bistånd blankett brott budget center chef civilsamhälle demokrati dialog
        direktör diskussion enhet enkät erfarenhet extremism extremist familj folkhälsa fenomen fastighet ferie fokus forum fortbildning
        frivillig fritid främjande fråga fält förebyggande förening föreläsning förhindrande förmåga förskola förvaltning förälder föräldrar
        gemensam genomförande grund grundskola grundutbildning grupp grupper gymnasium handledning handling handlingsplan hembesök
        hjälp hot händelse hälsa idrott individ information insats inriktning integration intranät jobb jämlikhet jämställdhet
        kartläggning klotter kommun kompetens konsult konsulent kontakt kontroll kriminalitet kris kultur kunskap kurs kvinnofrid ledning
        lokal lots lägesbild lärare läge material medborgare medarbetare metod miljö minnesanteckning mottagning målgrupp möte mötesplats
        norm nämnd nätverk område omsorg oro organisation orosanmälan ordning personal perspektiv plan plats polis prevention
        process program propaganda protokoll punkt radikalisering rapport rektor resurs riktlinje risk riskzon roll rutin råd rådgivare
        rådgivning samhälle samordnare samordning samråd samspel samtal samtycke samverkan samverkansmöte sektor sekreterare sekretess
        service skola skolstöd skydd social socialtjänst språk stad stadsdel stadsmiljö stadsledning statistik stiftelse strateg strategi struktur
        studie studiecirkel stöd symbol säkerhet team tecken telefon tertial tertialrapport tillsyn tjänst trygghet träning
        tystnadsplikt uppdrag uppföljning upplåtande uppsökare utbildning utbetalning uthyrning utlåning utredning utskott utvärdering utanförskap
        vecka verksamhet verksamhetsberättelse verksamhetsplan verksamhetsuppföljning vuxen vård vägledning våld våldsförebyggande
        vitmakt workshop åtgärd ålder äldre äldreomsorg ärende öppenvård överenskommelse ordförande portal berättelse givning
        sammankallande pedagog kurator bostad fältassistent psykolog ungdom brottsoffer cirkel jämlik kontaktperson kris myndighet polisområde
        planering rätt rättighet skolledning trygg närvaro frånvaro volontär årsmöte årsplan kvartal folkmord diskriminering
        """)

    /// Words that stand as they are: in between, and forms that no rule makes.
    private static let plain = set("""
        alla allt andra annan annat antal att av berörd berörda bland blir både de delta deltar den denna det dessa detta dvs där ekonomiskt
        eller en enligt enskild enskilda erbjuda erbjuds erbjudas ett exempel finns fler flera fortsatt fram får från fyra få för förhinderande
        förvaltningsövergripande ge genom genomför genomföra genomförs ges ger gäller göra görs ha har hela hos hur inför inga ingen inom inte
        kan kring komma kommer kommande kopplade kopplat koppling leds lokala lokalt löpande med mellan mer minst mot ny nya nytt när nära
        och också olika om ordinarie per påbörjas på relevant relevanta respektive riktade riktat rörande samband samma sammanhang
        samt samtliga ska sker skapa skrivs som stadens stadsdelen stadsövergripande stockholm stödja svenska så syfte säkerställa ta tas tidig tidigt till
        tillgång tillsammans tydlig tydliggöra under upp upptäcka utan uppmärksamma utifrån utveckla utvecklas utökat utöka vad var varje
        vid vilka vilken vilket våldsbejakande våldsförebyggande vår våren hösten vårterminen höstterminen år året årlig årligen åren även
        över övergripande öka ökad följs följa föreslå implementera implementeras informera motverka bryta stärka stärkt stärkta delar dela
        fått få går ingår drivs driva ordna anordna möter möta arbeta arbetar finna förebygga förhindra främja samverka samverkar samordna
        barnen unga ungas vuxna äldre föräldrar elever flickor pojkar kvinnor män stadsdelar öppen öppna öppet egen eget egna
        abc komet mvp ssp sspf sig brå vbe apt bvc slk nct bup familjens hus bekräftande trygghetscirkeln machofabriken mentors
        violence in sverige föräldraskap stadsdelsmammor jobbtorg beställare januari februari mars april maj juni juli augusti september oktober november
        december kulturhuset enhetsmöte enhetsmöten förvaltningsledningen stadsdelsdirektör utbildningsportalen
        """)

    /// Short words that stand alone everywhere, so that a half that is one of them proves little.
    static let small = set("""
        i en ett på av för till med om att och den det de som vid in ut upp ur är ej an så ha få ta ge mot men ska kan år två sin sitt
        under efter över före hos per från inom då nu var vår vi ni han hon man samt eller åt å ö bra ny nya alla allt icke sig sina än
        """)

    private static let endings = [
        "", "s", "n", "en", "et", "t", "na", "erna", "arna", "orna", "er", "ar", "or", "r", "ns", "ens", "ets", "ers", "ernas", "arnas",
        "are", "aren", "arens",
    ]

    /// A word of the field, in any of its forms, or two of them put together.
    static func knows(_ word: String) -> Bool {
        if plain.contains(word) || small.contains(word) || isForm(word) { return true }
        guard word.count > 6 else { return false }
        var cut = word.index(word.startIndex, offsetBy: 3)
        let last = word.index(word.endIndex, offsetBy: -3)
        while cut <= last {
            let first = word[..<cut]
            if isJoint(first), isForm(String(word[cut...])) { return true }
            cut = word.index(after: cut)
        }
        return false
    }

    /// `stöd`, `stöds`, `verksamhets`: what a compound may begin with. Three parts are enough for every word seen.
    private static func isJoint(_ text: Substring) -> Bool {
        let word = String(text)
        if stems.contains(word) { return true }
        guard word.count > 4, word.last == "s" else { return isPair(word) }
        let bare = String(word.dropLast())
        return stems.contains(bare) || isPair(bare)
    }

    private static func isPair(_ word: String) -> Bool {
        guard word.count > 7 else { return false }
        return (4...(word.count - 4)).contains { count in
            let first = String(word.prefix(count))
            return (stems.contains(first) || first.last == "s" && stems.contains(String(first.dropLast())))
                && stems.contains(String(word.dropFirst(count)))
        }
    }

    private static func isForm(_ word: String) -> Bool {
        for ending in endings where word.count > ending.count + 1 && word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            // `handlingsplan` + `er`, `medborgare` + `n`, `skol(a)` + `an`
            if stems.contains(stem) || (ending.first == "a" || ending.first == "o") && stems.contains(stem + "a") { return true }
            if ending.isEmpty || stem.last == "e" { continue }
            if stems.contains(stem + "e"), ["n", "t", "na", "r", "er", "en", "et", "erna"].contains(ending) { return true }
        }
        return false
    }
}
