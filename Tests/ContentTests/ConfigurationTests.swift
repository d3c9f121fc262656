import Content
import Domain
import Testing

struct ConfigurationTests {
    @Test func theFileThatTheProgramWritesChangesNothing() throws {
        #expect(try Configuration.decode(SourceText(.configuration)) == Configuration())
        #expect(try Configuration.decode(SourceText("", file: "config.yaml")) == Configuration())
    }

    @Test func everyLineOfItCanBeTakenIntoUse() throws {
        let commented = ResourceFile.configuration.text.split(separator: "\n")
        let lines = commented.filter { $0.hasPrefix("# ") && $0.contains(": ") && $0.dropFirst(2).first?.isLowercase == true }
        #expect(lines.count == 6)
        let text = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
        var taken = try Configuration.decode(SourceText(text, file: "config.yaml"))
        // The days are written out, and are those that hold without them.
        let other = Wheel.Date(month: 1, day: 1)
        let wheel = Wheel(t1: other, t2: other, annualReport: other, yearAfter: other)
        #expect(taken.annualWheel.applied(to: wheel) == .standard)
        taken.annualWheel = WheelChanges()
        #expect(taken == Configuration())
    }

    @Test func aMisspeltKeyIsToldWithItsPlace() {
        #expect {
            try Configuration.decode(SourceText("language: sv\ncolour: dark\n", file: "config.yaml"))
        } throws: { error in
            let failure = error as? ContentFailure
            return failure?.rule == .unknownKey && failure?.line == 2
        }
    }
}
