import Content
import Domain
import Glibc
import Interface
import Screen

/// Inställningarna, read once. A file that cannot be read is said so, never guessed at.
enum Configured {
    static let folders = Folders(environment: environment)

    static let result: Result<Configuration, ConfigurationRefusal> = {
        do {
            guard let bytes = try contents(of: folders.settings) else { return .success(Configuration()) }
            return .success(try Configuration.decode(SourceText(bytes: bytes, file: folders.settings)))
        } catch let failure as ContentFailure {
            return .failure(.content(failure))
        } catch {
            return .failure(.unreadable(folders.settings))
        }
    }()

    enum ConfigurationRefusal: Error {
        case content(ContentFailure)
        case unreadable(String)
    }

    /// Needed to say what is wrong, so it never fails itself.
    static var language: Configuration.Language { (try? result.get())?.language ?? .sv }

    static func configuration() throws -> Configuration {
        do { return try result.get() } catch {
            switch error {
            case .content(let failure): throw Refusal(failure.sentence(Words.current), .usage)
            case .unreadable(let path): throw Refusal(Words.current("archive.access", path), .access)
            }
        }
    }

    static func scheme(_ configuration: Configuration, noColour: Bool) -> Scheme {
        if noColour || environment("NO_COLOR") != nil { return .mono }
        return switch configuration.colours {
        case .dark: .dark
        case .light: .light
        case .colourBlind: .colourSafe
        case .mono: .mono
        }
    }

    static func symbols(_ configuration: Configuration, ascii: Bool) -> Symbols {
        if ascii || configuration.signs == .ascii { return .ascii(transliterates: false) }
        if configuration.signs == .unicode { return .unicode }
        return Terminal.symbols(for: environment("TERM") ?? "dumb")
    }

    /// The shipped days of the annual wheel, with what the configuration says instead.
    static var wheel: Wheel {
        let shipped = Wheel(decoded: { Words.current.optional($0) })
        return (try? result.get())?.annualWheel.applied(to: shipped) ?? shipped
    }

    static var markWords: MarkWords {
        let texts = Words.current
        return MarkWords(
            done: texts("mark.done"), open: texts("mark.open"), warning: texts("mark.warning"),
            active: texts("mark.active"), proposal: texts("mark.proposal"), current: "")
    }
}
