/// Formatmallar in a docx, by the names that word processors know: so headings stand in the navigation.
enum WordFileStyles {
    /// - Parameter points: The size of the text.
    static func bytes(language: String, points: Int) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:styles", ["xmlns:w": WordPackage.main]) { xml in
            xml.element("w:docDefaults") { xml in
                xml.element("w:rPrDefault") { xml in
                    xml.element("w:rPr") { xml in
                        xml.element("w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "Arial", "w:cs": "Arial"])
                        size(points, in: &xml)
                        xml.element("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": language])
                    }
                }
                xml.element("w:pPrDefault") { xml in
                    xml.element("w:pPr") { $0.element("w:spacing", ["w:after": "60", "w:line": "264", "w:lineRule": "auto"]) }
                }
            }
            paragraph("Normal", name: "Normal", in: &xml)
            paragraph("Title", name: "Title", looks: Looks(points: 20), in: &xml)
            for (level, points) in [16, 13, 11].enumerated() {
                paragraph("Heading\(level + 1)", name: "heading \(level + 1)", looks: Looks(points: points, level: level), in: &xml)
            }
            paragraph("Stamp", name: "Stamp", isOurs: true, looks: Looks(points: 12), in: &xml)
            // Of a labelled line or a point, what follows its first line stands beneath the text and not beneath the mark.
            paragraph("Labelled", name: "Labelled", isOurs: true, looks: Looks(hanging: 284), in: &xml)
            paragraph("Point", name: "Point", isOurs: true, looks: Looks(hanging: 567), in: &xml)
            paragraph("Header", name: "header", looks: Looks(points: 10), in: &xml)
            paragraph("Footer", name: "footer", in: &xml)
            xml.element("w:style", ["w:type": "character", "w:styleId": "Strong"]) { xml in
                xml.element("w:name", ["w:val": "Strong"])
                xml.element("w:qFormat")
                xml.element("w:rPr") { $0.element("w:b") }
            }
            table(&xml)
        }
        return xml.bytes
    }

    /// How a style differs from Normal.
    private struct Looks {
        /// Bold, in that size.
        var points: Int?
        /// Of a heading, from 0.
        var level: Int?
        /// How far in all lines but the first stand.
        var hanging: Int?
    }

    private static func paragraph(_ id: String, name: String, isOurs: Bool = false, looks: Looks = Looks(), in xml: inout XMLText) {
        let content: (inout XMLText) -> Void = { xml in
            xml.element("w:name", ["w:val": name])
            if id != "Normal" { xml.element("w:basedOn", ["w:val": "Normal"]) }
            if looks.level != nil { xml.element("w:next", ["w:val": "Normal"]) }
            xml.element("w:qFormat")
            write(looks, to: &xml)
        }
        if id == "Normal" {
            xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": id], content: content)
        } else if isOurs {
            xml.element("w:style", ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": id], content: content)
        } else {
            xml.element("w:style", ["w:type": "paragraph", "w:styleId": id], content: content)
        }
    }

    private static func write(_ looks: Looks, to xml: inout XMLText) {
        if let level = looks.level {
            xml.element("w:pPr") { xml in
                xml.element("w:keepNext")
                xml.element("w:spacing", ["w:before": "240", "w:after": "120"])
                xml.element("w:outlineLvl", ["w:val": String(level)])
            }
        } else if let hanging = looks.hanging {
            xml.element("w:pPr") { $0.element("w:ind", ["w:left": String(hanging), "w:hanging": String(hanging)]) }
        }
        if let points = looks.points {
            xml.element("w:rPr") { xml in
                xml.element("w:b")
                size(points, in: &xml)
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
