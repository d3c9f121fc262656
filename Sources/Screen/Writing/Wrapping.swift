/// Radbrytning. Running text with roles as lines, and back to text.
extension Text {
    /// Lines of at most `width` cells. Roles go on over the breaks. Line breaks in the text are kept.
    package func wrapped(to width: Int, symbols: Symbols = .unicode) -> [Text] {
        let glyphs = Glyphs(symbols: symbols)
        return glyphs.cells(self, .normal, .text).wrapped(to: width).map(glyphs.text)
    }

    /// The text, or as much of it as leaves room for the marker.
    package func cut(to width: Int, symbols: Symbols = .unicode) -> Text {
        let glyphs = Glyphs(symbols: symbols)
        return glyphs.text(glyphs.cells(self).cut(to: width, symbols.ellipsis))
    }
}

extension Glyphs {
    /// Back from cells that were made here.
    func text(_ cells: [Cell]) -> Text {
        var text = Text(spans: [])
        for cell in cells where !cell.isContinuation {
            if text.spans.last?.role != cell.role { text.spans.append(Span("", cell.role)) }
            text.spans[text.spans.count - 1].text.append(character(cell))
        }
        return text
    }
}
