extension StringProtocol {
    /// Composed characters (NFC) as far as Latin letters go: `a` + ring becomes `å`, so that equal texts are equal bytes.
    package var composed: String {
        guard unicodeScalars.contains(where: { $0.value > 0x2FF }) else { return String(self) }
        return String(map { $0.unicodeScalars.contains { $0.value > 0x2FF } ? Composition.letters[$0] ?? $0 : $0 })
    }
}

/// Characters compare by what they mean, so that a table from each letter to itself finds the composed form of any spelling.
private enum Composition {
    static let letters: [Character: Character] = {
        let values = [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>]
        let letters = values.joined().compactMap(Unicode.Scalar.init).map { Character($0) }
        return Dictionary(letters.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
