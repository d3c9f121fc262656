/// The words that the rules go by. They are read and never shown; each list says what it is for.
enum WordList {
    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    private static func set(_ text: String) -> Set<String> { Set(words(text)) }

    // Numbers and the net
    static let phoneWords = set("tfn tel telefon telefonnummer mobil mobilen mobilnummer ring ringa nås nummer nr sms växel direktnummer")
    static let topDomains = set(
        "se com nu org net eu info io tv gg app dev xyz social chat online site blog uk us fr dk fi no nu stockholm edu gov ru su co link club live shop")
    static let services = set(
        "instagram insta snap snapchat tiktok telegram discord twitter facebook fb youtube reddit twitch signal whatsapp användarnamn användare konto kontot nick alias")
    /// Three letters that stand before a number in ordinary text; what is left may be a plate.
    static let threeLetters = set("""
        all apr apt art att aug bad bal ban bar bas ben bet blt bok bor bra bud buk bup bur byn bys byt cap dag dec
        ded def del dem den det dnr dog dom don dos dra due ebo ego eko eks ena end ene eng ens era ert ett eur fan
        far fas fat feb fel fem fet fot fru ful fyr gap gat gem ger get god got gul gun haj hal ham han har hat hel
        hem het hon hop hos hot hur hus jag jan jul jun kal kan kap kar kbt kod kol kom kub kul lag lam lan las lat
        lax led lek lem len leo ler les let log lok los lot lss lur lus lya lyx maj mal man mar mat max med men mer
        mes mkr mms mod mon mos mot msb mur mus myr nam nap nas nej ner net nog nor nos not npf nya nyp nyt och okt
        oms ont ord oro ort osl oss ost pad paj par pel per pga pos pot pre pro pub puh pun rad rak ram rap reg rej
        rek rem ren res ret rob rom rop ros rot rub rum rus rut rye ryk sak sal sam sax sej sek sen sep ser ses set
        sex sfs sju ska skn sko skr sky sls sms sno sol som son sos sou spa spe stb ste str sug sup syd syn syr sys
        tag tak tal tam tan tap tar tas tax tba teg tej ten tes tex tog tok tom ton top tor tos tre tro tub tum tur
        tus tyg typ ull ung uns unt upp urn usd ute web yla yra yta ytt
        """)

    // Places
    /// Endings of street names, enough by themselves.
    static let streetEndings = words("gatan gata vägen gränd gränden stigen torget backen allén allen esplanaden brinken slingan")
    /// Endings that only a capital makes a street of.
    static let looseStreetEndings = words("väg stig plan torg gården leden platsen kajen stråket liden svängen terrassen")
    /// Words that make a street of the capitalised word before them.
    static let streetNouns = set("gata gatan väg vägen gränd stig stigen torg plan backe allé gård led plats park kaj esplanad")
    static let streetAdjectives = set("stora lilla gamla nya norra södra östra västra övre nedre")
    /// Endings of words about streets that name none.
    static let ordinaryPlaces = words("""
        huvudgatan tvärgatan gågatan bakgatan sidogatan affärsgatan bilvägen gångvägen cykelvägen motorvägen skogsvägen skolvägen
        infartsvägen hemvägen utvägen körvägen promenadvägen landsvägen kontaktvägen kontaktväg kommunikationsvägen ärendevägen
        samverkansvägen genvägen omvägen järnväg järnvägen återvändsgränd återvändsgränden skogsstigen gångstigen
        promenadstigen marknadstorget skidbacken pulkabacken uppförsbacken skolgården innergården bakgården fritidsgården kyrkogården
        bondgården ungdomsgården herrgården hembygdsgården förskolegården handlingsplan handlingsplanen verksamhetsplan
        åtgärdsplan bollplan fotbollsplan grusplan gårdsplan skolplan målplan utbildningsplan genomförandeplan detaljplan
        kommunikationsplan krisplan tidsplan ingsplan etsplan arbetsplan delsplan lekplatsen arbetsplatsen mötesplatsen
        parkeringsplatsen hållplatsen brottsplatsen återvinningsplatsen uppställningsplatsen samlingsplatsen marknadsplatsen
        badplatsen spårvägen trädgården idrottsplatsen olycksplatsen
        """)
    static let dwellings = set(
        "lgh lägenhet lägenheten lägenhetsnummer port porten portuppgång trapphus trapphuset trappuppgång trappuppgången uppgång uppgången")
    /// Genitives that stand first in a sentence without being a name.
    static let commonGenitives = set("""
        stadens stadsdelens kommunens områdets nämndens förvaltningens vårens höstens årets dagens veckans månadens kvällens
        stockholms regionens polisens verksamhetens
        """)

