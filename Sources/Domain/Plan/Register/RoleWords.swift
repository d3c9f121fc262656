/// The words that make a function of a spelling. They are read and never shown.
enum RoleWords {
    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// Ends of words for somebody's task.
    static let officers = words("""
        chef chefen chefer cheferna direktör direktören direktörer samordnare samordnaren samordnarna strateg strategen strateger
        koordinator koordinatorn koordinatorer sekreterare sekreteraren handläggare handläggaren rektor rektorn rektorer rektorerna
        ordförande ansvarig ansvarige ansvariga kontaktperson kontaktpersonen kontaktpersoner konsulent konsulenten konsulenter
        rådgivare rådgivaren ledare ledaren ledarna utredare utredaren kurator kuratorn kuratorer pedagog pedagogen pedagoger
        kommunpolis kommunpolisen områdespolis områdespoliser fältassistent fältassistenter controller utvecklare inspektör
        bibliotekarie intendent planerare planeraren lots lotsar
        """)

    /// Ends of words for those who decide or work together.
    static let bodies = words("""
        nämnd nämnden förvaltning förvaltningen förvaltningar förvaltningarna förvaltningens styrelse styrelsen ledning ledningen kontor
        kontoret polis polisen myndighet myndigheten avdelning avdelningen avdelningar avdelningarna enhet enheten enheter
        enheterna team teamet teamen råd rådet grupp gruppen grupper förening föreningar föreningen jobbtorg bolag bolaget brå
        """)

    /// Ends of words for places of work: a function by themselves, and an area after a title.
    static let places = words("""
        skola skolan skolor skolorna förskola förskolor gymnasium gymnasiet gymnasier fritidsgård fritidsgårdar fritidsgården
        bibliotek biblioteket socialtjänst socialtjänsten kyrka kyrkan kyrkor mottagning mottagningen verksamhet verksamheten
        verksamheter verksamheterna fritid personal personalen fastighetsägare
        """)

    /// What a function is for: with a capital after a title it is still no name.
    static let areas = Set(words("""
        administration administrativa aktivt anhörig anhöriga anhörigstöd arbete arbetsmarknad barn beställare beställning biståndet bistånd
        brottsförebyggande demokrati ekonomi ekonomiskt familj familjeomsorg familjestöd föreningsliv föreningsstöd förebyggande
        förhindrande försörjning funktionsnedsättning hälsa individ insatser integration jämställdhet kommunikation kultur
        kvalitet lokaler lokal medborgarservice mottagning omsorg park parklek preventivt prevention råd samhällsplanering samverkan
        service social sociala socialt socialpsykiatri stadsmiljö stöd säkerhet trygghet unga ungdom utbildning utredning utveckling
        utveckling verksamhetsstöd vuxen vuxna våldsprevention äldre äldreomsorg öppenvård iof ssp sspf sig vbe
        """))

    /// A function only by itself: as the end of a word it ends surnames.
    static let whole: Set<String> = ["fält"]

    static let joining = Set(words("för av vid på inom till från i"))
}
