import Domain
import Screen

extension Reading {
    /// A document as it will be printed, to be read first.
    init(_ document: Document) {
        var blocks: [Block] = []
        if !document.stamps.isEmpty { blocks += [.paragraph(Text(document.stamps.joined(separator: " · "), .stamp)), .gap] }
        for section in document.sections {
            blocks.append(.heading(Text(section.heading, .heading)))
            for line in section.lines {
                switch line {
                case .paragraph(let text): blocks.append(.paragraph(Text(text)))
                case .labelled(let label, let text): blocks.append(.labelled(Text(label, .strong), Text(text)))
                case .point(let mark, let text): blocks.append(.labelled(Text(mark, .strong), Text(text)))
                }
            }
            blocks.append(.gap)
        }
        blocks += document.footer.map { .paragraph(Text($0, .dim)) }
        self.init(document.title, blocks)
    }
}
