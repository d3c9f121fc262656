import Domain
import Glibc
import TestSupport
import Testing

/// A home with a district, and the verbs of the plan in it.
struct PlanHome {
    let home: TestHome

    /// - Parameter example: the plan that is there from the beginning; nil for none.
    init(example: String? = "2020") throws {
        home = try TestHome()
        let start = try PipedProgram(["--linje"], home: home, input: "1\nq\n")
        try #require(start.ending == .exit(0))
        if let example { try succeed(["ny", "--exempel", example]) }
    }

    func plan(_ arguments: [String], input: String? = nil) throws -> PipedProgram {
        try PipedProgram(["plan"] + arguments, home: home, input: input)
    }

    @discardableResult func succeed(_ arguments: [String], input: String? = nil) throws -> String {
        let it = try plan(arguments, input: input)
        try #require(it.ending == .exit(0), "\(arguments): \(it.complaints)")
        return it.output
    }

    /// The ids of the rows that are listed, in their order.
    func rows(_ arguments: [String] = []) throws -> [String] {
        try succeed(["lista", "--json"] + arguments).split(separator: "\n").compactMap { line in
            line.hasPrefix("{\"id\": \"") && line.contains("\"section\"") ? String(line.dropFirst(8).prefix { $0 != "\"" }) : nil
        }
    }

    func file(_ name: String, _ bytes: [UInt8]) throws { try TestHome.write(bytes, to: home.workplace + "/" + name) }

    /// By the clock that the program looks at.
    static var year: Int { day(in: 0).year }

    /// So many days from now, as it is written, with its year.
    static func day(in days: Int) -> (text: String, year: Int) {
        let (today, second) = time(nil).quotientAndRemainder(dividingBy: 86_400)
        let day = SwedishTime.local(CalendarDay(number: today), minute: second / 60).day + days
        return (day.iso, day.year)
    }
}
