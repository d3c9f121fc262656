import CXml
import Domain

/// Ett kalkylblad, cell by cell.
final class SheetReader: XMLEvents {
    private(set) var rows: [ImportSource.Row] = []
    private let values: CellValues
    private let reading: Reading
    private var line = 0
    private var cells: [String] = []
    /// Column of the cell that is being read, from 1.
    private var column = 0
    private var type = ""
    private var style = 0
    private var text = TextCollector()
    private var rich: RichText?
    private var isValue = false
    private var hasFormulas = false

    init(_ values: CellValues, _ reading: Reading) {
        self.values = values
        self.reading = reading
    }

    func start(_ element: XMLElement) throws(ImportFailure) {
        guard element.space == CXML_SHEET else { return }
        switch element.name {
        case "row": begin(row: element["r"].flatMap { Int($0) })
        case "c": begin(cell: element)
        case "v": isValue = true
        case "is": rich = RichText()
        case "f": remarkFormula()
        case "mergeCell": remarkMerged(element["ref"] ?? "")
        default: rich?.start(element.name)
        }
    }

    func end(_ space: cxml_space, _ name: String) throws(ImportFailure) {
        guard space == CXML_SHEET else { return }
        switch name {
        case "row": try finishRow()
        case "c": try finishCell()
        case "v": isValue = false
        case "is":
            if let bytes = rich?.text.bytes { text.append(EscapedText.decoded(bytes)) }
            rich = nil
        default: rich?.end(name)
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isValue { text.append(bytes) } else { rich?.characters(bytes) }
    }

    /// Rows and cells may leave out where they stand: then they follow the one before.
    private func begin(row number: Int?) {
        line = number.flatMap { (1...1_048_576).contains($0) ? $0 : nil } ?? line + 1
        column = 0
        cells.removeAll(keepingCapacity: true)
    }

    private func begin(cell element: XMLElement) {
        column = element["r"].flatMap { CellReference($0)?.column } ?? column + 1
        type = element["t"] ?? "n"
        style = element["s"].flatMap { Int($0) } ?? 0
        text.clear()
    }

    private func finishCell() throws(ImportFailure) {
        guard !text.isEmpty else { return }
        guard column <= ReadingLimits.columns else {
            reading.remark(.raggedRow, line: line, column: column)
            return
        }
        let value: String
        switch values.value(text.bytes, type: type, style: style) {
        case .bytes(let bytes): value = try reading.cell(bytes, line: line, column: column)
        case .shared(let shared, let trouble):
            if trouble == .long { reading.remarkLong(line: line, column: column) }
            if trouble == .control { reading.remark(.controlCharacter, line: line, column: column) }
            value = shared
        }
        while cells.count < column { cells.append("") }
        cells[column - 1] = value
    }

    private func finishRow() throws(ImportFailure) {
        while !reading.hasLongCell, cells.last?.isEmpty == true { cells.removeLast() }
        guard !cells.isEmpty else { return }
        // What the sheet leaves out between two rows parts them, however many rows it is.
        if let last = rows.last?.line, line > last + 1 { rows.append(try reading.row(line: last + 1, cells: [])) }
        rows.append(try reading.row(line: line, cells: cells))
    }

    /// What it came to was kept in the file, and is taken; once for each sheet it is said where the first stands.
    private func remarkFormula() {
        guard !hasFormulas else { return }
        hasFormulas = true
        reading.remark(.formulaLeftOut, line: line, column: column)
    }

    private func remarkMerged(_ range: String) {
        guard let first = range.split(separator: ":").first.flatMap({ CellReference(String($0)) }) else { return }
        reading.remark(.mergedCells, line: first.row, column: first.column)
    }
}

/// Cellreferens: `B2` is column 2 of row 2.
struct CellReference: Equatable {
    var column: Int
    var row: Int

    /// Nil when it is none, or leads outside of every sheet.
    init?(_ text: String) {
        var column = 0
        var row = 0
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case 65...90, 97...122:
                guard row == 0 else { return nil }
                column = column * 26 + Int(byte & 0x1F)
            case 48...57: row = row * 10 + Int(byte - 48)
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.column = column
        self.row = row
    }
}
