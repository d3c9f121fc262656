/// Kontroll av en cell: the screening, with the words of the field not taken for names.
struct ImportScreening {
    enum Answer: Equatable {
        case accepted(ScreenedText)
        case empty
        case tooLong
        /// Blocked, or a name as far as can be seen: the cell stays empty.
        case mayIdentify
    }

    /// Texts that stand in the plan already: somebody has let them through.
    private let trusted: Set<String>
    private let roles: Set<String>

    init(plan: Plan, existing: [Activity], register: RoleRegister) {
        var trusted: Set<String> = Set(plan.sections.map(\.name.text))
        for activity in existing {
            for text in [activity.text, activity.timeline, activity.followUp, activity.target?.words] { text.map { _ = trusted.insert($0.text) } }
            for unit in activity.target?.units ?? [] { trusted.insert(unit.name.text) }
            for report in activity.reports { report.comment.map { _ = trusted.insert($0.text) } }
            for note in activity.notes { trusted.insert(note.text.text) }
        }
        self.trusted = trusted
        roles = register.roles.reduce(into: []) { words, role in
            for spelling in [role.name] + role.synonyms { words.formUnion(BrokenText.words(spelling.text)) }
        }
    }

    func screen(_ raw: String, _ kind: ScreenedText.Kind) -> Answer {
        let text = ScreenedText.tidied(raw)
        if text.isEmpty { return .empty }
        if text.count > kind.limit { return .tooLong }
        if trusted.contains(text) { return .accepted(ScreenedText(stored: text, kind: kind)) }
        do throws(ScreeningRefusal) {
            return .accepted(try ScreenedText(text, kind: kind))
        } catch .found(let findings) {
            guard !findings.contains(where: { points(at: $0, in: text) }) else { return .mayIdentify }
            return (try? ScreenedText(text, kind: kind, acceptingWarnings: true)).map(Answer.accepted) ?? .mayIdentify
        } catch {
            return .mayIdentify
        }
    }

    func refuses(_ raw: String, _ kind: ScreenedText.Kind) -> Bool {
        switch screen(raw, kind) {
        case .tooLong, .mayIdentify: true
        case .accepted, .empty: false
        }
    }

    /// What blocks, and names. Other warnings, of ages and groups, are what such plans are about.
    private func points(at finding: ScreeningFinding, in text: String) -> Bool {
        if finding.severity == .block { return true }
        switch finding.rule {
        case .initials: return true
        case .namePair, .capitalisedWord, .titleWithName:
            let range = Array(text)[finding.range.clamped(to: 0..<text.count)]
            return String(range).split { !$0.isLetter }.contains { word in
                guard word.first?.isUppercase == true else { return false }
                let small = word.lowercased()
                return !roles.contains(small) && !Lexicon.knows(small) && !Lexicon.knows(String(small.dropLast(small.hasSuffix("s") ? 1 : 0)))
            }
        default: return false
        }
    }
}
