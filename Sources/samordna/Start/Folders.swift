import Glibc

/// Mapparna, as the XDG rules say. Nothing is ever put directly in the home folder, and no folder with data is called cache.
struct Folders {
    let data: String
    let configuration: String

    init(environment: (String) -> String?) {
        let home = environment("HOME") ?? "/"
        // A relative path is not valid there, and is left out of account.
        func folder(_ variable: String, _ standard: String) -> String {
            let given = environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
            return (given ?? home + "/" + standard) + "/samordna"
        }
        data = folder("XDG_DATA_HOME", ".local/share")
        configuration = folder("XDG_CONFIG_HOME", ".config")
    }

    var archive: String { data + "/samordna.db" }
    var settings: String { configuration + "/config.yaml" }
    /// A district's own routine: replaces or amends the shipped one.
    var routine: String { configuration + "/rutin.yaml" }
    /// A district's own contacts, instead of the shipped ones: functions and numbers, never people.
    var contacts: String { configuration + "/kontakter.yaml" }
}

/// A variable of the environment; nil when it is unset or empty.
func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
}

/// The bytes of a file; nil when there is none. Throws when it is there and cannot be read.
func contents(of path: String) throws(Unreadable) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw Unreadable(path: path)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(file, &chunk, chunk.count)
        if count < 0 { throw Unreadable(path: path) }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
        // No file of ours is larger; a device or a log by mistake ends here.
        if bytes.count > 8_000_000 { throw Unreadable(path: path) }
    }
}

struct Unreadable: Error {
    let path: String
}
