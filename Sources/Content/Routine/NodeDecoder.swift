import Domain

/// Läser ett steg i rutinen.
enum NodeDecoder {
    private static let keys = [
        "id", "kind", "track", "gate", "short", "text", "why", "who", "limit", "record", "must_not", "citations",
        "support", "unconfirmed", "concerns_person", "certain", "repeats", "outcome", "fills", "answers", "after",
    ]

    static func node(_ value: YamlValue) throws(ContentFailure) -> Placed<Node> {
        let fields = try Fields(value, keys: keys)
        let id: NodeID = try fields.name("id")
        let answers = try fields.listed("answers", AnswerDecoder.answer)
        var places: [RoutinePlace: SourcePlace] = [:]
        for answer in answers {
            let key = RoutinePlace.answer(id, answer.value.id)
            guard places.updateValue(answer.place, forKey: key) == nil else {
                throw ContentFailure(.duplicateIdentifier, at: answer.place, ["id": answer.value.id.text])
            }
        }
        let node = Node(
            id: id, kind: try fields.code("kind", of: [.question, .action, .end]), track: try fields.name("track"),
            short: try fields.text("short"), text: try fields.text("text"),
            why: try fields.optionalText("why") ?? "", who: try fields.optionalText("who") ?? "",
            limit: try limit(fields.optional("limit")), record: try fields.optionalText("record") ?? "",
            mustNot: try fields.texts("must_not"), citations: try fields.names("citations"),
            support: try fields.code("support", of: Support.allCases), unconfirmed: try fields.texts("unconfirmed"),
            gate: try fields.optionalCode("gate", of: [.danger, .actOrOpinion]),
            concernsPerson: try fields.flag("concerns_person"), certain: try fields.optionalText("certain"),
            repeats: try repeats(fields.optional("repeats")), outcome: try fields.optionalName("outcome"),
            fills: try FillDecoder.fills(fields.optional("fills")), answers: answers.map(\.value))
        return Placed(
            part: node, key: .node(id), id: id.text, place: value.place, inner: places, after: fields.optional("after"))
    }

    private static func limit(_ value: YamlValue?) throws(ContentFailure) -> TimeLimit? {
        guard let value else { return nil }
        let fields = try Fields(value, keys: ["text", "support"])
        return TimeLimit(
            text: try fields.text("text"), support: try fields.code("support", of: Support.allCases))
    }

    private static func repeats(_ value: YamlValue?) throws(ContentFailure) -> Repeat? {
        guard let value else { return nil }
        let fields = try Fields(value, keys: ["text", "until"])
        return Repeat(text: try fields.text("text"), until: try fields.name("until"))
    }
}

/// Läser ett svar and what it opens.
enum AnswerDecoder {
    private static let keys = ["id", "text", "opens", "sets", "unknown", "basis", "ages", "outcome", "fills"]

    static func answer(_ value: YamlValue) throws(ContentFailure) -> (value: Answer, place: SourcePlace) {
        let fields = try Fields(value, keys: keys)
        var opens: [Opening] = []
        for value in try fields.list("opens") { opens.append(try opening(value)) }
        let answer = Answer(
            id: try fields.name("id"), text: try fields.text("text"), opens: opens, sets: try fields.names("sets"),
            isUnknown: try fields.flag("unknown"),
            basis: try fields.optionalCode("basis", of: [.act, .risk, .need, .child, .opinion, .unknown]),
            ages: try ages(fields.optional("ages")), outcome: try fields.optionalName("outcome"),
            fills: try FillDecoder.fills(fields.optional("fills")))
        return (answer, value.place)
    }

    /// `N01`, or `{node: N01, when: fact, again: true, proposal: true}`.
    private static func opening(_ value: YamlValue) throws(ContentFailure) -> Opening {
        guard case .mapping = value.content else { return Opening(try value.asName()) }
        let fields = try Fields(value, keys: ["node", "when", "unless", "again", "proposal"])
        let when: FactID? = try fields.optionalName("when")
        let unless: FactID? = try fields.optionalName("unless")
        let condition: Opening.Condition
        switch (when, unless) {
        case (nil, nil): condition = .always
        case (let fact?, nil): condition = .when(fact)
        case (nil, let fact?): condition = .unless(fact)
        case (_?, _?): throw ContentFailure(.twoConditions, at: value.place)
        }
        return Opening(
            try fields.name("node"), condition, again: try fields.flag("again"),
            isProposal: try fields.flag("proposal"))
    }

    /// `0-17`, `18-20`, `21-`: an open end reaches to `Int.max`, so that only "all ages" covers all of them.
    private static func ages(_ value: YamlValue?) throws(ContentFailure) -> ClosedRange<Int>? {
        guard let value else { return nil }
        let text = try value.asText()
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let from = age(ends[0]), let to = ends[1].isEmpty ? Int.max : age(ends[1]), from <= to
        else { throw ContentFailure(.badAges, at: value.place, ["value": text]) }
        return from...to
    }

    private static func age(_ text: Substring) -> Int? {
        guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}

/// Läser vad ett steg eller svar fyller i: one value or a list of them per field, in the order of the file.
enum FillDecoder {
    static func fills(_ value: YamlValue?) throws(ContentFailure) -> [Fill] {
        guard let value else { return [] }
        var fills: [Fill] = []
        for entry in try value.asMapping() {
            guard let codes = FillField.all[entry.key] else {
                let allowed = FillField.all.keys.sorted().joined(separator: ", ")
                throw ContentFailure(.unknownKey, at: entry.keyPlace, ["key": entry.key, "allowed": allowed])
            }
            let values: [YamlValue] = if case .list(let list) = entry.value.content { list } else { [entry.value] }
            for value in values {
                let code = try value.asText()
                guard codes.contains(code) else {
                    throw ContentFailure(
                        .unknownCode, at: value.place, ["value": code, "allowed": codes.joined(separator: ", ")])
                }
                fills.append(Fill(field: entry.key, value: code))
            }
        }
        return fills
    }
}
