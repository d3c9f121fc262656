/// Lagrum: act, section and an own summary. Source: Resources/citations.yaml.
package struct Citation: Equatable, Sendable {
    package var id: CitationID
    /// "Socialtjänstlagen"
    package var act: String
    /// "2025:400"; nil for what is not in the Swedish code of statutes (GDPR, AFS).
    package var sfs: String?
    /// "19 kap. 1 §"
    package var section: String
    /// In plain Swedish and our own words.
    package var gist: String
    package var validFrom: CalendarDay?
    package var validTo: CalendarDay?
    package var readOn: CalendarDay
    /// SHA-256, in hex, of the section's text; nil is "ej maskinkontrollerad".
    package var sha256: String?
    /// "Ej bekräftad": what a lawyer has to settle. Something else than not being machine-checked.
    package var unconfirmed: String?

    package init(
        id: CitationID, act: String, sfs: String?, section: String, gist: String, validFrom: CalendarDay? = nil,
        validTo: CalendarDay? = nil, readOn: CalendarDay, sha256: String? = nil, unconfirmed: String? = nil
    ) {
        self.id = id
        self.act = act
        self.sfs = sfs
        self.section = section
        self.gist = gist
        self.validFrom = validFrom
        self.validTo = validTo
        self.readOn = readOn
        self.sha256 = sha256
        self.unconfirmed = unconfirmed
    }

    package func isValid(on day: CalendarDay) -> Bool {
        validFrom.map { day >= $0 } ?? true && validTo.map { day <= $0 } ?? true
    }
}
