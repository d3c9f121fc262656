import Content
import Domain
import Foundation
import Testing

struct StatuteComparisonTests {
    private func citation(_ section: String, sfs: String? = "2031:7", hash: String?) -> Citation {
        Citation(
            id: "p", act: "Päronlagen", sfs: sfs, section: section, gist: "", readOn: CalendarDay(number: 0),
            sha256: hash)
    }

    @Test func tellsTheResultsApart() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("statutes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Invented.text.write(
            to: folder.appendingPathComponent("SFS_2031_7.md"), atomically: true, encoding: .utf8)

        let day = try #require(CalendarDay(year: 2032, month: 6, day: 1))
        let right = try #require(StatuteComparison.hash(of: "1 kap. 2 §", in: StatuteText(Invented.text), on: day))
        #expect(right == Digest.sha256("Stegar ska stå stadigt."))
        let compared = StatuteComparison.compare(
            [
                citation("1 kap. 2 §", hash: right), citation("1 kap. 1 §", hash: right),
                citation("9 kap. 1 §", hash: right), citation("1 kap. 2 §", sfs: "2031:8", hash: right),
                citation("1 kap. 2 §", hash: nil), citation("artikel 9", sfs: nil, hash: nil),
            ], with: StatuteLibrary(folder: folder.path), on: day)
        #expect(
            compared.map(\.result) == [
                .same, .changed, .missingSection, .missingFile, .notMachineChecked, .notMachineChecked,
            ])
    }

    @Test func aNumberCannotLeaveTheFolder() {
        #expect(StatuteLibrary(folder: "f").path(sfs: "2025:400") == "f/SFS_2025_400.md")
        #expect(StatuteLibrary(folder: "f").path(sfs: "../..:400") == nil)
    }

    @Test func digestIsTheKnownOne() {
        #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
