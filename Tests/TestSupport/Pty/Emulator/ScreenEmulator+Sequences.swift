extension ScreenEmulator {
    mutating func plainEscape(_ final: Character) {
        switch final {
        case "7": saved = (cursor, look)
        case "8": restore()
        case "D": index()
        case "E":
            index()
            move(column: 0)
        case "M": reverseIndex()
        case "H": tabs.insert(cursor.column)
        case "c": self = ScreenEmulator(rows: rows, columns: columns)
        // The keypad, and the end of a string that was not begun.
        case "=", ">", "\\": break
        default: unknown.append("ESC \(final)")
        }
    }

    mutating func perform(_ it: ControlSequence) {
        switch (it.marks, it.final) {
        case ("?", "h"), ("?", "l"): for mode in it.all { set(mode, it.final == "h") }
        case ("", "h"), ("", "l"): if it.all.contains(4) { inserts = it.final == "h" }
        case ("", "m"): rendition(it.all)
        case ("", "A"): move(row: max(cursor.row - it.count(), cursor.row >= region.lowerBound ? region.lowerBound : 0))
        case ("", "B"), ("", "e"): move(row: min(cursor.row + it.count(), cursor.row <= region.upperBound ? region.upperBound : rows - 1))
        case ("", "C"), ("", "a"): move(column: cursor.column + it.count())
        case ("", "D"): move(column: cursor.column - it.count())
        case ("", "E"): move(row: cursor.row + it.count(), column: 0)
        case ("", "F"): move(row: cursor.row - it.count(), column: 0)
        case ("", "G"), ("", "`"): move(column: it.count() - 1)
        case ("", "d"): moveFromOrigin(row: it.count() - 1, column: cursor.column)
        case ("", "H"), ("", "f"): moveFromOrigin(row: it.count(0) - 1, column: it.count(1) - 1)
        case ("", "I"): for _ in 0..<it.count() { move(column: tabs.filter { $0 > cursor.column }.min() ?? columns - 1) }
        case ("", "Z"): for _ in 0..<it.count() { move(column: tabs.filter { $0 < cursor.column }.max() ?? 0) }
        case ("", "J"), ("?", "J"): eraseDisplay(it.number(0, or: 0))
        case ("", "K"), ("?", "K"): eraseLine(it.number(0, or: 0))
        case ("", "X"): erase(row: cursor.row, cursor.column..<cursor.column + it.count())
        case ("", "@"): insertCells(it.count())
        case ("", "P"): deleteCells(it.count())
        case ("", "L"): insertLines(it.count())
        case ("", "M"): deleteLines(it.count())
        case ("", "S"): scrollUp(it.count(), in: region)
        case ("", "T"): scrollDown(it.count(), in: region)
        case ("", "b"): if let last { for _ in 0..<it.count() { put(last) } }
        case ("", "r"): setRegion(it)
        case ("", "s"): saved = (cursor, look)
        case ("", "u"): restore()
        case ("", "g"): if it.number(0, or: 0) == 3 { tabs = [] } else { tabs.remove(cursor.column) }
        // The window's title stack, reports nobody waits for, a soft reset, the shape of the cursor.
        case ("", "t"), ("", "n"), ("", "c"), (">", "c"), ("!", "p"), (" ", "q"), ("?", "c"), (">", "m"): break
        default: unknown.append(it.name)
        }
    }

    private mutating func set(_ mode: Int, _ isOn: Bool) {
        switch mode {
        case 1: applicationKeys = isOn
        case 6:
            isOriginInRegion = isOn
            moveFromOrigin(row: 0, column: 0)
        case 7: wraps = isOn
        case 25: cursorVisible = isOn
        case 9, 1000, 1002, 1003, 1005, 1006, 1015:
            if isOn { mouse.insert(mode) } else { mouse.remove(mode) }
        case 47, 1047: switchScreen(isOn)
        case 1048: if isOn { savedAtSwitch = cursor } else { cursor = savedAtSwitch }
        case 1049:
            if isOn { savedAtSwitch = cursor }
            switchScreen(isOn)
            if isOn { grid = Self.blank(rows, columns) } else { move(row: savedAtSwitch.row, column: savedAtSwitch.column) }
        case 2004: bracketedPaste = isOn
        // Columns by mode, slow scrolling, reversed screen, repeated keys, blinking, focus reports, meta as Escape.
        case 3, 4, 5, 8, 12, 45, 1004, 1034, 1036: break
        default: unknown.append("mode \(mode)")
        }
    }

    private mutating func switchScreen(_ toAlternate: Bool) {
        guard isAlternate != toAlternate else { return }
        swap(&grid, &otherGrid)
        isAlternate = toAlternate
    }

    private mutating func restore() {
        move(row: saved.place.row, column: saved.place.column)
        look = saved.look
    }

    private mutating func setRegion(_ it: ControlSequence) {
        let first = min(it.count(0), rows) - 1
        let last = min(it.number(1, or: rows) == 0 ? rows : it.number(1, or: rows), rows) - 1
        guard first < last || rows == 1 else { return }
        region = first...last
        moveFromOrigin(row: 0, column: 0)
    }

    // MARK: SGR

    private mutating func rendition(_ codes: [Int]) {
        var rest = (codes.isEmpty ? [0] : codes)[...]
        while let code = rest.popFirst() {
            switch code {
            case 0: look = Look()
            case 1: look.isBold = true
            case 2: look.isDim = true
            case 3: look.isItalic = true
            case 4: look.isUnderlined = true
            case 5, 6, 8, 9, 25, 28, 29, 10, 11: break
            case 7: look.isReversed = true
            case 21, 22: (look.isBold, look.isDim) = (false, false)
            case 23: look.isItalic = false
            case 24: look.isUnderlined = false
            case 27: look.isReversed = false
            case 30...37, 90...97: choose(\.foreground, code >= 90 ? code - 82 : code - 30)
            case 40...47, 100...107: choose(\.background, code >= 100 ? code - 92 : code - 40)
            case 38, 48: choose(code == 38 ? \.foreground : \.background, Self.extended(&rest))
            case 39: look.foreground = nil
            case 49: look.background = nil
            default: unknown.append("SGR \(code)")
            }
        }
    }

    private mutating func choose(_ layer: WritableKeyPath<Look, Int?>, _ colour: Int?) {
        look[keyPath: layer] = colour
        coloursChosen += 1
    }

    private static func extended(_ rest: inout ArraySlice<Int>) -> Int? {
        switch rest.popFirst() {
        case 5: return rest.popFirst()
        case 2:
            let parts = (0..<3).map { _ in rest.popFirst() ?? 0 }
            return 0x1000000 | parts[0] << 16 | parts[1] << 8 | parts[2]
        default: return nil
        }
    }
}
