import Interface
import Screen
import Testing

/// The one command table: no key has two meanings where it can be heard, and 112 is always one key away.
struct KeymapTests {
    private static let layers: Set<Scope> = [.projector, .menu, .checklist, .reader, .goTo, .palette, .prompt]
    private static let textFields: Set<Scope> = [.palette, .prompt]

    /// Every stack that can hear a key: a layer alone, or a pane over what holds everywhere.
    private static var stacks: [[Scope]] {
        Scope.allCases.filter { $0 != .everywhere }.map { layers.contains($0) ? [$0] : [$0, .everywhere] }
    }

    private static func commands(_ scope: Scope) -> [Command] { Keymap.table.filter { $0.scope == scope } }

    @Test(arguments: Scope.allCases)
    func noKeyHasTwoMeanings(scope: Scope) {
        var meanings: [Key: Set<Verb>] = [:]
        for command in Self.commands(scope) { for key in command.keys { meanings[key, default: []].insert(command.verb) } }
        let doubled = meanings.filter { $0.value.count > 1 }
        #expect(doubled.isEmpty)
    }

    @Test(arguments: Scope.allCases)
    func noCommandStandsTwice(scope: Scope) {
        let verbs = Self.commands(scope).map(\.verb)
        #expect(Set(verbs).count == verbs.count)
    }

    /// A pane may take back a digit, which answers there; beside that it hides nothing that holds everywhere.
    @Test func panesHideNothing() {
        let everywhere = Dictionary(
            Self.commands(.everywhere).flatMap { command in command.keys.map { ($0, command.verb) } }, uniquingKeysWith: { a, _ in a })
        for scope in Scope.allCases where scope != .everywhere && !Self.layers.contains(scope) {
            for command in Self.commands(scope) where command.verb != .answer {
                for key in command.keys {
                    #expect(everywhere[key] == nil || everywhere[key] == command.verb, "\(scope) hides \(key)")
                }
            }
        }
    }

    @Test func emergencyIsAlwaysOneKeyAway() {
        for stack in Self.stacks {
            #expect(Keymap.command(for: .function(12), in: stack)?.verb == .emergency, "\(stack)")
            if !Self.textFields.contains(stack[0]) {
                #expect(Keymap.command(for: "!", in: stack)?.verb == .emergency, "\(stack)")
            }
        }
    }

    /// In a text field a printable character is text and nothing else.
    @Test func textFieldsTakeNoLetters() {
        for scope in Self.textFields {
            for command in Self.commands(scope) {
                #expect(!command.keys.contains { if case .character = $0 { true } else { false } }, "\(command.verb)")
            }
        }
    }

    @Test func thereIsAlwaysAWayBack() {
        for stack in Self.stacks { #expect(Keymap.command(for: .escape, in: stack)?.verb == .back, "\(stack)") }
    }

    @Test(arguments: Verb.allCases)
    func everyVerbIsACommand(verb: Verb) {
        #expect(Keymap.table.contains { $0.verb == verb })
    }

    /// Alt is eaten on the way by many terminals, and not every keyboard has å, ä and ö.
    @Test func nothingNeedsAltOrSwedishLetters() {
        for command in Keymap.table where !command.keys.isEmpty {
            #expect(command.keys.contains { Self.isEverywhere($0) }, "\(command.verb) in \(command.scope)")
        }
    }

    private static func isEverywhere(_ key: Key) -> Bool {
        switch key {
        case .alt, .altUp, .altDown, .altLeft, .altRight: false
        case .character(let character): character.isASCII
        default: true
        }
    }

    /// Movement is movement wherever there is something to move in.
    @Test func movementMeansTheSame() {
        let movement: [(Key, Verb)] = [
            ("j", .down), ("k", .up), ("h", .left), ("l", .right), (.down, .down), (.up, .up), (.left, .left),
            (.right, .right), ("G", .last), (.end, .last), (.home, .first), (.pageUp, .pageUp), (.pageDown, .pageDown),
        ]
        // In the prefix `g` the next letter is a place to go to.
        for stack in Self.stacks where stack[0] != .goTo {
            for (key, verb) in movement {
                if let command = Keymap.command(for: key, in: stack) { #expect(command.verb == verb, "\(key) in \(stack)") }
            }
        }
    }
}
