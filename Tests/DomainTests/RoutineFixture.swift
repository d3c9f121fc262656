@testable import Domain

/// Invented routines, one step to a line:
///
///     W what ? repeat=nothing: event +phenomenon > E ; concern > G ; nothing
///
/// name, track, kind (`?` question, `!` action, `.` end), then `gate=danger|act`, `outcome=…`, `repeat=<until>`, `person`,
/// and after the colon the answers: name[=basis], `+fact`, `->outcome`, and after `>` what it opens: `E`, `E:fact`,
/// `E:!fact`, with `*` last for a declared loop. The answer `unknown` is "Vet inte"; questions without one are certain.
/// Tracks have the order in which they first come up, facts are those that are named, the first step is the start.
enum RoutineFixture {
    static let outcomes: [Outcome] = [
        Outcome(id: "done", text: "Klart", records: [.statistics, .noAction]),
        Outcome(id: "report", text: "Orosanmälan är gjord", records: [.statistics]),
        Outcome(id: "sent", text: "Blankett skickad", records: [.form, .statistics]),
        Outcome(id: "opinion", text: "Bara åsikt", records: [.trainingNeed]),
    ]

    static func draft(_ text: String) -> RoutineDraft {
        let nodes = text.split(separator: "\n").map { node(String($0)) }
        var tracks: [TrackID] = []
        for node in nodes where !tracks.contains(node.track) { tracks.append(node.track) }
        let answers = nodes.flatMap(\.answers)
        let facts = Set(answers.flatMap(\.sets) + answers.flatMap(\.opens).compactMap(\.condition.fact))
            .union([PersonTrack.person, PersonTrack.phenomenon])
        return RoutineDraft(
            version: "prov-1", title: "Påhittad rutin för ö-prov", validFrom: CalendarDay(number: 0),
            start: nodes.first?.id ?? "S", tracks: tracks.map { Track(id: $0, title: "Spår \($0)") },
            facts: Dictionary(uniqueKeysWithValues: facts.map { ($0, "faktum \($0)") }), outcomes: outcomes,
            reasons: [Reason(id: "handled", text: "Redan hanterat")], nodes: nodes)
    }

    static func routine(_ text: String) throws -> Routine {
        try Routine(checking: draft(text), citations: [])
    }

    /// For what the linter would not let through.
    static func graph(_ text: String) throws -> RoutineGraph {
        guard let graph = RoutineGraph(draft(text)) else { throw Unreadable(line: text) }
        return graph
    }

    struct Unreadable: Error { let line: String }

    private static func node(_ line: String) -> Node {
        let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
        let words = halves[0].split(separator: " ").map(String.init)
        let kinds: [String: Node.Kind] = ["?": .question, "!": .action, ".": .end]
        func value(_ key: String) -> String? {
            words.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
        }
        let until = value("repeat")
        let answers = halves[1].split(separator: ";").map { answer(String($0)) }
        let gates: [String: Node.Gate] = ["danger": .danger, "act": .actOrOpinion]
        return Node(
            id: NodeID(words[0]), kind: kinds[words[2]] ?? .question, track: TrackID(words[1]),
            short: "Steg \(words[0])",
            text: "Är det \(words[0])?", mustNot: ["gissa"], gate: value("gate").flatMap { gates[$0] },
            concernsPerson: words.contains("person"),
            certain: answers.contains(where: \.isUnknown) ? nil : "påhittat",
            repeats: until.map { Repeat(text: "Mer än \(words[0])?", until: AnswerID($0)) },
            outcome: value("outcome").map { OutcomeID($0) }, answers: answers)
    }

    private static func answer(_ text: String) -> Answer {
        var answer = Answer(id: "", text: "")
        var opens = false
        for word in text.split(separator: " ").map(String.init) {
            if word == ">" {
                opens = true
            } else if opens {
                answer.opens.append(opening(word))
            } else if word.hasPrefix("+") {
                answer.sets.append(FactID(String(word.dropFirst())))
            } else if word.hasPrefix("->") {
                answer.outcome = OutcomeID(String(word.dropFirst(2)))
            } else {
                let parts = word.split(separator: "=").map(String.init)
                answer.id = AnswerID(parts[0])
                answer.text = "Svar \(parts[0])"
                answer.isUnknown = parts[0] == "unknown"
                answer.basis = parts.count > 1 ? Answer.Basis(rawValue: parts[1]) : nil
            }
        }
        return answer
    }

    private static func opening(_ word: String) -> Opening {
        let parts = word.filter { $0 != "*" }.split(separator: ":").map(String.init)
        let again = word.hasSuffix("*")
        guard parts.count > 1 else { return Opening(NodeID(parts[0]), again: again) }
        let condition: Opening.Condition =
            parts[1].hasPrefix("!") ? .unless(FactID(String(parts[1].dropFirst()))) : .when(FactID(parts[1]))
        return Opening(NodeID(parts[0]), condition, again: again)
    }

    /// Sound, and small enough to walk every way through.
    static let small = """
        S danger ? gate=danger: yes > H ; no > W
        H danger ! outcome=done: next > W
        W what ? repeat=nothing: event +phenomenon > E ; concern > G ; staff > T ; nothing
        G what ? gate=act: act=act +person > P X ; opinion=opinion > O ; unknown=unknown +person > P
        X crime ? : yes ->done > E ; no > P ; unknown > P
        P child ? person: under > R ; over > C ; unknown > R
        R child ! person outcome=report: next > U
        U child ? person: again > R* ; enough ->done
        T staff ! outcome=done: next > E:phenomenon X:person
        E removal ! : next ->done > F:phenomenon F:person
        C adult ! person outcome=done: next > F:phenomenon
        O adult . outcome=opinion: next
        F form ! outcome=sent: next
        """
}
