import ArgumentParser
import Content
import Domain
import Foundation

/// Remakes Resources/decoded from the texts and districts.
struct TextsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "texter", abstract: "Remake Resources/decoded/*.tsv from texts.*.yaml and districts.yaml.")

    @Option(help: "The Resources folder.") var resources = "Resources"

    func run() throws {
        let folder = URL(fileURLWithPath: resources)
        let districts = try DistrictsDecoder.decode(source("districts.yaml", folder))
        for language in ["sv", "en"] {
            let bytes = try DecodedTexts.make(texts: source("texts.\(language).yaml", folder), districts: districts)
            let file = folder.appendingPathComponent("decoded/texts.\(language).tsv")
            try Data(bytes).write(to: file)
            print("\(file.path): \(TextTable(bytes).count) texts")
        }
    }

    private func source(_ name: String, _ folder: URL) throws -> SourceText {
        try SourceText(bytes: [UInt8](Data(contentsOf: folder.appendingPathComponent(name))), file: name)
    }
}
