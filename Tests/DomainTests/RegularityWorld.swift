import Domain

/// A forum whose meetings are known, and the definition of regularity said slowly.
struct RegularityWorld {
    static let outcomes: [ItemState?] = [.done, .parked, .notApplicable, nil]
    static let cadences: [VBECadence] = [.everyMeeting, .atLeast(perYear: 1), .atLeast(perYear: 2)]

    var marks: ForumMarks
    var from: CalendarDay
    var through: CalendarDay

    /// Every meeting that is known by the last day.
    private var known: [MeetingMark] { marks.marks.filter { $0.day <= through } }
    private var held: [MeetingMark] { known.filter { $0.day >= from } }

    /// The forum was there from the day it was made, or its first meeting.
    private var began: CalendarDay { ([marks.createdOn] + known.map(\.day)).min()! }

    private func isTreated(_ mark: MeetingMark) -> Bool { mark.vbe == .done }

    /// All pairs of days with no treatment between them, of which the longest.
    var longestGap: Int? {
        let inPeriod = held.filter(isTreated).map(\.day)
        let before = (known.filter { isTreated($0) && $0.day < from }.map(\.day) + [marks.treatedBefore].compactMap { $0 }).max()
        if held.isEmpty && before == nil { return nil }
        let days = inPeriod + [before ?? began, through]
        var longest = 0
        for a in days {
            for b in days where b > a && !days.contains(where: { a < $0 && $0 < b }) { longest = max(longest, b - a) }
        }
        return longest
    }

    private func count(_ year: Int) -> Int {
        var days = known.filter(isTreated).map(\.day)
        if let before = marks.treatedBefore, !days.contains(before) { days.append(before) }
        return days.count { $0.iso.hasPrefix("\(year)-") }
    }

    var next: Regularity.Next {
        switch marks.cadence {
        case .everyMeeting:
            if let planned = marks.nextPlanned { return .planned(planned) }
            return .missing
        case .atLeast(let times):
            let deadline = CalendarDay(iso: count(through.year) >= times ? "\(through.year + 1)-12-31" : "\(through.year)-12-31")!
            if let planned = marks.nextPlanned, planned <= deadline { return .planned(planned) }
            return .by(deadline)
        }
    }

    var isBroken: Bool {
        switch marks.cadence {
        case .everyMeeting:
            guard let last = held.last else { return false }
            return last.vbe == .parked || last.vbe == nil || last.vbe == .open
        case .atLeast(let times):
            if began > CalendarDay(iso: "\(through.year - 1)-01-01")! { return false }
            if count(through.year - 1) >= times { return false }
            return count(through.year - 1) + count(through.year) < times
        }
    }

    var expected: Regularity {
        Regularity(
            cadence: marks.cadence, dots: held.map { .init(day: $0.day, vbe: $0.vbe) }, held: held.count, treated: held.filter(isTreated).count,
            longestGap: longestGap, next: next, isBroken: isBroken)
    }

    /// Every sequence of up to so many meetings: over outcomes and spacings, with what else matters turning over.
    static func each(meetings: Int, _ body: (RegularityWorld) -> Bool) {
        let spacings = [[0, 14], [28, 31, 30], [61, 122, 183], [1, 364, 366]]
        let starts = ["2023-01-01", "2023-12-31", "2024-02-29", "2024-11-20", "2026-01-01"].map { CalendarDay(iso: $0)! }
        var turn = 0
        for count in 0...meetings {
            for code in 0..<(1 << (2 * count)) {
                for (cadence, spacing) in cadences.flatMap({ cadence in spacings.map { (cadence, $0) } }) {
                    turn += 1
                    let start = starts[turn % starts.count]
                    var day = start
                    var marks: [MeetingMark] = []
                    for place in 0..<count {
                        if place > 0 { day = day + spacing[place % spacing.count] }
                        marks.append(
                            MeetingMark(meeting: MeetingID("\(place)"), day: day, convenor: "x", vbe: outcomes[code >> (2 * place) & 3]))
                    }
                    let through = day + [0, 1, 30, 200, 400][turn / 5 % 5]
                    let from = [start - 10, start, start + 20, through - 364][turn / 3 % 4]
                    let world = RegularityWorld(
                        marks: ForumMarks(
                            forum: "f", name: "x", kind: "bra", convenor: "x", cadence: cadence,
                            createdOn: [start - 800, start, start + 100, start - 1][turn / 7 % 4], marks: marks,
                            treatedBefore: turn / 11 % 3 == 0 ? min(from, start) - [1, 40, 500][turn / 13 % 3] : nil,
                            nextPlanned: [nil, through, through + 90, through + 500][turn / 2 % 4]),
                        from: min(from, through), through: through)
                    guard body(world) else { return }
                }
            }
        }
    }
}
