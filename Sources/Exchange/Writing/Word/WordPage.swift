/// Sida i en docx: A4. Lengths are in twentieths of a point.
enum WordPage {
    /// Text, with wide margins.
    case upright
    /// Tables.
    case across

    /// From margin to margin.
    var textWidth: Int { size.width - 2 * margin }
    /// Size of the text.
    var points: Int { self == .upright ? 11 : 10 }

    private var size: (width: Int, height: Int) { self == .upright ? (11906, 16838) : (16838, 11906) }
    /// Two and a half centimetres, or two.
    private var margin: Int { self == .upright ? 1417 : 1134 }

    /// The last of a body: which header and footer its pages have, and how big they are.
    func write(to xml: inout XMLText) {
        xml.element("w:sectPr") { xml in
            xml.element("w:headerReference", ["w:type": "default", "r:id": "rId3"])
            xml.element("w:footerReference", ["w:type": "default", "r:id": "rId4"])
            let (width, height) = (String(size.width), String(size.height))
            switch self {
            case .upright: xml.element("w:pgSz", ["w:w": width, "w:h": height])
            case .across: xml.element("w:pgSz", ["w:w": width, "w:h": height, "w:orient": "landscape"])
            }
            let margin = String(margin)
            xml.element("w:pgMar", [
                "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin, "w:header": "567", "w:footer": "567",
                "w:gutter": "0",
            ])
        }
    }
}
