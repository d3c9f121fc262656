/// Sida. What is to be shown, by meaning: the painter makes a `Frame` of it, the reader makes linear text of it.
///
/// A page says nothing of rows and columns. Everything that can be chosen carries a `Target`, so that a click and a
/// number in linear mode reach the same thing as the keys do.
package struct Page: Equatable, Sendable {
    /// "samordna · Skarpnäck"
    package var place: String
    package var tabs: [Tab]
    /// What opens the rest when the tabs do not fit: ": alla".
    package var menu: String
    /// Name of the pane or layer, first line of the body and of the linear text.
    package var title: Text
    /// Stämplar, always visible: EJ FASTSTÄLLD, ÖVNING, another day.
    package var stamps: [String]
    package var body: [Block]
    /// The layer over the pane. It alone takes keys, and it alone is read in linear mode.
    package var overlay: Overlay?
    /// The four to six keys that matter here.
    package var hints: [Hint]
    /// The answer to the last key, when there is one to give: a refusal, a receipt, a failure.
    package var notice: Notice?
    /// "sparat 14:02"
    package var saved: String?

    package init(
        place: String = "", tabs: [Tab] = [], menu: String = "", title: Text = "", stamps: [String] = [], body: [Block] = [],
        overlay: Overlay? = nil, hints: [Hint] = [], notice: Notice? = nil, saved: String? = nil
    ) {
        self.place = place
        self.tabs = tabs
        self.menu = menu
        self.title = title
        self.stamps = stamps
        self.body = body
        self.overlay = overlay
        self.hints = hints
        self.notice = notice
        self.saved = saved
    }
}

package struct Tab: Equatable, Sendable {
    package var number: Int
    package var title: String
    package var isCurrent: Bool
    package init(number: Int, title: String, isCurrent: Bool) {
        self.number = number
        self.title = title
        self.isCurrent = isCurrent
    }
}

package struct Hint: Equatable, Sendable {
    /// As printed: "⏎", "mellanslag", "1–4".
    package var key: String
    package var text: String
    package init(key: String, text: String) {
        self.key = key
        self.text = text
    }
}

