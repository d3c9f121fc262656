import Content
import Domain
import Testing

/// A routine as small as the decoder lets it be, to be broken in one place at a time.
enum Small {
    static let routine = """
        routine:
          version: "2026-1"
          title: Prov
          valid_from: 2026-01-01
          signed_off: {role: Chef, day: 2026-01-02}
          start: N00
        tracks:
          - {id: danger, title: Fara}
          - {id: form, title: Blankett}
        facts:
          person: rör en person
        outcomes:
          - {id: done, text: Klart, records: [form, statistics]}
        reasons:
          - {id: nothing, text: Inget att göra}
        nodes:
          - id: N00
            kind: question
            track: danger
            gate: danger
            short: Fara?
            text: Är det fara?
            must_not: [Vänta]
            support: law
            answers:
              - id: yes
                text: Ja
                opens: [N01, {node: N02, when: person, again: true, proposal: yes}]
                sets: [person]
              - {id: no, text: Nej, opens: [{node: N01, unless: person}], ages: 18-20}
              - {id: unknown, text: Vet inte, opens: [N01], unknown: true, ages: 21-}
          - id: N01
            kind: action
            track: form
            short: Ring
            text: Ring
            support: proposal
            limit: {text: genast, support: other_source}
            outcome: done
            fills: {actions: [police_report, removed], police_report: yes}
            answers:
              - {id: next, text: Vidare}
          - id: N02
            kind: end
            track: form
            short: Slut
            text: Slut
            support: proposal
            answers:
              - {id: next, text: Vidare, outcome: done, fills: {trigger: event}}
        """

    static func decoded() throws -> RoutineSource { try RoutineDecoder.decode(SourceText(routine, file: "rutin.yaml")) }
}

/// What a broken text fails with.
func failure(_ read: () throws -> Void) -> ContentFailure? {
    do {
        try read()
        return nil
    } catch {
        return error as? ContentFailure
    }
}

func routineFailure(_ text: String) -> ContentFailure? {
    failure { _ = try RoutineDecoder.decode(SourceText(text, file: "rutin.yaml")) }
}
