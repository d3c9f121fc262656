/// Radbrytning. Running text with roles as lines, and back to text.
extension Text {
    /// Lines of at most `width` cells. Roles go on over the breaks. Line breaks in the text are kept.
    package func wrapped(to width: Int, symbols: Symbols = .unicode) -> [Text] {
        Glyphs(symbols: symbols).cells(self, .normal, .text).wrapped(to: width).map(Text.init(cells:))
    }

    /// The text, or as much of it as leaves room for the marker.
    package func cut(to width: Int, symbols: Symbols = .unicode) -> Text {
        Text(cells: Glyphs(symbols: symbols).cells(self).cut(to: width, symbols.ellipsis))
    }

    init(cells: [Cell]) {
        self.init(spans: [])
        for cell in cells where !cell.isContinuation {
            if let last = spans.last, last.role == cell.role {
                spans[spans.count - 1].text.append(cell.glyph)
            } else {
                spans.append(Span(String(cell.glyph), cell.role))
            }
        }
    }
}
