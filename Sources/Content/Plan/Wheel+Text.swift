import Domain

extension Wheel.Date {
    /// Reads `05-04`, month and day. Nil for every other form and for a day that no year has.
    package init?(monthDay text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let month = Int(parts[0]), let day = Int(parts[1]),
            // A leap year has every day there is.
            CalendarDay(year: 2024, month: month, day: day) != nil
        else { return nil }
        self.init(month: month, day: day)
    }

    /// `05-04`
    package var monthDay: String { "\(padded(month, 2))-\(padded(day, 2))" }
}

extension Wheel {
    /// From the decoded texts, so that no YAML is read at start. A day that is not there is the standard one.
    package init(decoded text: (String) -> String?) {
        self = .standard
        for key in WheelKey.allCases {
            if let date = text(key.decodedKey).flatMap({ Date(monthDay: $0) }) { self[keyPath: key.date] = date }
        }
    }

    /// What `init(decoded:)` reads.
    var decodedTexts: [String: String] {
        Dictionary(WheelKey.allCases.map { ($0.decodedKey, self[keyPath: $0.date].monthDay) }) { first, _ in first }
    }
}

/// Egna dagar i årshjulet, from the configuration: those that are nil stay as they are.
package struct WheelChanges: Equatable, Sendable {
    private var dates: [WheelKey: Wheel.Date] = [:]
    /// The coordinator's own days of the board, in the place of the shipped proposals; empty when there are none.
    package private(set) var boards: [Milestone.Basis] = []
    package init() {}

    package var t1: Wheel.Date? { dates[.t1] }
    package var t2: Wheel.Date? { dates[.t2] }
    package var annualReport: Wheel.Date? { dates[.annualReport] }
    package var yearAfter: Wheel.Date? { dates[.yearAfter] }

    package func applied(to wheel: Wheel) -> Wheel {
        var wheel = wheel
        for (key, date) in dates { wheel[keyPath: key.date] = date }
        return wheel
    }

    init(_ value: YamlValue) throws(ContentFailure) {
        let fields = try Fields(value, keys: WheelKey.allCases.map(\.rawValue) + ["board"])
        for value in try fields.list("board") {
            let day = try value.asYearDay()
            guard !boards.contains(day) else {
                throw ContentFailure(.duplicateIdentifier, at: value.place, ["id": try value.asText()])
            }
            boards.append(day)
        }
        for key in WheelKey.allCases { dates[key] = try fields.optional(key.rawValue)?.asMonthDay() }
    }
}

extension YamlValue {
    func asMonthDay() throws(ContentFailure) -> Wheel.Date {
        let text = try asText()
        guard let date = Wheel.Date(monthDay: text) else {
            throw ContentFailure(.badMonthDay, at: place, ["value": text])
        }
        return date
    }
}
