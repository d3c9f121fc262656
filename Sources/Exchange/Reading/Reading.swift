import Domain

/// En pågående inläsning: the tables found so far, what was remarked upon, and what it all may cost.
final class Reading {
    let path: String
    private(set) var tables: [ImportSource.Table] = []
    private(set) var remarks: [ImportRemark] = []
    private var remarked: [ImportRemark.Kind: Int] = [:]
    private var rowCount = 0
    /// In the row that is being read.
    private(set) var hasLongCell = false
    private var kept = 0
    /// Values come again and again in a column: the last ones seen are kept once.
    private var known = [String](repeating: "", count: 1024)

    init(path: String) { self.path = path }

    /// Place of the table that is being read, from 1.
    var table: Int { tables.count + 1 }

    func remark(_ kind: ImportRemark.Kind, line: Int, column: Int? = nil, text: String = "") {
        guard remarked[kind, default: 0] < ReadingLimits.remarksOfAKind else { return }
        remarked[kind, default: 0] += 1
        remarks.append(ImportRemark(kind, table: table, line: line, column: column, text: text))
    }

    func remarkLong(line: Int, column: Int) {
        hasLongCell = true
        remark(.longCell, line: line, column: column)
    }

    /// Of the file as a whole.
    func remarkFile(_ kind: ImportRemark.Kind) { remarks.append(ImportRemark(kind, table: 0, line: 0)) }

    func add(_ table: ImportSource.Table) { tables.append(table) }

    /// Forgets what was remarked upon the table that is being read: it is none.
    func dropRemarks() { remarks.removeAll { $0.table == table } }

    func row(line: Int, cells: [String]) throws(ImportFailure) -> ImportSource.Row {
        rowCount += 1
        guard rowCount <= ReadingLimits.rows else { throw .tooManyRows(path: path, limit: ReadingLimits.rows) }
        // A row whose cells are all empty parts what stands before it from what stands after it: it has no cells.
        // One that had to stay empty is not: there is something to rewrite in it.
        guard hasLongCell || cells.contains(where: { !$0.isEmpty }) else { return ImportSource.Row(line: line, cells: []) }
        hasLongCell = false
        try keep(64 + 16 * cells.count)
        return ImportSource.Row(line: line, cells: Array(cells))
    }

    /// Takes memory for what is kept until the end.
    func keep(_ bytes: Int) throws(ImportFailure) {
        kept += bytes
        guard kept <= ReadingLimits.keptBytes else { throw .tooLarge(path: path, limitMegabytes: ReadingLimits.keptBytes >> 20) }
    }

    /// The text of a cell: what may not stand in one is shown for what it is, and what is longer than a cell stays out.
    func cell(_ bytes: some Collection<UInt8>, line: Int, column: Int) throws(ImportFailure) -> String {
        guard !CellText.isLong(bytes) else {
            remarkLong(line: line, column: column)
            return ""
        }
        let (text, removed) = CellText.clean(bytes)
        if let removed { remark(.controlCharacter, line: line, column: column, text: removed) }
        return try remembered(text)
    }

    private func remembered(_ text: String) throws(ImportFailure) -> String {
        let count = text.utf8.count
        guard count > 15 else { return text }
        if count <= 200 {
            let slot = Int(text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 54)
            // By bytes: what is composed differently is another text here.
            if known[slot].utf8.count == count, known[slot].utf8.elementsEqual(text.utf8) { return known[slot] }
            known[slot] = text
        }
        try keep(count + 48)
        return text
    }
}
