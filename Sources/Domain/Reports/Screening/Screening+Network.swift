/// Addresses on the net: e-mail, links, user names, IP.
extension FoldedText {
    func emails() -> [Hit] {
        tokens.indices.compactMap { index in
            guard let (at, after) = atSign(index), at > 0, let before = self[at - 1],
                before.isWord || before.kind == .digits, let end = domain(from: after)
            else { return nil }
            var first = at - 1
            while first > 0, tokens[first].isGlued, tokens[first - 1].kind != .mark || "._-+".contains(tokens[first - 1].text) {
                first -= 1
            }
            return .block(.email, cells(from: first, through: end), .replaceWithRole)
        }
    }

    /// `@`, `(at)`, `[snabel-a]` or a bare `at`: the first token of the sign and the first one behind it.
    private func atSign(_ index: Int) -> (Int, Int)? {
        guard let token = self[index] else { return nil }
        if token.text == "@" { return (index, index + 1) }
        if "([{<".contains(token.text), let word = self[index + 1], ["at", "a", "snabela", "snabel"].contains(word.lower) {
            let close = (index + 2..<index + 6).first { ")]}>".contains(self[$0]?.text ?? " ") }
            return close.map { (index, $0 + 1) }
        }
        guard ["at", "snabela", "snabel"].contains(token.lower) else { return nil }
        return (index, token.lower == "snabel" ? index + 3 : index + 1)
    }

    /// Labels with dots, or with words for dots, between them; gives the last token. The last label is no number.
    private func domain(from start: Int) -> Int? {
        var (index, end) = (start, Int?.none)
        while let label = self[index], label.kind != .mark {
            var next = index + 1
            while let part = self[next], part.isGlued, part.kind != .mark || part.text == "-" { next += 1 }
            if index > start, label.isWord, label.text.count > 1 { end = next - 1 }
            guard let dot = dot(next) else { break }
            index = dot
        }
        return end
    }

    /// The token behind a dot: `.`, `punkt`, `dot`, `(dot)`.
    private func dot(_ index: Int) -> Int? {
        guard let token = self[index] else { return nil }
        if token.text == "." || token.lower == "punkt" || token.lower == "dot" { return index + 1 }
        if "([{".contains(token.text), let word = self[index + 1], ["punkt", "dot"].contains(word.lower) || word.text == ".",
            ")]}".contains(self[index + 2]?.text ?? " ") { return index + 3 }
        return nil
    }

    func links() -> [Hit] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            guard token.isWord || token.kind == .digits else { return nil }
            let follows = self[index + 1]
            if ["http", "https", "hxxp", "hxxps", "ftp"].contains(token.lower), follows?.text == ":", self[index + 2]?.text == "/" {
                return .block(.url, cells(from: index, through: endOfRun(index)))
            }
            if token.lower == "www", follows?.text == "." { return .block(.url, cells(from: index, through: endOfRun(index))) }
            guard let last = self[index + 2], follows?.text == ".", follows?.isGlued == true, last.isWord, last.isGlued else { return nil }
            let path = self[index + 3]
            let hasPath = path?.text == "/" && path?.isGlued == true && self[index + 4]?.isGlued == true
                && self[index + 4]?.kind != .mark
            // A full stop without the space behind it makes a word of the next sentence: that one has a capital.
            let isDomain = token.text.count > 1 && WordList.topDomains.contains(last.text) && self[index + 3]?.isGluedLetter != true
            return isDomain || (hasPath && (2...6).contains(last.text.count))
                ? .block(.url, cells(from: index, through: endOfRun(index))) : nil
        }
    }

    /// `@name`, or the name of a service, a colon and a name.
    func handles() -> [Hit] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            if token.text == "@", let next = self[index + 1], next.kind != .mark || "_.".contains(next.text) {
                return .block(.handle, cells(from: index, through: endOfRun(index + 1)))
            }
            if WordList.services.contains(token.lower), self[index + 1]?.text == ":", let name = self[index + 2], name.kind != .mark {
                return .block(.handle, cells(from: index, through: endOfRun(index + 2)))
            }
            return nil
        }
    }

    func addresses() -> [Hit] {
        var hits: [Hit] = []
        for index in tokens.indices where !tokens[index].isGlued || tokens[index - 1].kind == .mark {
            let end = endOfRun(index)
            let run = String(cells[cells(from: index, through: end)]).lowercased().prefix { $0.isHexDigit || ".:".contains($0) }
            guard run.contains(where: { ".:".contains($0) }), index == 0 || !tokens[index].isGlued || !".:".contains(tokens[index - 1].text)
            else { continue }
            let four = run.split(separator: ".", omittingEmptySubsequences: false)
            let isFour = four.count >= 4 && four.prefix(4).allSatisfy { part in
                let digits = part.prefix { $0 != ":" }
                return (1...3).contains(digits.count) && (Int(digits).map { (0...255).contains($0) } ?? false)
            }
            let six = run.split(separator: ":", omittingEmptySubsequences: false)
            let isSix = (six.count > 4 || (six.count > 2 && run.contains("::"))) && six.allSatisfy { $0.count < 5 }
                && run.contains { $0.isHexDigit }
            if isFour || isSix { hits.append(.block(.ipAddress, cells(from: index, through: end))) }
        }
        return hits
    }

    /// The last token that is glued on, marks at the end left out.
    func endOfRun(_ index: Int) -> Int {
        var end = index
        while let next = self[end + 1], next.isGlued { end += 1 }
        while end > index, tokens[end].kind == .mark { end -= 1 }
        return end
    }
}

extension FoldedText.Token {
    var isGluedLetter: Bool { isGlued && kind != .mark }
}
