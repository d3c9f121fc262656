/// Vad en ny eller ändrad mötesserie gör med mötena: which are made, changed, planned again and cancelled, before anything is saved.
///
/// * Nothing is made for days that have been, and nothing that has been, runs, or was held is touched.
/// * A planned meeting on a day of the series is kept. When it is one of the old series', it gets the new time and length.
/// * A planned meeting of the old series on a day that the new one does not have is cancelled. One that was moved, or made by hand, is no
///   longer the series', and is left; so is one that somebody has prepared, whatever day it has.
/// * Days that the old series had too have been answered already: a meeting that was moved away, cancelled or removed does not come back,
///   and extending a series makes only what is new.
/// * A cancelled meeting on a day that only the new series has is planned again, so that a calendar knows it as the same (not one that
///   had been prepared).
package struct SeriesPlan: Equatable, Sendable {
    /// The forum with the new series, to be saved with `meetings`.
    package var forum: Forum
    /// Planned ones on a day of the series, that nothing is done to.
    package var kept: [MeetingHead] = []
    package var added: [Meeting] = []
    /// Another time or length.
    package var changed: [Meeting] = []
    /// Planned again.
    package var restored: [Meeting] = []
    package var cancelled: [Meeting] = []
    /// Planned ones, today or later, on other days than the series': moved, made by hand or prepared.
    package var left: [MeetingHead] = []

    /// What is saved with the forum, in time order.
    package var meetings: [Meeting] {
        (added + changed + restored + cancelled).sorted { ($0.head.day, $0.id) < ($1.head.day, $1.id) }
    }

    /// - Parameters:
    ///   - series: Nil: there is to be none, and what the old one planned falls away.
    ///   - forum: As it is, with the old series.
    ///   - existing: All its meetings from today on, whatever stage.
    package init(
        _ series: MeetingSeries?, forum old: Forum, existing: [MeetingRow], today: CalendarDay,
        using generator: inout some RandomNumberGenerator
    ) {
        forum = old
        forum.series = series
        let days = (series?.days ?? []).filter { $0 >= today }
        // One that is not saved yet has no old series, whatever stands in it.
        let oldSeries = old.revision == 0 ? nil : old.series
        let oldDays = Set(oldSeries?.days ?? [])
        let rows = existing.filter { $0.head.forum == old.id && $0.head.day >= today }
        let newDays = Set(days)
        for row in rows where row.head.stage == .planned {
            let isOfOld = oldDays.contains(row.head.day) && oldSeries?.begins == row.head.begins
            plan(row, isDay: newDays.contains(row.head.day), old: isOfOld ? oldSeries : nil, series)
        }
        let taken = Set(rows.filter { $0.head.stage != .cancelled }.map(\.head.day))
        for day in days where !taken.contains(day) && !oldDays.contains(day) {
            let again = rows.first { $0.head.stage == .cancelled && $0.head.day == day && $0.items == 0 }
            if let again = again.flatMap({ Meeting($0.head).restored() }) {
                restored.append(again.timed(series))
            } else {
                added.append(Meeting(MeetingHead(forum, id: .random(using: &generator), day: day)))
            }
        }
    }

    private mutating func plan(_ row: MeetingRow, isDay: Bool, old: MeetingSeries?, _ series: MeetingSeries?) {
        // A head alone cannot save a meeting that has more: what is prepared is left as it is.
        guard let old, row.items == 0 else {
            if isDay { kept.append(row.head) } else { left.append(row.head) }
            return
        }
        let meeting = Meeting(row.head)
        if !isDay {
            if let meeting = meeting.cancelled() { cancelled.append(meeting) }
            return
        }
        let hasOwnLength = row.head.length != old.length
        let next = meeting.timed(series, length: hasOwnLength ? row.head.length : nil)
        if next == meeting { kept.append(row.head) } else { changed.append(next) }
    }
}

extension Meeting {
    /// At the time of the series.
    fileprivate func timed(_ series: MeetingSeries?, length: Int? = nil) -> Meeting {
        guard let series else { return self }
        return arranged(day: head.day, begins: series.begins, length: length ?? series.length, place: head.place) ?? self
    }
}

extension MeetingSeries {
    /// The next of its days from a day on, for a preview.
    package func days(from day: CalendarDay, limit: Int) -> [CalendarDay] { Array(days.lazy.filter { $0 >= day }.prefix(limit)) }
}
