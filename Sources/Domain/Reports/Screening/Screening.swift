/// Kontroll av fritext. Looks for what could point out a person, and says what and where; it changes nothing.
package enum Screening {
    /// What was found, in the order of the text, with ranges in characters of `text`.
    package static func findings(in text: String, kind: ScreenedText.Kind) -> [ScreeningFinding] {
        let folded = FoldedText(text)
        let hits = settled(hits(in: folded, rules: rules(of: kind))).map { hit in
            // Where a meeting is held is in every invitation to it; the writer sees to it that it is no home.
            let severity = kind == .meetingPlace && hit.rule == .street ? .warn : hit.severity
            return ScreeningFinding(
                rule: hit.rule, range: folded.original(hit.cells), severity: severity, suggestion: hit.suggestion)
        }
        let characters = folded.controls.map { ($0, ScreeningRule.controlCharacter, ScreeningFinding.Severity.block) }
            + folded.hidden.map { ($0, .hiddenCharacter, .warn) }
        let unseen = characters.map { place, rule, severity in
            ScreeningFinding(rule: rule, range: place..<place + 1, severity: severity, suggestion: .remove)
        }
        return (hits + unseen).sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// How much of the screening a kind of field gets.
    private enum Rules {
        /// What is never right: identity numbers, ways to reach somebody, accounts.
        case contacts
        /// And what points out a place, a unit, a case or an age.
        case details
        /// And people, while programmes, units, groups and dates pass: for the texts of a plan.
        case plan
        /// And single names, "pojken" and ages of one: for what is written while a meeting talks.
        case meeting
        /// And capitals, family, faith, quotations: for free text about what happened.
        case everything
    }

    private static func rules(of kind: ScreenedText.Kind) -> Rules {
        switch kind {
        case .diaryNumber, .timeline: .contacts
        case .role, .districtName, .query: .details
        case .activity, .followUp, .section, .goal, .target, .unit, .comment: .plan
        case .forumName, .organisation, .meetingPlace: .plan
        case .agendaItem, .meetingNote, .internalNote, .decision, .commitment: .meeting
        case .note, .place, .reason, .viewName: .everything
        }
    }

    /// The surest rule first: where two of them see the same characters, the first one names them.
    private static func hits(in text: FoldedText, rules: Rules) -> [Hit] {
        let chains = DigitChain.chains(in: text)
        var hits = text.accounts(chains) + text.identityNumbers(chains) + text.emails() + text.links() + text.handles()
        if rules != .contacts { hits += text.addresses() + text.caseNumbers() }
        hits += text.phones(chains)
        guard rules != .contacts else { return hits }
        hits += text.plates()
        if rules == .plan { return hits + text.planHits() + text.longNumbers(chains) }
        if rules == .meeting { return hits + text.meetingHits() + text.longNumbers(chains) }
        hits += text.streets() + text.dwellings() + text.postalCodes() + text.units() + text.classes()
        hits += text.ages() + text.clocks() + text.dates() + text.longNumbers(chains)
        guard rules == .everything else { return hits }
        hits += text.initials() + text.titles() + text.kinship() + text.quotations() + text.sensitiveWords()
        return hits + text.capitals()
    }

    /// One name for one place: a later hit gives way to a block that it touches, and a mere capital to anything.
    private static func settled(_ hits: [Hit]) -> [Hit] {
        hits.reduce(into: []) { kept, hit in
            let hides = kept.contains { earlier in
                guard earlier.cells.overlaps(hit.cells) else { return false }
                let isWider = hit.cells.lowerBound < earlier.cells.lowerBound || hit.cells.upperBound > earlier.cells.upperBound
                switch (earlier.severity, hit.severity) {
                case (.block, .block): return true
                case (.block, .warn): return !isWider || hit.rule == .longNumber
                case (.warn, .warn): return [.capitalisedWord, .namePair, .longNumber, .onePerson].contains(hit.rule) && earlier.rule != .quotation
                case (.warn, .block): return false
                }
            }
            if !hides { kept.append(hit) }
        }
    }
}

/// Fynd i fritext.
package struct ScreeningFinding: Hashable, Sendable {
    package enum Severity: String, Sendable, CaseIterable {
        /// Has to be rewritten.
        case block
        /// May stay when the writer has looked at it.
        case warn
    }

    package var rule: ScreeningRule
    /// In characters of the text that was screened.
    package var range: Range<Int>
    package var severity: Severity
    /// A coarser thing to say instead, if there is one. Shown, never done.
    package var suggestion: ScreeningSuggestion?

    package init(
        rule: ScreeningRule, range: Range<Int>, severity: Severity, suggestion: ScreeningSuggestion? = nil
    ) {
        self.rule = rule
        self.range = range
        self.severity = severity
        self.suggestion = suggestion
    }
}

/// Regel. The words stand in the texts under `screening.<raw value>`.
package enum ScreeningRule: String, Sendable, CaseIterable {
    /// Personnummer, samordningsnummer or an interim number with a letter.
    case identityNumber = "identity_number"
    case phone, email, url, handle
    case ipAddress = "ip_address"
    case plate
    /// Street with number blocks, street alone warns.
    case street
    /// Lägenhet, port, trapphus.
    case dwelling
    case postalCode = "postal_code"
    /// A school, preschool or other unit by its name.
    case namedUnit = "named_unit"
    case schoolClass = "school_class"
    case clockTime = "clock_time"
    case exactDate = "exact_date"
    case age
    case account
    /// A case number of police, court or incident system.
    case caseNumber = "case_number"
    /// Many digits that no other rule knows.
    case longNumber = "long_number"
    /// Control and direction characters: the text is not what it looks like.
    case controlCharacter = "control_character"
    /// Characters without width.
    case hiddenCharacter = "hidden_character"
    case initials
    /// Two or more capitalised words in a row.
    case namePair = "name_pair"
    /// A capitalised word inside a sentence that is no known place or authority.
    case capitalisedWord = "capitalised_word"
    /// Chef, rektor, lärare … followed by a capitalised word.
    case titleWithName = "title_with_name"
    case kinship
    /// "Pojken", "hon", "samma person": one person, however unnamed.
    case onePerson = "one_person"
    case quotation
    case faith, origin, health, orientation
}

/// Förslag. The words stand in the texts under `suggestion.<raw value>`.
package enum ScreeningSuggestion: String, Sendable, CaseIterable {
    case replaceWithArea = "replace_with_area"
    case replaceWithWeek = "replace_with_week"
    case replaceWithPartOfDay = "replace_with_part_of_day"
    case replaceWithPlaceType = "replace_with_place_type"
    case replaceWithUnitType = "replace_with_unit_type"
    case replaceWithChildOrAdult = "replace_with_child_or_adult"
    case replaceWithRole = "replace_with_role"
    case replaceWithGroup = "replace_with_group"
    case replaceWithYesOrNo = "replace_with_yes_or_no"
    case retell
    case remove
}
