import Domain
import Foundation

extension PlanFile {
    /// What a file gave: the plan, and what was left out of it on the way.
    package struct Reading: Equatable, Sendable {
        package var bundle: PlanBundle
        /// `line` is the place of the activity in the file, from 1; 0 for the plan itself.
        package var remarks: [ImportRemark]
        package init(bundle: PlanBundle, remarks: [ImportRemark]) {
            self.bundle = bundle
            self.remarks = remarks
        }
    }

    /// Reads what `bytes` wrote. Every text is screened once more: one that may point out a person stays out, and its
    /// cell is marked to be rewritten. Names of things are held to letters, digits and `_-.`, so that nothing else is
    /// carried in them.
    package static func read(_ bytes: [UInt8], path: String) throws(ImportFailure) -> Reading {
        let data = Data(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        let decoder = JSONDecoder()
        guard let header = try? decoder.decode(PlanForm.Header.self, from: data), header.schema == schema else {
            throw .damaged(path: path, detail: "schema")
        }
        guard header.version <= version else { throw .newerSchema(path: path) }
        do {
            var reader = PlanFormReader(form: try decoder.decode(PlanForm.self, from: data))
            let bundle = try reader.bundle()
            return Reading(bundle: bundle, remarks: reader.remarks)
        } catch let fault as PlanFormFault {
            throw .damaged(path: path, detail: fault.field)
        } catch let error as DecodingError {
            throw .damaged(path: path, detail: Self.field(of: error))
        } catch {
            throw .damaged(path: path, detail: "json")
        }
    }

    /// Reads a regular file, or a link to one.
    package static func read(path: String) throws(ImportFailure) -> Reading { try read(try OpenedFile.bytes(of: path), path: path) }

    /// `activities.3.status`: a name of a field, never what stood there.
    private static func field(of error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context.codingPath
            @unknown default: []
            }
        return path.isEmpty ? "json" : path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}

/// A value that the shapes allow and the plan does not: a day that is none, two things with one name.
struct PlanFormFault: Error {
    var field: String
}
