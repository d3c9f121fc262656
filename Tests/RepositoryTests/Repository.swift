import Content
import Foundation

/// The files of the repository, as they stand on disk beside this one.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Files under a folder with one of the endings, as paths from the root, in order.
    static func files(under folder: String, endings: Set<String>) -> [String] {
        let base = root.appendingPathComponent(folder)
        let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? [])
            .filter { endings.contains($0.pathExtension) && !$0.path.contains("/.build/") }
            .map { String($0.path.dropFirst(root.path.count + 1)) }
            .sorted()
    }

    /// All Swift sources of the product, read once.
    static let sources: [SwiftSource] = files(under: "Sources", endings: ["swift"]).compactMap { path in
        (try? text(path)).map { SwiftSource(path: path, text: $0) }
    }

    static func sources(in targets: String...) -> [SwiftSource] { sources.filter { targets.contains($0.target) } }

    static func resource(_ name: String) throws -> SourceText {
        let file = root.appendingPathComponent("Resources").appendingPathComponent(name)
        return try SourceText(bytes: [UInt8](Data(contentsOf: file)), file: name)
    }
}

/// Something that breaks a rule, where it stands.
struct Finding: Hashable, CustomStringConvertible {
    var path: String
    var line: Int
    var what: String

    var description: String { "\(path):\(line): \(what)" }
}

extension [Finding] {
    /// One line each, for the message of an expectation.
    var lines: String { map(\.description).joined(separator: "\n") }
}
