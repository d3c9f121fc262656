import Domain
import Screen

/// Vad omvärlden gör åt programmet, beside the archive: handed in by the one meeting place, replaced in tests.
package protocol World: AnyObject {
    /// Decodes and lints the routine. Failure: sentences with file, line and column.
    func loadLibrary() -> LibraryResult
    /// Writes the document as a text file and tells where; never over an existing file.
    func export(_ document: Document, name: String) throws(ExportFailure) -> String
    func write(_ text: String, name: String) throws(ExportFailure) -> String
    /// Examples, template, house styles and roles. Failure: a sentence with file, line and column.
    func loadPlanLibrary() -> Result<PlanLibrary, LibraryFailure>
    /// Reads a file that somebody names. Failure: a sentence.
    func read(path: String) -> Result<ReadFile, LibraryFailure>
    func read(pasted text: String) -> Result<ReadFile, LibraryFailure>
    /// Writes the tables in that format beside the user's other files, never over one.
    func export(_ document: TableDocument, as format: FileFormat, name: String) throws(ExportFailure) -> String
    /// The whole plan as JSON.
    func export(_ bundle: PlanBundle, stamps: [String: String], name: String) throws(ExportFailure) -> String
    /// A short hash of the data, the same for the same plan.
    func hash(of bundle: PlanBundle) -> String
    /// Kinds of forum. Failure: a sentence with file, line and column.
    func loadForumLibrary() -> Result<ForumLibrary, LibraryFailure>
    func export(_ document: Document, as format: FileFormat, name: String) throws(ExportFailure) -> String
    func export(_ calendar: CalendarFile, name: String) throws(ExportFailure) -> String
    func copy(_ text: String) -> ClipboardOutcome
}

/// A sentence that says what, where and what to do.
package struct LibraryFailure: Error, Equatable, Sendable {
    package let sentence: String
    package init(_ sentence: String) { self.sentence = sentence }
}

package enum LibraryResult: Sendable {
    case loaded(Library)
    case failed([String])
}

/// Runs `App` and its effects to rest. Used by the loop, by linear mode, by tests and by casts: there is no other way in.
package struct Session {
    /// What only the holder of the terminal can do.
    package enum Order: Equatable, Sendable {
        case mouse(Bool), redraw, suspend, quit
    }

    package private(set) var app: App
    private let archive: any Archive
    private let world: any World
    private var isBehind = false

    package init(app: App, archive: any Archive, world: any World) {
        self.app = app
        self.archive = archive
        self.world = world
    }

    /// First questions; the first page can be drawn afterwards.
    package mutating func begin() -> [Order] { rest([]) }

    package mutating func send(_ event: Event) -> [Order] { rest(app.receive(event)) }

    /// One of many keys that have come at once. Nothing of the page is asked for where only the focus moves:
    /// `settle` has to follow before anything is drawn.
    package mutating func hasten(_ event: Event) -> [Order] {
        guard app.onlyMoves(event) else { return settle() + send(event) }
        isBehind = true
        var waiting = app.receive(event)
        for lookup in app.needs where !lookup.isOfOneRow { waiting += look(lookup) }
        return waiting.isEmpty ? [] : rest(waiting)
    }

    package mutating func settle() -> [Order] { isBehind ? rest([]) : [] }

    /// Does what is asked until nothing is asked any more. No step waits for anything but the archive.
    private mutating func rest(_ first: [Effect]) -> [Order] {
        isBehind = false
        var orders: [Order] = []
        var waiting = first
        // An archive that fails a question would be asked for ever; a handful of rounds is more than any key needs.
        for _ in 0..<16 {
            while !waiting.isEmpty { waiting += carryOut(waiting.removeFirst(), &orders) }
            if app.needsLibrary { waiting += load() }
            if app.needsPlanLibrary { waiting += loadPlan() }
            if app.needsForumLibrary { waiting += loadForums() }
            let needs = app.needs
            for lookup in needs { waiting += look(lookup) }
            if waiting.isEmpty && needs.isEmpty && !app.needsLibrary && !app.needsPlanLibrary && !app.needsForumLibrary { break }
        }
        app.tidy()
        return orders
    }

    private mutating func carryOut(_ effect: Effect, _ orders: inout [Order]) -> [Effect] {
        switch effect {
        case .change(let change):
            do { return app.receive(.changed(try archive.perform(change))) } catch { return app.receive(.failed(error)) }
        case .look(let lookup): return look(lookup)
        case .loadLibrary: return load()
        case .loadPlanLibrary: return loadPlan()
        case .loadForumLibrary: return loadForums()
        case .exportDocument(let document, let format, let name):
            return app.receive(Self.exported { [world] () throws(ExportFailure) in try world.export(document, as: format, name: name) })
        case .exportTable(let document, let format, let name):
            return app.receive(Self.exported { [world] () throws(ExportFailure) in try world.export(document, as: format, name: name) })
        case .exportCalendar(let calendar, let name):
            return app.receive(Self.exported { [world] () throws(ExportFailure) in try world.export(calendar, name: name) })
        case .plan(let task): return app.receive(.planTask(PlanWork(archive: archive, world: world).run(task)))
        case .copy(let text): return app.receive(.copied(world.copy(text)))
        case .export(let document, let name):
            do { return app.receive(.exported(try world.export(document, name: name))) } catch {
                return app.receive(.exportFailed(error))
            }
        case .write(let text, let name):
            do { return app.receive(.exported(try world.write(text, name: name))) } catch {
                return app.receive(.exportFailed(error))
            }
        case .mouse(let isOn): orders.append(.mouse(isOn))
        case .redraw: orders.append(.redraw)
        case .suspend: orders.append(.suspend)
        case .quit: orders.append(.quit)
        }
        return []
    }

    private mutating func look(_ lookup: Lookup) -> [Effect] {
        do { return app.receive(.found(lookup, try archive.answer(lookup))) } catch { return app.receive(.failed(error)) }
    }

    private static func exported(_ write: () throws(ExportFailure) -> String) -> Event {
        do { return .exported(try write()) } catch { return .exportFailed(error) }
    }

    private mutating func loadForums() -> [Effect] {
        switch world.loadForumLibrary() {
        case .success(let library): app.receive(.forumLibraryLoaded(library))
        case .failure(let failure): app.receive(.forumLibraryFailed(failure.sentence))
        }
    }

    private mutating func loadPlan() -> [Effect] {
        switch world.loadPlanLibrary() {
        case .success(let library): app.receive(.planLibraryLoaded(library))
        case .failure(let failure): app.receive(.planLibraryFailed(failure.sentence))
        }
    }

    private mutating func load() -> [Effect] {
        switch world.loadLibrary() {
        case .loaded(let library): app.receive(.libraryLoaded(library))
        case .failed(let problems): app.receive(.libraryFailed(problems))
        }
    }
}