    // Units
    static let unitEndings = words("förskola förskolan skola skolan skolans gymnasium gymnasiet fritidsgård fritidsgården")
    static let unitNouns = set("""
        skola skolan förskola förskolan gymnasium gymnasiet fritidsgård fritidsgården ungdomsgård ungdomsgården äldreboende
        äldreboendet servicehus servicehuset moské moskén kyrka kyrkan synagoga synagogan församling församlingen förening
        föreningen idrottsförening idrottsklubb
        """)
    static let ordinaryUnits = words("""
        skola skolan skolans förskola förskolan grundskola grundskolan gymnasieskola gymnasieskolan särskola särskolan anpassade
        högskola högskolan folkhögskola folkhögskolan musikskola musikskolan kulturskola kulturskolan friskola friskolan sommarskola
        sommarskolan språkskola simskola simskolan lågstadieskola mellanstadieskola högstadieskola högstadieskolan fritidsgård
        fritidsgården resursskola resursskolan trafikskola körskola kvällsskola aftonskola specialskola specialskolan
        vuxenskola vuxenskolan folkskola innerstadsskola närskola kommunskola byskola storskola grannskola grannskolan
        gymnasium gymnasiet gymnasiesärskolan lekskola brandskola idrottsskola fotbollsskola fotbollsskolan
        """)
    static let classWords = set("klass klassen åk årskurs årskursen")
    /// Words before `2b` that make it an item and no class.
    static let itemWords = set("punkt punkten bilaga kap kapitel paragraf § steg avsnitt fråga alternativ tabell mål del nivå version fas grupp sfi hus spår kategori zon linje")

    // Time
    static let months = set("januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sept sep okt nov dec")
    static let hours = set("ett två tre fyra fem sex sju åtta nio tio elva tolv halv kvart")
    static let numbers = words("""
        tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio tio elva tolv fem
        sex sju åtta nio fyra tre två ett
        """)
    static let teens = set("tretton fjorton femton sexton sjutton arton nitton")
    static let personWords = set("tjej tjejen tjejer kille killen killar pojke pojken pojkar flicka flickan flickor man mannen kvinna kvinnan ungdom ungdomen elev eleven elever barn barnet person personen")
    static let agedEndings = words("åring åringen åringar åringarna åringens årig årige åriga årigt")
    static let spans = words("plan program utbildning period satsning projekt strategi budget avtal uppdrag arbete försök mandat")
    static let sinceWords = set("sedan senare tillbaka framåt till bort efter i av med och innan")
    static let durationWords = set("""
        i om på efter senaste kommande varje vart varannat närmaste första sista ytterligare inom under över minst högst drygt
        knappt cirka ca för gångna flera två tredje ett upp
        """)

    // Registers
    static let caseWords = set("""
        nummer nr knummer knr ärendenummer ärende ärendet diarienummer diarienr dnr anmälningsnummer målnummer mål anmälan
        polisanmälan polisanmälningen referensnummer ia händelsenummer löpnummer personakt akt aktnummer
        """)
    static let accountWords = set("bankgiro bankgironummer plusgiro postgiro bg pg kontonummer kontonr bankkonto clearing clearingnummer iban swish swisha swishnummer konto kontot")
}
