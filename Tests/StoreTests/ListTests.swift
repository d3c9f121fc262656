import Domain
import Testing

@testable import Store

@Suite struct ListTests {
    private static let filters: [ReportFilter] = [
        .all,
        ReportFilter(uncheckedOnly: true),
        ReportFilter(words: [.init(codePrefix: "K00000")]),
        ReportFilter(words: [.init(codePrefix: "K00001"), .init(codes: ["place_type": ["school", "library"]])]),
        ReportFilter(words: [.init(codes: ["place_type": ["library"], "event_type": ["symbol"]], areas: ["online"])]),
        ReportFilter(words: [.init(areas: ["whole"]), .init(codes: ["trigger": ["event"]])], uncheckedOnly: true),
        ReportFilter(words: [.init()]),
        ReportFilter(words: [.init(codes: ["few_fit": ["many"], "no_such": ["x"]])]),
        ReportFilter(words: [.init(codes: ["few_fit": ["nobody"]])]),
    ]

    private static func world(_ size: Int) -> [Report] {
        (0..<size).map { number in
            Sample.report(
                number, day: today - (number * 7 % 5), area: number % 3 == 0 ? "whole" : "online",
                place: number % 2 == 0 ? .school : .library, trigger: number % 4 == 0 ? .event : .concern,
                events: number % 5 == 0 ? [.symbol, .violence] : [.graffiti], checked: number % 3 == 1 ? today : nil)
        }
    }

    private static func fits(_ report: Report, _ filter: ReportFilter) -> Bool {
        if filter.uncheckedOnly, report.checkedOn != nil { return false }
        return filter.words.allSatisfy { word in
            if let prefix = word.codePrefix, report.code.text.hasPrefix(prefix) { return true }
            if word.areas.contains(report.area) { return true }
            let has = [
                "place_type": [report.placeType.rawValue], "trigger": [report.trigger.rawValue],
                "event_type": report.eventTypes.map(\.rawValue), "few_fit": [report.fewFit.rawValue],
            ]
            return word.codes.contains { field, values in has[field, default: []].contains(where: values.contains) }
        }
    }

    /// Newest first; on the same day the later saved first.
    private static func naive(_ reports: [Report], _ filter: ReportFilter) -> [ReferenceCode] {
        reports.enumerated().filter { fits($0.element, filter) }
            .sorted { ($0.element.receivedOn, $0.offset) > ($1.element.receivedOn, $1.offset) }
            .map(\.element.code)
    }

    @Test(arguments: [0, 1, 2, 7, 24]) func everyWindowIsThatOfANaiveArray(size: Int) throws {
        let folder = Folder()
        let archive = try folder.open()
        let reports = Self.world(size)
        try archive.seed(reports)
        for filter in Self.filters {
            let expected = Self.naive(reports, filter)
            for limit in [0, 1, 2, 5, 30] {
                // In an order that jumps about, so that stretches are reached from landmarks on both sides.
                for offset in (0...size + 1).sorted(by: { ($0 * 7 % 11, $0) < ($1 * 7 % 11, $1) }) {
                    let window = try archive.window(filter, offset, limit)
                    #expect(window.matching == expected.count && window.total == size && window.offset == offset)
                    #expect(window.rows.map(\.code) == Array(expected.dropFirst(offset).prefix(limit)))
                }
            }
        }
    }

    @Test func theListFollowsEveryChange() throws {
        let folder = Folder()
        let archive = try folder.open()
        var reports = Self.world(12)
        try archive.seed(reports)
        func compare(_ why: String) throws {
            for filter in Self.filters {
                let expected = Self.naive(reports, filter)
                for offset in [0, 5, 9, 2] {
                    let window = try archive.window(filter, offset, 4)
                    #expect(window.rows.map(\.code) == Array(expected.dropFirst(offset).prefix(4)), "\(why)")
                    #expect(window.matching == expected.count, "\(why)")
                }
            }
        }
        try compare("seeded")
        _ = try archive.perform(.markChecked(Sample.code(0), on: today, revision: 1))
        reports[0].checkedOn = today
        try compare("checked")
        var corrected = try #require(try archive.report(Sample.code(3)))
        corrected.receivedOn = today + 1
        corrected.placeType = .school
        _ = try archive.perform(.saveReport(corrected))
        reports[3].receivedOn = today + 1
        reports[3].placeType = .school
        try compare("corrected")
        _ = try archive.perform(.removeReport(Sample.code(5), revision: 1))
        let removed = reports.remove(at: 5)
        try compare("removed")
        _ = try archive.perform(.undo)
        reports.insert(removed, at: 5)
        try compare("brought back to its place")
        _ = try archive.perform(.saveReport(Sample.report(77)))
        reports.append(Sample.report(77))
        try compare("added")
        #expect(try archive.check().isSound)
    }

    @Test func noQuestionGetsEverything() throws {
        let folder = Folder()
        let archive = try folder.open()
        try archive.seed(Self.world(700))
        #expect(try archive.window(.all, 0, .max).rows.count == ReportList.longest)
        #expect(try archive.window(.all, .max, .max).rows.isEmpty)
        #expect(try archive.window(.all, -5, 3).rows.count == 3)
    }

    @Test func everyCodedValueHasItsBit() {
        func check<Code: ReportCode>(_ type: Code.Type) -> Int {
            for value in Code.allCases { #expect(Marks.knows(Code.field, value.rawValue), "\(Code.field).\(value)") }
            return Code.allCases.count
        }
        let sizes = [
            check(PlaceType.self), check(Domain.Trigger.self), check(EventType.self), check(Milieu.self),
            check(MilieuBasis.self), check(Affected.self), check(CountBand.self), check(ActionTaken.self),
            check(PoliceReported.self), check(IncidentReported.self), check(Removal.self), check(PhotoExists.self),
            check(UnitType.self), check(ReporterRole.self), check(SupportNeed.self), check(PartOfDay.self),
            check(FewFit.self),
        ]
        #expect(Marks.count == sizes.reduce(0, +), "a bit that stands for nothing")
        #expect(Marks.count <= 124)
        // The places are in files: a bit that moved would let the filter find something else.
        var first = Marks()
        first.insert("place_type", "public_place")
        var last = Marks()
        last.insert("few_fit", "nobody")
        #expect(first.low == 1 && first.high == 0 && last.low == 0 && last.high == 1 << 43)
    }

    @Test func anUnknownCodeInTheFileIsDamage() throws {
        let folder = Folder()
        let archive = try folder.open()
        _ = try archive.perform(.saveReport(Sample.report(1)))
        try archive.write { try $0.execute(sql: "UPDATE report SET milieu = 'martian'") }
        expect("unknown code", same: .damaged(path: "", detail: "")) { () throws(ArchiveFailure) in
            _ = try archive.answer(.report(Sample.code(1)))
        }
    }
}
