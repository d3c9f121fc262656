import Domain

/// What the files of the plan have in common: texts that the screening lets through, sets of codes, numbers.
extension Fields {
    func screened(_ key: String, kind: ScreenedText.Kind) throws(ContentFailure) -> ScreenedText {
        try required(key).asScreened(key, kind: kind)
    }

    /// Empty when the key is missing, tidied as every stored text is.
    func optionalScreened(_ key: String, kind: ScreenedText.Kind) throws(ContentFailure) -> String {
        guard let value = optional(key) else { return "" }
        return try value.asScreened(key, kind: kind).text
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws(ContentFailure) -> Int {
        try required(key).asNumber(in: range)
    }

    /// Empty when the key is missing; a code that stands twice is refused.
    func codes<Code: ReportCode>(_ key: String, as: Code.Type = Code.self) throws(ContentFailure) -> Set<Code> {
        var codes: Set<Code> = []
        for value in try list(key) {
            let code: Code = try value.asCode(of: Array(Code.allCases))
            guard codes.insert(code).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": code.rawValue])
            }
        }
        return codes
    }

    /// Names that something else has to know, each once.
    func names<Kind>(
        _ key: String, among known: Set<Name<Kind>>, allowed: @autoclosure () -> String
    ) throws(ContentFailure) -> [Name<Kind>] {
        var names: [Name<Kind>] = []
        for value in try list(key) {
            let name = try value.asName(among: known, allowed: allowed())
            guard !names.contains(name) else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": name.text])
            }
            names.append(name)
        }
        return names
    }
}

extension YamlValue {
    /// Warnings are let through, as by a writer who has looked at them: programmes and places have capitals.
    func asScreened(_ key: String, kind: ScreenedText.Kind) throws(ContentFailure) -> ScreenedText {
        let raw = try asText()
        do {
            return try ScreenedText(raw, kind: kind, acceptingWarnings: true)
        } catch {
            switch error {
            case .empty: throw ContentFailure(.emptyText, at: place, ["key": key])
            case .tooLong: throw ContentFailure(.refusedText, at: place, ["value": raw])
            case .found(let findings):
                let stopped = findings.first { $0.severity == .block }.map { Array(raw)[$0.range] }
                throw ContentFailure(.refusedText, at: place, ["value": stopped.map { String($0) } ?? raw])
            }
        }
    }

    func asName<Kind>(among known: Set<Name<Kind>>, allowed: String) throws(ContentFailure) -> Name<Kind> {
        let name: Name<Kind> = try asName()
        guard known.contains(name) else {
            throw ContentFailure(.unknownCode, at: place, ["value": name.text, "allowed": allowed])
        }
        return name
    }

    /// Digits only: no sign, no blanks.
    func asNumber(in range: ClosedRange<Int>) throws(ContentFailure) -> Int {
        let text = try asText()
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), range.contains(number) else {
            throw ContentFailure(
                .unknownCode, at: place, ["value": text, "allowed": "\(range.lowerBound)–\(range.upperBound)"])
        }
        return number
    }
}
