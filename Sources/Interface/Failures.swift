import Domain

extension ArchiveFailure {
    /// A sentence that says what, where and what to do.
    package func sentence(_ texts: Texts) -> String {
        switch self {
        case .locked: texts("archive.locked")
        case .access(let path): texts("archive.access", path)
        case .full: texts("archive.full")
        case .damaged(let path, let detail): texts("archive.damaged", path, detail)
        case .foreign(let path): texts("archive.foreign", path)
        case .newerSchema(let found, let known): texts("archive.newer", String(found), String(known))
        case .conflict: texts("archive.conflict")
        case .nothingToUndo: texts("undo.nothing")
        case .changedSince: texts("archive.changed_since")
        case .approved: texts("archive.approved")
        case .hasMeetings: texts("archive.has_meetings")
        case .frozen: texts("archive.frozen")
        case .missing: texts("archive.missing")
        case .other(let detail): texts("archive.other", detail)
        }
    }
}

extension ExportFailure {
    package func sentence(_ texts: Texts) -> String {
        switch self {
        case .exists(let path): texts("export.exists", path)
        case .access(let path): texts("export.access", path)
        case .full: texts("export.full")
        case .other(let detail): texts("export.other", detail)
        }
    }
}
