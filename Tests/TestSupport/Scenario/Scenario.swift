import Domain
import Interface
import Screen
import Store

/// Ett förlopp. A person at the program, as a test tells it: presses, answers, and what is then seen.
///
/// The same `Session` as the loop uses, on a real archive in a fresh folder. After every act the page that was reached
/// is looked over by `check`, so that what holds everywhere is asserted everywhere.
package struct Scenario {
    package private(set) var session: Session
    package private(set) var archive: SQLiteArchive
    package let folder: Folder
    package let world: TestWorld
    /// What the holder of the terminal was told to do by the last act.
    package internal(set) var orders: [Session.Order] = []
    private let start: Start

    /// What the program is started with.
    package struct Start {
        package var size = Size.small
        package var texts = Texts.swedish
        package var seed: UInt64 = 2026
        package var pane = PaneName.start
        package var practice = false
        package var asOf: CalendarDay?
        package var linear = false
    }

    /// - Parameter district: one that is known by its code, a name of one's own, or nil for the very first start.
    package init(
        size: Size = .small, district: DistrictID? = "skarpnack", texts: Texts = .swedish, seed: UInt64 = 2026,
        now: Now = .test, pane: PaneName = .start, practice: Bool = false, asOf: CalendarDay? = nil,
        linear: Bool = false, world: TestWorld = TestWorld()
    ) throws {
        let start = Start(
            size: size, texts: texts, seed: seed, pane: pane, practice: practice, asOf: asOf, linear: linear)
        let folder = try Folder()
        let archive = try Self.open(folder, now)
        if let district { _ = try archive.perform(.setDistrict(district)) }
        self.folder = folder
        self.world = world
        self.archive = archive
        self.start = start
        session = Self.session(start, now, archive, world)
        orders = session.begin()
        check()
    }

    /// As the program does: what has reached its age goes before anything is shown of it.
    private static func open(_ folder: Folder, _ now: Now) throws -> SQLiteArchive {
        let archive = try SQLiteArchive(path: folder.path + "/samordna.db", now: now.day)
        _ = try archive.perform(.purge(now.day))
        return archive
    }

    private static func session(_ start: Start, _ now: Now, _ archive: SQLiteArchive, _ world: TestWorld) -> Session {
        let app = App(
            texts: start.texts, size: start.size, now: now, seed: start.seed, pane: start.pane, practice: start.practice,
            asOf: start.asOf, isLinear: start.linear)
        return Session(app: app, archive: archive, world: world)
    }

    /// Closes the program and starts it again on the same file, so many days later.
    package mutating func restart(days: Int = 0) throws {
        let now = Now(day: session.app.now.day + days, minute: session.app.now.minute)
        archive.close()
        archive = try Self.open(folder, now)
        var later = start
        later.seed &+= 1
        later.pane = .start
        session = Self.session(later, now, archive, world)
        orders = session.begin()
        check()
    }

    /// Somebody else, on the same file: a meeting for others to see.
    package func projected(_ meeting: MeetingID? = nil, size: Size = .small) -> Scenario {
        var other = self
        let app = App(
            texts: start.texts, size: size, now: session.app.now, seed: start.seed, pane: .forum, isLinear: start.linear, isReadOnly: true,
            projector: Projector(meeting))
        other.session = Session(app: app, archive: archive, world: world)
        other.orders = other.session.begin()
        other.check()
        return other
    }

    /// - Parameter checked: false only where hundreds of pages are passed that others look over.
    package mutating func send(_ event: Event, checked: Bool = true) {
        orders = session.send(event)
        if checked { check() }
    }
}

extension Size {
    package static let small = Size(columns: 80, rows: 24)
    package static let narrow = Size(columns: 60, rows: 15)
    package static let wide = Size(columns: 132, rows: 43)
    package static let least = Size(columns: 40, rows: 10)
    package static let all = [small, narrow, wide, least]
}

extension Now {
    /// Saturday 21 November 2026, 14.02.
    package static let test = Now(day: CalendarDay(number: 20_778), minute: 14 * 60 + 2)
}
