import Domain

/// A document with every kind of cell and with what has gone wrong in such files.
enum WritingFixture {
    static let hostile = [
        "=1+1", "+46", "-5", "@SUM(A1)", "\t=1", "\r=1", "\u{0}=1", " =2", "\"=3", "'=4", "''=5", "\u{A0}\u{200B}=6", "\u{FEFF}=7", "＝8",
        "\u{2212}9", "'hej", "''", "hej", "a;b", "a,b", "a\"b", "0012", "1,5", "_x0041_", "_x005F_x0041_", "a\u{202E}b", "<U+202E>", "<U+202E", "&<>\"'",
        "]]>", "e\u{301} é A\u{30A} å", "作", "👨‍👩‍👧", "\u{AD}mjuk", "noll\u{0}byte", "\u{FFFE}\u{FFFF}", "rad ett\nrad två", " kant ",
    ]

    static let columns = [
        TableDocument.Column("Aktivitet", weight: 4), .init("Klart den"), .init("Antal"), .init("Andel"), .init("Anteckning", weight: 3),
    ]

    static func row(_ text: String, _ number: Int = 3) -> [TableDocument.Cell] {
        [.text(text), .day(CalendarDay(number: 20_000 + number)), .number(number), .decimal(1.5), .empty]
    }

    static let document = TableDocument(
        title: "Handlingsplan 2026 för Skarpnäck", stamps: ["EXEMPEL", "UTKAST"], preamble: ["Mål: fler trygga; färre otrygga"],
        tables: [
            .init(title: "Förebyggande", columns: columns, rows: hostile.enumerated().map { row($1, $0) }),
            .init(title: "Förhindrande", columns: columns, rows: [row("Öva")]),
        ],
        footer: ["Version 2", "Filter: läge:pågår", "2026-07-01", "Kontrollsumma ab12"], groupTitle: "Avsnitt", aboutTitle: "Om filen")
}
