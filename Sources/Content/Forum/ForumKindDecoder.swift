import Domain

/// Läser ett slag av forum med sin dagordningsmall.
struct ForumKindDecoder {
    var families: Set<FamilyID>

    private static let keys = ["id", "name", "purpose", "convenor", "organisations", "modes", "source", "confirmed"]
    /// What a meeting about one person has no use for, and so may not have.
    private static let phenomenonKeys = ["cadence", "record", "per_unit", "length", "families", "agenda"]

    func decode(_ value: YamlValue) throws(ContentFailure) -> ForumKind {
        let all = try Fields(value, keys: Self.keys + Self.phenomenonKeys)
        let modes: Set<ForumMode> = try all.codes("modes")
        guard !modes.isEmpty else {
            let place = all.optional("modes")?.place
            throw ContentFailure(.missingKey, at: place ?? all.place, ["key": "modes"])
        }
        let isPhenomenon = modes.contains(.phenomenon)
        let fields = try isPhenomenon ? all : Fields(value, keys: Self.keys)
        var kind = ForumKind(
            id: try fields.name("id"), name: try fields.screened("name", kind: .forumName).text,
            purpose: try fields.text("purpose"), convenor: try fields.screened("convenor", kind: .role),
            organisations: try organisations(fields), cadence: .everyMeeting, record: .meetingNotes, agenda: [], modes: modes,
            source: try fields.optionalText("source"), isConfirmed: try fields.flag("confirmed"))
        guard isPhenomenon else { return kind }
        kind.cadence = try fields.required("cadence").asCadence()
        kind.record = try fields.code("record", of: RecordType.allCases)
        kind.isPerUnit = try fields.flag("per_unit")
        kind.length = try fields.number("length", in: 5...600)
        let known = families.map(\.text).sorted().joined(separator: ", ")
        kind.families = Set(try fields.names("families", among: families, allowed: known))
        kind.agenda = try agenda(fields.required("agenda"))
        return kind
    }

    private func organisations(_ fields: Fields) throws(ContentFailure) -> [ScreenedText] {
        var organisations: [ScreenedText] = []
        for value in try fields.list("organisations") {
            let organisation = try value.asScreened("organisations", kind: .organisation)
            // Attendance is kept by the name.
            guard !organisations.contains(organisation) else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": organisation.text])
            }
            organisations.append(organisation)
        }
        return organisations
    }

    /// One VBE item, and at most one each of the others that the program does something with.
    private func agenda(_ value: YamlValue) throws(ContentFailure) -> [AgendaLine] {
        var special: Set<AgendaKind> = []
        let lines = try value.asUnique(\AgendaLine.id) { value throws(ContentFailure) in
            let line = try line(value)
            guard line.kind == .ordinary || special.insert(line.kind).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": line.kind.rawValue])
            }
            return line
        }
        guard special.contains(.vbe) else { throw ContentFailure(.missingVBEItem, at: value.place) }
        return lines
    }

    private func line(_ value: YamlValue) throws(ContentFailure) -> AgendaLine {
        let fields = try Fields(value, keys: ["id", "kind", "title", "minutes", "standing"])
        return AgendaLine(
            id: try fields.name("id"), kind: try fields.optionalCode("kind", of: AgendaKind.allCases) ?? .ordinary,
            title: try fields.screened("title", kind: .agendaItem),
            length: try fields.optional("minutes")?.asNumber(in: 1...240), isStanding: try fields.flag("standing"))
    }
}

extension YamlValue {
    /// `every`, `year-2`
    fileprivate func asCadence() throws(ContentFailure) -> VBECadence {
        let text = try asText()
        guard let cadence = VBECadence(code: text) else {
            throw ContentFailure(.unknownCode, at: place, ["value": text, "allowed": "every, year-1 … year-52"])
        }
        return cadence
    }
}
