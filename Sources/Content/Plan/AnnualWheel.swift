import Domain

/// Årshjul with the word of where each day comes from. Source: Resources/annual-wheel.yaml.
package struct AnnualWheel: Equatable, Sendable {
    package struct Day: Equatable, Sendable {
        package var date: Wheel.Date
        /// By the city.
        package var isConfirmed: Bool
        package var source: String
        package init(date: Wheel.Date, isConfirmed: Bool, source: String) {
            self.date = date
            self.isConfirmed = isConfirmed
            self.source = source
        }
    }

    package var t1: Day
    package var t2: Day
    package var annualReport: Day
    package var yearAfter: Day

    package var wheel: Wheel {
        Wheel(t1: t1.date, t2: t2.date, annualReport: annualReport.date, yearAfter: yearAfter.date)
    }
}

/// Läser årshjulet.
package enum AnnualWheelDecoder {
    package static func shipped() throws(ContentFailure) -> AnnualWheel { try decode(SourceText(.annualWheel)) }

    package static func decode(_ source: SourceText) throws(ContentFailure) -> AnnualWheel {
        let file = try Fields(YamlReader.read(source), keys: ["annual_wheel"])
        let days = try Fields(file.required("annual_wheel"), keys: WheelKey.allCases.map(\.rawValue))
        func day(_ key: WheelKey) throws(ContentFailure) -> AnnualWheel.Day {
            let fields = try Fields(days.required(key.rawValue), keys: ["day", "confirmed", "source"])
            return AnnualWheel.Day(
                date: try fields.required("day").asMonthDay(), isConfirmed: try fields.flag("confirmed"),
                source: try fields.text("source"))
        }
        return AnnualWheel(
            t1: try day(.t1), t2: try day(.t2), annualReport: try day(.annualReport), yearAfter: try day(.yearAfter))
    }
}

/// The names of the days in files: those of the occasions.
enum WheelKey: String, CaseIterable {
    case t1, t2
    case annualReport = "vb"
    case yearAfter = "year_after"

    var date: WritableKeyPath<Wheel, Wheel.Date> {
        switch self {
        case .t1: \.t1
        case .t2: \.t2
        case .annualReport: \.annualReport
        case .yearAfter: \.yearAfter
        }
    }

    /// In the decoded texts.
    var decodedKey: String { "wheel." + rawValue }
}
