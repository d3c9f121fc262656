import CustomDump
import Testing

/// Two values that should be equal, and when they are not, where they differ.
///
/// The library's own `expectNoDifference` says nothing at all in a test target that is not linked with its reporter,
/// so the difference is recorded here.
func expectSame<Value: Equatable>(_ one: Value, _ other: Value, sourceLocation: SourceLocation = #_sourceLocation) {
    guard one != other else { return }
    Issue.record("\(diff(one, other) ?? "\(one) is not \(other)")", sourceLocation: sourceLocation)
}

/// The canary: it has to fail. The day it does not, no difference anywhere would be seen.
@Test func aDifferenceIsReported() {
    withKnownIssue { expectSame(["högerextremistisk"], ["vänsterextremistisk"]) }
}
