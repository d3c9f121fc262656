import Content
import Domain
import Foundation
import Testing
@Test func scratch() throws {
    guard let out = ProcessInfo.processInfo.environment["SCRATCH_OUT"] else { return }
    var lines = ""
    let folder = "/work/shared/law"
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        let t = StatuteText(try String(contentsOfFile: folder + "/" + file, encoding: .utf8))
        for w in t.wordings {
            lines += "\(file)\t\(w.reference)\t\(w.from.map { "\($0)" } ?? "")\t\(w.until.map { "\($0)" } ?? "")\t\(Digest.sha256(CanonicalText.of(w.text)))\t\(CanonicalText.of(w.text))\n"
        }
    }
    try lines.write(toFile: out, atomically: true, encoding: .utf8)
}
