/// Granskning av en rutin. Pure; ends for every draft, however hostile.
package enum RoutineLint {
    package static func remarks(
        _ draft: RoutineDraft, citations: Set<CitationID>, requiresBindingNodes: Bool = false
    ) -> [RoutineRemark] {
        []
    }
}
