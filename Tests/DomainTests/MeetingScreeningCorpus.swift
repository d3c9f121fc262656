import Domain

/// Invented words from meetings, written the way chairs write them under an item.
enum MeetingScreeningCorpus {
    /// None of these may even be warned about, whichever of the kinds of a note they are written as.
    static let ordinary = [
        "Polisen berättade om nya klistermärken vid Högdalens centrum i oktober", "Enkäten stänger 15 januari", "Fältarna är ute fredagar",
        "Rutinen och blanketten påmindes. Inga frågor.", "Inget nytt sedan förra mötet", "Klotter sanerat i tunneln vid Skarpnäcks centrum vecka 44",
        "Trafikkontoret rapporterar fler klistermärken längs tunnelbanan, mest i Bagarmossen och Kärrtorp",
        "Två blanketter har kommit in sedan sist, båda om klotter", "Skolan har haft temadag om näthat för årskurs 8",
        "Grundutbildningen ges två gånger i vår, 20 platser var", "Rektorerna tar upp rutinen på APT före jul",
        "Socialtjänsten informerade om nya vägar för orosanmälan", "Kommunpolisen deltar på nästa möte", "Fritid har öppet extra under höstlovet, 14–21",
        "Nattvandrarna söker fler vuxna", "Föräldramöte om nätet hålls i Kärrtorps gymnasium den 3 december kl. 18.00",
        "Säkerhetspolisens bedömning gicks igenom, nivån är oförändrad", "Biblioteket visar utställning om demokrati i november",
        "Ungdomar samlas vid torget på kvällarna, lugnt hittills", "Oro bland elever efter händelser i omvärlden; skolan har samtalsstöd",
        "Hot mot moskén i område söderort har lett till tätare kontakt med polisen", "Svenska kyrkan och Rädda Barnen vill vara med i föräldrastödet",
        "Stockholmshem och Familjebostäder sanerar inom 24 timmar", "Fryshuset berättade om sitt arbete med avhoppare",
        "Flygblad från nazistisk organisation delades ut vid tunnelbanan", "Högerextrem propaganda i trapphus, anmält av fastighetsägaren",
        "Valåret 2026: fler torgmöten, polisen har planering", "Frågor från enheterna om sekretess samlas till nästa möte",
        "Lägesbilden beslutades i april och gäller till mars 2027", "Handlingsplanens aktiviteter 3 och 7 är försenade",
        "Samordnaren skickar ut materialet för APT senast fredag", "Verksamhetsbesök på de fyra fritidsgårdarna under våren",
        "Föreningsbidrag: riktlinjerna följs, två frågor har gått till handläggaren", "Lokaluthyrning, ny rutin från 1 september",
        "Skolsociala teamet ser mer skolfrånvaro i åk 7–9", "MVP fortsätter på högstadiet, 12 mentorer utbildade",
        "Orange Day uppmärksammas den 25 november", "Mötet ajournerades 20 minuter", "Nästa möte 12 januari 2027 kl. 14.00 i Medborgarhuset",
        "Punkten hann inte tas upp, tas först nästa gång", "Beslut: forumet träffas varannan vecka till jul", "Beslut att bjuda in Jobbtorg Stockholm",
        "Tar fram karta över platser med klotter", "Skickar påminnelse om enkäten till alla enheter", "Bokar lokal och kallar till föräldramöte",
        "Kontaktar Trafikkontoret om sanering", "Lyfter frågan i ledningsgruppen", "Återkommer med siffror från IA för kvartal 3",
        "Polisen ökar närvaron vid Björkhagens skola i samband med skolstarten", "Unga 13–16 år saknar mötesplats på söndagar",
        "Stöd till anhöriga: föräldratelefonen är öppen vardagar", "Stärkt tidigt stöd (STIS) når fler familjer",
        "Flera elever har frågat om kriget, skolan svarar med källkritik", "Antisemitiskt klotter på två platser, polisanmält",
        "Barnens bästa ska framgå av besluten", "Barnkonventionen och barnets rätt gicks igenom", "En chef från varje avdelning utses senast vecka 3",
        "Enskede-Årsta-Vantör och Skarpnäck gör gemensam utbildning", "EST-gruppen möts efter oss och tar platserna vidare",
        "Vi behöver prata om bemanningen på fritidsgården Kometen", "Kampanjen ”Våga säga ifrån” startar i februari",
        "Huskurage presenterades av Hyresgästföreningen", "Kulturhuset i Skarpnäck har öppet hus lördag 5 december",
        "Deltagare från Polisregion Stockholm redogjorde för läget", "MTR rapporterar att vakterna har sett färre klistermärken",
        "Rinkeby och Kista har liknande iakttagelser", "Ordföranden öppnade mötet och hälsade alla välkomna",
        "Regi: låt polisen börja, skolan vill ha tid för frågor", "Påminn om att inga enskilda diskuteras här", "Ta paus före punkt 4",
        "Enhetschefen för öppenvård redovisar nästa gång", "Stadsledningskontoret kommer med nya mallar i mars", "400 feriejobb, ansökan öppnar 1 februari",
        "Många hör av sig till Kontaktcenter", "Ramadan och jul: fritid anpassar öppettiderna", "Somaliska föreningen bjuder in till dialog",
        "Judiska församlingen och moskén har framfört oro för säkerheten", "Eleverna har rätt till stöd", "Personalen har fått utbildning i att bemöta hot",
        "Familjecentralen utökar öppna förskolan", "Tyck till-appen används för klotter", "2 Lägesbild: lugnt", "Läget är lugnare än i våras",
        "Samverkan med Farsta om Högdalen fortsätter", "Ny broschyr från Center mot våldsbejakande extremism", "Information från Länsstyrelsen om stöd till kommunerna",
    ]

