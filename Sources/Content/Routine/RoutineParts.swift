import Domain

/// En del av rutinen with its place, and those of what it holds.
struct Placed<Part: Sendable>: Sendable {
    var part: Part
    var key: RoutinePlace
    var id: String
    var place: SourcePlace
    /// The answers of a step.
    var inner: [RoutinePlace: SourcePlace] = [:]
    /// Only in amendments: the id this part shall stand after.
    var after: YamlValue?

    func keep(in places: inout RoutinePlaces) {
        places[key] = place
        for (key, place) in inner { places[key] = place }
    }
}

/// Läser rutinens mindre delar: tracks, facts, outcomes, reasons.
enum RoutineParts {
    static func track(_ value: YamlValue) throws(ContentFailure) -> Placed<Track> {
        let fields = try Fields(value, keys: ["id", "title", "after"])
        let track = Track(id: try fields.name("id"), title: try fields.text("title"))
        return Placed(
            part: track, key: .track(track.id), id: track.id.text, place: value.place, after: fields.optional("after"))
    }

    static func outcome(_ value: YamlValue) throws(ContentFailure) -> Placed<Outcome> {
        let fields = try Fields(value, keys: ["id", "text", "records", "after"])
        var records: Set<RecordKind> = []
        for value in try fields.list("records") { records.insert(try value.asCode(of: RecordKind.allCases)) }
        let outcome = Outcome(id: try fields.name("id"), text: try fields.text("text"), records: records)
        return Placed(
            part: outcome, key: .outcome(outcome.id), id: outcome.id.text, place: value.place,
            after: fields.optional("after"))
    }

    static func reason(_ value: YamlValue) throws(ContentFailure) -> Placed<Reason> {
        let fields = try Fields(value, keys: ["id", "text", "after"])
        let reason = Reason(id: try fields.name("id"), text: try fields.text("text"))
        return Placed(
            part: reason, key: .reason(reason.id), id: reason.id.text, place: value.place,
            after: fields.optional("after"))
    }

    static func facts(_ value: YamlValue) throws(ContentFailure) -> [Placed<Fact>] {
        let entries = try value.asMapping()
        let fields = try Fields(value, keys: entries.map(\.key))
        var facts: [Placed<Fact>] = []
        for entry in entries {
            let id: FactID = try YamlValue(content: .text(entry.key), place: entry.keyPlace).asName()
            let fact = Fact(id: id, meaning: try fields.text(entry.key))
            facts.append(Placed(part: fact, key: .fact(id), id: id.text, place: entry.keyPlace))
        }
        return facts
    }
}

/// Faktum with its meaning, as a file pairs them.
struct Fact {
    var id: FactID
    var meaning: String
}

extension Array {
    /// The parts in order, their places kept; a second part with the same id is refused at its own place.
    func unique<Part>(
        _ places: inout RoutinePlaces
    ) throws(ContentFailure) -> [Part] where Element == Placed<Part> {
        var seen: Set<String> = []
        for placed in self {
            guard seen.insert(placed.id).inserted else {
                throw ContentFailure(.duplicateIdentifier, at: placed.place, ["id": placed.id])
            }
            if let after = placed.after {
                throw ContentFailure(.unknownKey, at: after.place, ["key": "after", "allowed": ""])
            }
            placed.keep(in: &places)
        }
        return map(\.part)
    }

    func kept(_ places: inout RoutinePlaces) -> [FactID: String] where Element == Placed<Fact> {
        for placed in self { placed.keep(in: &places) }
        return Dictionary(map { ($0.part.id, $0.part.meaning) }) { _, last in last }
    }
}
