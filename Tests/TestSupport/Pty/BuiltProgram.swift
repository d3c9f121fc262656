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
        let package = #filePath.components(before: "/Tests/")
        return (["/proc/self/exe"] + told).compactMap(resolved).map(folder) + ["debug", "release"].map { "\(package)/.build/\($0)" }
    }

    private static func folder(of path: String) -> String {
        var path = path[...]
        // On some systems the tests are a folder of their own.
        if let bundle = path.range(of: ".xctest/") { path = path[..<bundle.lowerBound] }
        return String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    }

    private static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}

extension StringProtocol {
    func range(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }

    func components(before part: String) -> String {
        String(range(of: part).map { self[..<$0.lowerBound] } ?? self[...])
    }
}
