import Interface
import Screen
import Testing

/// What a person does.
extension Scenario {
    /// Keys, one after another: `press("2", .enter, .escape)`.
    package mutating func press(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    package mutating func type(_ text: String) {
        for character in text { send(.key(.character(character))) }
    }

    package mutating func paste(_ text: String) { send(.paste(text)) }
    package mutating func resize(_ size: Size) { send(.resize(size)) }

    /// Chooses the line with that text, or the one that begins with it, by the key that stands before it.
    /// So a test goes on working when other words and the order of the answers change.
    package mutating func answer(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard let line = line(text) else {
            Issue.record("nothing to choose is called “\(text)” here:\n\(self.text)", sourceLocation: sourceLocation)
            return
        }
        if let key = line.item.key, key.count == 1, let character = key.first, line.list.name != "trail" {
            press(.character(character))
        } else {
            send(.choose(line.target))
        }
    }

    package mutating func answer(all texts: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        for text in texts { answer(text, sourceLocation: sourceLocation) }
    }

    /// A command by the name the palette knows it by, typed there.
    package mutating func command(_ name: String) {
        press(":")
        type(name)
        press(.enter)
    }

    /// A click in the middle of the zone that leads there.
    package mutating func click(_ target: Target, sourceLocation: SourceLocation = #_sourceLocation) {
        guard let zone = frame.targets.last(where: { $0.target == target }),
            let reached = frame.target(row: zone.row, column: (zone.columns.lowerBound + zone.columns.upperBound) / 2)
        else {
            Issue.record("nothing to click for \(target) here:\n\(text)", sourceLocation: sourceLocation)
            return
        }
        send(.choose(reached))
    }

    /// The number that linear mode reads out before that line.
    package mutating func number(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard let line = line(text), let choice = Reader.choices(page).first(where: { $0.target == line.target }) else {
            Issue.record("no number before “\(text)” here:\n\(read)", sourceLocation: sourceLocation)
            return
        }
        send(.choose(choice.target))
    }
}
