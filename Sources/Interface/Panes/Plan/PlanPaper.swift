import Domain

/// Planen på papper: how its rows become a document, with the words of the texts. A value, so that the work over all rows can carry it.
package struct PlanPaper: Equatable, Sendable {
    package var texts: Texts
    package var plan: Plan
    package var register: RoleRegister
    package var style: HouseStyle?
    package var districtName: String
    /// As typed; empty for the whole plan.
    package var filterText: String
    package var day: CalendarDay
    package var wheel: Wheel

    package init(
        texts: Texts, plan: Plan, register: RoleRegister, style: HouseStyle?, districtName: String, filterText: String,
        day: CalendarDay, wheel: Wheel
    ) {
        self.texts = texts
        self.plan = plan
        self.register = register
        self.style = style
        self.districtName = districtName
        self.filterText = filterText
        self.day = day
        self.wheel = wheel
    }

    /// "Handlingsplan 2026 · Skarpnäck"
    package var title: String {
        let title = texts("plan.title", String(plan.year), districtName)
        return plan.edition > 1 ? texts("plan.edition", title, String(plan.edition)) : title
    }

    package var stamps: [String] { PlanTitles.stamps(plan, texts) }

    /// `handlingsplan-2026-skarpnack`, and what it is when it is not the plan itself.
    package func fileName(_ format: FileFormat, _ part: String = "") -> String {
        let place = districtName.foldedForSearch.map { $0.isLetter || $0.isNumber ? $0 : "-" }
        let edition = (plan.edition > 1 ? "-v\(plan.edition)" : "") + (format == .rfc4180 ? "-\(format.rawValue)" : "")
        return texts("plan.export.name", String(plan.year), String(place)) + edition + (part.isEmpty ? "" : "-" + part.foldedForSearch.replacingSpaces)
            + "." + format.ending
    }

    /// What the file says of itself: plan and version, filter, day, hash of the data.
    package func footer(hash: String) -> [String] {
        [
            texts("plan.paper.version", String(plan.edition), String(plan.revision), plan.id.text),
            filterText.trimmed.isEmpty ? texts("plan.paper.no_filter") : texts("plan.paper.filter", filterText),
            texts("plan.paper.day", day.iso), texts("plan.paper.hash", hash),
        ]
    }

    /// The same for the data file, by names that programs read.
    package func stampTable(hash: String) -> [String: String] {
        ["edition": String(plan.edition), "filter": filterText, "day": day.iso, "hash": hash]
    }

    func word<C: ReportCode>(_ code: C) -> String { texts.code(C.field, code.rawValue) }
    func title(_ occasion: Occasion) -> String { OccasionWords.title(occasion, planYear: plan.year, texts) }
}

extension String {
    fileprivate var replacingSpaces: String { String(map { $0.isLetter || $0.isNumber ? $0 : "-" }) }
}
