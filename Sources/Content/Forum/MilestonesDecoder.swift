import Domain

/// Läser årets milstolpar.
package enum MilestonesDecoder {
    private static let keys = ["id", "kind", "name", "confirmed", "source"]

    package static func shipped() throws(ContentFailure) -> [Milestone] { try decode(SourceText(.milestones)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> [Milestone] {
        let file = try Fields(YamlReader.read(source), keys: ["milestones"])
        return try file.required("milestones").asUnique(\Milestone.id, milestone)
    }

    private static func milestone(_ value: YamlValue) throws(ContentFailure) -> Milestone {
        // Either a day or a report to count from: the other one's keys are unknown.
        let isCounted = try Fields(value, keys: keys + ["day", "from", "weeks"]).optional("day") == nil
        let fields = try Fields(value, keys: keys + (isCounted ? ["from", "weeks"] : ["day"]))
        return Milestone(
            id: try fields.name("id"), kind: try fields.code("kind", of: [.board, .survey, .revision, .milestone]),
            name: try fields.text("name"), basis: try isCounted ? counted(fields) : fields.required("day").asYearDay(),
            source: try fields.text("source"), isConfirmed: try fields.flag("confirmed"))
    }

    private static func counted(_ fields: Fields) throws(ContentFailure) -> Milestone.Basis {
        let report = try fields.code("from", of: [Occasion.Kind.t1, .t2, .annualReport])
        return .weeks(try fields.required("weeks").asWeeks(), from: report)
    }
}

extension YamlValue {
    /// `05-04` for every year, `2026-05-04` for that one.
    func asYearDay() throws(ContentFailure) -> Milestone.Basis {
        let isWhole = try asText().utf8.count > 5
        return isWhole ? .day(try asDay()) : .date(try asMonthDay())
    }

    /// Digits, with a minus before them at most.
    fileprivate func asWeeks() throws(ContentFailure) -> Int {
        let text = try asText()
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let weeks = Int(text),
            abs(weeks) <= Milestone.farthest
        else {
            throw ContentFailure(
                .unknownCode, at: place, ["value": text, "allowed": "-\(Milestone.farthest)–\(Milestone.farthest)"])
        }
        return weeks
    }
}
