extension RoleRegister {
    /// What a part of a cell tells about itself.
    enum Shape: Equatable {
        /// A task: chef, samordnare, rektor.
        case officer
        /// Nämnd, förvaltning, polis.
        case body
        /// Skola, bibliotek: after a title it is what the title is about.
        case place
        case unknown
    }

    /// A function word is in it, and nothing that points out a person: asked before somebody confirms a new role.
    package static func looksLikeRole(_ text: String) -> Bool {
        shape(of: text) != .unknown && text.count <= ScreenedText.Kind.role.limit && !pointsOutSomebody(text)
    }

    /// A name, with or without a title, or what the screening blocks: no role, whoever says so.
    package static func pointsOutSomebody(_ text: String) -> Bool {
        let found = Screening.findings(in: text, kind: .role) + Screening.findings(in: text, kind: .activity)
        return found.contains { $0.severity == .block || [.namePair, .titleWithName, .initials].contains($0.rule) }
    }

    static func shape(of text: String) -> Shape {
        let words = text.composed.lowercased().split { !$0.isLetter }
        func ends(_ endings: [String]) -> Bool { words.contains { word in endings.contains { word.hasSuffix($0) } } }
        if ends(RoleWords.officers) { return .officer }
        if ends(RoleWords.bodies) { return .body }
        return ends(RoleWords.places) || words.contains { RoleWords.whole.contains(String($0)) } ? .place : .unknown
    }
}
