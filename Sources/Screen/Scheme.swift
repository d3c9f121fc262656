/// Färgschema. The look of each role. Colour only ever repeats what a symbol, a word or the cursor says, so that
/// `mono` lacks nothing.
package enum Scheme: String, Sendable, CaseIterable {
    /// For light text on a dark ground.
    case dark
    /// For dark text on a light ground.
    case light
    /// Blue and orange, told apart also with protanopia and deuteranopia. Brings its own dark ground.
    case colourSafe
    /// Attributes only: NO_COLOR, one-colour terminals.
    case mono

    package func style(_ role: Role) -> Style {
        switch self {
        case .dark: Self.coloured(role, .onDark)
        case .light: Self.coloured(role, .onLight)
        case .colourSafe: Self.coloured(role, .safe)
        case .mono: Self.mono(role)
        }
    }

    /// Reverse is the focus and nothing else, so that what is bright is always where the cursor is.
    private static func mono(_ role: Role) -> Style {
        switch role {
        case .normal, .line, .proposal: Style()
        case .heading, .strong, .key, .stamp, .warning, .danger: Style(nil, on: nil, .bold)
        case .done, .dim: Style(nil, on: nil, .dim)
        case .focus: Style(nil, on: nil, .reverse)
        case .current: Style(nil, on: nil, [.bold, .underline])
        case .field: Style(nil, on: nil, .underline)
        case .found: Style(nil, on: nil, [.bold, .underline, .italic])
        }
    }

    private static func coloured(_ role: Role, _ ink: Palette) -> Style {
        switch role {
        case .normal: Style(ink.text, on: ink.ground)
        case .heading, .strong: Style(ink.text, on: ink.ground, .bold)
        case .dim, .line: Style(ink.faint, on: ink.ground)
        case .focus: Style(ink.text, on: ink.ground, .reverse)
        case .current: Style(ink.accent, on: ink.ground, [.bold, .underline])
        case .key: Style(ink.accent, on: ink.ground, .bold)
        case .stamp: Style(ink.caution, on: ink.ground, .bold)
        case .danger: Style(ink.alarm, on: ink.ground, .bold)
        case .warning: Style(ink.caution, on: ink.ground)
        case .done: Style(ink.good, on: ink.ground)
        case .proposal: Style(ink.tentative, on: ink.ground)
        case .field: Style(ink.text, on: ink.ground, .underline)
        case .found: Style(ink.alarm, on: ink.ground, [.bold, .underline])
        }
    }

    /// Exact colours have a contrast of at least 4.5 to 1 against the ground they are meant for.
    private struct Palette {
        var text: Colour?
        var ground: Colour?
        var faint: Colour?
        var accent: Colour
        var caution: Colour
        var alarm: Colour
        var good: Colour
        var tentative: Colour

        static let onDark = Palette(
            faint: Colour(.white, 246), accent: Colour(.cyan, 81), caution: Colour(.yellow, 221),
            alarm: Colour(.red, 210), good: Colour(.green, 114), tentative: Colour(.magenta, 183))
        static let onLight = Palette(
            faint: Colour(.black, 240), accent: Colour(.blue, 25), caution: Colour(.magenta, 94),
            alarm: Colour(.red, 124), good: Colour(.green, 22), tentative: Colour(.magenta, 90))
        static let safe = Palette(
            text: Colour(.white, 254), ground: Colour(.black, 16), faint: Colour(.white, 248),
            accent: Colour(.cyan, 117), caution: Colour(.yellow, 214), alarm: Colour(.yellow, 208),
            good: Colour(.cyan, 75), tentative: Colour(.white, 189))
    }
}
