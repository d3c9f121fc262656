import ArgumentParser
import Content
import Domain
import Store

/// Makes an archive of invented blanketter, and of invented plans and meetings where they are asked for.
struct SeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "seed", abstract: "Make an archive of COUNT invented blanketter.")

    @Argument var count: Int
    @Argument var path: String
    @Option(help: "Activities in plans of at most ten years and eleven districts.") var plans = 0
    @Option(help: "Meetings of at most forty forums, over several years.") var meetings = 0

    func run() throws {
        let archive = try SeedCommand.make(count, path, activities: plans, meetings: meetings)
        archive.close()
        print("\(path): \(count) blanketter" + (plans > 0 ? ", \(plans) activities" : "") + (meetings > 0 ? ", \(meetings) meetings" : ""))
    }

    static let today = CalendarDay(number: 20_778)

    static let own: DistrictID = "skarpnack"
    /// The plan that the pane opens.
    static let ownPlan: PlanID = "plan-2026-skarpnack"

    static func make(_ count: Int, _ path: String, activities: Int = 0, meetings: Int = 0) throws -> SQLiteArchive {
        let districts = try DistrictsDecoder.shipped()
        let areas = districts.first { $0.id == own }?.areas.map(\.id) ?? ["whole"]
        let archive = try SQLiteArchive(path: path, now: today)
        _ = try archive.perform(.setDistrict(own))
        try archive.seed(Seed(count: count, today: today, areas: areas))
        if activities > 0 {
            try archive.seed(SeedPlans(activities: activities, today: today, own: own, districts: districts.map(\.id)))
        }
        if meetings > 0 { try archive.seed(SeedForums(meetings: meetings, today: today, district: own)) }
        return archive
    }
}