    /// Agenda items, parties and places, as they are called.
    static let names: [(ScreenedText.Kind, String)] = [
        (.agendaItem, "Öppnande, närvaro per organisation"), (.agendaItem, "Lägesbild: klotter och annan påverkan"), (.agendaItem, "VBE – stående punkt"),
        (.agendaItem, "Polisens lägesbild"), (.agendaItem, "Enkäten till enheterna"), (.agendaItem, "Information från Trafikkontoret"),
        (.agendaItem, "Uppföljning av Trygghetscirkeln"), (.agendaItem, "Valåret 2026"), (.agendaItem, "Besök av Fryshuset"), (.agendaItem, "Höstlovet"),
        (.agendaItem, "Näthat och unga 13–16 år"), (.agendaItem, "Övriga frågor"),
        (.organisation, "polis"), (.organisation, "Polisen Söderort"), (.organisation, "skola"), (.organisation, "Kärrtorps gymnasium"),
        (.organisation, "Svenska kyrkan"), (.organisation, "Stockholmshem"), (.organisation, "PRO Skarpnäck"), (.organisation, "Hyresgästföreningen"),
        (.organisation, "Rädda Barnen"), (.organisation, "MTR"), (.organisation, "BRF Exempelgården"), (.organisation, "KärrBrå"),
        (.organisation, "Socialtjänsten barn och unga"), (.organisation, "Fält"), (.organisation, "Idrottsförvaltningen"), (.organisation, "Fastighetsägarna"),
        (.meetingPlace, "Medborgarhuset, sal 3"), (.meetingPlace, "Kärrtorps bibliotek"), (.meetingPlace, "Skarpnäcks kulturhus, lilla scenen"),
        (.meetingPlace, "Digitalt, Teams"), (.meetingPlace, "Stadsdelsförvaltningen, rum Eken"), (.meetingPlace, "Fritidsgården Kometen"),
        (.meetingPlace, "Rum 4, plan 2"),
    ]

