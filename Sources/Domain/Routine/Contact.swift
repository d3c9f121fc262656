package enum ContactKindName {}
/// Kontakt: `police`, `socialjour` …
package typealias ContactID = Name<ContactKindName>

/// Kontaktväg: a function and its number, never a person. Source of the shipped ones: Resources/contacts.yaml.
package struct Contact: Equatable, Sendable {
    package var id: ContactID
    /// "Polisen, inte akut"
    package var title: String
    /// As it is read out and dialled: "114 14".
    package var number: String
    /// Öppettider, in words.
    package var hours: String?
    package var note: String?
    /// The day the number was last looked up.
    package var readOn: CalendarDay
    /// "Ej bekräftad": why the number must be checked before anybody relies on it.
    package var unconfirmed: String?

    package init(
        id: ContactID, title: String, number: String, hours: String? = nil, note: String? = nil, readOn: CalendarDay,
        unconfirmed: String? = nil
    ) {
        self.id = id
        self.title = title
        self.number = number
        self.hours = hours
        self.note = note
        self.readOn = readOn
        self.unconfirmed = unconfirmed
    }
}
