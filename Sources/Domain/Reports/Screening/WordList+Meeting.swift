/// Words that notes from meetings are full of, and those that make them be about one person.
extension WordList {
    private static func set(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

    /// Somebody, however unnamed.
    static let oneAlone = set("""
        han hon honom henne hans hennes hen hens pojken pojkens flickan flickans killen killens tjejen tjejens mannen mannens kvinnan
        kvinnans ynglingen ynglingens tonåringen tonåringens gärningsmannen gärningsmannens
        """)
    /// May be said of anybody; somebody when the word after tells what that one is or has done.
    static let oneOfMany = set("""
        eleven ungdomen personen barnet klienten brukaren medarbetaren individen familjen föräldern vårdnadshavaren hyresgästen
        """)
    static let toldOfOne = set("""
        har hade är var blev blir fick får sa sade säger bor bodde gick går vill ville åkte slog hotade hotar skrev skriver kom kommer mår
        mådde umgås umgicks sitter greps misstänks rekryteras rekryterades behöver rymde som igen vägrar flyttade flyttar
        """)
    static let sameOne = set("person elev kille pojke flicka tjej man kvinna ungdom familj individ klient barn")
    /// Before a letter that stands for a name: `elev A`.
    static let lettered = oneAlone.union(oneOfMany).union(sameOne)

    /// What one person does: first in a sentence a name cannot be told from another word by its capital, but by this.
    static let doneByOne = set("""
        bor bodde hotade hotar slog slår umgås umgicks rymde fyller mår mådde greps åkte
        """)
    /// After "har", "ska" and the like.
    static let doneByOneBefore = set("hotat slutat blivit setts flyttat varit gripits rymt slagit hållit rekryterats bytt skrivit ringt")
    /// First in a sentence, and no name.
    static let openers = set("""
        det den de vi man ingen inget någon några alla många flera få en ett två tre fyra fem där här nu då sedan när om vad hur så som barn unga
        ungdomar pojkar flickor killar tjejer elever män kvinnor föräldrar familjer personer boende grupper vuxna gäng vakter poliser
        lärare personal deltagare medlemmar anhöriga grannar vittnen besökare enheter chefer rektorer föreningar butiker platser skolor
        klotter hot våld hat frågan arbete material kontakt stöd oro läge nazister aktivister demonstranter supportrar barnfamiljer
        """)

    /// After these a capital is a place.
    static let placePrepositions = set("i vid längs utanför runt mellan inom")
    /// Before the name of a thing.
    static let namedThings = set("""
        kampanjen projektet metoden programmet appen fritidsgården ungdomsgården förskolan skolan föreningen klubben rum rummet sal salen lokal
        lokalen butiken kvarteret caféet kaféet tidningen konferensen boken filmen området kyrkan hotellet utställningen pjäsen teatern
        biografen parken parkleken torget bolaget företaget stiftelsen organisationen nätverket gruppen partiet brf tjänsten verktyget
        utbildningen kursen föreställningen podden kanalen plattformen spelet
        """)
    /// After a genitive: whose it is, is a place.
    static let placeNouns = unitNouns.union(set("""
        bibliotek centrum kulturhus ip idrottsplats torg bibliotek folkets medborgarhus sporthall simhall vårdcentral kommun län stad
        stadsdelsförvaltning stadsdel universitet högskola station tunnelbanestation tunnelbana gård parklek förvaltning stadsdelsområde
        hyresgästförening grundskola modell stift skolor förskolor
        """))

    /// Ends of the names of places, houses, offices, companies and programmes.
    static let publicEndings: [String] = Array(set("""
        huset hem hemmet kyrkan skolan gården bostäder föreningen verket kontoret centrum center förvaltningen nämnden myndigheten styrelsen
        teamet gruppen mottagningen enheten avdelningen biblioteket gymnasiet klubben rådet parken torget vägen gatan staden höjden hagen
        dalen ängen viken fältet modellen programmet metoden veckan dagen dagarna natten cirkeln appen jouren linjen telefonen centralen
        tjänsten värdarna värden vandrarna lovet året året plattformen portalen polisen stödet samordnaren nätverket kampanjen brå nytt
        planen strategin lagen bolaget fastigheter byggen teatern museet moskén församlingen moské akademin institutet fonden priset region regionen
        """))
    /// A long word with one of these ends in an article: no name does.
    static let articles = ["en", "et", "arna", "erna", "orna"]

    static let countries = set("""
        ukraina ryssland gaza israel palestina syrien irak iran afghanistan somalia turkiet kina usa norge danmark finland island tyskland frankrike
        england storbritannien london köpenhamn oslo bryssel paris libanon jemen sudan eritrea etiopien polen serbien bosnien eu nato fn
        mellanöstern balkan afrika asien
        """)

    /// Who says, and what is said.
    static let saying = set("sa sade säger skrev skriver skrek ropade ropar hotade säga skriva hörde svarade viskade meddelade tyckte menade löd")
    static let spoken = set("jag mig min mitt mina du dig din dina ni er ert era")
    static let besideOne = onePerson.union(set("familjen familj föräldern föräldrarna ungdom syskonen klient brukare kompisen vännen grannen mamma pappa"))
}
