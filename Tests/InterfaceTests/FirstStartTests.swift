import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The very first thing that is asked: which district.
@Suite struct FirstStartTests {
    @Test func allElevenAreOffered() throws {
        let s = try Scenario(district: nil)
        s.expect(title: "Vilket stadsdelsområde gäller det?")
        #expect(s.lines.count == 12)
        s.expect("Rinkeby-Kista, Spånga-Tensta")
    }

    @Test(arguments: [("1", "Bromma"), ("9", "Skarpnäck"), ("0", "Skärholmen"), ("a", "Södermalm")] as [(Key, String)])
    func chosenByItsKey(_ key: Key, _ name: String) throws {
        var s = try Scenario(district: nil)
        s.press(key)
        s.expect(notice: "Stadsdelsområde: \(name)")
        try s.restart()
        #expect(s.app.layers.isEmpty)
        s.expect(name)
    }

    /// Old names lead to the district that they are a part of now.
    @Test(arguments: [("Rinkeby-Kista", "Järva"), ("spanga-tensta", "Järva"), ("älvsjö", "Hägersten-Älvsjö"), ("BROMMA", "Bromma")])
    func oldNames(_ typed: String, _ name: String) throws {
        var s = try Scenario(district: nil)
        s.answer("Ett annat namn")
        s.type(typed)
        s.press(.enter)
        s.expect(notice: "Stadsdelsområde: \(name)")
    }

    @Test func aNameOfOnesOwn() throws {
        var s = try Scenario(district: nil)
        s.answer("Ett annat namn")
        s.press(.enter)
        s.expect("Fältet är tomt.")
        s.type("Östra Mälarö-Ekerö")
        s.press(.enter)
        s.expect(notice: "Stadsdelsområde: Östra Mälarö-Ekerö")
        s.press("5", "n")
        s.send(.choose(try #require(s.field(.area)).target))
        #expect(s.lines.map(\.item.text.plain) == ["hela stadsdelsområdet", "på nätet", "okänt område"])
    }

    /// The name is stored and shown everywhere, so it is screened as any other text.
    @Test(arguments: ["811218-9876", "070-123 45 67", "fia@example.se"])
    func aNameIsScreened(_ name: String) throws {
        var s = try Scenario(district: nil)
        s.answer("Ett annat namn")
        s.type(name)
        s.press(.enter)
        s.expect("Texten kan peka ut någon.")
        #expect(try s.archive.answer(.settings) == .settings(Settings(district: nil)))
    }

    @Test func escapeFromTheNameAsksAgain() throws {
        var s = try Scenario(district: nil)
        s.answer("Ett annat namn")
        s.press(.escape)
        s.expect(title: "Vilket stadsdelsområde")
        s.press(.escape)
        s.expect("inget stadsdelsområde valt")
        #expect(s.app.layers.isEmpty)
    }

    @Test func changedLater() throws {
        var s = try Scenario()
        s.command("Byt stadsdelsområde")
        #expect(s.app.layers.last.map { if case .menu(let menu) = $0 { menu.focus } else { -1 } } == 8)
        s.answer("Farsta")
        s.expect("samordna · Farsta")
    }
}
