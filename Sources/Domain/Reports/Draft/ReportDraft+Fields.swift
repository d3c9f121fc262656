/// The form by field and raw value, so that one editor, one fill and one filter serve every field.
extension ReportDraft {
    /// Chosen raw values in the order of the screen; the text itself for the note. Empty when nothing is answered.
    package func values(of field: ReportField) -> [String] {
        switch field {
        case .observedPeriod: period.map { [$0.iso] } ?? []
        case .area: area.map { [$0.text] } ?? []
        case .note: note.isEmpty ? [] : [note]
        case .partOfDay: [partOfDay.rawValue]
        case .placeType: raw(placeType)
        case .trigger: raw(trigger)
        case .eventTypes: raw(eventTypes)
        case .milieu: [milieu.rawValue]
        case .milieuBasis: [milieuBasis.rawValue]
        case .affected: raw(affected)
        case .countBand: [countBand.rawValue]
        case .actions: raw(actions)
        case .police: [police.rawValue]
        case .incidentSystem: [incidentSystem.rawValue]
        case .removal: [removal.rawValue]
        case .photo: [photo.rawValue]
        case .unitType: raw(unitType)
        case .reporterRole: raw(reporterRole)
        case .supportNeeds: raw(supportNeeds)
        case .fewFit: raw(fewFit)
        }
    }

    /// Answers a field with one value and drops what it held. False, and nothing changed, when the value is none of its own.
    @discardableResult
    package mutating func set(_ field: ReportField, _ raw: String) -> Bool {
        switch field {
        case .observedPeriod: return put(Period(iso: raw), in: \.period)
        case .area: return put(raw.isEmpty ? nil : AreaID(raw), in: \.area)
        case .note: note = raw
        case .partOfDay: return put(PartOfDay(rawValue: raw), in: \.partOfDay)
        case .placeType: return put(PlaceType(rawValue: raw), in: \.placeType)
        case .trigger: return put(Trigger(rawValue: raw), in: \.trigger)
        case .milieu: return put(Milieu(rawValue: raw), in: \.milieu)
        case .milieuBasis: return put(MilieuBasis(rawValue: raw), in: \.milieuBasis)
        case .countBand: return put(CountBand(rawValue: raw), in: \.countBand)
        case .police: return put(PoliceReported(rawValue: raw), in: \.police)
        case .incidentSystem: return put(IncidentReported(rawValue: raw), in: \.incidentSystem)
        case .removal: return put(Removal(rawValue: raw), in: \.removal)
        case .photo: return put(PhotoExists(rawValue: raw), in: \.photo)
        case .unitType: return put(UnitType(rawValue: raw), in: \.unitType)
        case .reporterRole: return put(ReporterRole(rawValue: raw), in: \.reporterRole)
        case .fewFit: return put(FewFit(rawValue: raw), in: \.fewFit)
        case .eventTypes: return put(EventType(rawValue: raw).map { [$0] }, in: \.eventTypes)
        case .affected: return put(Affected(rawValue: raw).map { [$0] }, in: \.affected)
        case .actions: return put(ActionTaken(rawValue: raw).map { [$0] }, in: \.actions)
        case .supportNeeds: return put(SupportNeed(rawValue: raw).map { [$0] }, in: \.supportNeeds)
        }
        return true
    }

    /// Ticks or unticks a value of a field with several; answers any other field. "Nothing" and "nobody" stand alone.
    @discardableResult
    package mutating func toggle(_ field: ReportField, _ raw: String) -> Bool {
        guard field.isSet, values(of: field).contains(raw) else { return add(field, raw) }
        switch field {
        case .eventTypes: eventTypes = eventTypes.filter { $0.rawValue != raw }
        case .affected: affected = affected.filter { $0.rawValue != raw }
        case .actions: actions = actions.filter { $0.rawValue != raw }
        default: supportNeeds = supportNeeds.filter { $0.rawValue != raw }
        }
        return true
    }

    /// Ticks a value that may be ticked already; answers a field with one value.
    @discardableResult
    package mutating func add(_ field: ReportField, _ raw: String) -> Bool {
        switch field {
        case .eventTypes: insert(raw, in: \.eventTypes)
        case .affected: insert(raw, in: \.affected, alone: .nobody)
        case .actions: insert(raw, in: \.actions, alone: .nothing)
        case .supportNeeds: insert(raw, in: \.supportNeeds)
        default: set(field, raw)
        }
    }

    private func raw<Code: ReportCode>(_ value: Code?) -> [String] { value.map { [$0.rawValue] } ?? [] }

    private func raw<Code: ReportCode>(_ values: Set<Code>) -> [String] {
        Code.allCases.filter(values.contains).map(\.rawValue)
    }

    private mutating func put<Value>(_ value: Value?, in path: WritableKeyPath<Self, Value>) -> Bool {
        guard let value else { return false }
        self[keyPath: path] = value
        return true
    }

    private mutating func put<Value>(_ value: Value?, in path: WritableKeyPath<Self, Value?>) -> Bool {
        guard let value else { return false }
        self[keyPath: path] = value
        return true
    }

    private mutating func insert<Code: ReportCode>(
        _ raw: String, in path: WritableKeyPath<Self, Set<Code>>, alone: Code? = nil
    ) -> Bool {
        guard let value = Code(rawValue: raw) else { return false }
        if let alone {
            self[keyPath: path] = value == alone ? [] : self[keyPath: path].subtracting([alone])
        }
        self[keyPath: path].insert(value)
        return true
    }

    /// Takes over what is unanswered here and answered there, and the note.
    package mutating func fillGaps(from other: ReportDraft) {
        for field in ReportField.allCases where field != .fewFit && values(of: field).isEmpty {
            for value in other.values(of: field) { add(field, value) }
        }
        if partOfDay == .unknown { partOfDay = other.partOfDay }
    }
}