    /// Every one of these has to be found: some part of what points somebody out.
    static let found: [(text: String, part: String)] = [
        // What identifies or reaches
        ("Gäller 800101-1233", "800101-1233"), ("nås på 070-123 45 67", "070-123 45 67"), ("mejla namn.efternamn@exempel.se", "namn.efternamn@exempel.se"),
        ("bor på Storgatan 5", "Storgatan 5"), ("hemma i lgh 1203", "lgh 1203"), ("bilen ABC 123 sågs", "ABC 123"), ("på snap: anvandaren", "anvandaren"),
        ("polisens ärende K123456-26", "K123456-26"), ("skriver på @anvandaren", "@anvandaren"),
        // Names
        ("Erik Holm från polisen berättade", "Erik Holm"), ("Rektor Anna Svensson informerade", "Rektor Anna Svensson"), ("kurator Lind har kontakt", "kurator Lind"),
        ("Enligt Svensson är det lugnt", "Svensson"), ("Vi pratade om Ali", "Ali"), ("Skolan är orolig för Kim", "Kim"), ("Fältarna har träffat Noor två gånger", "Noor"),
        ("pojken Ali", "Ali"), ("eleven Kim", "Kim"), ("en kille som heter Sam", "Sam"), ("Ali, 15 år", "15"), ("Ali (15)", "15"), ("Kim 14 år har slutat gå till skolan", "14 år"),
        ("Tack till Carl von Essen", "Carl von Essen"), ("Ring Åsa på fritid", "Åsa"), ("Ali H var med", "Ali H"), ("A.S. har setts på torget", "A.S."), ("K. Lindqvist tar frågan", "K. Lindqvist"),
        ("Ali bor i Rågsved", "Ali"), ("Kim har hotat en vakt", "Kim"), ("Samir umgås med äldre", "Samir"), ("Maria, Ahmed och Lisa var där", "Ahmed"),
        ("familjen Svensson har flyttat", "Svensson"), ("bröderna Holm är kända", "Holm"), ("Gruppen leds av Omar", "Omar"),
        // One person without a name
        ("mamman till pojken är förtvivlad", "mamman"), ("pappan har ringt skolan", "pappan"), ("hans bror är med i gruppen", "bror"), ("föräldrarna till en elev i 8B", "8B"),
        ("elev i 8B som hotade en lärare", "8B"), ("eleven i klass 9 C", "klass 9 C"), ("en 15-åring i Rågsved", "15-åring"), ("en 15-årig pojke", "15-årig"), ("flickan född 2009", "född 2009"),
        ("pojken har slutat skolan", "pojken"), ("flickan är placerad", "flickan"), ("killen på fritidsgården igen", "killen"), ("mannen med hunden är tillbaka", "mannen"),
        ("Han ska träffa fältarna på fredag", "Han"), ("hon bor kvar hos sin moster", "hon"), ("skolan har pratat med henne", "henne"), ("eleven har hotat två lärare", "eleven"),
        ("elev A har bytt skola", "A"), ("pojken AS är känd", "AS"), ("samma person som i våras", "samma person"), ("den unge vill inte ha stöd", "den unge"),
        ("storebrodern rekryterar", "storebrodern"), ("en kille på 15 år", "15 år"), ("tjej, 17 år, känd av polisen", "17 år"), ("kvinnan i 30-årsåldern", "kvinnan"),
        ("en muslimsk kille på skolan", "muslimsk"), ("eleven har adhd", "eleven"), ("en elev med autism har blivit lurad", "autism"), ("familjen är från Somalia", "familjen"),
        // What somebody said
        ("Han sa ”jag ska skjuta alla”", "jag ska skjuta"), ("en elev skrev \"ni ska dö\"", "ni ska dö"), ("”Vi vet var du bor”", "Vi vet var du bor"),
        ("Mamman sa: ”Han är inte sig själv längre sedan i somras”", "Han är inte sig själv"), ("vakten hörde 'jag tar er alla'", "jag tar er alla"),
    ]
}

