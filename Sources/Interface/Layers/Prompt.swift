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

        /// Nil when what is typed is never stored.
        var screening: ScreenedText.Kind? {
            switch self {
            case .filter, .period: nil
            case .district: .districtName
            case .note: .note
            }
        }

        var key: String {
            switch self {
            case .filter: "prompt.filter"
            case .district: "prompt.district"
            case .note: "prompt.note"
            case .period: "prompt.period"
            }
        }
    }

    package var purpose: Purpose
    package var editor: LineEditor
    /// Set when Enter was refused; a second Enter after a warning saves.
    package var refusal: String?
    package var hasWarned = false

    init(_ purpose: Purpose, text: String = "", limit: Int = 200) {
        self.purpose = purpose
        editor = LineEditor(text, limit: limit)
    }

    package var findings: [ScreeningFinding] {
        purpose.screening.map { Screening.findings(in: editor.text, kind: $0) } ?? []
    }
}
