import Domain
import Screen

/// A room of the forum's pane. Rooms lie on a path: what a room opens lies on it, Esc leads back one step.
protocol ForumRoom: Equatable, Sendable {
    var scope: Scope { get }
    /// Where what it shows decides which keys there are.
    func scope(_ desk: ForumDesk) -> Scope
    /// Itself, as it lies on the path.
    var stage: ForumStage { get }
    func needs(_ desk: ForumDesk) -> [Lookup]
    /// Nil when the verb is not one of its own; Esc then leads back.
    mutating func perform(_ verb: Verb, digit: Int?, _ desk: ForumDesk) -> ForumReply?
    mutating func choose(_ target: Target, _ desk: ForumDesk) -> ForumReply
    func view(_ desk: ForumDesk) -> PaneView
    /// What a menu, a list or a line that the room opened comes back with.
    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply
    mutating func chose(_ values: Set<String>, for list: ForumList, _ desk: ForumDesk) -> ForumReply
    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer
    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply
    /// While a line is being written: a filter is shown at once, and taken away by Esc.
    mutating func typing(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk)
    mutating func abandoned(_ prompt: ForumPrompt, _ desk: ForumDesk)
    /// After a key has come to rest: a focus that points at nothing is moved.
    mutating func tidy(_ desk: ForumDesk)
    /// How many digits answer something, for the hint line.
    func digits(_ desk: ForumDesk) -> Int
    /// Kinds and checklists of Resources are needed.
    func needsLibrary(_ desk: ForumDesk) -> Bool
}

extension ForumRoom {
    func scope(_ desk: ForumDesk) -> Scope { scope }
    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply { .none }
    mutating func chose(_ values: Set<String>, for list: ForumList, _ desk: ForumDesk) -> ForumReply { .none }
    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer { .accepted(.none) }
    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply { .none }
    mutating func typing(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) {}
    mutating func abandoned(_ prompt: ForumPrompt, _ desk: ForumDesk) {}
    mutating func tidy(_ desk: ForumDesk) {}
    func digits(_ desk: ForumDesk) -> Int { 0 }
    func needsLibrary(_ desk: ForumDesk) -> Bool { false }
}

/// What a room answers: to the program, and where it leads on the path.
struct ForumReply {
    enum Move {
        case stay
        case open(ForumStage)
        /// In the place of this room.
        case replace(ForumStage)
        case back
    }

    var response: Response
    var move: Move

    init(_ response: Response = .none, _ move: Move = .stay) {
        self.response = response
        self.move = move
    }

    static let none = ForumReply()
    static func open(_ stage: ForumStage) -> ForumReply { ForumReply(.none, .open(stage)) }
    static func show(_ layer: Layer) -> ForumReply { ForumReply(.open(layer)) }
    static func refuse(_ text: String) -> ForumReply { ForumReply(.refuse(text)) }
    static func say(_ kind: Notice.Kind, _ text: String) -> ForumReply { ForumReply(.say(kind, text)) }

    /// An order to the archive, and what is said when it is durable; nothing is said when the page shows it.
    static func change(_ change: Change, said: String? = nil, _ move: Move = .stay) -> ForumReply {
        ForumReply(Response(effects: [.change(change)], pending: said.map { .said($0) }), move)
    }
}

/// How a submitted text is met.
enum ForumAnswer {
    case refused(String)
    case accepted(ForumReply)
    /// It is to be kept, and so screened first.
    case screen(ScreenedText.Kind)
}

/// Where on the path somebody is.
package enum ForumStage: Equatable, Sendable {
    /// The forums, and the ways to begin one.
    case hall(ForumHall)
    case forum(ForumPage)
    case meeting(MeetingRoom)
    case record(RecordRoom)
    case commitments(CommitmentRoom)
    case regularity(RegularityRoom)
    case series(SeriesRoom)
    case individual(IndividualRoom)
    case year(YearRoom)

    var room: any ForumRoom {
        switch self {
        case .hall(let room): room
        case .forum(let room): room
        case .meeting(let room): room
        case .record(let room): room
        case .commitments(let room): room
        case .regularity(let room): room
        case .series(let room): room
        case .individual(let room): room
        case .year(let room): room
        }
    }
}
