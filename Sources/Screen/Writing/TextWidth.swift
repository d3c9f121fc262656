/// Teckenbredd. How many cells a text takes in a terminal.
package enum TextWidth {
    /// 0 for a mark without a letter under it, 2 for East Asian wide characters and emoji, otherwise 1.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.value < 0x300 { return isKeycap(scalars) ? 2 : 1 }
        let base = of(first)
        // A heart is narrow, a heart with the emoji selector is not.
        if base == 1, scalars.count > 1, isEmojiSequence(first, scalars) { return 2 }
        return base
    }

    package static func of(_ text: String) -> Int {
        var width = 0
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        for character in text { width += of(character) }
        return width
    }

    package static func of(_ text: Text) -> Int { text.spans.reduce(0) { $0 + of($1.text) } }

    package static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        // The vowels and final consonants of a Hangul syllable stand on its first consonant.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return WideRanges.contain(scalar.value) ? 2 : 1
        }
    }

    /// The text, or as much of its beginning as leaves room for the marker. A wide character is never halved.
    package static func cut(_ text: String, to width: Int, marker: Character = "…") -> String {
        guard width > 0 else { return "" }
        guard of(text) > width else { return text }
        var kept = ""
        var taken = 0
        let room = width - of(marker)
        for character in text {
            let next = taken + of(character)
            if next > room { break }
            kept.append(character)
            taken = next
        }
        if room >= 0 { kept.append(marker) }
        return kept
    }

    private static func isKeycap(_ scalars: Character.UnicodeScalarView) -> Bool {
        scalars.count > 1 && scalars.contains { $0.value == 0x20E3 }
    }

    private static func isEmojiSequence(_ first: Unicode.Scalar, _ scalars: Character.UnicodeScalarView) -> Bool {
        if (0x1F1E6...0x1F1FF).contains(first.value) { return true }
        return first.properties.isEmoji
            && scalars.dropFirst().contains { $0.value == 0xFE0F || $0.value == 0x20E3 || $0.properties.isEmojiModifier }
    }
}
