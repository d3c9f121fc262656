import Domain

/// Läser kontakterna: functions and their numbers.
package enum ContactsDecoder {
    private static let keys = ["id", "title", "number", "hours", "note", "read_on", "unconfirmed"]

    /// Those of Resources/contacts.yaml.
    package static func shipped() throws(ContentFailure) -> [Contact] { try decode(SourceText(.contacts)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> [Contact] {
        let file = try Fields(YamlReader.read(source), keys: ["contacts"])
        var contacts: [Contact] = []
        var seen: Set<ContactID> = []
        for value in try file.required("contacts").asList() {
            let fields = try Fields(value, keys: keys)
            let contact = Contact(
                id: try fields.name("id"), title: try fields.text("title"), number: try fields.text("number"),
                hours: try fields.optionalText("hours"), note: try fields.optionalText("note"),
                readOn: try fields.day("read_on"), unconfirmed: try fields.optionalText("unconfirmed"))
            guard seen.insert(contact.id).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": contact.id.text])
            }
            contacts.append(contact)
        }
        return contacts
    }
}
