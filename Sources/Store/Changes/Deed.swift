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

    /// The thing, so that every entry about it can be found.
    var subject: String {
        switch self {
        case .district: "district"
        case .report(let before, let after): (after ?? before)?.code.text ?? ""
        case .check(let code, _, _, _): code.text
        case .ending: "ending"
        }
    }

    var subjects: Set<Subject> {
        switch self {
        case .district: [.settings, .undo]
        case .report(let before, let after):
            Set([.reports, .undo] + [before, after].compactMap { $0.map { .report($0.code) } })
        case .check(let code, _, _, _): [.reports, .report(code), .undo]
        case .ending: [.endings, .undo]
        }
    }

    /// Revisions of the two states; 0 for one that is not there.
    var revisions: (before: Int, after: Int) {
        switch self {
        case .report(let before, let after): (before?.revision ?? 0, after?.revision ?? 0)
        case .check(_, let revision, _, _): (revision, revision + 1)
        case .district, .ending: (0, 0)
        }
    }

    /// Doing it takes a free text out of the archive.
    var dropsText: Bool {
        guard case .report(let before, let after) = self else { return false }
        return before?.note != nil && before?.note != after?.note
    }

    /// Doing it puts a free text into the archive.
    var bringsText: Bool {
        guard case .report(let before, let after) = self else { return false }
        return after?.note != nil && before?.note != after?.note
    }

    func encoded() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    /// Nil for an entry in the form of an older version: it can no longer be undone, and that is all.
    static func decoded(_ text: String) -> Deed? {
        try? JSONDecoder().decode(Deed.self, from: Data(text.utf8))
    }
}
