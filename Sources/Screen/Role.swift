/// Roll. What a stretch of text is, never how it looks: a scheme decides the look, and a symbol or word always says the same.
package enum Role: UInt8, Sendable, CaseIterable, Hashable {
    case normal
    /// Rubrik.
    case heading
    /// Words that carry more weight than those around them.
    case strong
    /// Less important: reasons, dates, units.
    case dim
    /// The thing the keys act on. Only ever together with the hardware cursor.
    case focus
    /// The pane that is shown, in the head line.
    case current
    /// A key to press.
    case key
    /// Stämpel: EJ FASTSTÄLLD, ÖVNING.
    case stamp
    /// Danger and 112.
    case danger
    case warning
    /// Done, saved.
    case done
    /// Förslag.
    case proposal
    /// A text field that is being written in.
    case field
    /// What the screening found in a text.
    case found
    /// Lines and frames.
    case line
}
