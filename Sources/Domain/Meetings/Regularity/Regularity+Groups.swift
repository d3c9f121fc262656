extension Regularity {
    /// Per convening role, over all its forums; by name. A meeting counts for the role that convened it then, whatever spelling it
    /// had; the spelling of the latest meeting is shown.
    package static func byConvenor(_ forums: [ForumMarks]) -> [(convenor: String, held: Int, treated: Int)] {
        var rows: [String: (convenor: String, held: Int, treated: Int)] = [:]
        for mark in forums.flatMap(\.marks).inTimeOrder {
            var row = rows[mark.convenor.folded] ?? (mark.convenor, 0, 0)
            row.convenor = mark.convenor
            row.held += 1
            if mark.vbe == .done { row.treated += 1 }
            rows[mark.convenor.folded] = row
        }
        return rows.sorted { $0.key < $1.key }.map(\.value)
    }

    /// In the order of the first meeting that names them. Parties are the same whatever spelling; the latest one is shown. A party
    /// that is named twice at a meeting was there if either says so.
    package static func absences(_ marks: [MeetingMark]) -> [OrganisationAbsence] {
        var order: [String] = []
        var rows: [String: OrganisationAbsence] = [:]
        for mark in marks.inTimeOrder {
            var present: Set<String> = []
            var named: [String: String] = [:]
            for one in mark.attendance {
                let key = one.organisation.text.folded
                if rows[key] == nil, named[key] == nil { order.append(key) }
                named[key] = one.organisation.text
                if one.presence == .present { present.insert(key) }
            }
            for (key, name) in named {
                var row = rows[key] ?? OrganisationAbsence(organisation: name, absent: 0, known: 0, streak: 0)
                row.organisation = name
                row.known += 1
                row.absent += present.contains(key) ? 0 : 1
                row.streak = present.contains(key) ? 0 : row.streak + 1
                rows[key] = row
            }
        }
        return order.compactMap { rows[$0] }
    }
}
