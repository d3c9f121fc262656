import Domain

/// Forms of the seed documents and of every day, read for the plan of 2026: the words, and what they mean as
/// `certainty start end`, with `-` for a day that is not known.
enum TimelineForms {
    static let read: [(String, String)] = [
        // As the plans of 2018, 2019 and 2020 have them
        ("Under 2018", "exact 2018-01-01 2018-12-31"), ("Under 2018 och 2019", "exact 2018-01-01 2019-12-31"),
        ("Under 2017 och\n2018", "exact 2017-01-01 2018-12-31"), ("Start 2018", "open_ended 2018-01-01 -"),
        ("Start augusti 2017 och pågår 2018", "exact 2017-08-01 2018-12-31"), ("From 2017 och pågår 2018", "exact 2017-01-01 2018-12-31"),
        ("Började 2017 och fortsätter under 2018.", "exact 2017-01-01 2018-12-31"),
        ("Påbörjades 2017 och fortsätter under 2018", "exact 2017-01-01 2018-12-31"),
        ("Löpande", "ongoing - -"), ("T.o.m. 2022-12-31", "exact - 2022-12-31"), ("20190901", "exact 2019-09-01 2019-09-01"),
        ("2019", "exact 2019-01-01 2019-12-31"), ("Hösten 2020", "season 2020-08-01 2020-12-31"),
        ("Påbörjas när riktlinjerna är klara", "conditional - -"),
        // Years
        ("2017-2018", "exact 2017-01-01 2018-12-31"), ("2017–2018", "exact 2017-01-01 2018-12-31"), ("2017 – 2018", "exact 2017-01-01 2018-12-31"),
        ("2017-18", "exact 2017-01-01 2018-12-31"), ("2017/2018", "exact 2017-01-01 2018-12-31"), ("2017/18", "exact 2017-01-01 2018-12-31"),
        ("2018, 2019 och 2020", "exact 2018-01-01 2020-12-31"), ("år 2026", "exact 2026-01-01 2026-12-31"), ("(2026)", "exact 2026-01-01 2026-12-31"),
        ("hela året", "exact 2026-01-01 2026-12-31"), ("Under året", "exact 2026-01-01 2026-12-31"), ("under året 2025", "exact 2025-01-01 2025-12-31"),
        ("i år", "exact 2026-01-01 2026-12-31"), ("nästa år", "exact 2027-01-01 2027-12-31"), ("2026–", "open_ended 2026-01-01 -"),
        ("mellan 2024 och 2026", "exact 2024-01-01 2026-12-31"), ("Genomförs under 2026.", "exact 2026-01-01 2026-12-31"),
        ("senast 2026", "exact - 2026-12-31"), ("till årets slut", "exact - 2026-12-31"), ("vid utgången av 2026", "exact - 2026-12-31"),
        // Days
        ("2019-09-01", "exact 2019-09-01 2019-09-01"), ("2019-9-1", "exact 2019-09-01 2019-09-01"), ("2019/09/01", "exact 2019-09-01 2019-09-01"),
        ("1.9.2019", "exact 2019-09-01 2019-09-01"), ("1/9 2019", "exact 2019-09-01 2019-09-01"), ("1/9-19", "exact 2019-09-01 2019-09-01"),
        ("1/9-26", "exact 2026-09-01 2026-09-01"), ("1/9", "exact 2026-09-01 2026-09-01"), ("1 september 2019", "exact 2019-09-01 2019-09-01"),
        ("den 1:a september 2019", "exact 2019-09-01 2019-09-01"), ("1 sept. 2019", "exact 2019-09-01 2019-09-01"),
        ("26-03-01", "exact 2026-03-01 2026-03-01"), ("260301", "exact 2026-03-01 2026-03-01"), ("201011", "exact 2020-10-11 2020-10-11"), ("202603", "exact 2026-03-01 2026-03-31"),
        ("senast 30 september", "exact - 2026-09-30"), ("Klart senast den 30 september", "exact - 2026-09-30"), ("före 1 maj", "exact - 2026-04-30"),
        ("fr.o.m. 2026-03-01 t.o.m. 2026-12-31", "exact 2026-03-01 2026-12-31"), ("tom 2022-12-31", "exact - 2022-12-31"),
        ("fr o m 2026-03-01", "open_ended 2026-03-01 -"), ("t o m 2026-03-01", "exact - 2026-03-01"), ("fom 2026-03-01 tom 2026-04-01", "exact 2026-03-01 2026-04-01"),
        ("från och med 1 mars till och med 30 april", "exact 2026-03-01 2026-04-30"), ("2026-03-01–2026-12-31", "exact 2026-03-01 2026-12-31"),
        ("2026-03-01 - 2026-12-31", "exact 2026-03-01 2026-12-31"), ("1/9–31/12 2019", "exact 2019-09-01 2019-12-31"), ("1–15 mars 2026", "exact 2026-03-01 2026-03-15"),
        ("1 mars-15 april", "exact 2026-03-01 2026-04-15"), ("2026-05-04, 2026-09-07", "exact 2026-05-04 2026-09-07"), ("2026-05-04 2026-09-07", "exact 2026-05-04 2026-09-07"),
        ("0001-01-01", "exact 0001-01-01 0001-01-01"), ("9999-12-31", "exact 9999-12-31 9999-12-31"), ("till 2026-12-31", "exact - 2026-12-31"),
        ("avslutas 2026-06-30", "exact - 2026-06-30"), ("Start 2026-03-01, slut 2026-04-30", "exact 2026-03-01 2026-04-30"), ("tills 2026-12-31", "exact - 2026-12-31"),
        // Months, weeks and numbered parts
        ("mars", "exact 2026-03-01 2026-03-31"), ("mars–maj 2026", "exact 2026-03-01 2026-05-31"), ("mars till maj 2025", "exact 2025-03-01 2025-05-31"),
        ("feb 2024", "exact 2024-02-01 2024-02-29"), ("mars -26", "exact 2026-03-01 2026-03-31"), ("2026-03", "exact 2026-03-01 2026-03-31"),
        ("september 2025 – mars 2026", "exact 2025-09-01 2026-03-31"), ("juni-jul", "exact 2026-06-01 2026-07-31"), ("från mars", "open_ended 2026-03-01 -"),
        ("mars månad", "exact 2026-03-01 2026-03-31"), ("Start mars–maj 2026", "open_ended 2026-03-01 -"), ("2026 mars", "exact 2026-03-01 2026-03-31"),
        ("vecka 12", "exact 2026-03-16 2026-03-22"), ("v. 12–14", "exact 2026-03-16 2026-04-05"), ("v12 2025", "exact 2025-03-17 2025-03-23"),
        ("vecka 53", "exact 2026-12-28 2027-01-03"), ("vecka 12 och 14", "exact 2026-03-16 2026-04-05"), ("2026 v. 12", "exact 2026-03-16 2026-03-22"),
        ("kvartal 2", "exact 2026-04-01 2026-06-30"), ("Q3 2026", "exact 2026-07-01 2026-09-30"), ("Q1–Q2", "exact 2026-01-01 2026-06-30"),
        ("kv. 2 -27", "exact 2027-04-01 2027-06-30"), ("kvartal 2 och 3", "exact 2026-04-01 2026-09-30"), ("2:a kvartalet", "exact 2026-04-01 2026-06-30"),
        ("sista kvartalet 2026", "exact 2026-10-01 2026-12-31"), ("T1", "exact 2026-01-01 2026-04-30"), ("tertial 2 2026", "exact 2026-05-01 2026-08-31"),
        ("T1, T2", "exact 2026-01-01 2026-08-31"), ("halvår 1", "exact 2026-01-01 2026-06-30"), ("första halvåret 2026", "exact 2026-01-01 2026-06-30"),
        ("andra halvan av 2026", "exact 2026-07-01 2026-12-31"), ("tredje tertialet", "exact 2026-09-01 2026-12-31"),
        // Seasons and parts without sharp ends
        ("hösten", "season 2026-08-01 2026-12-31"), ("HT 2020", "season 2020-08-01 2020-12-31"), ("vt -26", "season 2026-01-01 2026-06-30"),
        ("vt26", "season 2026-01-01 2026-06-30"), ("HT-26", "season 2026-08-01 2026-12-31"), ("våren/sommaren 2026", "season 2026-01-01 2026-08-31"),
        ("våren och hösten 2025", "season 2025-01-01 2025-12-31"), ("vår- och höstterminen 2026", "season 2026-01-01 2026-12-31"),
        ("hösten 2025–våren 2026", "season 2025-08-01 2026-06-30"), ("höstterminen", "season 2026-08-01 2026-12-31"), ("2025 hösten", "season 2025-08-01 2025-12-31"),
        ("före sommaren", "season - 2026-06-30"), ("senast våren 2026", "season - 2026-06-30"), ("före jul", "season - 2026-12-23"),
        ("senast årsskiftet", "exact - 2026-12-31"), ("årsskiftet 2026/2027", "season 2026-12-01 2027-01-31"), ("läsåret 26/27", "season 2026-08-01 2027-06-30"),
        ("vintern 2026/2027", "season 2026-12-01 2027-02-28"), ("i slutet av 2026", "season 2026-01-01 2026-12-31"), ("början av mars", "season 2026-03-01 2026-03-31"),
        ("från hösten", "open_ended 2026-08-01 -"), ("från våren till hösten 2026", "season 2026-01-01 2026-12-31"), ("slutförs hösten 2026", "season - 2026-12-31"),
        ("månadsskiftet april/maj", "season 2026-04-01 2026-05-31"), ("Start våren 2026, klart senast 2026-12-31", "season 2026-01-01 2026-12-31"),
        // Goes on
        ("löpande", "ongoing - -"), ("LÖPANDE.", "ongoing - -"), ("- Löpande", "ongoing - -"), ("Pågår löpande", "ongoing - -"), ("Pågår", "ongoing - -"),
        ("årligen", "ongoing - -"), ("varje år", "ongoing - -"), ("varje vår och höst", "ongoing - -"), ("tills vidare", "ongoing - -"), ("året runt", "ongoing - -"),
        ("minst en gång per år", "ongoing - -"), ("2 ggr/år", "ongoing - -"), ("två gånger per termin", "ongoing - -"), ("Löpande under året", "ongoing 2026-01-01 2026-12-31"),
        ("Löpande 2018–2019", "ongoing 2018-01-01 2019-12-31"), ("Löpande t.o.m. 2022-12-31", "exact - 2022-12-31"), ("Fr.o.m. 2026 tills vidare", "open_ended 2026-01-01 -"),
        ("löpande vid behov", "ongoing - -"), ("lö\u{AD}pande", "ongoing - -"),
        // Depends
        ("vid behov", "conditional - -"), ("efter beslut i nämnden", "conditional - -"), ("under förutsättning att medel beviljas 2026", "conditional - -"),
        ("Så snart lokalen är klar", "conditional - -"), ("i samband med revideringen", "conditional - -"), ("tills nytt beslut fattas", "conditional - -"),
        ("2026, när riktlinjerna är klara", "conditional - -"), ("beroende på beslut i KF", "conditional - -"),
    ]