extension App {
    /// After a key has come to rest: what is not needed now is forgotten.
    mutating func tidy() {
        let context = context
        let desk = forum.desk(context)
        projector?.tidy(desk)
        if pane == .reports { reports.tidy(context) }
        if pane == .plan { plan.tidy(context) }
        if pane == .forum { forum.tidy(context) }
        if shelf.isFull { shelf.keepOnly(needs(context) + [.settings, .undoState]) }
    }
}

extension App {
    /// In the plan's table, where a key that moves needs no more than the rows.
    func onlyMoves(_ event: Event) -> Bool {
        guard pane == .plan, layers.isEmpty, case .table = plan.stage, case .key(let key) = event,
            let command = Keymap.command(for: key, in: scopes)
        else { return false }
        return [.up, .down, .pageUp, .pageDown].contains(command.verb)
    }
}

extension Lookup {
    fileprivate var isOfOneRow: Bool { if case .activity = self { true } else { false } }
}

/// A world without files and without a terminal: benchmarks and pictures need no more.
extension World {
    package func loadPlanLibrary() -> Result<PlanLibrary, LibraryFailure> { .failure(LibraryFailure("")) }
    package func read(path: String) -> Result<ReadFile, LibraryFailure> { .failure(LibraryFailure(path)) }
    package func read(pasted text: String) -> Result<ReadFile, LibraryFailure> { .failure(LibraryFailure("")) }
    package func export(_ document: TableDocument, as format: FileFormat, name: String) throws(ExportFailure) -> String { throw .other(name) }
    package func export(_ bundle: PlanBundle, stamps: [String: String], name: String) throws(ExportFailure) -> String { throw .other(name) }
    package func hash(of bundle: PlanBundle) -> String { "" }
    package func loadForumLibrary() -> Result<ForumLibrary, LibraryFailure> { .failure(LibraryFailure("")) }
    package func export(_ document: Document, as format: FileFormat, name: String) throws(ExportFailure) -> String { throw .other(name) }
    package func export(_ calendar: CalendarFile, name: String) throws(ExportFailure) -> String { throw .other(name) }
    package func copy(_ text: String) -> ClipboardOutcome { .unable }
}
