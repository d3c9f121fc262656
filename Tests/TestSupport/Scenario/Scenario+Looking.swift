import Domain
import Interface
import Screen
import Testing

/// What a person sees.
extension Scenario {
    package var app: App { session.app }
    package var page: Page { session.app.page }
    package var texts: Texts { session.app.texts }
    package var size: Size { session.app.size }

    package var frame: Frame { paint(page) }

    func paint(_ page: Page) -> Frame {
        Painter.paint(page, size: size, symbols: .unicode, tooSmall: texts("head.too_small"))
    }

    /// The window as text.
    package var text: String { frame.text }

    /// The page as linear mode reads it.
    package var read: String {
        Reader.lines(page, symbols: .unicode, words: MarkWords(texts)).joined(separator: "\n")
    }

    package var notice: String? { page.notice?.text }

    /// Of the layer when there is one, else of the pane.
    package var title: String { (page.overlay?.title ?? page.title).plain }

    /// The heading of a question: its first heading.
    package var question: String { page.shownBlocks.flattened.lazy.compactMap(\.headingText).first ?? "" }

    package var isFinished: Bool { if case .finished = app.walk.stage { true } else { false } }

    /// A line that can be chosen.
    package struct Line {
        package let list: ItemList
        package let item: Item
        package let target: Target
    }

    package var lines: [Line] {
        page.shownBlocks.flattened.flatMap { block -> [Line] in
            guard case .list(let list) = block, !list.name.isEmpty else { return [] }
            return list.items.enumerated().map { index, item in
                Line(list: list, item: item, target: Target(list.name, list.first + index))
            }
        }
    }

    /// The exact text before a beginning, answers before the trail.
    package func line(_ text: String) -> Line? {
        let lines = lines.filter { $0.list.name != "trail" } + lines.filter { $0.list.name == "trail" }
        return lines.first { $0.item.text.plain == text } ?? lines.first { $0.item.text.plain.hasPrefix(text) }
    }

    package func field(_ field: ReportField) -> Field? {
        page.body.flattened.lazy
            .flatMap { block -> [Field] in if case .fields(let fields) = block { fields } else { [] } }
            .first { $0.label == texts("field.\(field.code)") }
    }

    /// What stands in the title line, wherever one is.
    package func expect(title: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(self.title.hasPrefix(title), "\(text)", sourceLocation: sourceLocation)
    }

    /// Words that the window shows, however they were broken into lines.
    package func expect(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        let shown = page.words
        for word in words { #expect(shown.contains(word), "\(text)", sourceLocation: sourceLocation) }
    }

    package func expect(not words: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        let shown = page.words
        for word in words { #expect(!shown.contains(word), "\(text)", sourceLocation: sourceLocation) }
    }

    package func expect(notice: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(self.notice?.hasPrefix(notice) == true, "\(self.notice ?? "no notice")", sourceLocation: sourceLocation)
    }

    // MARK: What the archive has

    package var reports: [ReportRow] {
        get throws {
            guard case .reports(let window) = try archive.answer(.reports(.all, offset: 0, limit: 500)) else { return [] }
            return window.rows
        }
    }

    package func report(_ code: ReferenceCode) throws -> Report? {
        if case .report(let report) = try archive.answer(.report(code)) { report } else { nil }
    }

    package var pausedWalks: [PausedWalk] {
        get throws {
            guard case .pausedWalks(let heads) = try archive.answer(.pausedWalks) else { return [] }
            return try heads.compactMap { head in
                if case .pausedWalk(let walk) = try archive.answer(.pausedWalk(head.id)) { walk } else { nil }
            }
        }
    }

    package var endings: [EndingCount] {
        get throws {
            if case .endings(let counts) = try archive.answer(.endings(year: app.now.day.year)) { counts } else { [] }
        }
    }
}

extension MarkWords {
    package init(_ texts: Texts) {
        self.init(
            done: texts("mark.done"), open: texts("mark.open"), warning: texts("mark.warning"),
            active: texts("mark.active"), proposal: texts("mark.proposal"), current: texts("mark.current"))
    }
}
