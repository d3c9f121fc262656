import Content
import Domain
import Interface

/// Språket. The catalogue of the language in use; read before anything else can go wrong.
enum Words {
    static let current: Texts = texts(Configured.language)

    static func texts(_ language: Configuration.Language) -> Texts {
        let table = TextTable(language == .en ? .englishTexts : .swedishTexts)
        return Texts(language: language.rawValue) { table[$0] }
    }

    /// The parser of the command line speaks English; what it stumbled on stands between quotes in what it says.
    static func misread(_ message: String) -> String {
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
        guard quoted.count >= 3 else { return current("cli.misread") }
        return current("cli.misread.word", String(quoted[1]))
    }
}

extension Refusal {
    init(_ failure: ArchiveFailure) {
        let code: Code =
            switch failure {
            case .locked: .locked
            case .access, .full: .access
            case .damaged, .foreign: .damaged
            case .newerSchema: .newerSchema
            default: .failure
            }
        self.init(failure.sentence(Words.current), failure == .full ? .failure : code)
    }

    /// `rutin.yaml:12:5: Steget …`
    init(_ problems: RoutineProblems) {
        self.init(problems.sentences(Words.current).joined(separator: "\n"))
    }
}

extension RoutineProblems {
    /// A line for each, with file, line and column.
    func sentences(_ texts: Texts) -> [String] {
        all.map { problem in
            let words =
                problem.named.isEmpty
                ? texts[problem.key, problem.details] : texts.named(problem.key, problem.named)
            return "\(problem.place): \(words)"
        }
    }
}

extension ContentFailure {
    func sentence(_ texts: Texts) -> String { "\(place): " + texts.named("content.\(rule.rawValue)", arguments) }
}
