/// A set of numbers 0 ..< 128 in two words, so that a state of a walk is small enough to be visited by the hundred thousand.
struct Bits: Hashable, Sendable {
    static let capacity = 128

    private(set) var low: UInt64
    private(set) var high: UInt64

    init() {
        low = 0
        high = 0
    }

    init(_ number: Int) {
        self.init()
        insert(number)
    }

    var isEmpty: Bool { low | high == 0 }
    var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }
    /// The lowest number of the set.
    var first: Int? {
        if low != 0 { return low.trailingZeroBitCount }
        return high == 0 ? nil : 64 + high.trailingZeroBitCount
    }

    func contains(_ number: Int) -> Bool {
        number < 64 ? low >> UInt64(number) & 1 == 1 : high >> UInt64(number - 64) & 1 == 1
    }

    mutating func insert(_ number: Int) {
        if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
    }

    mutating func remove(_ number: Int) {
        if number < 64 { low &= ~(1 << UInt64(number)) } else { high &= ~(1 << UInt64(number - 64)) }
    }

    mutating func formUnion(_ other: Bits) {
        low |= other.low
        high |= other.high
    }

    mutating func formIntersection(_ other: Bits) {
        low &= other.low
        high &= other.high
    }

    func subtracting(_ other: Bits) -> Bits {
        var rest = self
        rest.low &= ~other.low
        rest.high &= ~other.high
        return rest
    }

    func intersection(_ other: Bits) -> Bits {
        var common = self
        common.formIntersection(other)
        return common
    }

    /// Those that are larger than `number`.
    func above(_ number: Int) -> Bits {
        var above = self
        if number < 63 {
            above.low &= ~0 << UInt64(number + 1)
        } else {
            above.low = 0
            above.high &= number < 127 ? ~0 << UInt64(number - 63) : 0
        }
        return above
    }

    /// In rising order.
    func forEach(_ body: (Int) -> Void) {
        var rest = self
        while let number = rest.first {
            body(number)
            rest.remove(number)
        }
    }

    /// In rising order.
    var numbers: [Int] {
        var numbers: [Int] = []
        forEach { numbers.append($0) }
        return numbers
    }
}