/// Written after the rules were, to see how they do on what they were not made for.
enum MeetingScreeningProof {
    static let ordinary = [
        "Enheterna har svarat på enkäten, 28 av 32", "Skolorna efterfrågar material om konspirationsteorier", "Polisen lägger sina resurser på Hagsätra och Rågsved i vinter",
        "Ingen ny blankett sedan 12 oktober", "Räddningstjänsten rapporterar bränder i containrar", "Fler klistermärken på busshållplatser, sanering beställd",
        "Förskolorna vill ha en kortare version av rutinen", "Åtgärderna från trygghetsvandringen är klara utom belysningen", "Stadens nya vägledning läggs på intranätet i februari",
        "Utbildning för idrottsledare den 14 mars 2027, 09.00–12.00", "Vi tar punkten om lokaler först nästa gång eftersom handläggaren var sjuk",
        "Kyrkan öppnar kafé för unga på onsdagar", "Unga vuxna i väntan på arbete hänvisas till Jobbtorg", "Hatbrott mot HBTQ-föreningen har anmälts",
        "Tidningen Mitt i skrev om klottret", "Nämnden beslutar om planen i maj", "Samverkansöverenskommelsen löper ut 31 december", "Fältarna och polisen går tillsammans i Bandhagen på fredagar",
        "BRF Solgläntan har satt upp kamera", "Bostadsbolagen träffas i EST varje måndag", "Antal deltagare: 17", "Beslut: samordnaren skriver till Trafikkontoret",
        "Gör klart affischen om vart man vänder sig", "Ber skolorna rapportera klotter direkt i IA", "Rapport från nätverket: Malmö har en bra modell", "Ordförande och sekreterare utsågs",
        "Föredragning av Brottsförebyggande rådet om nya siffror", "Pojkar 10–14 år är svårast att nå", "Flickor deltar mer i simningen efter sommaren", "Män som slutat i kriminella gäng får stöd genom SIG",
        "Inget att rapportera", "Kvinnojouren deltar från och med april", "Nästa lägesbild: samråd med polisen i februari", "En vakt har slutat, ny upphandling pågår",
        "Vårdnadshavare får information via Skolplattformen", "Muslimska och kristna församlingar möts i dialoggruppen", "Temakväll om gaming och extremism i Snösätra", "Ungdomsmottagningen har drop-in",
        "Sommarens kollo gav plats åt 60 barn", "Ekonomiskt bistånd har fått rutinen", "Trygghetsvärdarna ser tomma lokaler som risk",
    ]

    static let found: [(text: String, part: String)] = [
        ("Yusuf har varit på fritidsgården varje kväll", "Yusuf"), ("Skolan tar kontakt med Linneas föräldrar", "Linneas"), ("Vi har en tjej som rymt hemifrån, 16 år", "16 år"),
        ("Kontakt med socialsekreterare Berg", "Berg"), ("Hennes lillebror går i 6 A", "6 A"), ("Mannen på Ringvägen 12 hotar grannarna", "Ringvägen 12"), ("ring Petra 073-123 45 67", "073-123 45 67"),
        ("Adam och hans kompisar skräms", "Adam"), ("elevens pappa sitter häktad", "pappa"), ("Det är M.K. som delar filmerna", "M.K."), ("sonen till föreningens ordförande", "sonen"),
        ("en 17-åring greps i lördags", "17-åring"), ("Killen som greps i september är ute", "Killen"), ("hon har flyttat till Malmö", "hon"), ("Läraren hörde eleven säga ”jag hatar er alla”", "jag hatar er alla"),
        ("Det gäller Jonas L", "Jonas L"), ("Tobias tar med fika", "Tobias"), ("fritidsledaren Mia har bra kontakt", "Mia"), ("Pappan till tvillingarna har hört av sig", "Pappan"),
        ("Den unge mannen har bytt skola", "unge"), ("en elev med adhd", "adhd"), ("familjen Ahmadi behöver stöd", "Ahmadi"), ("Diskuterade Hassan igen", "Hassan"), ("flickans mobil visade filmer", "flickans"),
        ("Pojken på Kärrtorps gymnasium", "Pojken"), ("Hen har skrivit på Discord", "Hen"), ("han är född 2010", "2010"), ("Leo, 12, har setts med äldre", "Leo"), ("hans syster läser på distans", "syster"),
        ("personen är känd av polisen sedan tidigare", "personen"), ("BMW med regnr XYZ 99A", "XYZ 99A"), ("elev X har fått byta klass", "X"), ("se instagram: anvandaren", "anvandaren"),
    ]
}
