import Domain
import GRDB

/// Between the codes of the Domain and the columns. A set is its codes in the order of the screen, with commas between.
extension ReportCode {
    static func stored(_ text: String) throws -> Self {
        guard let code = Self(rawValue: text) else { throw Unreadable(column: field, value: text) }
        return code
    }

    static func storedSet(_ text: String) throws -> Set<Self> {
        try Set(text.split(separator: ",").map { try stored(String($0)) })
    }

    static func text(_ set: Set<Self>) -> String {
        allCases.filter(set.contains).map(\.rawValue).joined(separator: ",")
    }
}

extension Period {
    static func stored(_ text: String) throws -> Period {
        guard let period = Period(iso: text) else { throw Unreadable(column: "period", value: text) }
        return period
    }
}

extension Month {
    static func stored(_ text: String) throws -> Month {
        guard case .month(let month) = try Period.stored(text) else { throw Unreadable(column: "month", value: text) }
        return month
    }
}

extension EndingKind {
    /// The columns `kind` and `detail`.
    var columns: (kind: String, detail: String) {
        switch self {
        case .outcome(let outcome): ("outcome", outcome.text)
        case .noAction(let reason): ("no_action", reason.text)
        case .trainingNeed: ("training_need", "")
        }
    }

    static func stored(kind: String, detail: String) throws -> EndingKind {
        switch kind {
        case "outcome": .outcome(OutcomeID(detail))
        case "no_action": .noAction(ReasonID(detail))
        case "training_need": .trainingNeed
        default: throw Unreadable(column: "kind", value: kind)
        }
    }
}
