import Screen

/// Den del av en lång lista som visas. Only what is near the focus is made into rows: a district has hundreds of forums,
/// and a forum hundreds of meetings.
enum ForumStretch {
    /// In a window the rows around the focus, so that the painter has some to scroll among; read aloud, a page of them.
    static func range(_ count: Int, focus: Int, _ context: Context) -> Range<Int> {
        let page = context.listRows
        if context.isLinear {
            guard count > page * 2 else { return 0..<count }
            let first = max(0, min(focus, count - 1)) / page * page
            return first..<min(count, first + page)
        }
        guard count > page * 4 else { return 0..<count }
        let first = max(0, min(focus, count - 1) / page * page - page)
        return first..<min(count, first + page * 3)
    }
}
