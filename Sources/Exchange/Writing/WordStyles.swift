/// Formatmallar in a docx, by the names that word processors know: so headings stand in the navigation.
enum WordStyles {
    static func bytes(language: String) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:styles", ["xmlns:w": WordPackage.main]) { xml in
            xml.element("w:docDefaults") { xml in
                xml.element("w:rPrDefault") { xml in
                    xml.element("w:rPr") { xml in
                        xml.element("w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "Arial", "w:cs": "Arial"])
                        size(10, in: &xml)
                        xml.element("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": language])
                    }
                }
                xml.element("w:pPrDefault") { xml in
                    xml.element("w:pPr") { $0.element("w:spacing", ["w:after": "60", "w:line": "264", "w:lineRule": "auto"]) }
                }
            }
            paragraph("Normal", name: "Normal", in: &xml)
            paragraph("Title", name: "Title", points: 20, in: &xml)
            for level in 1...3 {
                paragraph("Heading\(level)", name: "heading \(level)", points: [16, 13, 11][level - 1], level: level, in: &xml)
            }
            paragraph("Stamp", name: "Stamp", points: 12, in: &xml)
            paragraph("Header", name: "header", points: 10, in: &xml)
            paragraph("Footer", name: "footer", in: &xml)
            table(&xml)
        }
        return xml.bytes
    }

    /// Bold with a size of its own; Normal and what has none look as the text does.
    private static func paragraph(_ id: String, name: String, points: Int? = nil, level: Int? = nil, in xml: inout XMLText) {
        let isBase = id == "Normal"
        xml.element("w:style", isBase ? ["w:type": "paragraph", "w:default": "1", "w:styleId": id] : ["w:type": "paragraph", "w:styleId": id]) { xml in
            xml.element("w:name", ["w:val": name])
            if !isBase { xml.element("w:basedOn", ["w:val": "Normal"]) }
            if level != nil { xml.element("w:next", ["w:val": "Normal"]) }
            xml.element("w:qFormat")
            if let level {
                xml.element("w:pPr") { xml in
                    xml.element("w:keepNext")
                    xml.element("w:spacing", ["w:before": "240", "w:after": "120"])
                    xml.element("w:outlineLvl", ["w:val": String(level - 1)])
                }
            }
            if let points {
                xml.element("w:rPr") { xml in
                    xml.element("w:b")
                    size(points, in: &xml)
                }
            }
        }
    }

    /// Thin lines, and a bold header row on a grey that black stands out from.
    private static func table(_ xml: inout XMLText) {
        xml.element("w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "Rows"]) { xml in
            xml.element("w:name", ["w:val": "Rows"])
            xml.element("w:pPr") { $0.element("w:spacing", ["w:after": "0"]) }
            xml.element("w:tblPr") { xml in
                xml.element("w:tblBorders") { xml in
                    for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] as [StaticString] {
                        xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "808080"])
                    }
                }
                xml.element("w:tblCellMar") { xml in
                    for side in ["w:top", "w:left", "w:bottom", "w:right"] as [StaticString] {
                        xml.element(side, ["w:w": "57", "w:type": "dxa"])
                    }
                }
            }
            xml.element("w:tblStylePr", ["w:type": "firstRow"]) { xml in
                xml.element("w:rPr") { $0.element("w:b") }
                xml.element("w:tcPr") { $0.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E8E8E8"]) }
            }
        }
    }

    private static func size(_ points: Int, in xml: inout XMLText) {
        xml.element("w:sz", ["w:val": String(points * 2)])
        xml.element("w:szCs", ["w:val": String(points * 2)])
    }
}
