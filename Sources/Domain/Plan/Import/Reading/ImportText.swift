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

    /// Number of bytes to change, add or leave out, at most `limit`; nil for more.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        var i = 0
        while i < a.count {
            var diagonal = row[0]
            row[0] = i + 1
            var least = i + 1
            var j = 0
            while j < b.count {
                var cost = diagonal + (a[i] == b[j] ? 0 : 1)
                if row[j + 1] + 1 < cost { cost = row[j + 1] + 1 }
                if row[j] + 1 < cost { cost = row[j] + 1 }
                diagonal = row[j + 1]
                row[j + 1] = cost
                if cost < least { least = cost }
                j += 1
            }
            if least > limit { return nil }
            i += 1
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
