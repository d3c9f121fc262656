import Foundation
import Screen
import Testing

/// Compares the window in four sizes with what was recorded: text, roles and cursor.
///
/// A golden that is missing is recorded and fails, so that it is looked at before it is kept. `RECORD_FRAMES=1` records
/// all of them anew. They stand in `Frames/` beside the test that asks.
package func expectFrame(
    _ name: String, _ scenario: Scenario, sizes: [Size] = Size.all, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    for size in sizes {
        var copy = scenario
        copy.resize(size)
        let golden = Golden(name, size, beside: file)
        let frame = copy.frame.golden
        let record = ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1"
        guard let recorded = golden.recorded, !record else {
            golden.record(frame)
            if !record { Issue.record("recorded \(golden.path): look at it", sourceLocation: sourceLocation) }
            continue
        }
        if frame != recorded {
            Issue.record(
                "\(golden.path) differs\n\(difference(recorded, frame))\n\(copy.text)", sourceLocation: sourceLocation)
        }
    }
}

private struct Golden {
    let path: String

    init(_ name: String, _ size: Size, beside file: String) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Frames")
        path = folder.appendingPathComponent("\(name).\(size.columns)x\(size.rows).frame").path
    }

    var recorded: String? { try? String(contentsOfFile: path, encoding: .utf8) }

    func record(_ frame: String) {
        do { try frame.write(toFile: path, atomically: true, encoding: .utf8) } catch { Issue.record(error) }
    }
}

/// The lines that differ, the recorded one first.
private func difference(_ recorded: String, _ shown: String) -> String {
    let (old, new) = (recorded.split(separator: "\n"), shown.split(separator: "\n"))
    return (0..<max(old.count, new.count)).compactMap { line in
        let (before, after) = (line < old.count ? old[line] : "", line < new.count ? new[line] : "")
        return before == after ? nil : "- \(before)\n+ \(after)"
    }.joined(separator: "\n")
}
