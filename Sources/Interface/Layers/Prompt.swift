import Domain
import Screen

/// Fråga om text: one line, with what it is for. Free text is screened while it is typed.
package struct Prompt: Equatable, Sendable {
    package enum Purpose: Equatable, Sendable {
        /// Filter on the list of blanketter: shown at once, kept by Enter.
        case filter
        /// Eget namn på stadsdelsområdet.
        case district
        /// Kort beskrivning.
        case note
        /// Vecka eller månad.
        case period
        case plan(PlanPrompt)
        case forum(ForumPrompt)

        /// Nil when what is typed is never stored.
        package var screening: ScreenedText.Kind? {
            switch self {
            case .filter, .period: nil
            case .district: .districtName
            case .note: .note
            case .plan(let prompt): prompt.screening
            case .forum(let prompt): prompt.screening
            }
        }

        var proposes: Bool { if case .forum(let prompt) = self { prompt.proposes } else { false } }

        var key: String {
            switch self {
            case .filter: "prompt.filter"
            case .district: "prompt.district"
            case .note: "prompt.note"
            case .period: "prompt.period"
            case .plan(let prompt): "prompt.\(prompt.code)"
            case .forum(let prompt): "prompt.\(prompt.code)"
            }
        }
    }

    package var purpose: Purpose
    package var editor: LineEditor
    /// Set when Enter was refused; a second Enter after a warning saves.
    package var refusal: String?
    package var hasWarned = false
    /// What stands in it is only proposed: what is typed takes its place.
    package var isProposal: Bool

    init(_ purpose: Purpose, text: String = "", limit: Int = 200) {
        self.purpose = purpose
        editor = LineEditor(text, limit: limit)
        isProposal = !text.isEmpty && purpose.proposes
    }

    /// Written in the row itself, where there is one.
    var isInPlace: Bool {
        switch purpose {
        case .plan(let prompt): prompt.isInPlace
        case .forum(let prompt): prompt.isInPlace
        default: false
        }
    }
    /// Several lines that wrap.
    var wraps: Bool {
        switch purpose {
        case .note: true
        case .plan(let prompt): prompt.wraps
        case .forum(let prompt): prompt.wraps
        default: false
        }
    }

    package var findings: [ScreeningFinding] {
        purpose.screening.map { Screening.findings(in: editor.text, kind: $0) } ?? []
    }

    /// The proposal leaves for what is typed.
    mutating func giveWay() {
        guard isProposal else { return }
        editor = LineEditor(limit: editor.limit)
        isProposal = false
    }
}
