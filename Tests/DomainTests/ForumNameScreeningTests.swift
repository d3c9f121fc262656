import Domain
import Testing

/// What forums are called passes; what points out somebody does not.
struct ForumNameScreeningTests {
    @Test(arguments: [
        "SSPF Kärrtorp", "SSPF Högdalen–Hagsätra", "Lokalt BRÅ", "Lokala BRÅ Skarpnäck", "SkarpBrå", "KärrBrå", "Samverkansforum 0–20 Bagarmossen",
        "SSP Björkhagen", "Nätverket för VBE-samordnare", "Polissamråd Globen", "Jobbtorg Farsta", "APT Förskolan Ängen", "APT Hemtjänsten norr",
        "Civilsamhällesdialog", "Förvaltningens VBE-grupp", "Ad hoc om centrum",
    ])
    func namesOfForumsPass(_ name: String) throws {
        #expect(try ScreenedText(name, kind: .forumName).text == name)
    }

    @Test(arguments: ["SSPF om Ali Hassan", "Mötet om hans mamma", "SSPF 070-123 45 67", "Anna Svensson", "SIG 20090304-1234"])
    func somebodyIsFound(_ name: String) {
        #expect(throws: ScreeningRefusal.self) { try ScreenedText(name, kind: .forumName) }
    }
}
