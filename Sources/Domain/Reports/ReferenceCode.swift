/// Referenskod: six characters and a check character, without letters and digits that sound or look alike.
package struct ReferenceCode: Hashable, Comparable, Sendable, Codable {
    package let text: String
    package static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}
