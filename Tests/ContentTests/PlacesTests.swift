import Content
import Domain
import Testing

struct PlacesTests {
    @Test func readsDistricts() throws {
        let districts = try DistrictsDecoder.decode(
            SourceText(
                """
                districts:
                  - id: north
                    name: Norr
                    aliases: [Nordan]
                    areas:
                      - {id: hill, name: Höjden}
                  - {id: south, name: Söder}
                """, file: "d.yaml"))
        #expect(
            districts == [
                District(
                    id: "north", name: "Norr", aliases: ["Nordan"],
                    areas: [DistrictArea(id: "hill", name: "Höjden")]),
                District(id: "south", name: "Söder"),
            ])
    }

    @Test(arguments: [
        "districts: [{id: a, name: A}, {id: a, name: B}]",
        "districts: [{id: a, name: A, areas: [{id: x, name: X}, {id: x, name: Y}]}]",
        "districts: [{id: a, name: A, areas: [{id: x, name: X}]}, {id: b, name: B, areas: [{id: x, name: X}]}]",
        "districts: [{id: a, name: A, areas: [{id: online, name: Nätet}]}]",
    ])
    func refusesTwoWithOneId(text: String) {
        #expect(failure { _ = try DistrictsDecoder.decode(SourceText(text, file: "d")) }?.rule == .duplicateIdentifier)
    }

    @Test(.enabled(if: !ResourceFile.districts.bytes.isEmpty)) func shippedDistrictsAreTheEleven() throws {
        #expect(try DistrictsDecoder.shipped().count == 11)
    }

    @Test(.enabled(if: !ResourceFile.contacts.bytes.isEmpty)) func shippedContactsAreNumbersThatCanBeDialled() throws {
        for contact in try ContactsDecoder.shipped() {
            #expect(contact.number.allSatisfy { $0.isNumber || " -+".contains($0) }, "\(contact.id)")
        }
    }

    @Test func readsContacts() throws {
        let contacts = try ContactsDecoder.decode(
            SourceText(
                "contacts: [{id: a, title: Växel, number: 112, hours: dygnet runt, read_on: 2026-04-27}]", file: "c"))
        #expect(contacts.map(\.number) == ["112"])
        #expect(contacts[0].hours == "dygnet runt")
        #expect(contacts[0].unconfirmed == nil)
    }

    @Test func refusesContactsWithoutADay() {
        let text = "contacts: [{id: a, title: Växel, number: 112}]"
        #expect(failure { _ = try ContactsDecoder.decode(SourceText(text, file: "c")) }?.rule == .missingKey)
    }
}
