import Yams

/// Läser YAML. The only file that knows the library.
enum YamlReader {
    static func read(_ source: SourceText) throws(ContentFailure) -> YamlValue {
        try YamlGuard.check(source)
        guard let root = try compose(source) else {
            throw ContentFailure(.emptyFile, at: SourcePlace(file: source.file))
        }
        return try value(of: root, file: source.file)
    }

    private static func compose(_ source: SourceText) throws(ContentFailure) -> Yams.Node? {
        // A text of at most 15 bytes lives inside the String itself, and the reader keeps a pointer to it.
        let text = source.text.utf8.count < 16 ? source.text + String(repeating: "\n", count: 16) : source.text
        do {
            // The basic resolver leaves every scalar as it is written, and spends no regular expressions on it.
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            var failure = failure(from: error, file: source.file)
            // The reader may stop in the padding of a short text: the end of the file is then meant.
            failure.place.line = min(failure.place.line, max(1, source.text.split(separator: "\n", omittingEmptySubsequences: false).count))
            throw failure
        }
    }

    private static func value(of node: Yams.Node, file: String) throws(ContentFailure) -> YamlValue {
        let place = place(of: node, file: file)
        switch node {
        case .scalar(let scalar):
            return YamlValue(content: .text(scalar.string), place: place)
        case .sequence(let sequence):
            var values: [YamlValue] = []
            for node in sequence { values.append(try value(of: node, file: file)) }
            return YamlValue(content: .list(values), place: place)
        case .mapping(let mapping):
            var entries: [YamlEntry] = []
            for (key, node) in mapping {
                let keyPlace = Self.place(of: key, file: file)
                guard case .scalar(let name) = key else { throw ContentFailure(.expectedText, at: keyPlace) }
                entries.append(YamlEntry(key: name.string, keyPlace: keyPlace, value: try value(of: node, file: file)))
            }
            return YamlValue(content: .mapping(entries), place: place)
        case .alias:
            throw ContentFailure(.alias, at: place, ["name": ""])
        }
    }

    private static func place(of node: Yams.Node, file: String) -> SourcePlace {
        SourcePlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private static func failure(from error: any Error, file: String) -> ContentFailure {
        func at(_ mark: Mark) -> SourcePlace { SourcePlace(file: file, line: mark.line, column: mark.column) }
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            // An alias whose anchor is nowhere: the guard only looks for pairs.
            if problem.hasSuffix("undefined alias") { return ContentFailure(.alias, at: at(mark), ["name": ""]) }
            return ContentFailure(.syntax, at: at(mark), ["problem": problem])
        case .duplicatedKeysInMapping(let keys, let context):
            return ContentFailure(.duplicateKey, at: at(context.mark), ["key": keys.first ?? ""])
        case .reader(let problem, _, _, _):
            return ContentFailure(.syntax, at: SourcePlace(file: file), ["problem": problem])
        default:
            return ContentFailure(.syntax, at: SourcePlace(file: file), ["problem": ""])
        }
    }
}
