/// Ruta. One cell of the window, in eight bytes of plain memory: rows of cells are copied and compared without looking
/// into any text.
///
/// A wide character stands in its first cell; the next one is then a continuation and holds nothing.
package struct Cell: Hashable, Sendable {
    /// A scalar; from `firstCluster` on the place of a character of several scalars in a table of `Clusters`.
    private var code: UInt32
    package internal(set) var role: Role
    package internal(set) var isContinuation: Bool

    /// The number after the last scalar.
    static let firstCluster: UInt32 = 0x110000

    package init(scalar: Unicode.Scalar = " ", _ role: Role = .normal) {
        code = scalar.value
        self.role = role
        isContinuation = false
    }

    /// A sign of `Symbols`, all of which are one scalar.
    init(_ sign: Character, _ role: Role) {
        self.init(scalar: sign.unicodeScalars.first ?? " ", role)
    }

    init(cluster place: Int, _ role: Role) {
        self.init(scalar: " ", role)
        code = Self.firstCluster + UInt32(place)
    }

    /// The second half of a wide character.
    static func continuation(_ role: Role) -> Cell {
        var cell = Cell(scalar: " ", role)
        cell.isContinuation = true
        return cell
    }

    /// Nil for a character of several scalars.
    package var scalar: Unicode.Scalar? { Unicode.Scalar(code) }
    /// Place in the table of characters of several scalars; nil for a scalar.
    var cluster: Int? { code < Self.firstCluster ? nil : Int(code - Self.firstCluster) }

    func character(_ clusters: [Character]) -> Character {
        scalar.map { Character($0) } ?? cluster.map { clusters[$0] } ?? " "
    }

    mutating func become(_ sign: Character) { self = Cell(sign, role) }
}

extension Cell {
    package var isSpace: Bool { code == 0x20 && !isContinuation }
    var isLineBreak: Bool { code == 0x0A }
    /// Letters with loose marks are letters; that an emoji of several parts is taken for one does no harm.
    var isLetter: Bool { scalar.map(\.properties.isAlphabetic) ?? true }
    var isNumber: Bool { scalar.map { $0.properties.numericType != nil } ?? false }
}

/// Sammansatta tecken. The characters of several scalars that one painting has met: marks without a precomposed letter
/// and emoji of several parts.
final class Clusters {
    private(set) var all: [Character] = []
    private var places: [Character: Int] = [:]

    func place(of character: Character) -> Int {
        if let place = places[character] { return place }
        places[character] = all.count
        all.append(character)
        return all.count - 1
    }
}
