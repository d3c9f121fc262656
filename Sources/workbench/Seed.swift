import Domain

/// Invented blanketter for measuring: the same for the same number, and nothing in them has happened.
struct Seed: Sequence, IteratorProtocol {
    private var left: Int
    private var number = 0
    private var state: UInt64 = 0x5eed
    private let today: CalendarDay
    private let areas: [AreaID]

    init(count: Int, today: CalendarDay, areas: [AreaID]) {
        left = count
        self.today = today
        self.areas = areas
    }

    mutating func next() -> Report? {
        guard left > 0 else { return nil }
        left -= 1
        number += 1
        let received = today - draw(3650)
        return Report(
            code: code(), revision: 1, district: "skarpnack", receivedOn: received,
            period: .week((received - draw(14)).week), partOfDay: pick(), area: areas[draw(areas.count)],
            placeType: pick(), trigger: pick(), eventTypes: [pick(), pick()], milieu: pick(), milieuBasis: pick(),
            affected: [pick()], countBand: pick(), actions: [pick(), pick()], police: pick(), incidentSystem: pick(),
            removal: pick(), photo: pick(), unitType: pick(), reporterRole: pick(), supportNeeds: [pick()],
            note: draw(3) == 0 ? ScreenedText(stored: Self.notes[draw(Self.notes.count)], kind: .note) : nil,
            fewFit: .many, checkedOn: draw(4) == 0 ? nil : received + draw(5), routineVersion: "2026-1")
    }

    private static let notes = [
        "Klotter på en vägg vid entrén, sanerat samma dag.", "Klistermärken på stolpar längs gångvägen.",
        "Flygblad i brevlådor i området.", "Personalen hotades i telefon.",
    ]

    /// One code begins with YYXX, so that a search for it finds one; no other does.
    private mutating func code() -> ReferenceCode {
        let alphabet = ReferenceCode.alphabet
        let y = alphabet.firstIndex(of: "Y") ?? 0
        let x = alphabet.firstIndex(of: "X") ?? 0
        // A number in base 23 for uniqueness, spread over the codes by a step that shares no factor with their count.
        let all = 148_035_889
        var value = number &* 48_271_117 % all
        if number == 1 { value = (((((y * 23) + y) * 23 + x) * 23 + x) * 23 + 7) * 23 + 7 }
        var digits: [Int] = []
        for _ in 0..<6 {
            digits.append(value % 23)
            value /= 23
        }
        digits.reverse()
        if number != 1, digits.prefix(4) == [y, y, x, x] { digits[0] = 0 }
        var places = digits.makeIterator()
        return ReferenceCode { _ in places.next() ?? 0 }
    }

    private mutating func pick<Code: ReportCode>() -> Code {
        let all = Array(Code.allCases)
        return all[draw(all.count)]
    }

    private mutating func draw(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