package struct Notice: Equatable, Sendable {
    package enum Kind: Sendable { case information, done, warning, failure }
    package var kind: Kind
    package var text: String
    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// Something that can be chosen: the list it stands in and its place there.
package struct Target: Hashable, Sendable {
    package var list: String
    package var index: Int
    package init(_ list: String, _ index: Int) {
        self.list = list
        self.index = index
    }
}

package struct Overlay: Equatable, Sendable {
    package enum Size: Sendable {
        /// As large as what it holds needs, in the middle.
        case box
        /// The whole window: 112, the tree, long texts.
        case whole
    }
    package var title: Text
    package var body: [Block]
    package var size: Size
    package init(title: Text, body: [Block], size: Size = .box) {
        self.title = title
        self.body = body
        self.size = size
    }
}

package indirect enum Block: Equatable, Sendable {
    /// A heading inside the page.
    case heading(Text)
    /// Running text, wrapped.
    case paragraph(Text)
    /// "Gör inte: …": a label and running text that hangs under itself.
    case labelled(Text, Text)
    /// Lines that are never wrapped, only cut with a marker: drawings and tables made elsewhere.
    case lines([Text])
    case gap
    case rule
    /// Choices, steps, to-dos, rows: things one under another of which one may have the focus.
    case list(ItemList)
    /// Name and value, of which one may have the focus.
    case fields([Field])
    /// A line of text that is being written.
    case editor(Editor)
    /// Side by side where there is room, otherwise one under another in the order of `stackOrder`.
    case columns([Column])
    /// Long text that scrolls; `top` is the first line that is shown (clamped by the painter).
    case scroll([Block], top: Int)
}

package struct Column: Equatable, Sendable {
    /// Share of the width, in parts of all columns' weights.
    package var weight: Int
    /// Lower comes first when the columns have to be stacked, and is read first in linear mode.
    package var stackOrder: Int
    /// Falls away when the columns are stacked and the height does not suffice.
    package var isOptional: Bool
    package var blocks: [Block]
    package init(weight: Int, stackOrder: Int, isOptional: Bool = false, blocks: [Block]) {
        self.weight = weight
        self.stackOrder = stackOrder
        self.isOptional = isOptional
        self.blocks = blocks
    }
}

package struct ItemList: Equatable, Sendable {
    /// Empty for a list that is only read: its items cannot be clicked and get no number in linear mode.
    package var name: String
    package var items: [Item]
    /// Place of the first item in the whole list: not 0 when only a stretch of a long list is here.
    package var first: Int
    /// Number of items in the whole list.
    package var count: Int
    /// Index in `items`.
    package var focus: Int?
    /// Place in `columns` of the cell that has the focus, when it is not the whole row.
    package var focusColumn: Int?
    /// Widths for `Item.cells`; empty when the items have none.
    package var columns: [ColumnSpec]
    /// Said when there are no items.
    package var empty: String

    package init(
        name: String, items: [Item], first: Int = 0, count: Int? = nil, focus: Int? = nil,
        focusColumn: Int? = nil, columns: [ColumnSpec] = [], empty: String = ""
    ) {
        self.name = name
        self.items = items
        self.first = first
        self.count = count ?? items.count
        self.focus = focus
        self.focusColumn = focusColumn
        self.columns = columns
        self.empty = empty
    }
}

package struct ColumnSpec: Equatable, Sendable {
    package var title: String
    /// Smallest width in cells.
    package var least: Int
    /// Share of what is left over; 0 keeps the smallest width.
    package var weight: Int
    /// Dropped first when there is no room: higher goes earlier; 0 never goes.
    package var dropOrder: Int
    package init(title: String, least: Int, weight: Int = 0, dropOrder: Int = 0) {
        self.title = title
        self.least = least
        self.weight = weight
        self.dropOrder = dropOrder
    }
}

package struct Item: Equatable, Sendable {
    /// Symbol and word: what an item is, never by colour alone.
    package enum Mark: Equatable, Sendable {
        case none
        /// ✓
        case done
        /// ○
        case open
        /// !
        case warning
        /// ● today, active
        case active
        /// An answer that was put aside and is offered again.
        case proposal
    }

    package var mark: Mark
    /// The key that chooses it, as printed: "1".
    package var key: String?
    package var text: Text
    /// Columns, when the list has them; `text` is then what the linear reader says.
    package var cells: [Text]
    /// Under the text, dim.
    package var detail: Text
    package var indent: Int
    /// A heading over the item, that no focus can come to: the section that begins with it.
    package var above: Text
    /// A cell of it that is being written, under the row.
    package var editor: Editor?

    package init(
        _ text: Text, mark: Mark = .none, key: String? = nil, cells: [Text] = [], detail: Text = "", indent: Int = 0,
        above: Text = "", editor: Editor? = nil
    ) {
        self.text = text
        self.mark = mark
        self.key = key
        self.cells = cells
        self.detail = detail
        self.indent = indent
        self.above = above
        self.editor = editor
    }
}

package struct Field: Equatable, Sendable {
    package var label: String
    package var value: Text
    /// What is wrong with it, or a help line; shown under the field that has the focus.
    package var help: Text
    package var hasFocus: Bool
    package var target: Target
    package init(label: String, value: Text, help: Text = "", hasFocus: Bool = false, target: Target) {
        self.label = label
        self.value = value
        self.help = help
        self.hasFocus = hasFocus
        self.target = target
    }
}

package struct Editor: Equatable, Sendable {
    package var label: String
    package var text: String
    /// Offset in characters of the caret, 0 … count.
    package var caret: Int
    /// Stretches, in characters, that the screening found.
    package var found: [Range<Int>]
    /// Several lines that wrap, or one line that scrolls sideways.
    package var wraps: Bool
    package init(label: String, text: String, caret: Int, found: [Range<Int>] = [], wraps: Bool = false) {
        self.label = label
        self.text = text
        self.caret = caret
        self.found = found
        self.wraps = wraps
    }
}
