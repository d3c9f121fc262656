import Domain
import Screen

/// 2 Rutin: one question at a time, one key answers. Holds a walk in memory and nothing about anybody.
package struct WalkPane: Equatable, Sendable {
    package enum Stage: Equatable, Sendable {
        case asking
        /// An earlier answer, the first is 0, is looked at and may be changed.
        case changing(Int)
        case reviewing
        case finished(Ending)
    }

    /// What the walk was recorded as.
    package struct Ending: Equatable, Sendable {
        package var option: EndOption
        package var code: ReferenceCode?
    }

    /// Where on the page the arrows move.
    package enum Area: Equatable, Sendable { case answers, trail, todos }

    package internal(set) var walk: Walk? { didSet { lookAgain() } }
    package internal(set) var isPractice: Bool
    package internal(set) var stage: Stage = .asking { didSet { lookAgain() } }
    package internal(set) var area: Area = .answers
    package internal(set) var focus = 0
    /// Set from the moment somebody pauses: every answer is durable from then on.
    package internal(set) var keptAs: PausedWalkID?
    /// Where the walk stood at the earlier step that is looked at: folded once, since a page asks for it many times.
    private(set) var lookedAt: WalkPosition?
    var resuming: PausedWalkID?
    /// For undo and redo inside the walk.
    var past: [Walk] = []
    var future: [Walk] = []

    init(isPractice: Bool) { self.isPractice = isPractice }

    /// Takes up a new walk when there is none, or the paused one that was asked for. Says when some of it was lost.
    @discardableResult mutating func begin(_ context: Context) -> Notice? {
        guard let library = context.library else { return nil }
        var said: Notice?
        if let wanted = resuming, case .pausedWalk(let found)? = context.shelf[.pausedWalk(wanted)] {
            resuming = nil
            if let found { said = takeUp(found, library, context.texts) }
        }
        if walk == nil { walk = Walk(library.routine) }
        return said
    }

    private mutating func takeUp(_ paused: PausedWalk, _ library: Library, _ texts: Texts) -> Notice? {
        let resumed = Walk.resuming(paused, in: library.routine)
        self = WalkPane(isPractice: false)
        walk = resumed.walk
        keptAs = paused.id
        settle()
        guard !resumed.isWhole else { return nil }
        return Notice(.warning, texts("resume.changed", String(resumed.replayed), String(resumed.of)))
    }

    /// Puts stage and focus where the walk stands.
    mutating func settle() {
        guard let walk else { return }
        stage = walk.position.isFinished ? .reviewing : .asking
        area = .answers
        focus = 0
        if let proposal = walk.position.proposal,
            let index = choices.firstIndex(where: { $0.answer == proposal }) { focus = index }
    }

    private mutating func lookAgain() {
        guard let walk, case .changing(let step) = stage, step <= walk.steps.count else {
            lookedAt = nil
            return
        }
        lookedAt = Walk(walk.routine, steps: Array(walk.steps[..<step]), ticked: walk.ticked).position
    }

    /// Answers are given and nothing is recorded yet.
    var isUnderWay: Bool {
        if case .finished = stage { return false }
        return walk?.steps.isEmpty == false
    }

    /// Answers given that would be lost.
    var hasUnkeptAnswers: Bool {
        isUnderWay && keptAs == nil && !isPractice
    }

    mutating func startOver(practice: Bool, _ context: Context) -> Response {
        self = WalkPane(isPractice: practice)
        begin(context)
        return practice ? .say(.information, context.texts("practice.begun")) : .none
    }

    mutating func practise(_ context: Context) -> Response {
        if let question = leaveQuestion(.practice, context) { return .open(.menu(question)) }
        return startOver(practice: true, context)
    }

    /// Pausa / Kasta / Fortsätt; nil when there is nothing to lose.
    func leaveQuestion(_ leaving: Leaving, _ context: Context) -> Menu? {
        guard hasUnkeptAnswers, context.asOf == nil else { return nil }
        let texts = context.texts
        return Menu(
            texts("leave.title"), text: [texts("leave.text")],
            options: [
                Menu.Option(texts("leave.pause"), detail: texts("leave.pause.detail"), .pauseWalk(leaving)),
                Menu.Option(texts("leave.discard"), detail: texts("leave.discard.detail"), .discardWalk(leaving)),
                Menu.Option(texts("leave.stay"), .close),
            ])
    }

    mutating func pause(_ context: Context) -> Response {
        guard let walk, !walk.steps.isEmpty else { return .refuse(context.texts("pause.nothing")) }
        guard !isPractice, context.asOf == nil else { return .refuse(context.texts("pause.practice")) }
        if keptAs == nil { keptAs = PausedWalkID(String(context.lot, radix: 36)) }
        return Response(
            effects: keep(context), pending: .said(context.texts("pause.done", String(PausedWalk.daysKept))))
    }

    mutating func resume(_ id: PausedWalkID, _ context: Context) -> Response {
        resuming = id
        return .effect(.look(.pausedWalk(id)))
    }

    mutating func discard(_ context: Context) -> Response {
        let forget = keptAs.map { [Effect.change(.forgetWalk($0))] } ?? []
        self = WalkPane(isPractice: false)
        begin(context)
        return Response(effects: forget, notice: Notice(.done, context.texts("walk.discarded")))
    }

    /// The walk as it is kept, when it is kept.
    func keep(_ context: Context) -> [Effect] {
        guard let keptAs, let walk else { return [] }
        return [.change(.keepWalk(walk.paused(as: keptAs, on: context.now.day)))]
    }
}
