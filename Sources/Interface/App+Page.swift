import Domain
import Screen

extension App {
    /// The page as it stands. Drawing changes nothing.
    package var page: Page {
        let context = context
        let view = view(context)
        var stamps = view.stamps
        if isReadOnly, projector == nil { stamps.append(texts("stamp.read_only")) }
        return Page(
            place: texts("head.place", context.districtName),
            tabs: projector == nil ? PaneName.allCases.map { Tab(number: $0.rawValue, title: texts($0.key), isCurrent: $0 == pane) } : [],
            menu: projector == nil ? ": " + texts("head.all") : "",
            title: view.title,
            stamps: stamps,
            body: view.body,
            overlay: context.editing == nil ? layers.last.map { overlay($0, context) } : nil,
            hints: hintCommands.map { hint($0, context) },
            notice: notice,
            saved: savedAt.map { texts("head.saved", $0) })
    }

    /// The commands of the hint line, in its order: what matters here first, then what holds everywhere.
    var hintCommands: [Command] {
        let hints = scopes.first.flatMap { Keymap.hints[$0] } ?? []
        return Array(hints.lazy.filter { $0.verb != .answer || digits > 0 }.prefix(7))
    }

    private var digits: Int {
        switch layers.last {
        case .menu(let menu): menu.options.count
        case .checklist(let list): list.options.count
        case nil: current.digits(context)
        default: 0
        }
    }

    private func hint(_ command: Command, _ context: Context) -> Hint {
        let key = command.verb == .answer ? choiceKeys : command.shortKey(texts)
        return Hint(key: key, text: hintText(command))
    }

    /// Shorter than the name, and other words for the same verb in another scope.
    func hintText(_ command: Command) -> String {
        texts.optional("hint.\(command.verb.rawValue).\(command.scope.rawValue)")
            ?? texts.optional("hint.\(command.verb.rawValue)") ?? command.title(texts)
    }

    /// "1–4"; more than nine go on with other keys, which stand beside the choices.
    private var choiceKeys: String {
        switch digits {
        case 1: "1"
        case ...9: "1–\(digits)"
        default: "1–9 …"
        }
    }
}
