/// Ordning: a new row comes after the row that it follows in the file. Rows that stood there keep their positions, so that
/// an import of one new row changes one row.
struct ImportPlacing {
    private struct Spot: Comparable {
        var position: Int
        var id: ActivityID
        static func < (a: Self, b: Self) -> Bool { (a.position, a.id) < (b.position, b.id) }
    }

    private var spots: [SectionID: [Spot]] = [:]

    init(_ existing: [Activity]) {
        for activity in existing { spots[activity.section, default: []].append(Spot(position: activity.position, id: activity.id)) }
        for section in spots.keys { spots[section]?.sort() }
    }

    /// `rows` in the order of the file.
    mutating func place(_ rows: inout [ImportPreview.Row], using numbers: inout some RandomNumberGenerator) {
        var bySection: [SectionID: [Int]] = [:]
        var order: [SectionID] = []
        for (index, row) in rows.enumerated() {
            if bySection[row.activity.section] == nil { order.append(row.activity.section) }
            bySection[row.activity.section, default: []].append(index)
        }
        for section in order {
            let standing = spots[section] ?? []
            let places = Dictionary(standing.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
            var groups: [(anchor: Int?, rows: [Int])] = []
            for index in bySection[section] ?? [] {
                if rows[index].before?.section == section, let place = places[rows[index].activity.id] {
                    groups.append((place, []))
                } else if groups.isEmpty {
                    groups.append((nil, [index]))
                } else {
                    groups[groups.count - 1].rows.append(index)
                }
            }
            let isAlone = !groups.contains { $0.anchor != nil }
            for (anchor, group) in groups where !group.isEmpty {
                let anchor = anchor ?? (isAlone ? standing.indices.last : nil)
                let before = anchor.map { standing[$0] }
                let after = anchor.map { $0 + 1 < standing.count ? standing[$0 + 1] : nil } ?? standing.first
                put(group, between: before, and: after, &rows, using: &numbers)
            }
        }
    }

    private func put(
        _ group: [Int], between before: Spot?, and after: Spot?, _ rows: inout [ImportPreview.Row],
        using numbers: inout some RandomNumberGenerator
    ) {
        let first = before.map { $0.position + 1 } ?? 0
        let room = after.map { $0.position - first } ?? Int.max
        if room >= group.count {
            for (offset, index) in group.enumerated() { rows[index].activity.position = first + offset }
            return
        }
        // No room: equals stand in the order of their ids, so the ids have to be in order too.
        let position = before?.position ?? after?.position ?? 0
        let isTight = after?.position == position
        var ids: [ActivityID] = []
        for _ in 0..<64 * group.count where ids.count < group.count {
            let id = ActivityID.random(using: &numbers)
            if before.map({ $0.id < id }) ?? true, !isTight || after.map({ id < $0.id }) ?? true { ids.append(id) }
        }
        while ids.count < group.count { ids.append(.random(using: &numbers)) }
        for (index, id) in zip(group, ids.sorted()) {
            rows[index].activity.position = position
            if rows[index].before == nil { rows[index].activity.id = id }
        }
    }
}
