import CContent

/// Fil i Resources/, as embedded in the program.
package enum ResourceFile: String, CaseIterable, Sendable {
    case routine = "routine.yaml"
    case citations = "citations.yaml"
    case districts = "districts.yaml"
    case contacts = "contacts.yaml"
    case configuration = "config.yaml"
    case swedishTexts = "decoded/texts.sv.tsv"
    case englishTexts = "decoded/texts.en.tsv"

    /// A copy: a safe value, and the files are small.
    package var bytes: [UInt8] {
        let file = embedded
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }

    package var text: String {
        let file = embedded
        return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    }

    /// The name that failures quote.
    package var name: String { rawValue }

    private var embedded: embedded_file {
        switch self {
        case .routine: embedded_routine()
        case .citations: embedded_citations()
        case .districts: embedded_districts()
        case .contacts: embedded_contacts()
        case .configuration: embedded_configuration()
        case .swedishTexts: embedded_swedish_texts()
        case .englishTexts: embedded_english_texts()
        }
    }
}
