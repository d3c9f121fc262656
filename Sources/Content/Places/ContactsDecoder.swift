import Domain

/// Läser kontakterna: functions and their numbers.
package enum ContactsDecoder {
    private static let keys = ["id", "title", "number", "hours", "note", "read_on", "unconfirmed"]

    /// Those of Resources/contacts.yaml.
    package static func shipped() throws(ContentFailure) -> [Contact] { try decode(SourceText(.contacts)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> [Contact] {
        let file = try Fields(YamlReader.read(source), keys: ["contacts"])
        return try file.required("contacts").asUnique(\Contact.id, contact)
    }

    private static func contact(_ value: YamlValue) throws(ContentFailure) -> Contact {
        let fields = try Fields(value, keys: keys)
        return Contact(
            id: try fields.name("id"), title: try fields.text("title"), number: try fields.text("number"),
            hours: try fields.optionalText("hours"), note: try fields.optionalText("note"),
            readOn: try fields.day("read_on"), unconfirmed: try fields.optionalText("unconfirmed"))
    }
}
