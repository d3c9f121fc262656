import Screen

/// One line of the command table: a verb, the keys that give it in a scope, and its place in the hint line.
package struct Command: Equatable, Sendable {
    package let verb: Verb
    package let scope: Scope
    package let keys: [Key]
    /// Lower comes first in the hint line; nil never stands there.
    package let hint: Int?
    /// Printed instead of the keys: "1–4", "gs".
    package let label: String?

    init(_ verb: Verb, _ scope: Scope, _ keys: [Key], hint: Int? = nil, label: String? = nil) {
        self.verb = verb
        self.scope = scope
        self.keys = keys
        self.hint = hint
        self.label = label
    }
}
