import Domain

/// Normaliserad text: what is compared between two copies of a statute.
package enum CanonicalText {
    /// NFC, white space folded to single blanks, without the amendment references at the end ("Lag (2025:1501).").
    ///
    /// A statute can be moved, wrapped and re-stamped without a changed word; only the words count.
    package static func of(_ text: String) -> String {
        var words = text.composed.split(whereSeparator: \.isWhitespace)
        while let reference = words.last, isNumber(reference), words.count > 1,
            kinds.contains(String(words[words.count - 2]))
        {
            words.removeLast(2)
        }
        return words.joined(separator: " ")
    }

    private static let kinds: Set<String> = ["Lag", "Förordning", "Kungörelse"]

    /// `(2025:1501).`
    private static func isNumber(_ word: Substring) -> Bool {
        guard word.hasPrefix("("), word.hasSuffix(").") else { return false }
        let parts = word.dropFirst().dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.count == 4
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
