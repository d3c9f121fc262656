/// Namn på blad: at most 31 characters, none that a workbook refuses, no name twice whatever its case.
struct SheetNames {
    private var taken: Set<String> = ["history"]

    mutating func next(_ wanted: String) -> String {
        let allowed = wanted.visible.oneLine.map { "[]:*?/\\".contains($0) ? "-" : $0 }
        let trimmed = String(allowed).trimming { $0 == " " || $0 == "'" }
        let base = trimmed.isEmpty ? "info" : trimmed
        var name = Self.cut(base, to: Self.limit)
        var number = 1
        while !taken.insert(name.lowercased()).inserted {
            number += 1
            let ending = " (\(number))"
            name = Self.cut(base, to: Self.limit - ending.count) + ending
        }
        return name
    }

    private static let limit = 31

    private static func cut(_ text: String, to limit: Int) -> String {
        text.shortened(to: limit).trimming { $0 == " " || $0 == "'" }
    }
}

extension String {
    func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isUnwanted(first) { rest = rest.dropFirst() }
        while let last = rest.last, isUnwanted(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
