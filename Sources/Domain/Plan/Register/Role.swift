/// Roll i rollregistret: a function in an organisation, with the spellings it was met in. Never a person.
package struct Role: Hashable, Sendable, Codable {
    package var id: RoleID
    package var name: ScreenedText
    package var synonyms: [ScreenedText]
    /// Merged: everything that names this role means the other.
    package var mergedInto: RoleID?
    package init(id: RoleID, name: ScreenedText, synonyms: [ScreenedText] = [], mergedInto: RoleID? = nil) {
        self.id = id
        self.name = name
        self.synonyms = synonyms
        self.mergedInto = mergedInto
    }
}

/// Rollregistret as a value: finds a role by any of its spellings.
package struct RoleRegister: Equatable, Sendable {
    package private(set) var roles: [Role]
    private var byID: [RoleID: Role] = [:]
    private var bySpelling: [String: RoleID] = [:]

    package init(_ roles: [Role]) {
        self.roles = roles
        for role in roles { byID[role.id] = role }
        for role in roles {
            for spelling in [role.name] + role.synonyms {
                bySpelling[Self.key(spelling.text), default: role.id] = bySpelling[Self.key(spelling.text)] ?? role.id
            }
        }
    }

    /// Follows mergers; a circle ends where it began.
    package func resolved(_ id: RoleID) -> RoleID {
        var id = id
        var seen: Set<RoleID> = []
        while seen.insert(id).inserted, let next = byID[id]?.mergedInto { id = next }
        return id
    }

    /// The role itself, or the one it was merged into.
    package subscript(id: RoleID) -> Role? { byID[resolved(id)] }

    package func name(_ id: RoleID) -> String { self[id]?.name.text ?? id.text }

    /// The role that a spelling means; nil when the register does not know it.
    package func role(spelled text: String) -> RoleID? { bySpelling[Self.key(text)].map(resolved) }

    /// Every id that means the same role, for filters over what is stored.
    package func all(meaning id: RoleID) -> Set<RoleID> {
        let wanted = resolved(id)
        return Set(roles.map(\.id).filter { resolved($0) == wanted } + [wanted])
    }

    /// Letters and digits only, lower case: so "preventions-samordnare" and "Preventionssam ordnare" are one spelling.
    package static func key(_ text: String) -> String {
        String(text.composed.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
