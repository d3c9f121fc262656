import Glibc

/// Where the build has put its programs: beside the tests that run.
package enum BuiltProgram {
    /// Full path of `samordna` or another product of the package, of the same configuration as the tests.
    package static func path(_ name: String = "samordna") throws(PtyFailure) -> String {
        for folder in folders {
            let path = folder + "/" + name
            if access(path, X_OK) == 0 { return path }
        }
        throw PtyFailure("There is no built program \(name) in " + folders.joined(separator: ", "))
    }

    private static var folders: [String] {
        // The program that runs the tests lies there itself, or is told where they lie.
        let told = CommandLine.arguments.filter { $0.contains(".xctest") }
        let package = #filePath.before("/Tests/")
        return (["/proc/self/exe"] + told).compactMap(resolved).map(folder) + ["debug", "release"].map { "\(package)/.build/\($0)" }
    }

    private static func folder(of path: String) -> String {
        var path = path[...]
        // On some systems the tests are a folder of their own.
        path = path.before(".xctest/")
        return String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    }

    private static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}

extension StringProtocol {
    /// What stands before the part; all of it when the part is not there.
    fileprivate func before(_ part: String) -> SubSequence {
        var end = startIndex
        while end < endIndex, !self[end...].hasPrefix(part) { end = index(after: end) }
        return self[..<end]
    }
}
