import ArgumentParser
import Content
import Domain
import Store

/// Makes an archive of invented blanketter.
struct SeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "seed", abstract: "Make an archive of COUNT invented blanketter.")

    @Argument var count: Int
    @Argument var path: String

    func run() throws {
        let archive = try SeedCommand.make(count, path)
        archive.close()
        print("\(path): \(count) blanketter")
    }

    static let today = CalendarDay(number: 20_778)

    static func make(_ count: Int, _ path: String) throws -> SQLiteArchive {
        let areas = try DistrictsDecoder.shipped().first { $0.id == "skarpnack" }?.areas.map(\.id) ?? ["whole"]
        let archive = try SQLiteArchive(path: path, now: today)
        _ = try archive.perform(.setDistrict("skarpnack"))
        try archive.seed(Seed(count: count, today: today, areas: areas))
        return archive
    }
}
