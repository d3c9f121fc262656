import Domain

/// Tabell in a docx: a header row, then one row each, none of them broken over two pages.
enum WordFileTable {
    static func write(_ table: TableDocument.Table, width: Int, to xml: inout XMLText) {
        guard !table.columns.isEmpty else { return }
        let widths = widths(table.columns, of: width)
        xml.element("w:tbl") { xml in
            xml.element("w:tblPr") { xml in
                xml.element("w:tblStyle", ["w:val": "Rows"])
                xml.element("w:tblW", ["w:w": String(width), "w:type": "dxa"])
                xml.element("w:tblLayout", ["w:type": "fixed"])
                xml.element("w:tblLook", [
                    "w:val": "0020", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0",
                    "w:noHBand": "1", "w:noVBand": "1",
                ])
                // What a screen reader says of the table before it reads it.
                if !table.title.isEmpty { xml.element("w:tblCaption", ["w:val": table.title.visible.oneLine]) }
            }
            xml.element("w:tblGrid") { xml in
                for width in widths { xml.element("w:gridCol", ["w:w": width]) }
            }
            row(table.columns.map(\.title), widths, isHeader: true, in: &xml)
            for cells in table.rows {
                // A row has as many cells as there are columns, whatever it was given.
                row(table.columns.indices.map { $0 < cells.count ? cells[$0].words() ?? "" : "" }, widths, isHeader: false, in: &xml)
            }
        }
    }

    private static func row(_ cells: [String], _ widths: [String], isHeader: Bool, in xml: inout XMLText) {
        xml.element("w:tr") { xml in
            xml.element("w:trPr") { xml in
                xml.element("w:cantSplit")
                if isHeader { xml.element("w:tblHeader") }
            }
            for (text, width) in zip(cells, widths) {
                xml.element("w:tc") { xml in
                    xml.element("w:tcPr") { $0.element("w:tcW", ["w:w": width, "w:type": "dxa"]) }
                    WordText.paragraph(text, in: &xml)
                }
            }
        }
    }

    private static func widths(_ columns: [TableDocument.Column], of width: Int) -> [String] {
        let whole = columns.reduce(0) { $0 + max(1, $1.weight) }
        return columns.map { String(width * max(1, $0.weight) / whole) }
    }
}
