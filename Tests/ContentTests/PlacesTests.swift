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
                District(id: "north", name: "Norr", aliases: ["Nordan"], areas: [DistrictArea(id: "hill", name: "Höjden")]),
                District(id: "south", name: "Söder"),
            ])
    }

    @Test func refusesTwoDistrictsOrAreasWithOneId() {
        let two = "districts: [{id: a, name: A}, {id: a, name: B}]"
        #expect(failure { _ = try DistrictsDecoder.decode(SourceText(two, file: "d")) }?.rule == .duplicateIdentifier)
        let areas = "districts: [{id: a, name: A, areas: [{id: x, name: X}, {id: x, name: Y}]}]"
        #expect(failure { _ = try DistrictsDecoder.decode(SourceText(areas, file: "d")) }?.rule == .duplicateIdentifier)
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
