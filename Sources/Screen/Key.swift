/// Tangent. What the terminal said was pressed, without its escape bytes.
package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// Marks several rows.
    case shiftUp, shiftDown
    /// Moves a row. Many terminals keep Alt to themselves, so there is always another key.
    case altUp, altDown, altLeft, altRight
    /// F1 … F12.
    case function(Int)
    /// Ctrl and a lower-case letter.
    case control(Character)
    case alt(Character)
}

/// Inmatning. Everything that can reach the program through the terminal.
package enum Input: Equatable, Sendable {
    case key(Key)
    /// One bracketed paste, already capped and with its invalid bytes replaced by U+FFFD.
    case paste(String)
    case resize(Size)
    /// Cell that was clicked, from 0.
    case click(row: Int, column: Int)
    /// Steps of the wheel; negative is upwards.
    case wheel(Int)
}
