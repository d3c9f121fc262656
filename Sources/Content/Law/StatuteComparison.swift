import Domain

/// Jämförelse av lagrum med författningstexten.
package struct ComparedCitation: Equatable, Sendable {
    package enum Result: String, Sendable, CaseIterable {
        case same
        /// The section reads otherwise than on the day its summary was written.
        case changed
        case missingSection = "missing_section"
        case missingFile = "missing_file"
        /// "Ej maskinkontrollerad": the citation has no hash.
        case notMachineChecked = "not_machine_checked"
    }

    package var citation: Citation
    package var result: Result

    package init(citation: Citation, result: Result) {
        self.citation = citation
        self.result = result
    }
}

package enum StatuteComparison {
    /// Each citation in the given order, compared with the wording in force on the day.
    package static func compare(
        _ citations: [Citation], with library: StatuteLibrary, on day: CalendarDay
    ) -> [ComparedCitation] {
        var read: [String: StatuteText?] = [:]
        return citations.map { citation in
            guard let hash = citation.sha256, let sfs = citation.sfs else {
                return ComparedCitation(citation: citation, result: .notMachineChecked)
            }
            let statute = read[sfs] ?? library.statute(sfs: sfs)
            read[sfs] = .some(statute)
            guard let statute else { return ComparedCitation(citation: citation, result: .missingFile) }
            guard let current = Self.hash(of: citation.section, in: statute, on: day) else {
                return ComparedCitation(citation: citation, result: .missingSection)
            }
            return ComparedCitation(citation: citation, result: current == hash ? .same : .changed)
        }
    }

    /// What belongs in `sha256` of a citation. Nil when the section is not there on that day.
    package static func hash(of section: String, in statute: StatuteText, on day: CalendarDay) -> String? {
        SectionReference(section).flatMap { statute.text(of: $0, on: day) }.map(Digest.sha256)
    }
}
