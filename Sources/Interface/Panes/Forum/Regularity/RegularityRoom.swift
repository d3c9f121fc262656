import Domain
import Screen

/// Regelbundenheten: per forum and convening role, or of one forum with its meetings and missing parties; exported as evidence.
package struct RegularityRoom: Equatable, Sendable {
    package internal(set) var forum: ForumID?
    package internal(set) var focus = 0
    package internal(set) var period = RegularityPeriod.lastYear

    init(forum: ForumID?) { self.forum = forum }
}

extension RegularityRoom: ForumRoom {
    var scope: Scope { .regularity }
    var stage: ForumStage { .regularity(self) }

    private func question(_ desk: ForumDesk) -> Lookup { .regularity(period.question(forum, today: desk.day, withAbsences: forum != nil)) }

    func needs(_ desk: ForumDesk) -> [Lookup] { [question(desk)] }

    /// Nil before they have been read.
    func marks(_ desk: ForumDesk) -> [ForumMarks]? {
        if case .regularity(let marks)? = desk.shelf[question(desk)] { marks } else { nil }
    }

    func regularity(_ marks: ForumMarks, _ desk: ForumDesk) -> Regularity {
        let days = period.days(today: desk.day)
        return Regularity(marks, from: days.from, through: days.through)
    }

    /// A line that can have the focus.
    enum Line {
        case forum(ForumMarks)
        case convenor(String, held: Int, treated: Int)
        case meeting(MeetingMark)
    }

    /// All forums: a line each, then one for each convening role. One forum: its meetings, the latest first.
    func lines(_ desk: ForumDesk) -> [Line] {
        guard let marks = marks(desk) else { return [] }
        if forum != nil { return (marks.first?.marks ?? []).reversed().map { .meeting($0) } }
        let roles = Regularity.byConvenor(marks).map { Line.convenor($0.convenor, held: $0.held, treated: $0.treated) }
        return marks.map { .forum($0) } + roles
    }

    /// The first year that can be asked for: when the oldest forum was begun.
    private func oldest(_ desk: ForumDesk) -> Int {
        let heads = desk.heads.filter { forum == nil || $0.forum.id == forum }
        // Meetings are often entered afterwards, and so older than their forum is here.
        return max(RegularityPeriod.earliest, (heads.map(\.forum.createdOn.year).min() ?? desk.day.year) - 2)
    }

    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply? {
        let lines = lines(desk)
        if let place = moved(min(focus, max(0, lines.count - 1)), by: verb, count: lines.count, page: desk.context.listRows) {
            focus = place
            return ForumReply.none
        }
        let texts = desk.texts
        switch verb {
        case .open: return lines[safe: min(focus, lines.count - 1)].map { open($0, desk) } ?? .refuse(texts("regularity.nothing"))
        case .left, .right:
            let next = verb == .left ? period.older(today: desk.day, oldest: oldest(desk)) : period.newer(today: desk.day, oldest: oldest(desk))
            guard let next else { return .refuse(texts(verb == .left ? "regularity.no_longer" : "regularity.no_newer")) }
            show(next)
            return ForumReply.none
        case .choosePeriod: return .show(.menu(periods(desk)))
        case .export:
            guard marks(desk)?.isEmpty == false else { return .refuse(texts("regularity.nothing")) }
            return .show(.menu(exports(desk)))
        default: return nil
        }
    }

    private mutating func show(_ period: RegularityPeriod) {
        self.period = period
        focus = 0
    }

    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply {
        guard target.list == "regularity", let line = lines(desk)[safe: target.index] else { return .none }
        let hadFocus = focus == target.index
        focus = target.index
        return desk.context.isLinear || hadFocus ? open(line, desk) : .none
    }

    private func open(_ line: Line, _ desk: ForumDesk) -> ForumReply {
        switch line {
        case .forum(let marks):
            var room = RegularityRoom(forum: marks.forum)
            room.period = period
            return .open(.regularity(room))
        case .meeting(let mark): return ForumReply(Response(go: .meeting(mark.meeting, in: forum ?? "")))
        case .convenor(let role, _, _):
            let names = (marks(desk) ?? []).filter { $0.marks.contains { $0.convenor == role } || $0.convenor == role }.map(\.name)
            return .say(.information, desk.texts("regularity.convenes", role, names.joined(separator: ", ")))
        }
    }

    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .regularity(let choice) = choice else { return .none }
        switch choice {
        case .period(let period):
            show(period)
            return .none
        case .export(let format):
            let paper = EvidencePaper(
                texts: desk.texts, districtName: desk.context.districtName, forums: marks(desk) ?? [], isOfOne: forum != nil, period: period,
                today: desk.day)
            return ForumReply(.effect(.exportTable(paper.document, as: format, name: paper.fileName(format))))
        }
    }

    // MARK: Menus

    private func periods(_ desk: ForumDesk) -> Menu {
        let years = stride(from: desk.day.year, through: oldest(desk), by: -1).prefix(12)
        let all = [RegularityPeriod.lastYear] + years.map { .year($0) } + [.all]
        return Menu(
            desk.texts("regularity.period.title"),
            options: all.map { Menu.Option($0.title(desk.texts).capitalisedFirst, .forum(.regularity(.period($0)))) },
            focus: all.firstIndex(of: period) ?? 0)
    }

    private func exports(_ desk: ForumDesk) -> Menu {
        let formats: [FileFormat] = [.docx, .xlsx, .txt, .csv]
        return Menu(
            desk.texts("regularity.export.title"), text: [desk.texts("regularity.export.text")],
            options: formats.map { Menu.Option(ForumFormats.name($0, desk.texts), .forum(.regularity(.export($0)))) })
    }

    mutating func tidy(_ desk: ForumDesk) {
        let count = lines(desk).count
        if count > 0, focus >= count { focus = count - 1 }
    }
}

package enum RegularityChoice: Equatable, Sendable {
    case period(RegularityPeriod)
    case export(FileFormat)
}
