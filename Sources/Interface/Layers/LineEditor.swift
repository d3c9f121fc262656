import Screen

/// A line of text under editing. Pure: what is done with the text is the business of whoever holds it.
package struct LineEditor: Equatable, Sendable {
    package private(set) var characters: [Character]
    package private(set) var caret: Int
    /// Longest text in characters; more than that is not taken, and said.
    package let limit: Int

    package init(_ text: String = "", limit: Int) {
        characters = Array(text)
        caret = characters.count
        self.limit = limit
    }

    package var text: String { String(characters) }
    package var isFull: Bool { characters.count >= limit }

    /// Puts in what fits of the text; control characters become spaces. False when something was left out.
    @discardableResult package mutating func insert(_ text: some Sequence<Character>) -> Bool {
        var all = true
        for character in text {
            guard characters.count < limit else {
                all = false
                break
            }
            let isControl = character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7f }
            characters.insert(isControl ? " " : character, at: caret)
            caret += 1
        }
        return all
    }

    /// Nil when the key is not one for editing.
    package mutating func edit(_ key: Key) -> Bool? {
        switch key {
        case .character(let character): return insert([character])
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(characters.count, caret + 1)
        case .home, .control("a"): caret = 0
        case .end, .control("e"): caret = characters.count
        case .backspace:
            guard caret > 0 else { return true }
            caret -= 1
            characters.remove(at: caret)
        case .delete, .control("d"):
            guard caret < characters.count else { return true }
            characters.remove(at: caret)
        case .control("u"):
            characters.removeFirst(caret)
            caret = 0
        case .control("k"): characters.removeLast(characters.count - caret)
        case .control("w"):
            while caret > 0, characters[caret - 1] == " " { removeBefore() }
            while caret > 0, characters[caret - 1] != " " { removeBefore() }
        default: return nil
        }
        return true
    }

    private mutating func removeBefore() {
        caret -= 1
        characters.remove(at: caret)
    }
}
