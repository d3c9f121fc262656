import Domain

/// Rutinen med sina lagrum. Decoded when the first question is asked, not at start.
package struct Library: Equatable, Sendable {
    package let routine: Routine
    package let citations: [CitationID: Citation]
    package let contacts: [Contact]
    /// Set when a file in the configuration folder replaces or amends the shipped routine.
    package let localFile: String?

    package init(routine: Routine, citations: [Citation], contacts: [Contact], localFile: String? = nil) {
        self.routine = routine
        self.citations = Dictionary(citations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.contacts = contacts
        self.localFile = localFile
    }

    package static func == (a: Library, b: Library) -> Bool {
        a.routine.draft.version == b.routine.draft.version && a.localFile == b.localFile
    }
}
