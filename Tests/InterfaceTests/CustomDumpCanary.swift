import CustomDump
import Testing

/// `expectNoDifference` passes in silence when its library does not find the test that it runs in.
/// This one has to fail: the day it does not, no difference anywhere would be seen.
@Test func aDifferenceIsReported() {
    withKnownIssue { expectNoDifference("högerextremistisk", "vänsterextremistisk") }
}
