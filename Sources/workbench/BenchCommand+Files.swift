import Content
import Domain
import Exchange
import Interface

/// Files of the plan: each format written, and the same file read, understood and compared with what stands.
extension BenchCommand {
    func measureFiles(_ size: Int) throws {
        // The rows of many plans as one, since no plan of the seed is that long.
        let plans = Array(SeedPlans(activities: size, today: SeedCommand.today, own: "skarpnack", districts: ["skarpnack", "bromma"]))
        guard var bundle = plans.first else { return }
        bundle.activities = plans.flatMap(\.activities).map { row in
            var row = row
            row.plan = bundle.plan.id
            return row
        }
        let table = TextTable(.swedishTexts)
        let texts = Texts(language: "sv") { table[$0] }
        let register = RoleRegister(bundle.roles)
        let paper = PlanPaper(
            texts: texts, plan: bundle.plan, register: register, style: try PlanLibraryDecoder.shipped().style(bundle.plan.style),
            districtName: "Skarpnäck", filterText: "", day: SeedCommand.today, wheel: .standard)
        print("-- files of \(bundle.activities.count) activities")
        let few = BenchCommand(rounds: 3)
        for format in FileFormat.allCases where format != .json {
            let document = paper.document(bundle.activities, PlanPaper.Layout(format), isSorted: false, hash: "")
            let bytes = try TableWriter.bytes(document, as: format)
            let floor = few.median { bytes.reduce(into: UInt64(0)) { $0 &+= UInt64($1) } }
            report("write \(format.rawValue)", try few.median { try TableWriter.bytes(document, as: format) }, floor)
        }
        let file = PlanFile(bundle, origin: PlanFile.Origin(filter: "", day: SeedCommand.today, hash: "", stamps: []))
        let floor = few.median { bundle.activities.reduce(0) { $0 + ($1.text?.text.utf8.count ?? 0) } }
        report("write json", few.median { file.bytes() }, floor)
        let document = paper.document(bundle.activities, .everything, isSorted: false, hash: "")
        for format in [FileFormat.csv, .xlsx] {
            let bytes = try TableWriter.bytes(document, as: format)
            let floor = few.median { bytes.reduce(into: UInt64(0)) { $0 &+= UInt64($1) } }
            report("read \(format.rawValue)", try few.median { try FileReader.read(bytes, name: "plan.\(format.ending)") }, floor)
            guard format == .csv else { continue }
            let source = try FileReader.read(bytes, name: "plan.csv").restored
            let words = PlanVocabulary.words(texts)
            report("understand it", few.median { ImportReading(of: source, words: words, register: register) }, floor)
            let reading = ImportReading(of: source, words: words, register: register)
            report(
                "compare with the plan",
                few.median {
                    var dice = SystemRandomNumberGenerator()
                    return ImportPreview(
                        reading, into: bundle.plan, existing: bundle.activities, words: words, register: register, confirmedRoles: [],
                        day: SeedCommand.today, using: &dice
                    ).rows.count
                }, floor)
        }
    }

    private init(rounds: Int) {
        self.init()
        self.rounds = rounds
        sizes = []
    }
}
