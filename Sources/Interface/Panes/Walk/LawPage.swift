import Domain
import Screen

/// Lagrum: what a step rests on, when it was read, and what nobody has confirmed.
enum LawPage {
    static func blocks(_ node: Node, _ context: Context) -> [Block] {
        let texts = context.texts
        var blocks: [Block] = []
        if !node.why.isEmpty { blocks.append(.labelled(Text(texts("walk.why"), .strong), Text(node.why))) }
        if !node.record.isEmpty { blocks.append(.labelled(Text(texts("walk.record"), .strong), Text(node.record))) }
        blocks.append(.labelled(Text(texts("law.support"), .strong), Text(texts("support.\(node.support.rawValue)"))))
        if let limit = node.limit {
            blocks.append(
                .labelled(
                    Text(texts("law.limit"), .strong),
                    Text("\(limit.text) (\(texts("support.\(limit.support.rawValue)")))")))
        }
        for doubt in node.unconfirmed {
            blocks.append(.labelled(Text(texts("unconfirmed"), .warning), Text(doubt)))
        }
        let citations = node.citations.compactMap { context.library?.citations[$0] }
        if citations.isEmpty { blocks += [.gap, .paragraph(Text(texts("law.none")))] }
        for citation in citations {
            blocks += [
                .gap, .heading(Text(name(citation), .heading)), .paragraph(Text(citation.gist)),
                .paragraph(Text(status(citation, on: context.day, texts), .dim)),
            ]
            if let doubt = citation.unconfirmed {
                blocks.append(.labelled(Text(texts("unconfirmed"), .warning), Text(doubt)))
            }
        }
        return blocks
    }

    /// "Socialtjänstlagen (2025:400) 19 kap. 1 §"
    static func name(_ citation: Citation) -> String {
        citation.act + (citation.sfs.map { " (\($0))" } ?? "") + " " + citation.section
    }

    /// "Gäller från 2025-07-01. Läst 2026-04-27. Ordalydelsen är maskinkontrollerad."
    static func status(_ citation: Citation, on day: CalendarDay, _ texts: Texts) -> String {
        var parts: [String] = []
        if let from = citation.validFrom { parts.append(texts("law.valid_from", from.iso)) }
        if let to = citation.validTo { parts.append(texts("law.valid_to", to.iso)) }
        if !citation.isValid(on: day) { parts.append(texts("law.not_valid", day.iso)) }
        parts.append(texts("read_on", citation.readOn.iso))
        parts.append(texts(citation.sha256 == nil ? "law.unchecked" : "law.checked"))
        return parts.joined(separator: " ")
    }
}
