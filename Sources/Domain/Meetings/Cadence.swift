/// Hur ofta VBE ska upp i forumet.
package enum VBECadence: Hashable, Sendable, Codable {
    case everyMeeting
    /// Minst så många gånger per kalenderår.
    case atLeast(perYear: Int)

    /// `every`, `year-2`
    package var code: String {
        switch self {
        case .everyMeeting: "every"
        case .atLeast(let count): "year-\(count)"
        }
    }

    package init?(code: some StringProtocol) {
        if code == "every" {
            self = .everyMeeting
        } else if code.hasPrefix("year-"), let count = Int(code.dropFirst(5)), (1...52).contains(count), code.dropFirst(5).first != "+" {
            self = .atLeast(perYear: count)
        } else {
            return nil
        }
    }
}
