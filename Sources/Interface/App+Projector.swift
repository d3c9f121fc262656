import Domain
import Screen

/// `samordna mote visa`: the same loop, painter and reader, with one page and hardly any keys.
extension App {
    /// The clock on the page moves: whoever waits for keys wakes each minute, too.
    package var wakesEachMinute: Bool {
        projector?.isRunning(forum.desk(context)) ?? (pane == .forum && forum.isMeetingRunning(shelf))
    }

    mutating func performProjected(_ verb: Verb) -> [Effect] {
        let desk = forum.desk(context)
        switch verb {
        case .back, .quit: return [.quit]
        case .help: layers.append(.reader(HelpPage.reading(scopes: scopes, texts)))
        case .emergency: layers.append(.reader(EmergencyPage.reading(context)))
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        default: projector?.move(verb, desk)
        }
        return []
    }
}
