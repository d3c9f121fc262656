/// Märkesord. What the marks are called when they are read; the words come from the catalogue of texts.
package struct MarkWords: Equatable, Sendable {
    package var done: String
    package var open: String
    package var warning: String
    package var active: String
    package var proposal: String
    /// Said of the item that has the focus.
    package var current: String

    package init(done: String, open: String, warning: String, active: String, proposal: String, current: String) {
        self.done = done
        self.open = open
        self.warning = warning
        self.active = active
        self.proposal = proposal
        self.current = current
    }

    func word(for mark: Item.Mark) -> String {
        switch mark {
        case .none: ""
        case .done: done
        case .open: open
        case .warning: warning
        case .active: active
        case .proposal: proposal
        }
    }
}
