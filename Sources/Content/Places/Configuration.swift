/// Inställningar from config.yaml. Every one has a default; the file is never required.
package struct Configuration: Equatable, Sendable {
    package enum Language: String, Sendable, CaseIterable { case sv, en }
    package enum Colours: String, Sendable, CaseIterable {
        case dark, light
        case colourBlind = "colour_blind"
        case mono
    }
    package enum Signs: String, Sendable, CaseIterable { case auto, unicode, ascii }

    package var language: Language = .sv
    package var colours: Colours = .dark
    package var signs: Signs = .auto
    package var mouse = false
    package var linear = false
    package var annualWheel = WheelChanges()

    package init() {}

    package static func decode(_ source: SourceText) throws(ContentFailure) -> Configuration {
        var configuration = Configuration()
        let root: YamlValue
        do throws(ContentFailure) { root = try YamlReader.read(source) } catch {
            // A file in which every line is a comment is the one that the program itself writes.
            guard error.rule == .emptyFile else { throw error }
            return configuration
        }
        let fields = try Fields(root, keys: ["language", "colours", "signs", "mouse", "linear", "annual_wheel"])
        if let language = try fields.optionalCode("language", of: Language.allCases) { configuration.language = language }
        if let colours = try fields.optionalCode("colours", of: Colours.allCases) { configuration.colours = colours }
        if let signs = try fields.optionalCode("signs", of: Signs.allCases) { configuration.signs = signs }
        configuration.mouse = try fields.flag("mouse")
        configuration.linear = try fields.flag("linear")
        if let wheel = fields.optional("annual_wheel") { configuration.annualWheel = try WheelChanges(wheel) }
        return configuration
    }
}
