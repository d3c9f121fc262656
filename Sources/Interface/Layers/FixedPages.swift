import Domain
import Screen

/// 112. Full screen, from everywhere; needs nothing but the texts, so it can never be late.
enum EmergencyPage {
    static let number = "112"

    static func reading(_ context: Context) -> Reading {
        let texts = context.texts
        var blocks: [Block] = [.paragraph(Text(number, .danger)), .paragraph(Text(texts("emergency.call"), .strong)), .gap]
        for step in 1...6 { blocks.append(.labelled(Text("\(step)", .key), Text(texts("emergency.step_\(step)")))) }
        blocks += [.gap, .labelled(Text(texts("must_not"), .danger), Text(texts("emergency.must_not")))]
        if let contacts = context.library?.contacts, !contacts.isEmpty {
            blocks += [.gap, .heading(Text(texts("contacts.title"), .heading))] + ContactsPage.blocks(contacts, texts)
        } else {
            blocks += [.gap, .paragraph(Text(texts("emergency.police")))]
        }
        return Reading(texts("emergency.title"), blocks)
    }
}

/// Stödkontakter: functions, never people.
enum ContactsPage {
    static func reading(_ context: Context) -> Reading {
        Reading(context.texts("contacts.title"), blocks(context.library?.contacts ?? [], context.texts))
    }

    static func blocks(_ contacts: [Contact], _ texts: Texts) -> [Block] {
        contacts.map { contact in
            var line = contact.number
            if let hours = contact.hours { line += ", \(hours)" }
            if let note = contact.note { line += ". \(note)" }
            line += (line.last == "." ? " " : ". ") + texts("read_on", contact.readOn.iso)
            var text = Text(line)
            if let doubt = contact.unconfirmed { text = text + Text(" " + texts("unconfirmed.short", doubt), .warning) }
            return .labelled(Text(contact.title, .strong), text)
        }
    }
}

/// Hjälp: the keys that work where one stands, from the same table that dispatches them.
enum HelpPage {
    static func reading(scopes: [Scope], _ texts: Texts) -> Reading {
        var blocks: [Block] = [.paragraph(Text(texts("help.intro")))]
        for scope in scopes {
            // A key that means something else here is not told of: digits answer a question.
            let commands = Keymap.table.filter { command in
                command.scope == scope && !command.keyNames(texts).isEmpty
                    && (command.keys.isEmpty || command.keys.contains { Keymap.command(for: $0, in: scopes) == command })
            }
            guard !commands.isEmpty else { continue }
            blocks += [.gap, .heading(Text(texts("scope.\(scope.rawValue)"), .heading))]
            blocks += commands.map { .labelled(Text($0.keyNames(texts), .key), Text($0.help(texts))) }
        }
        blocks += [.gap, .paragraph(Text(texts("help.more"), .dim))]
        return Reading(texts("help.title"), blocks)
    }
}

/// Gå till: the prefix `g` says what can follow it.
enum GoToMenu {
    static let verbs: [Verb] = [.goStart, .goRoutine, .goPlan, .goForum, .goReports]

    static func overlay(_ texts: Texts) -> Overlay {
        let items = verbs.map { verb in
            let key = Keymap.table.first { $0.scope == .goTo && $0.verb == verb }?.shortKey(texts)
            return Item(Text(texts("verb.\(verb.rawValue)")), key: key)
        }
        let top = Item(Text(texts("go_to.first")), key: "g")
        // Which step has to be said by a digit, so that line is only read.
        let step = Item(Text(texts("go_to.step")), key: "1–9")
        return Overlay(
            title: Text(texts("go_to.title"), .heading),
            body: [
                .list(ItemList(name: "go_to", items: items + [top], focus: 0)), .list(ItemList(name: "", items: [step])),
            ])
    }
}

/// Första starten: which district, and nothing else.
enum DistrictMenu {
    static func menu(_ context: Context) -> Menu {
        let districts = context.districts
        let known = districts.all.map { id in
            Menu.Option(districts.name(id), detail: districts.aliases(id), .district(id))
        }
        return Menu(
            context.texts("district.title"), text: [context.texts("district.text")],
            options: known + [Menu.Option(context.texts("district.other"), .otherDistrict)],
            focus: context.district.flatMap { districts.all.firstIndex(of: $0) } ?? 0,
            // Without a district the program works as well; it just cannot name it.
            escape: .close)
    }
}
