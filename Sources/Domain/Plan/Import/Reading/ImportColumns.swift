/// Kolumner: which column is what, by heading, then by content, then by position.
struct ImportColumns {
    var columns: [ImportReading.Column]
    let register: RoleRegister
    /// A few rows are enough to tell what a column holds.
    let sample: [[String]]

    static let sampleSize = 60
    /// The order of a table of activities.
    private static let order: [PlanField] = [.activity, .responsible, .collaboration, .timeline, .followUp]

    init(headings: [String], fields: [PlanField?], sample: [[String]], register: RoleRegister) {
        self.register = register
        self.sample = sample
        let width = max(headings.count, sample.map(\.count).max() ?? 0)
        columns = (0..<width).map { place in
            let title = place < headings.count ? ScreenedText.tidied(headings[place]) : ""
            return .init(title: title, field: place < fields.count ? fields[place] : nil, isUnsure: false)
        }
        settleRepeated()
        for place in columns.indices where columns[place].field == nil { settle(place) }
        settleActivity()
    }

    /// Without a heading: nil unless the cells are those of a table of activities. Asked about, since nothing says so.
    init?(withoutHeading rows: [[String]], register: RoleRegister) {
        let sample = Array(rows.prefix(Self.sampleSize))
        let width = sample.map(\.count).max() ?? 0
        guard (4...5).contains(width), !sample.isEmpty else { return nil }
        self.init(headings: [], fields: [], sample: sample, register: register)
        let found = Set(columns.compactMap(\.field))
        guard found.isSuperset(of: [.activity, .timeline]), found.contains(.responsible) || found.contains(.followUp) else { return nil }
        for place in columns.indices where columns[place].field != nil { columns[place].isUnsure = true }
    }

    private func cells(_ place: Int) -> [String] { sample.map { place < $0.count ? $0[place] : "" } }
    private func has(_ field: PlanField) -> Bool { columns.contains { $0.field == field } }

    /// The same heading twice: the first column is the activity; a later one of the same name is left to its content.
    private mutating func settleRepeated() {
        for field in PlanField.allCases {
            var places = columns.indices.filter { columns[$0].field == field }
            guard places.count > 1 else { continue }
            if places[0] == 0, !has(.activity) {
                columns[0].field = .activity
                places.removeFirst()
            }
            for place in places.dropFirst() { columns[place].field = nil }
        }
    }

    private mutating func settle(_ place: Int) {
        let cells = cells(place)
        let filled = cells.filter { !ScreenedText.tidied($0).isEmpty }
        guard !filled.isEmpty else { return }
        let title = columns[place].title
        if ImportWords.counting.contains(RoleRegister.key(title)) || title == "#" || (title.isEmpty && ImportContent.isCounting(filled)) { return }
        let between = missing(at: place)
        let register = register
        let fits: [(PlanField, (String) -> Bool)] = [
            (.timeline, ImportContent.isTimeline), (.followUp, ImportContent.isFollowUp),
            (.responsible, { ImportContent.isRole($0, register) }),
        ]
        for (field, fits) in fits where !has(field) && ImportContent.most(filled, fits) {
            if field == .responsible && place == 0 { continue }
            columns[place].field = field
            // A heading that says something else is asked about, whatever the cells look like.
            columns[place].isUnsure = !title.isEmpty
            return
        }
        if place == 0 || (place == 1 && !has(.activity) && columns[0].field == nil), !has(.activity) { return }
        columns[place].isUnsure = true
        if title.isEmpty, between.count == 1 { columns[place].field = between[0] }
        if title.isEmpty, between.contains(.collaboration), ImportContent.most(filled, { ImportContent.isRole($0, register) }) {
            columns[place].field = .collaboration
        }
    }

    /// What a table of activities has between the known columns before and after, and this one has not.
    private func missing(at place: Int) -> [PlanField] {
        let before = columns[..<place].compactMap { $0.field.flatMap(Self.order.firstIndex) }.max() ?? -1
        let after = columns[place...].compactMap { $0.field.flatMap(Self.order.firstIndex) }.min() ?? Self.order.count
        guard before + 1 < after else { return [] }
        return Self.order[(before + 1)..<after].filter { !has($0) }
    }

    /// The first column that is nothing else is the activity: clear when roles or timelines come after it.
    private mutating func settleActivity() {
        guard !has(.activity) else { return }
        let place = columns.indices.first { place in
            let filled = cells(place).filter { !ScreenedText.tidied($0).isEmpty }
            return columns[place].field == nil && !filled.isEmpty && !ImportContent.isCounting(filled)
                && !ImportWords.counting.contains(RoleRegister.key(columns[place].title))
        }
        guard let place, place < 2 else { return }
        columns[place].field = .activity
        columns[place].isUnsure = !(has(.responsible) || has(.timeline))
    }
}
