import Domain
import Foundation

/// Planfil. A plan with everything that belongs to it, as json after `Resources/plan.schema.json`.
///
/// The same plan gives the same bytes: keys stand in alphabetical order, sets in the order of their codes.
package struct PlanFile: Equatable, Sendable {
    /// What tells where the data come from. None of it is read back into a plan.
    package struct Origin: Equatable, Sendable, Codable {
        /// As it was written; empty when the whole plan is in the file.
        package var filter: String
        package var day: CalendarDay
        /// Of `PlanFile.data(of:)`, in whatever form it is printed.
        package var hash: String
        package var stamps: [String]
        package init(filter: String, day: CalendarDay, hash: String, stamps: [String] = []) {
            self.filter = filter
            self.day = day
            self.hash = hash
            self.stamps = stamps
        }
    }

    package static let schema = "samordna.plan"
    package static let version = 1

    package var bundle: PlanBundle
    package var origin: Origin
    package init(_ bundle: PlanBundle, origin: Origin) {
        self.bundle = bundle
        self.origin = origin
    }

    package func bytes() -> [UInt8] { Self.bytes(PlanForm(bundle, origin: origin)) }

    /// The plan alone, without day and filter: what the hash that every export prints is made of.
    package static func data(of bundle: PlanBundle) -> [UInt8] { bytes(PlanForm(bundle, origin: nil)) }

    private static func bytes(_ form: PlanForm) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Texts, whole numbers and truth values: there is nothing in a form that cannot be written.
        guard let data = try? encoder.encode(form) else { return [] }
        return Array(data) + [0x0A]
    }
}
