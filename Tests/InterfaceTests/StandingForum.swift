import Domain
import Interface
import Screen
import TestSupport
import Testing

extension Scenario {
    /// The same for the rooms of the forum's pane.
    static func standing(inForum scope: Scope, texts: Texts = .swedish) throws -> Scenario {
        var s = try AgendaWorld.scenario(texts: texts)
        switch scope {
        case .commitments: s.send(.perform(.commitments))
        case .regularity: s.send(.perform(.regularity))
        case .yearView: s.send(.perform(.yearView))
        case .forumHall: s.press("4")
        case .forumPage: s.answer("SSPF Kärrtorp: VBE")
        default: s.press("4")
        }
        return s
    }
}
