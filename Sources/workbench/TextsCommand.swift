import ArgumentParser
import Content
import Domain
import Foundation

/// Remakes Resources/decoded from the texts, the districts and the årshjul.
struct TextsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "texter", abstract: "Remake Resources/decoded/*.tsv from texts.*.yaml, districts.yaml and annual-wheel.yaml.")

    @Option(help: "The Resources folder.") var resources = "Resources"

    func run() throws {
        let folder = URL(fileURLWithPath: resources)
        let districts = try DistrictsDecoder.decode(source("districts.yaml", folder))
        let wheel = try AnnualWheelDecoder.decode(source("annual-wheel.yaml", folder)).wheel
        for language in ["sv", "en"] {
            let bytes = try DecodedTexts.make(
                texts: source("texts.\(language).yaml", folder), districts: districts, wheel: wheel)
            let file = folder.appendingPathComponent("decoded/texts.\(language).tsv")
            try Data(bytes).write(to: file)
            print("\(file.path): \(TextTable(bytes).count) texts")
        }
    }

    private func source(_ name: String, _ folder: URL) throws -> SourceText {
        try SourceText(bytes: [UInt8](Data(contentsOf: folder.appendingPathComponent(name))), file: name)
    }
}
