import Domain
import Foundation
import GRDB
import Testing

@testable import Store

let today = CalendarDay(year: 2026, month: 11, day: 21)!

/// A folder of its own on disk, removed with the test.
final class Folder {
    let path: String
    init() {
        path = "\(NSTemporaryDirectory())samordna-store-\(UUID().uuidString)"
        try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    var archive: String { "\(path)/data/samordna.db" }
    func open(_ mode: SQLiteArchive.Mode = .readWrite, now: CalendarDay = today) throws(ArchiveFailure) -> SQLiteArchive {
        try SQLiteArchive(path: archive, now: now, mode: mode, schema: .current, busySeconds: 0.05)
    }
    func file(_ name: String) -> String { "\(path)/data/\(name)" }
    func names(_ folder: String = "data") -> [String] { Files.names(in: "\(path)/\(folder)") }

    /// All bytes of all files, whatever they are called.
    func bytes() -> Data {
        let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return files.sorted().reduce(into: Data()) { $0 += FileManager.default.contents(atPath: "\(path)/\($1)") ?? Data() }
    }
    func holds(_ text: String) -> Bool { bytes().range(of: Data(text.utf8)) != nil }
}

enum Sample {
    static func code(_ number: Int) -> ReferenceCode { ReferenceCode(stored: "K" + padded(number, 6)) }

    static func report(
        _ number: Int, day: CalendarDay = today, area: AreaID = "whole", place: PlaceType = .school,
        trigger: Domain.Trigger = .event, events: Set<EventType> = [.graffiti], note: String? = nil,
        checked: CalendarDay? = nil
    ) -> Report {
        Report(
            code: code(number), district: "norra", receivedOn: day, period: .week(day.week), area: area,
            placeType: place, trigger: trigger, eventTypes: events,
            unitType: .school, reporterRole: .manager, note: note.map { ScreenedText(stored: $0, kind: .note) },
            fewFit: .many, checkedOn: checked, routineVersion: "1.0")
    }

    /// Every field is another than the one a new form begins with.
    static let full = Report(
        code: code(999_999), district: "Ånäs é 作", receivedOn: today - 3, period: .month(Month(year: 2026, month: 2)),
        partOfDay: .evening, area: "online", placeType: .elderCare, trigger: .concern,
        eventTypes: [.threatStaff, .onlinePropaganda, .other], milieu: .rightWing, milieuBasis: .statedMotive,
        affected: [.staff, .democracy], countBand: .tenOrMore, actions: [.removed, .cveSupport, .nothing],
        police: .noCrime, incidentSystem: .notApplicable, removal: .notCityProperty, photo: .yes,
        unitType: .jobCentre, reporterRole: .external, supportNeeds: [.knowledge, .police],
        note: ScreenedText(stored: "klotter på väggen, é 作", kind: .note), fewFit: .fewCoarsened, checkedOn: today,
        routineVersion: "2.0", routineSigned: true)

    static func walk(_ id: String, on day: CalendarDay = today, steps: Int = 3) -> PausedWalk {
        PausedWalk(
            id: PausedWalkID(id), routineVersion: "1.0", pausedOn: day,
            steps: (0..<steps).map { WalkStep(node: NodeID("\(id)N\($0)"), answer: "yes") }, ticked: [NodeID("\(id)T1")])
    }
}

extension Archive {
    func window(_ filter: ReportFilter = .all, _ offset: Int = 0, _ limit: Int = 100) throws -> ReportWindow {
        guard case .reports(let window) = try answer(.reports(filter, offset: offset, limit: limit)) else {
            throw ArchiveFailure.missing
        }
        return window
    }
    func report(_ code: ReferenceCode) throws -> Report? {
        guard case .report(let report) = try answer(.report(code)) else { throw ArchiveFailure.missing }
        return report
    }
    func walks() throws -> [PausedWalkHead] {
        guard case .pausedWalks(let walks) = try answer(.pausedWalks) else { throw ArchiveFailure.missing }
        return walks
    }
    func undoState() throws -> UndoState {
        guard case .undoState(let state) = try answer(.undoState) else { throw ArchiveFailure.missing }
        return state
    }
    func summary() throws -> ReportSummary {
        guard case .reportSummary(let summary) = try answer(.reportSummary) else { throw ArchiveFailure.missing }
        return summary
    }
    func endings(_ year: Int = 2026) throws -> [EndingCount] {
        guard case .endings(let counts) = try answer(.endings(year: year)) else { throw ArchiveFailure.missing }
        return counts
    }
    func district() throws -> DistrictID? {
        guard case .settings(let settings) = try answer(.settings) else { throw ArchiveFailure.missing }
        return settings.district
    }
}
