import Domain

/// Läser filtret: every word is a reference code, or the beginning of a Swedish word in the blankett, or an area.
///
/// The words as they are searched for, made once: typing goes on while somebody looks at the list.
package struct FilterWords: Equatable, Sendable {
    private var codes: [(field: String, raw: String, words: [String])] = []
    private var areas: [(area: AreaID, name: String)] = []
    private let district: DistrictID?

    init(_ context: Context) {
        district = context.district
        for (field, raws) in Self.searchable {
            for raw in raws {
                codes.append((field, raw, context.texts.code(field, raw).foldedForSearch.split(separator: " ").map(String.init)))
            }
        }
        areas = (context.district.map { context.districts.areas(of: $0) } ?? []).map {
            ($0, context.districts.name($0).foldedForSearch)
        }
    }

    /// For one filter.
    package static func filter(_ text: String, uncheckedOnly: Bool, _ context: Context) -> ReportFilter {
        FilterWords(context).filter(text, uncheckedOnly: uncheckedOnly)
    }

    /// Whether these are the words of the context's district.
    func fit(_ context: Context) -> Bool { district == context.district }

    func filter(_ text: String, uncheckedOnly: Bool) -> ReportFilter {
        ReportFilter(typed: text, uncheckedOnly: uncheckedOnly) { word in
            let wanted = word.foldedForSearch
            var found: [String: Set<String>] = [:]
            for code in codes where code.words.contains(where: { $0.hasPrefix(wanted) }) {
                found[code.field, default: []].insert(code.raw)
            }
            return (found, Set(areas.lazy.filter { $0.name.hasPrefix(wanted) }.map(\.area)))
        }
    }

    private static let searchable: [(String, [String])] = [
        codes(EventType.self), codes(PlaceType.self), codes(Trigger.self), codes(Milieu.self), codes(UnitType.self),
    ]

    private static func codes<C: ReportCode>(_: C.Type) -> (String, [String]) {
        (C.field, C.allCases.map(\.rawValue))
    }

    /// Made of the texts and the district, so nothing else can differ.
    package static func == (a: FilterWords, b: FilterWords) -> Bool { a.district == b.district }
}
