/// Numrering. A number for everything on a page that can be chosen, in the order it is read.
///
/// An item with a digit as its key keeps it, unless something read before has it: so "svara 1–4" means the same in
/// both modes. The others get the numbers that are left.
struct Numbering {
    private(set) var choices: [Reader.Choice] = []
    private var numbers: [Target: Int] = [:]

    init(_ blocks: [Block]) {
        var wanted: [(target: Target, key: String?)] = []
        Self.collect(blocks, into: &wanted)
        var taken: Set<Int> = []
        for (target, key) in wanted where numbers[target] == nil {
            if let number = key.flatMap({ Int($0) }), number > 0, number < 1000, taken.insert(number).inserted {
                numbers[target] = number
            }
        }
        var next = 1
        for (target, _) in wanted {
            if numbers[target] == nil {
                while taken.contains(next) { next += 1 }
                taken.insert(next)
                numbers[target] = next
            }
            if let number = numbers[target], !choices.contains(where: { $0.number == number }) {
                choices.append(Reader.Choice(number: number, target: target))
            }
        }
    }

    func number(of target: Target) -> Int? { numbers[target] }

    /// Width of the largest number, for the column of numbers.
    var width: Int { String(choices.map(\.number).max() ?? 0).count }

    private static func collect(_ blocks: [Block], into wanted: inout [(target: Target, key: String?)]) {
        for block in blocks {
            switch block {
            case .list(let list) where !list.name.isEmpty:
                for (place, item) in list.items.enumerated() {
                    wanted.append((Target(list.name, list.first + place), item.key))
                }
            case .fields(let fields): wanted += fields.map { ($0.target, nil) }
            case .columns(let columns): for column in columns.inReadingOrder { collect(column.blocks, into: &wanted) }
            case .scroll(let blocks, _): collect(blocks, into: &wanted)
            default: break
            }
        }
    }
}

extension [Column] {
    /// `sorted` keeps the order of equals, so columns of the same order are read from the left.
    var inReadingOrder: [Column] { sorted { $0.stackOrder < $1.stackOrder } }
}
