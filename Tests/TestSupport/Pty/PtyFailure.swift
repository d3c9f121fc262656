import Glibc

/// What went wrong outside the thing that is tested, or something that was waited for and did not come.
package struct PtyFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }

    /// With what the system says about it.
    static func system(_ what: String, _ code: Int32 = errno) -> PtyFailure {
        PtyFailure("\(what): \(String(cString: strerror(code)))")
    }
}
