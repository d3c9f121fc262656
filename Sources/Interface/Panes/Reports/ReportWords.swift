import Domain
import Screen

/// The words of a blankett: one place for list, sheet and export, so that they can never differ.
package enum ReportWords {
    package static func item(_ row: ReportRow, _ context: Context) -> Item {
        let texts = context.texts
        let events = names(row.eventTypes, texts)
        let area = context.districts.name(row.area)
        let checked = row.checkedOn == nil ? texts("checked.no") : texts("checked.yes")
        let mark: Item.Mark = row.checkedOn == nil ? .open : .done
        return Item(
            Text([row.code.spoken, events, area, checked].joined(separator: ", ")), mark: mark,
            cells: [
                Text(row.code.spoken, .key), Text(texts("date.week_short", String(row.receivedOn.week.week)), .dim),
                Text(events), Text(area),
                Text(texts.code(PlaceType.field, row.placeType.rawValue)), Text(checked, row.checkedOn == nil ? .warning : .done),
            ])
    }

    /// In the order of the list, not of the set.
    static func names<C: ReportCode>(_ values: Set<C>, _ texts: Texts) -> String {
        if values.count == 1, let only = values.first { return texts.code(C.field, only.rawValue) }
        return C.allCases.filter(values.contains).map { texts.code(C.field, $0.rawValue) }.joined(separator: ", ")
    }

    /// Every value of a field, in words.
    static func words(_ field: ReportField, _ values: Set<String>, _ context: Context) -> String {
        switch field {
        case .observedPeriod: values.first.flatMap { Period(iso: $0) }.map(context.period) ?? ""
        case .area: values.first.map { context.districts.name(AreaID($0)) } ?? ""
        case .note: values.first ?? ""
        default:
            field.options.filter(values.contains).map { context.texts.code(field.code, $0) }.joined(separator: ", ")
        }
    }
}
