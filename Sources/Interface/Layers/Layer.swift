import Domain
import Screen

/// Lager. What lies over the pane and takes the keys. One enum, so that two can never be open in the same place.
package enum Layer: Equatable, Sendable {
    case menu(Menu)
    case checklist(Checklist)
    case prompt(Prompt)
    case palette(Palette)
    case reader(Reading)
    case goTo

    var scope: Scope {
        switch self {
        case .menu: .menu
        case .checklist: .checklist
        case .prompt: .prompt
        case .palette: .palette
        case .reader: .reader
        case .goTo: .goTo
        }
    }
}

/// Val. A question with numbered answers: every confirmation, and every place where one of a few things is chosen.
package struct Menu: Equatable, Sendable {
    package struct Option: Equatable, Sendable {
        package var text: String
        package var detail: String
        package var choice: Choice
        init(_ text: String, detail: String = "", _ choice: Choice) {
            self.text = text
            self.detail = detail
            self.choice = choice
        }
    }

    package var title: String
    package var text: [String]
    package var options: [Option]
    package var focus: Int
    /// What Esc means; nil when the menu has to be answered.
    package var escape: Choice?

    init(_ title: String, text: [String] = [], options: [Option], focus: Int = 0, escape: Choice? = .close) {
        self.title = title
        self.text = text
        self.options = options
        self.focus = focus
        self.escape = escape
    }
}

/// What choosing in a menu does. A value, so that a menu can be compared, tested and read aloud.
package enum Choice: Equatable, Sendable {
    case close
    case verb(Verb)
    /// First run.
    case district(DistrictID)
    case otherDistrict
    /// Leaving a walk: where to go when it is settled.
    case pauseWalk(Leaving)
    case discardWalk(Leaving)
    case changeAnswer(step: Int, AnswerID)
    case resumeWalk(PausedWalkID)
    case noAction(ReasonID)
    case exportReport(ReferenceCode)
    case exportResult
    case setField(ReportField, String)
    case fewFit(FewFit)
    case discardForm
    case saveForm
    case removeReport(ReferenceCode, revision: Int)
    case plan(PlanChoice)
    case forum(ForumChoice)
}

/// Where somebody was going when the program asked what to do with the walk.
package enum Leaving: Equatable, Sendable {
    case start, program, newWalk, practice
    case pausedWalk(PausedWalkID)
}

/// Several of a list: Space ticks, Enter is done.
package struct Checklist: Equatable, Sendable {
    package enum Subject: Equatable, Sendable {
        case report(ReportField)
        case plan(PlanField)
        case forum(ForumList)

        /// Choosing nothing is a choice.
        var mayBeNone: Bool { self == .forum(.skippedMonths) }
    }

    package var subject: Subject
    package var options: [String]
    package var chosen: Set<String>
    package var focus: Int
}

/// Long text that is read: the law behind a step, the tree, contacts, help, a record before it is sent, 112.
package struct Reading: Equatable, Sendable {
    package var title: String
    package var blocks: [Block]
    package var top: Int
    package var whole: Bool

    init(_ title: String, _ blocks: [Block], top: Int = 0, whole: Bool = true) {
        self.title = title
        self.blocks = blocks
        self.top = top
        self.whole = whole
    }
}
