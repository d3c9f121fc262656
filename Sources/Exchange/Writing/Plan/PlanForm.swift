import Domain

/// The shapes of the file: as the schema has them, with texts that nobody has screened.
struct PlanForm: Codable {
    struct Header: Codable {
        var schema: String
        var version: Int
    }

    struct Origin: Codable {
        var filter: String
        var day: String
        var hash: String
        var stamps: [String]
    }

    struct PlanPart: Codable {
        var id: String
        var revision: Int
        var district: String
        var year: Int
        var edition: Int
        var style: String
        var goal: String?
        var steps: [Step]
        var predecessor: String?
        var removals: [Removal]
        var isExample: Bool
        var silenced: [Silenced]
    }

    struct Step: Codable {
        var step: PlanStep
        var day: String
        var number: String?
    }

    struct Removal: Codable {
        var activity: String
        var reason: String
    }

    struct Silenced: Codable {
        var rule: PlanRule
        var activity: String?
        var reason: String
    }

    struct Section: Codable {
        var id: String
        var name: String
    }

    struct RolePart: Codable {
        var id: String
        var name: String
        var synonyms: [String]
        var mergedInto: String?
    }

    var schema: String
    var version: Int
    var origin: Origin?
    var plan: PlanPart
    var sections: [Section]
    var roles: [RolePart]
    var activities: [ActivityForm]
}

struct ActivityForm: Codable {
    struct Target: Codable {
        var words: String
        var goal: Int
        var reached: Int
        var units: [Unit]
    }

    struct Unit: Codable {
        var name: String
        var doneOn: String?
    }

    struct Report: Codable {
        var occasion: Occasion.Kind
        var year: Int
        var status: ActivityStatus
        var comment: String?
        var day: String
    }

    struct Note: Codable {
        var day: String
        var text: String
    }

    var id: String
    var revision: Int
    var section: String
    var position: Int
    var text: String?
    var responsible: [String]
    var lead: String?
    var collaborators: [String]
    var timeline: String?
    var channels: [FollowUpChannel]
    var followUp: String?
    var status: ActivityStatus
    var kind: ActivityKind
    var perspectives: [Perspective]
    var points: [StrategyPoint]
    var target: Target?
    var reports: [Report]
    var notes: [Note]
    var ancestor: String?
    var answer: RevisionAnswer?
    var family: String?
    var toRewrite: [PlanField]
}
