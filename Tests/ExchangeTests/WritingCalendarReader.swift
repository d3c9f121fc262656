/// A strict reader of calendar files, of the tests' own: what the format allows and not a bit more.
struct CalendarReader {
    enum Fault: Error, Equatable { case ending(Int), length(Int), notText(Int), noValue(Int), nesting(String), escape(String) }

    struct Event {
        var values: [(name: String, value: String)] = []
        subscript(name: String) -> String? {
            let found = values.filter { $0.name == name }
            return found.count == 1 ? found[0].value : nil
        }
        func text(_ name: String) throws -> String? { try self[name].map(CalendarReader.unescaped) }
    }

    var head = Event()
    var events: [Event] = []
    /// Folds beside a blank, which is lost by readers that take away more than one.
    var poorFolds = 0

    init(_ bytes: [UInt8]) throws {
        var open: [String] = []
        for (number, line) in try unfolded(bytes).enumerated() {
            // By parts of characters: a value may begin with the mark of a letter.
            guard let colon = line.unicodeScalars.firstIndex(of: ":") else { throw Fault.noValue(number) }
            let (name, value) = (String(line[..<colon]), String(line.unicodeScalars[colon...].dropFirst()))
            switch name {
            case "BEGIN":
                guard (open.isEmpty && value == "VCALENDAR") || (open == ["VCALENDAR"] && value == "VEVENT") else { throw Fault.nesting(value) }
                open.append(value)
                if value == "VEVENT" { events.append(Event()) }
            case "END": guard open.popLast() == value else { throw Fault.nesting(value) }
            default:
                if open.count == 2 { events[events.count - 1].values.append((name, value)) } else { head.values.append((name, value)) }
                guard !open.isEmpty else { throw Fault.nesting(name) }
            }
        }
        guard open.isEmpty else { throw Fault.nesting("END") }
    }

    /// Every physical line is text by itself, at most 75 octets, ended by CR LF and nothing else, and begins where a
    /// character begins.
    private mutating func unfolded(_ bytes: [UInt8]) throws -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        var number = 0
        var place = 0
        while place < bytes.count {
            if bytes[place] == 0x0D {
                guard place + 1 < bytes.count, bytes[place + 1] == 0x0A else { throw Fault.ending(number) }
                guard line.count <= 75, line.count > (line.first == 0x20 ? 1 : 0) else { throw Fault.length(number) }
                guard let text = String(validating: line, as: UTF8.self) else { throw Fault.notText(number) }
                if text.utf8.first == 0x20 {
                    guard !lines.isEmpty else { throw Fault.noValue(number) }
                    let rest = String(text.unicodeScalars.dropFirst())
                    if rest.utf8.first == 0x20 || lines[lines.count - 1].utf8.last == 0x20 { poorFolds += 1 }
                    lines[lines.count - 1] += rest
                } else {
                    lines.append(text)
                }
                line = []
                number += 1
                place += 2
            } else {
                guard bytes[place] >= 0x20, bytes[place] != 0x7F else { throw Fault.ending(number) }
                line.append(bytes[place])
                place += 1
            }
        }
        guard line.isEmpty else { throw Fault.ending(number) }
        return lines
    }

    static func unescaped(_ value: String) throws -> String {
        var text = String.UnicodeScalarView()
        var scalars = value.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\":
                switch scalars.popFirst() {
                case "n": text.append("\n")
                case let other? where "\\;,".unicodeScalars.contains(other): text.append(other)
                default: throw Fault.escape(value)
                }
            case ",", ";": throw Fault.escape(value)
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
