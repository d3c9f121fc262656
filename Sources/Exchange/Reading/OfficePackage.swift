import CXml
import Domain

/// Dokument från ett kontorsprogram: parts in an archive, and what leads from one to another.
struct OfficePackage {
    struct Relationship {
        var id: String
        /// Last word of its type: `worksheet`, `styles`.
        var type: String
        /// Name of a part, from the root of the archive.
        var target: String
    }

    let archive: ZipSource
    private let types: ContentTypes

    /// Runs with the package open over the bytes.
    static func open<Result>(
        _ bytes: [UInt8], path: String, _ body: (OfficePackage) throws(ImportFailure) -> Result
    ) throws(ImportFailure) -> Result {
        try bytes.withUnsafeBufferPointer { (buffer) throws(ImportFailure) -> Result in
            let archive = try ZipSource(buffer, path: path)
            if archive.isEncrypted { throw .encrypted(path: path) }
            guard archive.has(contentTypes) else { throw .unknownFormat(path: path) }
            let types = ContentTypes()
            try XMLPart.read(contentTypes, in: archive, types)
            return try body(OfficePackage(archive: archive, types: types))
        }
    }

    private static let contentTypes = "[Content_Types].xml"

    /// By what the parts say they are; a workbook inside a document is not one that says so.
    var format: ImportSource.Format {
        get throws(ImportFailure) {
            if types.hasWorkbook { return .xlsx }
            if types.hasDocument { return .docx }
            throw .unknownFormat(path: archive.path)
        }
    }

    /// The part that everything else hangs on.
    func mainPart(otherwise usual: String) throws(ImportFailure) -> String {
        let part = try relationships(of: "").first { $0.type == "officeDocument" }?.target ?? usual
        guard archive.has(part) else { throw .damaged(path: archive.path, detail: part.oneLine) }
        return part
    }

    /// What leads from a part (from the package when its name is empty) to others inside the archive.
    func relationships(of part: String) throws(ImportFailure) -> [Relationship] {
        let folder = part.split(separator: "/").dropLast()
        let name = part.split(separator: "/").last.map(String.init) ?? ""
        let list = (folder.map(String.init) + ["_rels", name + ".rels"]).joined(separator: "/")
        guard archive.has(list) else { return [] }
        let found = Relationships()
        try XMLPart.read(list, in: archive, found)
        return found.list.map { Relationship(id: $0.id, type: $0.type, target: Self.resolved($0.target, from: folder.map(String.init))) }
    }

    /// `..` leads no further than to the root: what comes out is only ever looked up in the archive.
    private static func resolved(_ target: String, from folder: [String]) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(String(step)) }
        }
        return path.joined(separator: "/")
    }
}

private final class ContentTypes: XMLEvents {
    private(set) var hasWorkbook = false
    private(set) var hasDocument = false

    func start(_ element: XMLElement) {
        guard element.space == CXML_PACKAGE, let type = element["ContentType"]?.lowercased(), type.hasSuffix("main+xml") else { return }
        if type.contains("spreadsheetml") || type.contains("ms-excel") { hasWorkbook = true }
        if type.contains("wordprocessingml") || type.contains("ms-word") { hasDocument = true }
    }

    func end(_: cxml_space, _: String) {}
    func characters(_: UnsafeBufferPointer<UInt8>) {}
}

private final class Relationships: XMLEvents {
    private(set) var list: [OfficePackage.Relationship] = []

    func start(_ element: XMLElement) {
        guard element.space == CXML_PACKAGE, element.name == "Relationship", list.count < 10_000,
            let id = element["Id"], let type = element["Type"], let target = element["Target"],
            element["TargetMode"]?.lowercased() != "external", target.utf8.count <= 512
        else { return }
        list.append(.init(id: id, type: type.split(separator: "/").last.map(String.init) ?? "", target: target))
    }

    func end(_: cxml_space, _: String) {}
    func characters(_: UnsafeBufferPointer<UInt8>) {}
}
