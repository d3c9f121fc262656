import CContent

/// Fil i Resources/, as embedded in the program.
package enum ResourceFile: String, CaseIterable, Sendable {
    case routine = "routine.yaml"
    case citations = "citations.yaml"
    case districts = "districts.yaml"
    case contacts = "contacts.yaml"
    case configuration = "config.yaml"
    case roles = "roles.yaml"
    case houseStyles = "house-styles.yaml"
    case activityFamilies = "activity-families.yaml"
    case examplePlans = "example-plans.yaml"
    case planTemplate = "plan-template.yaml"
    case annualWheel = "annual-wheel.yaml"
    case forums = "forums.yaml"
    case milestones = "milestones.yaml"
    case planSchema = "plan.schema.json"
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
        case .roles: embedded_roles()
        case .houseStyles: embedded_house_styles()
        case .activityFamilies: embedded_activity_families()
        case .examplePlans: embedded_example_plans()
        case .planTemplate: embedded_plan_template()
        case .annualWheel: embedded_annual_wheel()
        case .forums: embedded_forums()
        case .milestones: embedded_milestones()
        case .planSchema: embedded_plan_schema()
        case .swedishTexts: embedded_swedish_texts()
        case .englishTexts: embedded_english_texts()
        }
    }
}
