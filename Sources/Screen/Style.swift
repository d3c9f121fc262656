/// Stil. How a role looks, in the words of a terminal.
package struct Style: Hashable, Sendable {
    /// Nil is the terminal's own colour.
    package var foreground: Colour?
    package var background: Colour?
    package var attributes: Attributes

    package struct Attributes: OptionSet, Hashable, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        package static let bold = Attributes(rawValue: 1)
        package static let underline = Attributes(rawValue: 2)
        package static let reverse = Attributes(rawValue: 4)
        package static let dim = Attributes(rawValue: 8)
        package static let italic = Attributes(rawValue: 16)
    }

    package init(_ foreground: Colour? = nil, on background: Colour? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}

/// Färg. One of the eight that every terminal with colour has, and a better one where there are 256.
package struct Colour: Hashable, Sendable {
    package enum Basic: Int, Sendable { case black, red, green, yellow, blue, magenta, cyan, white }
    package var basic: Basic
    /// 16 … 255: those are the same everywhere, the first sixteen are the user's own.
    package var exact: UInt8

    package init(_ basic: Basic, _ exact: UInt8) {
        self.basic = basic
        self.exact = exact
    }

    /// The number of the colour in a terminal with so many; nil when it has none.
    package func index(of colours: Int) -> Int? {
        if colours >= 256 { return Int(exact) }
        return colours >= 8 ? basic.rawValue : nil
    }
}
