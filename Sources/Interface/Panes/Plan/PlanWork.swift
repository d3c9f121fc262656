import Domain

/// Carries out the work over whole plans: stretch by stretch from the archive, with the world's help for files.
package struct PlanWork {
    let archive: any Archive
    let world: any World

    package init(archive: any Archive, world: any World) {
        self.archive = archive
        self.world = world
    }

    package func run(_ task: PlanTask) -> PlanTaskResult {
        do throws(ArchiveFailure) {
            switch task {
            case .revise(let id, let year, let lot):
                guard case .plan(let plan?) = try archive.answer(.plan(id)) else { return .archiveFailed(.missing) }
                var random = RandomSource(seed: lot)
                return .revised(PlanRevision.revised(plan, try rows(of: id), year: year, using: &random))
            case .export, .preview: return .failed("")
            case .read(let path):
                switch world.read(path: path) {
                case .success(let source): return .read(source)
                case .failure(let failure): return .failed(failure.sentence)
                }
            case .readPasted: return .failed("")
            }
        } catch {
            return .archiveFailed(error)
        }
    }

    /// All rows in the plan's own order.
    package func rows(of plan: PlanID) throws(ArchiveFailure) -> [Activity] {
        var rows: [Activity] = []
        while case .wholeActivities(let part) = try archive.answer(.wholeActivities(plan, offset: rows.count, limit: 512)), !part.isEmpty {
            rows += part
        }
        return rows
    }
}
