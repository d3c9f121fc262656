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
            case .export(let export, let filter, var paper):
                paper.style = paper.style ?? style(paper.plan.style)
                return try run(export, filter, paper)
            case .read(let path): return read(world.read(path: path))
            case .readPasted(let text): return read(world.read(pasted: text))
            case .preview(let reading, let plan, let words, let confirmed, let day, let lot):
                var random = RandomSource(seed: lot)
                let register = RoleRegister(try rolesKnown())
                return .preview(
                    ImportPreview(
                        reading, into: plan, existing: plan.revision == 0 ? [] : try rows(of: plan.id), words: words, register: register,
                        confirmedRoles: confirmed, day: day, using: &random))
            case .previewBundle(let bundle, let plan):
                let register = RoleRegister(try roles())
                return .preview(ImportPreview(bundle, into: plan, existing: plan.revision == 0 ? [] : try rows(of: plan.id), register: register))
            }
        } catch {
            return .archiveFailed(error)
        }
    }

    private func read(_ result: Result<ReadFile, LibraryFailure>) -> PlanTaskResult {
        switch result {
        case .success(let file): .read(file)
        case .failure(let failure): .failed(failure.sentence)
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

    /// Those that the filter shows, in its order.
    package func rows(_ filter: ActivityFilter) throws(ArchiveFailure) -> [Activity] {
        let all = try rows(of: filter.plan)
        if filter.query.isEmpty, filter.sort == nil { return all }
        let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        var shown: [Activity] = []
        var offset = 0
        while case .activities(let window) = try archive.answer(.activities(filter, offset: offset, limit: 512)), !window.rows.isEmpty {
            shown += window.rows.compactMap { byID[$0.id] }
            offset += window.rows.count
        }
        return shown
    }

    package func roles() throws(ArchiveFailure) -> [Domain.Role] {
        if case .roles(let roles) = try archive.answer(.roles) { roles } else { [] }
    }

    /// Those of the archive, and the shipped ones that no plan here has named yet.
    package func rolesKnown() throws(ArchiveFailure) -> [Domain.Role] {
        let own = try roles()
        guard case .success(let library) = world.loadPlanLibrary() else { return own }
        let known = Set(own.map(\.id))
        return own + library.roles.filter { !known.contains($0.id) }
    }

    private func run(_ export: PlanExport, _ filter: ActivityFilter, _ paper: PlanPaper) throws(ArchiveFailure) -> PlanTaskResult {
        switch export {
        case .table(.json):
            let bundle = try bundle(filter, paper.plan)
            let hash = world.hash(of: bundle)
            return written { () throws(ExportFailure) in try world.export(bundle, stamps: paper.stampTable(hash: hash), name: paper.fileName(.json)) }
        case .table(let format):
            let bundle = try bundle(filter, paper.plan)
            let document = paper.document(
                bundle.activities, PlanPaper.Layout(format), isSorted: filter.sort != nil, hash: world.hash(of: bundle))
            return written { () throws(ExportFailure) in try world.export(document, as: format, name: paper.fileName(format)) }
        case .occasion(let occasion, let toClipboard):
            let text = paper.occasionText(occasion, rows: try rows(filter))
            if toClipboard { return .copied(world.copy(text)) }
            return written { () throws(ExportFailure) in try world.write(text, name: paper.fileName(.txt, paper.title(occasion))) }
        case .guide(let format), .comparison(let format):
            guard let predecessor = paper.plan.predecessor, case .comparison(let comparison?) = try archive.answer(.comparison(predecessor, paper.plan.id))
            else { return .archiveFailed(.missing) }
            let name = paper.fileName(format, paper.texts("plan.export.guide_name"))
            if format == .txt, case .guide = export {
                return written { () throws(ExportFailure) in try world.export(paper.guide(comparison), name: name) }
            }
            let document = paper.comparison(comparison)
            return written { () throws(ExportFailure) in try world.export(document, as: format, name: name) }
        }
    }

    /// What the filter shows, as a plan of its own.
    package func bundle(_ filter: ActivityFilter, _ plan: Plan) throws(ArchiveFailure) -> PlanBundle {
        let rows = try rows(filter)
        let named = Set(rows.flatMap { $0.responsible + $0.collaborators })
        return PlanBundle(plan: plan, activities: rows, roles: try roles().filter { named.contains($0.id) })
    }

    /// Read when something is printed with it: whoever looks at the table has no use for it.
    private func style(_ id: StyleID) -> HouseStyle? { try? world.loadPlanLibrary().get().style(id) }

    private func written(_ write: () throws(ExportFailure) -> String) -> PlanTaskResult {
        do throws(ExportFailure) { return .written(path: try write()) } catch { return .exportFailed(error) }
    }
}
