import ArgumentParser
import Interface
import Screen

/// The verbs, in Swedish without å, ä, ö; the form with them is accepted too. `samordna` alone opens the screens.
struct Samordna: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samordna", version: Version.text,
        subcommands: [
            Rutin.self, PlanVerb.self, MoteVerb.self, Ar.self, Blankett.self, Kolla.self, Kontrollera.self, Sakerhetskopiera.self, Aterstall.self,
            Gallra.self,
        ],
        helpNames: [])

    @OptionGroup var look: Look
    @Flag(name: .customLong("tangenter")) var keys = false

    func run() throws {
        if keys { return KeyTable.print() }
        try Program.run(look.opening())
    }
}

enum Version {
    static let text = "0.1"
}

/// How the interactive program looks: the same everywhere.
struct Look: ParsableArguments {
    @Flag(name: [.customLong("linje"), .customLong("skarmlasare"), .customLong("skärmläsare")]) var linear = false
    @Flag(name: .customLong("ascii")) var ascii = false
    @Flag(name: [.customLong("utan-farg"), .customLong("utan-färg"), .customLong("no-color")]) var noColour = false

    func opening(_ pane: PaneName = .start) -> Opening {
        Opening(pane: pane, linear: linear, ascii: ascii, noColour: noColour)
    }
}

/// `samordna --tangenter`: the key table as text, from the table that dispatches the keys.
enum KeyTable {
    static func print() {
        let texts = Words.current
        for scope in Scope.allCases {
            let commands = Keymap.table.filter { $0.scope == scope && !$0.keyNames(texts).isEmpty }
            guard !commands.isEmpty else { continue }
            Out.say(texts("scope.\(scope.rawValue)"))
            for command in commands {
                let keys = command.keyNames(texts)
                Out.say("  " + keys + String(repeating: " ", count: max(1, 20 - keys.count)) + command.help(texts))
            }
            Out.say("")
        }
    }
}
