import Domain
import Screen

/// Hela gränssnittets läge. `receive` is the only way to change it and answers with what the outside world is to do.
package struct App: Equatable, Sendable {
    package internal(set) var texts: Texts
    package internal(set) var size: Size
    package internal(set) var now: Now
    package internal(set) var shelf = Shelf()
    package internal(set) var library: Library?
    package internal(set) var libraryProblems: [String] = []
    package internal(set) var planLibrary: PlanLibrary?
    package internal(set) var planLibraryProblem: String?
    package internal(set) var forumLibrary: ForumLibrary?
    package internal(set) var forumLibraryProblem: String?
    package internal(set) var wheel: Wheel

    package internal(set) var pane: PaneName = .start
    package internal(set) var start = StartPane()
    package internal(set) var walk: WalkPane
    package internal(set) var plan = PlanPane()
    package internal(set) var forum = ForumPane()
    package internal(set) var reports = ReportsPane()

    /// The topmost last. Each takes the keys from what lies under it.
    package internal(set) var layers: [Layer] = []
    package internal(set) var notice: Notice?
    /// The time of the last durable write, "14:02".
    package internal(set) var savedAt: String?
    package internal(set) var isMouseOn: Bool
    package internal(set) var isLinear: Bool
    /// Läsläge: the archive cannot be written; said on every page.
    package internal(set) var isReadOnly: Bool
    /// One meeting for others to see; nil in the whole program.
    package internal(set) var projector: Projector?

    /// `--datum`: the routine as of another day.
    let asOf: CalendarDay?
    var random: RandomSource
    var lot: UInt64 = 0
    var pending: Pending?

    package init(
        texts: Texts, size: Size, now: Now, seed: UInt64, pane: PaneName = .start, practice: Bool = false,
        asOf: CalendarDay? = nil, isMouseOn: Bool = false, isLinear: Bool = false, isReadOnly: Bool = false,
        wheel: Wheel = .standard, projector: Projector? = nil
    ) {
        self.texts = texts
        self.size = size
        self.now = now
        self.pane = pane
        self.asOf = asOf
        self.isMouseOn = isMouseOn
        self.isLinear = isLinear
        self.isReadOnly = isReadOnly
        self.wheel = wheel
        self.projector = projector
        random = RandomSource(seed: seed)
        walk = WalkPane(isPractice: practice)
    }

    package var context: Context {
        Context(
            texts: texts, shelf: shelf, now: now, size: size, library: library, libraryProblems: libraryProblems,
            district: shelf.settings?.district, asOf: asOf, lot: lot, unfinished: unfinished, isLinear: isLinear,
            wheel: wheel, planLibrary: planLibrary, planLibraryProblem: planLibraryProblem, forumLibrary: forumLibrary,
            forumLibraryProblem: forumLibraryProblem, editing: cellPrompt)
    }

    /// What is being written in a cell of the plan: it stands in the row, not in a box over it.
    private var cellPrompt: Prompt? {
        if case .prompt(let prompt)? = layers.last, prompt.isInPlace, writesInPlace, !isLinear { prompt } else { nil }
    }

    private var writesInPlace: Bool {
        switch pane {
        case .plan: plan.writesInCells
        case .forum: forum.writesInPlace
        case .start, .routine, .reports: false
        }
    }

    private var unfinished: Unfinished {
        var unfinished: Unfinished = []
        if walk.isUnderWay { unfinished.insert(.walk) }
        if reports.isEditing { unfinished.insert(.form) }
        return unfinished
    }

    /// What has to be known before the page can be drawn.
    package var needs: [Lookup] {
        let context = context
        return (needs(context) + [.settings, .undoState]).filter { !shelf.has($0) }
    }

    // A pane in a box is a copy of all it holds: felt where a key asks it many things.

    func needs(_ context: Context) -> [Lookup] {
        if let projector { return projector.needs(forum.desk(context)) }
        return switch pane {
        case .start: start.needs(context)
        case .routine: walk.needs(context)
        case .plan: plan.needs(context)
        case .forum: forum.needs(context)
        case .reports: reports.needs(context)
        }
    }

    func view(_ context: Context) -> PaneView {
        if let projector { return projector.view(forum.desk(context)) }
        return switch pane {
        case .start: start.view(context)
        case .routine: walk.view(context)
        case .plan: plan.view(context)
        case .forum: forum.view(context)
        case .reports: reports.view(context)
        }
    }

    private func scope(_ context: Context) -> Scope {
        switch pane {
        case .start: start.scope(context)
        case .routine: walk.scope(context)
        case .plan: plan.scope(context)
        case .forum: forum.scope(context)
        case .reports: reports.scope(context)
        }
    }

    package var needsLibrary: Bool {
        library == nil && libraryProblems.isEmpty && (pane == .routine || reports.isEditing)
    }

    package var needsPlanLibrary: Bool {
        guard pane == .plan, planLibrary == nil, planLibraryProblem == nil else { return false }
        // What is read from a file is compared with the shipped roles.
        if case .prompt(let prompt)? = layers.last, prompt.purpose == .plan(.importPath) { return true }
        return plan.needsLibrary(shelf)
    }

    package var needsForumLibrary: Bool {
        forumLibrary == nil && forumLibraryProblem == nil && pane == .forum && forum.needsLibrary(context)
    }

    var current: any Pane {
        switch pane {
        case .start: start
        case .routine: walk
        case .plan: plan
        case .forum: forum
        case .reports: reports
        }
    }

    /// The scopes that hear a key, the topmost first. A layer hears alone.
    package var scopes: [Scope] {
        if let layer = layers.last { return [layer.scope] }
        if projector != nil { return [.projector] }
        let own = scope(context)
        return own == .everywhere ? [own] : [own, .everywhere]
    }
}

/// SplitMix64. Seeded from outside, so that a session can be played again.
struct RandomSource: Equatable, Sendable, RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
