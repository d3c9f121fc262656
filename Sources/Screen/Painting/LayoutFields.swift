/// Fält. Names and values one under another; the one that has the focus shows its help.
extension Layout {
    func sheet(of fields: [Field], width: Int) -> Sheet {
        let widest = fields.reduce(0) { max($0, TextWidth.of(Sanitiser.clean($1.label))) }
        let label = min(widest, max(6, width * 2 / 5))
        let indent = 2 + label + 2
        var sheet = Sheet()
        for field in fields { add(field, label: label, indent: indent, width: width, to: &sheet) }
        return sheet
    }

    private func add(_ field: Field, label: Int, indent: Int, width: Int, to sheet: inout Sheet) {
        let first = sheet.height
        let names = glyphs.cells(field.label, field.hasFocus ? .strong : .normal).wrapped(to: label)
        var value = glyphs.cells(field.value, .normal, .text)
        if field.hasFocus { value = value.isEmpty ? .blank(1, .focus) : value.withRole(.focus) }
        let values = value.wrapped(to: width - indent)
        for row in 0..<max(names.count, values.count) {
            let pointer = field.hasFocus && row == 0 ? symbols.pointer : " "
            var cells = [Cell(pointer, field.hasFocus ? .strong : .normal), Cell()]
            cells += (row < names.count ? names[row] : []).fitted(to: label, symbols.ellipsis) + .blank(2)
            if row < values.count { cells += values[row] }
            sheet.add(cells)
        }
        for row in first..<sheet.height {
            sheet.zones.append(Frame.Zone(row: row, columns: 0..<width, target: field.target))
        }
        guard field.hasFocus else { return }
        if !field.help.isEmpty {
            // Help under the value where that leaves it room, else under the name.
            let start = width - indent >= 30 ? indent : 2
            for cells in glyphs.cells(field.help, .dim, .text).wrapped(to: width - start) {
                sheet.add(.blank(start) + cells)
            }
        }
        sheet.cursor = Position(row: first, column: min(indent, width - 1))
        sheet.focus = first..<sheet.height
    }
}
