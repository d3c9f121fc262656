extension StringProtocol {
    /// Lower case, with å and ä as a, ö as o, é as e and ü as u, in composed characters: what a search compares.
    ///
    /// Equal in bytes for equal texts, however their letters were typed, so that the archive can keep it in a column.
    package var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        var result = ""
        result.reserveCapacity(utf8.count)
        for character in lowercased().composed {
            switch character {
            case "å", "ä", "à", "á": result.append("a")
            case "ö", "ó": result.append("o")
            case "é", "è": result.append("e")
            case "ü": result.append("u")
            default: result.append(character)
            }
        }
        return result
    }
}
