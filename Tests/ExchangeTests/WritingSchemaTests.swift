import Domain
import Exchange
import Foundation
import Testing

/// As much of JSON Schema as the published schemas use.
struct SchemaChecker {
    let root: [String: Any]

    init(_ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Resources").appendingPathComponent(name)
        root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    var definitions: [String: [String: Any]] { root["$defs"] as? [String: [String: Any]] ?? [:] }

    func faults(in bytes: [UInt8]) throws -> [String] { faults(try JSONSerialization.jsonObject(with: Data(bytes)), root, "$") }

    private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            return faults(value, definitions[reference.replacingOccurrences(of: "#/$defs/", with: "")] ?? ["type": "missing"], path)
        }
        var faults: [String] = []
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) { faults.append("\(path): type") }
        if let constant = schema["const"], !(constant as? NSObject == value as? NSObject) { faults.append("\(path): const") }
        if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") { faults.append("\(path): enum") }
        if let pattern = schema["pattern"] as? String, let text = value as? String, text.range(of: pattern, options: .regularExpression) == nil {
            faults.append("\(path): pattern")
        }
        if let limit = schema["maxLength"] as? Int, let text = value as? String, text.unicodeScalars.count > limit { faults.append("\(path): length") }
        if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
            for (place, item) in list.enumerated() { faults += self.faults(item, items, "\(path)[\(place)]") }
        }
        guard let object = value as? [String: Any] else { return faults }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        faults += (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): \($0) missing" }
        for (key, part) in object {
            if let property = properties[key] {
                faults += self.faults(part, property, "\(path).\(key)")
            } else if schema["additionalProperties"] as? Bool == false {
                faults.append("\(path): \(key) unknown")
            }
        }
        return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "boolean": (value as? NSNumber).map { isTruth($0) } ?? false
        case "integer": value is Int
        case "number": value is Double || value is Int
        default: false
        }
    }

    private static func isTruth(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

@Suite struct WritingSchemaTests {
    private let origin = PlanFile.Origin(filter: "", day: CalendarDay(number: 0), hash: "ab12", stamps: ["EXEMPEL"])

    @Test func whatIsWrittenIsWhatTheSchemaSays() throws {
        let checker = try SchemaChecker("plan.schema.json")
        var plans = WritingPlans(seed: 4)
        for _ in 0..<20 {
            let bundle = plans.bundle()
            #expect(try checker.faults(in: PlanFile(bundle, origin: origin).bytes()) == [])
            #expect(try checker.faults(in: PlanFile.data(of: bundle)) == [])
        }
        let table = try SchemaChecker("table.schema.json")
        #expect(try table.faults(in: TableWriter.bytes(WritingFixture.document, as: .json)) == [])
    }

    @Test func theCheckerSeesWhatIsWrong() throws {
        let checker = try SchemaChecker("plan.schema.json")
        #expect(try !checker.faults(in: Array("{\"schema\": \"samordna.plan\", \"version\": 1}".utf8)).isEmpty)
        var plans = WritingPlans(seed: 5)
        let text = String(decoding: PlanFile(plans.bundle(), origin: origin).bytes(), as: UTF8.self)
        for (word, other) in [("\"year\" : 2026", "\"year\" : \"2026\""), ("\"edition\"", "\"utgava\""), ("\"samordna.plan\"", "\"x\""), ("avsnitt-0", "avsnitt 0")] {
            #expect(try !checker.faults(in: Array(text.replacingOccurrences(of: word, with: other).utf8)).isEmpty, "\(word)")
        }
    }

    @Test func theWordsOfTheSchemaAreTheCodes() throws {
        let definitions = try SchemaChecker("plan.schema.json").definitions
        func same<C: ReportCode>(_: C.Type) -> Bool { definitions[C.field]?["enum"] as? [String] == C.allCases.map(\.rawValue) }
        #expect(same(ActivityStatus.self) && same(ActivityKind.self) && same(Perspective.self) && same(StrategyPoint.self))
        #expect(same(FollowUpChannel.self) && same(Occasion.Kind.self) && same(PlanStep.self) && same(PlanRule.self))
        #expect(same(RevisionAnswer.self) && same(PlanField.self))
    }

    @Test func everythingInTheSchemaIsExplained() throws {
        for name in ["plan.schema.json", "table.schema.json", "document.schema.json"] {
            let checker = try SchemaChecker(name)
            #expect(checker.root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
            for definition in [checker.root] + checker.definitions.values {
                #expect(definition["description"] is String)
                guard let properties = definition["properties"] as? [String: [String: Any]] else { continue }
                #expect(definition["additionalProperties"] as? Bool == false)
                for (key, property) in properties { #expect(property["description"] is String, "\(key)") }
            }
        }
    }
}
