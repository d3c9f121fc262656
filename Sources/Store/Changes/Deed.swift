import Domain
import Foundation

/// Gärning. What a journal entry remembers: the thing before and after, which is both the change and its inverse.
enum Deed: Codable, Equatable {
    case district(before: DistrictID?, after: DistrictID?)
    /// Without `before` it was made, without `after` it was removed.
    case report(before: Report?, after: Report?)
    /// Only the day, so that a tick does not copy the note into the journal. `revision` is the one it was made from.
    case check(ReferenceCode, revision: Int, before: CalendarDay?, after: CalendarDay?)
    case ending(EndingKind, district: DistrictID, month: Month)
    case rows(RowsDeed)
    /// Rows of one plan whose status was set: no more than that, so that a tick does not copy them.
    case statuses(PlanID, [StatusDeed])
    case plan(PlanDeed)
    case roles(RolesDeed)
    case view(ViewDeed)
    case forum(ForumDeed)

    /// The thing, so that every entry about it can be found.
    var subject: String {
        switch self {
        case .district: "district"
        case .report(let before, let after): (after ?? before)?.code.text ?? ""
        case .check(let code, _, _, _): code.text
        case .ending: "ending"
        case .rows(let deed): deed.plan.text
        case .statuses(let plan, _): plan.text
        case .plan(let deed): deed.plan.text
        case .roles: "roles"
        case .view: "views"
        case .forum(let deed): deed.forum.text
        }
    }

    var subjects: Set<Subject> {
        switch self {
        case .district: [.settings, .undo]
        case .report(let before, let after):
            Set([.reports, .undo] + [before, after].compactMap { $0.map { .report($0.code) } })
        case .check(let code, _, _, _): [.reports, .report(code), .undo]
        case .ending: [.endings, .undo]
        case .rows(let deed):
            Set([.plans, .plan(deed.plan), .activities(deed.plan), .undo] + (deed.roles.isEmpty ? [] : [.roles]))
        case .statuses(let plan, _): [.plans, .plan(plan), .activities(plan), .undo]
        case .plan(let deed):
            Set([.plans, .plan(deed.plan), .activities(deed.plan), .undo] + (deed.roles.isEmpty ? [] : [.roles]))
        case .roles: [.roles, .undo]
        case .view: [.views, .undo]
        case .forum(let deed): deed.subjects
        }
    }

    /// Revisions of the two states; 0 for one that is not there.
    var revisions: (before: Int, after: Int) {
        switch self {
        case .report(let before, let after): (before?.revision ?? 0, after?.revision ?? 0)
        case .check(_, let revision, _, _): (revision, revision + 1)
        case .district, .ending, .rows, .statuses, .plan, .roles, .view, .forum: (0, 0)
        }
    }

    /// Doing it takes a free text out of the archive.
    var dropsText: Bool {
        switch self {
        case .report(let before, let after): before?.note != nil && before?.note != after?.note
        case .rows(let deed): !deed.texts(.before).isSubset(of: deed.texts(.after))
        case .roles(let deed): !Set(deed.before.flatMap(\.texts)).isSubset(of: deed.after.flatMap(\.texts))
        case .view(let deed): !Set(deed.before?.texts ?? []).isSubset(of: deed.after?.texts ?? [])
        case .forum(let deed): !deed.texts(.before).isSubset(of: deed.texts(.after))
        case .district, .check, .ending, .statuses, .plan: false
        }
    }

    /// Doing it puts a free text into the archive.
    var bringsText: Bool {
        switch self {
        case .report(let before, let after): after?.note != nil && before?.note != after?.note
        case .rows(let deed): !deed.texts(.after).isSubset(of: deed.texts(.before))
        case .roles(let deed): !Set(deed.after.flatMap(\.texts)).isSubset(of: deed.before.flatMap(\.texts))
        case .view(let deed): !Set(deed.after?.texts ?? []).isSubset(of: deed.before?.texts ?? [])
        case .forum(let deed): !deed.texts(.after).isSubset(of: deed.texts(.before))
        case .plan(let deed): !deed.roles.isEmpty
        case .district, .check, .ending, .statuses: false
        }
    }

    func encoded() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    /// Nil for an entry in the form of an older version: it can no longer be undone, and that is all.
    static func decoded(_ text: String) -> Deed? {
        try? JSONDecoder().decode(Deed.self, from: Data(text.utf8))
    }
}
