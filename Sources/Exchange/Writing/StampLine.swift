import Domain

extension Document {
    var stampLine: String { stamps.stampLine }
}

extension TableDocument {
    var stampLine: String { stamps.stampLine }
}

extension [String] {
    /// Stämplar on one line: `[EXEMPEL] [UTKAST]`.
    fileprivate var stampLine: String { map { $0.visible.oneLine }.filter { !$0.isEmpty }.map { "[\($0)]" }.joined(separator: " ") }
}
