import Domain

/// Läser filtret: every word is a reference code, or the beginning of a Swedish word in the blankett, or an area.
package enum FilterWords {
    package static func filter(_ text: String, uncheckedOnly: Bool, _ context: Context) -> ReportFilter {
        let texts = context.texts
        let areas = context.district.map { context.districts.areas(of: $0) } ?? []
        return ReportFilter(typed: text, uncheckedOnly: uncheckedOnly) { word in
            let wanted = word.foldedForSearch
            var found: [String: Set<String>] = [:]
            for (field, raws) in searchable {
                let hits = raws.filter { raw in
                    texts.code(field, raw).foldedForSearch.split(separator: " ").contains { $0.hasPrefix(wanted) }
                }
                if !hits.isEmpty { found[field] = Set(hits) }
            }
            return (found, Set(areas.filter { context.districts.name($0).foldedForSearch.hasPrefix(wanted) }))
        }
    }

    private static let searchable: [(String, [String])] = [
        codes(EventType.self), codes(PlaceType.self), codes(Trigger.self), codes(Milieu.self), codes(UnitType.self),
    ]

    private static func codes<C: ReportCode>(_: C.Type) -> (String, [String]) {
        (C.field, C.allCases.map(\.rawValue))
    }
}
