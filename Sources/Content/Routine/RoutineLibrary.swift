import Domain

/// Rutinen med allt den behöver, ready to be walked.
package struct LoadedRoutine: Sendable {
    package let routine: Routine
    package let source: RoutineSource
    package let citations: [Citation]
    package let contacts: [Contact]
    /// Name of the district's own file, when there is one.
    package let localFile: String?
}

/// Varför en rutin inte går att använda: a place, the key of a sentence, and what fills it in.
package struct RoutineProblem: Equatable, Sendable, Error {
    package let place: SourcePlace
    /// `lint.<rule>` or `content.<rule>`.
    package let key: String
    /// For sentences with numbered places.
    package let details: [String]
    /// For sentences with named places.
    package let named: [String: String]

    package init(place: SourcePlace, key: String, details: [String], named: [String: String]) {
        self.place = place
        self.key = key
        self.details = details
        self.named = named
    }

    package init(_ failure: ContentFailure) {
        self.init(place: failure.place, key: "content.\(failure.rule.rawValue)", details: [], named: failure.arguments)
    }
}

package struct RoutineProblems: Error, Sendable {
    package let all: [RoutineProblem]
    package init(all: [RoutineProblem]) { self.all = all }
}

/// Läser rutinen: the shipped one, replaced or amended by a district's file. The same linter guards both.
package enum RoutineLibrary {
    /// - Parameters:
    ///   - local: the district's `rutin.yaml`, or a file to be checked; nil for the shipped routine as it is.
    ///   - contacts: the district's `kontakter.yaml`; nil for the shipped ones.
    package static func load(
        local: SourceText? = nil, contacts: SourceText? = nil
    ) throws(RoutineProblems) -> LoadedRoutine {
        do {
            let shipped = try RoutineDecoder.shipped()
            let source = if let local { try RoutineDecoder.combine(shipped: shipped, with: local) } else { shipped }
            let citations = try CitationsDecoder.shipped()
            let routine = try check(source, citations, isShipped: local == nil)
            let numbers = if let contacts { try ContactsDecoder.decode(contacts) } else { try ContactsDecoder.shipped() }
            return LoadedRoutine(
                routine: routine, source: source, citations: citations, contacts: numbers, localFile: local?.file)
        } catch let failure as ContentFailure {
            throw RoutineProblems(all: [RoutineProblem(failure)])
        } catch let problems as RoutineProblems {
            throw problems
        } catch {
            throw RoutineProblems(all: [])
        }
    }

    private static func check(
        _ source: RoutineSource, _ citations: [Citation], isShipped: Bool
    ) throws(RoutineProblems) -> Routine {
        do {
            return try Routine(
                checking: source.draft, citations: citations.map(\.id), requiresBindingNodes: isShipped)
        } catch {
            throw RoutineProblems(
                all: error.remarks.map { remark in
                    RoutineProblem(
                        place: source.places.place(of: remark.subject), key: "lint.\(remark.rule.rawValue)",
                        details: [remark.subject.name] + remark.detail, named: [:])
                }.sorted { $0.place < $1.place })
        }
    }
}

extension RoutinePlaces {
    package func place(of subject: RoutineRemark.Subject) -> SourcePlace {
        let part: SourcePlace? =
            switch subject {
            case .header: header
            case .track(let id): track(id)
            case .outcome(let id): outcome(id)
            case .node(let id): node(id)
            case .answer(let node, let id): answer(node, id) ?? self.node(node)
            }
        return part ?? header
    }
}

extension RoutineRemark.Subject {
    /// As it is called in the file: `N30`, `N30 · under_18`.
    package var name: String {
        switch self {
        case .header: "routine"
        case .track(let id): id.text
        case .outcome(let id): id.text
        case .node(let id): id.text
        case .answer(let node, let id): "\(node) · \(id)"
        }
    }
}
