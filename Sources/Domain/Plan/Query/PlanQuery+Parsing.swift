extension PlanQuery {
    /// Reads `ansvarig:förebyggande ej:genomförd försenad t1:saknas "öppen fritid"`.
    ///
    /// - `field:value` by the keywords, values by their beginning; roles and sections by any part of a name.
    ///   Where several may be meant (status, role, section) a comma stands between them.
    /// - `t1:saknas`, with any channel: expected and not reported. `ansvarig:saknas`: nobody.
    /// - `-term`, `ej:term` and `ej term` turn a term round. After them the word for a status means the status.
    /// - Everything else, and whatever stands in quotation marks, is looked for in the texts.
    package static func parse(
        _ typed: String, words: PlanQueryWords, register: RoleRegister, sections: [PlanSection]
    ) throws(PlanQueryProblem) -> PlanQuery {
        let characters = Array(typed)
        let values = QueryValues(words: words, register: register, sections: sections)
        var terms: [Term] = []
        /// The word that turns round what comes next, while nothing has come.
        var turning: QueryToken?
        for token in QueryToken.tokens(of: characters) {
            let reader = QueryReader(token: token, typed: String(characters[token.range]), values: values)
            if token.isOpen { throw reader.problem(.openQuote) }
            if reader.isTurn {
                turning = turning == nil ? token : nil
                continue
            }
            if let term = try reader.term(turned: turning != nil) { terms.append(term) }
            turning = nil
        }
        if let turning {
            let word = String(characters[turning.range])
            throw PlanQueryProblem(range: turning.range, token: word, reason: .emptyValue(field: word))
        }
        return PlanQuery(terms)
    }
}

/// One token against the words of the language.
private struct QueryReader {
    let token: QueryToken
    let typed: String
    let values: QueryValues

    func problem(_ reason: PlanQueryProblem.Reason) -> PlanQueryProblem {
        PlanQueryProblem(range: token.range, token: typed, reason: reason)
    }

    /// `ej` by itself.
    var isTurn: Bool { !token.hasQuotes && values.isKeyword(QueryToken.text(token.letters).folded, "not") }

    /// Nil for a token that asks for nothing: empty quotation marks, or a dot between two terms.
    func term(turned: Bool) throws(PlanQueryProblem) -> PlanQuery.Term? {
        var isTurned = turned
        var rest = token.letters[...]
        var field: String?
        // A loop, since as many turns may be typed as there is room for.
        while true {
            if let first = rest.first, first.isPlain("-") {
                rest = rest.dropFirst()
                if rest.isEmpty && !token.hasQuotes { throw problem(.emptyValue(field: "-")) }
                isTurned.toggle()
                continue
            }
            guard let colon = rest.firstIndex(where: { $0.isPlain(":") }), colon > rest.startIndex,
                !rest[..<colon].contains(where: \.isQuoted)
            else { break }
            let name = QueryToken.text(rest[..<colon])
            rest = rest[(colon + 1)...]
            if rest.isEmpty || (rest.allSatisfy { $0.character.isWhitespace }) { throw emptyOrUnknown(name) }
            guard values.isKeyword(name.folded, "not") else {
                field = name
                break
            }
            isTurned.toggle()
        }
        let term: PlanQuery.Term? = if let field { try values.term(field, rest, problem) } else { word(rest, isTurned: isTurned) }
        return term.map { isTurned ? .not($0) : $0 }
    }

    private func emptyOrUnknown(_ name: String) -> PlanQueryProblem {
        problem(values.isField(name.folded) ? .emptyValue(field: name) : .unknownField)
    }

    private func word(_ letters: ArraySlice<QueryToken.Letter>, isTurned: Bool) -> PlanQuery.Term? {
        let text = QueryToken.text(letters).folded
        guard !text.isEmpty, text != "·" else { return nil }
        if token.hasQuotes { return .words(text) }
        if values.isKeyword(text, "late") { return .late }
        if values.isKeyword(text, "not_done") { return .not(.status([.done])) }
        if values.isKeyword(text, "to_rewrite") { return .toRewrite }
        if isTurned, let status = values.status(named: text) { return .status([status]) }
        return .words(text)
    }
}
