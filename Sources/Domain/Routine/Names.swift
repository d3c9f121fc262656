/// Typed names, so that a node can never be looked up with the name of a citation.
package struct Name<Kind>: Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }
    package init(stringLiteral text: String) { self.text = text }
    package init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package static func < (a: Self, b: Self) -> Bool { a.text < b.text }
    package var description: String { text }
}

package enum NodeKindName {}
package enum AnswerKindName {}
package enum TrackKindName {}
package enum FactKindName {}
package enum OutcomeKindName {}
package enum CitationKindName {}
package enum ReasonKindName {}

/// Steg i rutinen: `N30`.
package typealias NodeID = Name<NodeKindName>
/// Svar på ett steg: `yes`, `unknown`. Unique within its node.
package typealias AnswerID = Name<AnswerKindName>
/// Spår: `danger`, `crime`, `child` … in order of precedence.
package typealias TrackID = Name<TrackKindName>
/// Faktum that a walk remembers and later steps ask about: `person`, `phenomenon`, `event` …
package typealias FactID = Name<FactKindName>
/// Slutläge: `police_report`, `opinion_only` …
package typealias OutcomeID = Name<OutcomeKindName>
/// Lagrum: `sol-19-1`.
package typealias CitationID = Name<CitationKindName>
/// Skäl till ingen åtgärd.
package typealias ReasonID = Name<ReasonKindName>
