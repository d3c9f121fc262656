import Domain

/// A record with every kind of line and with what has gone wrong in such files.
enum WritingDocumentFixture {
    static let document = Document(
        title: "Minnesanteckningar, SSPF Skarpnäck 2026-12-01", stamps: ["UTKAST", "EJ JUSTERAD"],
        sections: [
            .init(heading: "Möte", lines: [.labelled("Plats", "Sal 3"), .labelled("Individer diskuterades?", "Nej")]),
            .init(heading: "Dagordning", lines: [
                .point(mark: "1. [x]", text: "Öppnande"), .point(mark: "2. [x]", text: "VBE\nrutinen påmind"), .paragraph("Beslut: öva i mars."),
            ]),
            .init(heading: "", lines: WritingFixture.hostile.flatMap { [.paragraph($0), .labelled($0, $0), .point(mark: $0, text: $0)] }),
            .init(heading: "Tomt", lines: []),
            .init(heading: "Tomma", lines: [.paragraph(""), .labelled("", ""), .point(mark: "", text: "")]),
        ],
        footer: ["Blir allmän handling hos den som tar emot.", "Interna anteckningar ingår inte."])
}
