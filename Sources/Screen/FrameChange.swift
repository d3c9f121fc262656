/// Skillnad. What has to be done to a screen that shows one frame for it to show the next.
package struct FrameChange: Equatable, Sendable {
    /// Rows that move up by so many (down when negative), all within these, before anything is written.
    package struct Scroll: Equatable, Sendable {
        package var rows: Range<Int>
        package var by: Int
    }

    package private(set) var scroll: Scroll?
    /// Rows that have to be written.
    package private(set) var rows: [Int] = []

    /// - Parameter before: nil when nothing is known of what the screen shows.
    package init(from before: Frame?, to after: Frame) {
        let all = 0..<after.size.rows
        guard let before, before.size == after.size else {
            rows = Array(all)
            return
        }
        rows = all.filter { !after.isSame(row: $0, as: before, row: $0) }
        guard let found = Self.scroll(rows, before, after) else { return }
        scroll = found
        rows = rows.filter { row in
            let source = row + found.by
            return !found.rows.contains(row) || !found.rows.contains(source)
                || !after.isSame(row: row, as: before, row: source)
        }
    }

    /// One step of a long list. Longer ways are written anew: that costs no more.
    private static func scroll(_ rows: [Int], _ before: Frame, _ after: Frame) -> Scroll? {
        guard rows.count > 6 else { return nil }
        for step in [1, -1] {
            let moved = rows.filter { row in
                let source = row + step
                return source >= 0 && source < after.size.rows && after.isSame(row: row, as: before, row: source)
            }
            guard moved.count > rows.count / 2, let first = moved.min(), let last = moved.max() else { continue }
            return Scroll(rows: min(first, first + step)..<max(last, last + step) + 1, by: step)
        }
        return nil
    }
}
