/// Gränser för inläsning. Whatever the file says of itself, reading it ends here.
package enum ReadingLimits {
    package static let fileMegabytes = 16
    static let fileBytes = fileMegabytes << 20
    package static let rows = 200_000
    package static let columns = 256
    /// Characters of a cell as a workbook counts them: UTF-16 units.
    package static let cellUnits = 32_767
    static let entries: UInt64 = 2_000
    /// Bytes that came out of the archive, not those it spoke of: of one part, and of all that was read.
    static let partBytes = 32 << 20
    static let archiveBytes = 64 << 20
    /// What the tables may take in memory.
    static let keptBytes = 48 << 20
    /// Remarks of each kind. What is remarked upon is marked where it stands as well.
    static let remarksOfAKind = 2_000
    static let pieceBytes = 64 << 10
}
