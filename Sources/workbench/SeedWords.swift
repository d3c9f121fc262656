import Domain

/// Words of invented activities. Functions and groups only, as in the real plans.
enum SeedWords {
    static let sections: [(id: SectionID, name: String)] = [
        ("promote", "Främja"), ("prevent", "Förebygga"), ("avert", "Förhindra"), ("knowledge", "Kunskap och samverkan"),
    ]
    static let roles: [Role] = [
        ("prevention", "Preventionssamordnare"), ("leisure", "Enhetschef fritid"), ("school", "Rektor"),
        ("field", "Fältsekreterare"), ("social", "Enhetschef socialtjänst"), ("police", "Kommunpolis"),
        ("library", "Bibliotekschef"), ("admin", "Stadsdelsdirektör"), ("safety", "Säkerhetssamordnare"),
        ("consumer", "Samhällsvägledare"), ("park", "Parkingenjör"), ("care", "Avdelningschef äldreomsorg"),
    ].map { Role(id: RoleID($0.0), name: ScreenedText(stored: $0.1, kind: .role)) }

    static let verbs = [
        "Utbilda", "Stärka", "Genomföra", "Utveckla", "Följa upp", "Samordna", "Erbjuda", "Kartlägga", "Informera om",
        "Öka", "Pröva", "Fördjupa", "Säkerställa", "Ta fram", "Sprida",
    ]
    static let things = [
        "kunskapen om våldsbejakande extremism", "öppen fritidsverksamhet", "föräldraskapsstöd", "demokratisamtal",
        "trygghetsvandringar", "samverkan mellan skola, socialtjänst, polis och fritid", "rutiner vid oro",
        "feriejobb", "källkritik och digital kompetens", "uppsökande arbete", "stöd till anhöriga", "nätverksmöten",
        "arbetet med lägesbilder", "insatser mot rekrytering", "lokala överenskommelser", "avhopparstöd",
        "utbildningsinsatser om radikalisering", "möten med föreningslivet",
    ]
    static let groups = [
        "för all personal", "för unga 13–19 år", "i grundskolan", "för vårdnadshavare", "för nyanställda",
        "i förskolan", "tillsammans med civilsamhället", "på biblioteken", "i äldreomsorgen", "på fritidsgårdarna",
        "för chefer i mottagningsgruppen", "för föreningar som får bidrag",
    ]
    static let ways = [
        "minst en gång per år", "enligt stadens program", "med stöd av den centrala samordnaren", "under skolloven",
        "kvällstid och helger", "genom webbutbildning", "i samråd med polisen", "som en del av ordinarie uppdrag",
        "med början i Östra delen av området", "och redovisa resultatet för nämnden", "genom arbetsplatsträffar",
    ]
    static let times = ["", "Våren ", "Hösten ", "Löpande under ", "Start augusti ", "t.o.m. december "]
    static let followUps = [
        "Verksamhetsberättelse", "Tertialrapport", "Protokoll per möte", "Egen uppföljning i enheten", "Enkät till deltagare",
    ]
    static let comments = [
        "Genomfört enligt plan.", "Försenat, ny start efter sommaren.", "Halva personalen har gått utbildningen.",
        "Samverkan fungerar, fler möten behövs.", "Avvaktar riktlinjer.",
    ]
    static let notes = [
        "Avstämt med enheten.", "Material beställt från centrala förvaltningen.", "Frågan lyft i samverkansgruppen.",
        "Behöver ett nytt datum.", "Resultat redovisat i ledningsgruppen.",
    ]
}
