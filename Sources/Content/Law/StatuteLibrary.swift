import Domain
import Foundation

/// Mapp med författningar: files named `SFS_2025_400.md`. Never committed, only compared with.
package struct StatuteLibrary: Sendable {
    package var folder: String

    package init(folder: String) { self.folder = folder }

    /// The path of `2025:400`. Nil for what is not a number of the Swedish code of statutes.
    package func path(sfs: String) -> String? {
        let parts = sfs.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        return folder + "/SFS_\(parts[0])_\(parts[1]).md"
    }

    /// Nil when there is no such file or it is not readable as UTF-8.
    package func statute(sfs: String) -> StatuteText? {
        guard let path = path(sfs: sfs), let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            return nil
        }
        return StatuteText(text)
    }
}
