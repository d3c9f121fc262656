import CTerminal
import Screen

/// Terminal. The one owner of ncurses. Not `Sendable`, so that use from another thread does not compile; there is one
/// at a time, since ncurses has one screen.
final class Terminal {
    /// Why there is no terminal to draw on. Linear mode works without.
    enum Refusal: Error, Equatable {
        case notATerminal
        /// TERM is not set.
        case unnamed
        /// TERM names something there is no description of.
        case unknown
        /// It cannot place the cursor: TERM=dumb.
        case incapable
        case failed
    }

    let scheme: Scheme
    /// What is on the screen, to send only what differs.
    private var shown: Frame?
    private var isOpen = true
    private var keyboard = Keyboard()
    private var pen: Pen

    /// - Parameter scheme: taken as it is; without colours in the terminal it is `mono`.
    init(scheme: Scheme) throws(Refusal) {
        switch terminal_open() {
        case TERMINAL_OPENED: break
        case TERMINAL_NO_TTY: throw .notATerminal
        case TERMINAL_NO_NAME: throw .unnamed
        case TERMINAL_UNKNOWN: throw .unknown
        case TERMINAL_INCAPABLE: throw .incapable
        default: throw .failed
        }
        let colours = Int(terminal_colours())
        self.scheme = colours < 8 ? .mono : scheme
        pen = Pen(self.scheme)
        for role in Role.allCases { Self.declare(role, self.scheme.style(role), colours: colours) }
    }

    deinit { close() }

    /// Gives the terminal back as it was.
    func close() {
        guard isOpen else { return }
        isOpen = false
        terminal_close()
    }

    var size: Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        terminal_size(&rows, &columns)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// For poll(2), beside other things that are waited for.
    var descriptor: Int32 { terminal_descriptor() }

    /// The signs that the locale and the kind of terminal can show.
    /// - Parameter name: the value of TERM.
    static func symbols(for name: String) -> Symbols {
        if !terminal_is_utf8() { return .ascii(transliterates: true) }
        // Their fonts have the letters but not the arrows and ticks.
        let poor = name == "linux" || name.hasPrefix("vt1") || name.hasPrefix("vt2") || name.hasPrefix("vt3")
        return poor ? .ascii(transliterates: false) : .unicode
    }

    func show(_ frame: Frame) {
        let change = FrameChange(from: shown, to: frame)
        if let scroll = change.scroll {
            terminal_scroll(Int32(scroll.rows.lowerBound), Int32(scroll.rows.count), Int32(scroll.by))
        }
        for row in change.rows { pen.write(frame, row: row) }
        terminal_show(Int32(frame.cursor.row), Int32(frame.cursor.column))
        shown = frame
    }

    /// - Parameter timeout: milliseconds; 0 does not wait, nil waits for ever.
    /// - Returns: nil when nothing came within the time, or a signal did. Read until nil before waiting on `descriptor`:
    ///   keys may already have been taken from it.
    func read(timeout: Int?) throws(Gone) -> Input? {
        while true {
            let event = terminal_read(timeout.map { Int32(clamping: $0) } ?? -1)
            switch event.kind {
            case TERMINAL_NOTHING: return nil
            case TERMINAL_GONE: throw Gone()
            case TERMINAL_RESIZED:
                shown = nil
                return .resize(size)
            default:
                // The first bytes of a character, or a key without meaning, is not yet an input.
                if let input = keyboard.input(event) { return input }
            }
        }
    }

    /// The window was closed or the line broken.
    struct Gone: Error {}

    /// Ctrl+L: draws everything anew with the next frame.
    func redraw() {
        shown = nil
        terminal_redraw()
    }

    /// Ctrl+Z. Returns when the program is continued; the window may have another size then.
    func suspend() {
        terminal_suspend()
        shown = nil
    }

    func mouse(_ isOn: Bool) { terminal_mouse(isOn) }

    private static func declare(_ role: Role, _ style: Style, colours: Int) {
        let foreground = style.foreground?.index(of: colours).map { Int32($0) } ?? -1
        let background = style.background?.index(of: colours).map { Int32($0) } ?? -1
        terminal_style(Int32(role.rawValue), foreground, background, Int32(style.attributes.rawValue))
    }
}
