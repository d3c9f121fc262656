/// Text of other people's cells.
enum ImportText {
    /// Composed, without the tags and stars that a conversion left behind. Line breaks stay: a broken word is known by them.
    static func plain(_ raw: String) -> String {
        let text = raw.composed
        return text.contains("</") || text.contains("**") || text.contains("<br") ? withoutTags(text) : text
    }

    private static let tags: Set<String> = [
        "b", "i", "u", "p", "ul", "ol", "li", "br", "em", "strong", "span", "div", "sup", "sub", "font", "a", "td", "tr",
    ]

    private static func withoutTags(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter }
            guard tags.contains(name.lowercased()), let close = rest.firstIndex(of: ">") else {
                result.append("<")
                rest = rest.dropFirst()
                continue
            }
            result.append(["li", "br", "p", "div", "tr"].contains(name.lowercased()) ? "\n" : " ")
            rest = rest[rest.index(after: close)...]
        }
        result += rest
        return result.split(separator: "**", omittingEmptySubsequences: false).joined()
    }

    /// Lower case words of letters and digits.
    static func words(_ text: String) -> [String] {
        text.composed.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// As much as a remark shows.
    static func shortened(_ text: String) -> String {
        let line = ScreenedText.tidied(text)
        return line.count > 40 ? line.prefix(39) + "…" : line
    }

    /// Number of letters to change, add or leave out, at most `limit`; nil for more.
    static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
        let (a, b) = (Array(a), Array(b))
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
