import CXml
import Domain

/// Formatmallar i ett dokument: which of them make their paragraphs headings or points of a list.
final class HeadingStyles: XMLEvents {
    private struct Style {
        var parent: String?
        var isHeading = false
        /// Nil: as the style it is based on.
        var isListed: Bool?
    }

    private var styles: [String: Style] = [:]
    private var id: String?

    func isHeading(_ id: String) -> Bool { line(from: id).contains(where: \.isHeading) }
    func isListed(_ id: String) -> Bool { !isHeading(id) && line(from: id).lazy.compactMap(\.isListed).first == true }

    /// A style and those it is based on. A circle ends after as many steps as a document sensibly has.
    private func line(from id: String) -> [Style] {
        var line: [Style] = []
        var next: String? = id
        while let id = next, line.count < 12, let style = styles[id] {
            line.append(style)
            next = style.parent
        }
        return line
    }

    func start(_ element: XMLElement) {
        guard element.space == CXML_WORD else { return }
        if element.name == "style" {
            id = styles.count < 5000 ? element["styleId"] : nil
            if let id { styles[id] = Style() }
        }
        guard let id else { return }
        switch element.name {
        case "basedOn": styles[id]?.parent = element["val"]
        case "name": if element["val"]?.lowercased().hasPrefix("heading") == true { styles[id]?.isHeading = true }
        case "outlineLvl": if let level = element["val"].flatMap({ Int($0) }), level < 9 { styles[id]?.isHeading = true }
        case "numPr": if styles[id]?.isListed == nil { styles[id]?.isListed = true }
        case "numId": styles[id]?.isListed = element["val"] != "0"
        default: break
        }
    }

    func end(_ space: cxml_space, _ name: String) { if space == CXML_WORD, name == "style" { id = nil } }
    func characters(_: UnsafeBufferPointer<UInt8>) {}
}
