import CTerminal
import Domain
import Glibc
import Interface
import Screen
import Store

/// Slingan: waits for a key, for somebody else's write, for a signal, for midnight and, while a meeting runs, for the next
/// minute; for nothing else.
struct Loop {
    let terminal: Terminal
    /// Nil when there is nothing on disk to watch.
    let archive: SQLiteArchive?
    var session: Session
    let symbols: Symbols
    private let watch: FolderWatch?
    /// Can be read when a signal asks the program to end.
    private let signals: Int32
    private var frame: Frame?

    init(terminal: Terminal, archive: SQLiteArchive?, session: Session, symbols: Symbols) {
        self.terminal = terminal
        self.archive = archive
        self.session = session
        self.symbols = symbols
        watch = archive.map { FolderWatch($0.watchedFolder) }
        signals = terminal_signals()
    }

    mutating func run() {
        var orders = session.begin()
        do throws(Terminal.Gone) {
            while true {
                if carryOut(orders) { return }
                draw()
                guard let event = try wait() else { return }
                orders = session.send(event)
                // Others' news are drawn first: no key may land on something that has not been seen.
                if case .changed = event { continue }
                // All keys that wait are taken before anything is drawn: a held key costs one frame, not a hundred.
                while !orders.contains(.quit), let input = try terminal.read(timeout: 0) {
                    orders += self.event(input).map { session.hasten($0) } ?? []
                }
                orders += session.settle()
            }
        } catch {
            // The line was broken. Nothing that was not paused is kept; everything saved is already durable.
        }
    }

    private mutating func draw() {
        let app = session.app
        let frame = Painter.paint(app.page, size: app.size, symbols: symbols, tooSmall: app.texts("head.too_small"))
        terminal.show(frame)
        self.frame = frame
    }

    private func event(_ input: Input) -> Event? {
        switch input {
        case .key(let key): .key(key)
        case .paste(let text): .paste(text)
        case .resize(let size): .resize(size)
        case .wheel(let steps): .wheel(steps)
        case .click(let row, let column): frame?.target(row: row, column: column).map { .choose($0) }
        }
    }

    /// Nil when the program is to end.
    private mutating func wait() throws(Terminal.Gone) -> Event? {
        while true {
            if let input = try terminal.read(timeout: 0) {
                if let event = event(input) { return event }
                continue
            }
            var waited = [terminal.descriptor, watch?.descriptor ?? -1, signals].map {
                pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
            }
            let count = poll(&waited, nfds_t(waited.count), Clock.millisecondsToWake(eachMinute: session.app.wakesEachMinute))
            if count == 0 {
                archive?.today = Clock.now().day
                return .time(Clock.now())
            }
            if waited[2].revents != 0 { return nil }
            if waited[1].revents != 0 {
                watch?.drain()
                if archive?.changedByOthers() == true { return .changed(Receipt(subjects: [.everything])) }
            }
            if waited[0].revents & Int16(POLLIN) == 0, waited[0].revents & Int16(POLLHUP | POLLERR) != 0 { return nil }
            // A resize interrupts the wait and is then the next thing that is read.
            if waited[0].revents != 0 || count < 0, let input = try terminal.read(timeout: 0), let event = event(input) {
                return event
            }
        }
    }

    /// True when the program is to end.
    private mutating func carryOut(_ orders: [Session.Order]) -> Bool {
        for order in orders {
            switch order {
            case .quit: return true
            case .mouse(let isOn): terminal.mouse(isOn)
            case .redraw: terminal.redraw()
            case .suspend:
                terminal.suspend()
                _ = session.send(.time(Clock.now()))
                _ = session.send(.resize(terminal.size))
            }
        }
        // The clock that "sparat" shows is looked at when something happens, not by itself.
        if session.app.now.minute != Clock.now().minute { _ = session.send(.time(Clock.now())) }
        return false
    }
}