    static let unreadable = [
        "", " ", "enligt plan", "Hösten 2020 Följs upp", "snarast", "inom kort", "400 feriejobb", "2020?", "ca 2020", "10", "1234", "9999", "31", "24/7",
        "2020 eller 2021", "Under", "Under 2017 och", "och 2018", "Start", "2020, start", "till hösten", "till sommaren 2026", "vintern 2026", "årsskiftet",
        "årsskiftet 2026", "jul 2026", "mars 26", "2011-12", "20-10-19", "vecka 54", "vecka 53 2025", "kvartal 5", "T4", "maj–mars 2026", "2020-2018",
        "fr.o.m. 2026-12-31 t.o.m. 2026-03-01", "- 2020", "2019-09-01T10", "14:30", "٢٠٢٠", "２０２０", "2019-٠٩-01", "2020 utgår", "ej 2020", "våren hos oss",
        "Information om 2020", "2019-09-01-02", "12345678901234567890", "00010101", "läsåret", "0000", "2 1 2026", "före våren",
    ]

    /// The words, what is impossible in them, and the proposal with the rest of the words.
    static let impossible: [(String, String, String?)] = [
        ("2019-31-12", "2019-31-12", "2019-12-31"), ("T.o.m. 2019-31-12", "2019-31-12", "T.o.m. 2019-12-31"),
        ("2026-02-30", "2026-02-30", "2026-02-28"), ("2028-02-30", "2028-02-30", "2028-02-29"), ("31 april", "31 april", "30 april"),
        ("den 31:a april 2026", "31:a april", "den 30:a april 2026"), ("20193112", "20193112", "20191231"), ("20191331", "20191331", nil),
        ("2019-13-13", "2019-13-13", nil), ("2019-00-10", "2019-00-10", nil), ("0000-01-01", "0000-01-01", nil), ("2019-04-45", "2019-04-45", nil),
        ("29 februari", "29 februari", "28 februari"), ("29/2", "29/2", "28/2"), ("29 februari 2027", "29 februari", "28 februari 2027"),
        ("9/30", "9/30", "30/9"), ("9/30 2026", "9/30", "30/9 2026"), ("12.31.2019", "12.31.2019", "31.12.2019"), ("2019/31/12", "2019/31/12", "2019/12/31"),
        ("Fr.o.m. 2026-02-30 t.o.m. 2026-31-12", "2026-02-30", "Fr.o.m. 2026-02-28 t.o.m. 2026-31-12"),
        ("hösten, senast 2019-31-12 i Å", "2019-31-12", "hösten, senast 2019-12-31 i Å"), ("senast\n31 juni", "31 juni", "senast\n30 juni"),
        ("när 2019-31-12 är klart", "2019-31-12", "när 2019-12-31 är klart"), ("2019-6-31", "2019-6-31", "2019-6-30"),
    ]
}
