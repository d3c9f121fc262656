#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Nätverksenhet. A write-ahead log needs memory shared between its users, which no network file system gives.
enum Network {
    /// Behind `fuse` anything may be; `fuseblk` is a local disk.
    private static let kinds: Set<Substring> = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "fuse"]

    /// Source of the mounts: proc(5), `mountinfo`, found by the number of the device. One that is not found is local.
    static func holds(_ folder: String) -> Bool {
        #if os(Linux)
            var folder = folder
            while Files.facts(folder) == nil, Files.folder(of: folder) != folder { folder = Files.folder(of: folder) }
            guard let device = Files.facts(folder)?.identity.device, let mounts = mounts() else { return false }
            return kind(of: device, in: mounts).map(isNetwork) ?? false
        #else
            return false
        #endif
    }

    static func isNetwork(_ kind: Substring) -> Bool {
        kinds.contains(kind) || kind.hasPrefix("fuse.")
    }

    /// `36 35 98:0 /root /mount rw - ext3 /dev/root rw`: the third word is the device, the kind follows the lone dash.
    static func kind(of device: UInt64, in mounts: String) -> Substring? {
        let number = "\(major(device)):\(minor(device))"
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 4, words[2] == number, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
            else { continue }
            return words[dash + 1]
        }
        return nil
    }

    /// Source: makedev(3), the layout of glibc.
    private static func major(_ device: UInt64) -> UInt64 { (device >> 8 & 0xFFF) | (device >> 32 & 0xFFFF_F000) }
    private static func minor(_ device: UInt64) -> UInt64 { (device & 0xFF) | (device >> 12 & 0xFFFF_FF00) }

    private static func mounts() -> String? {
        #if os(Linux)
            let file = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return nil }
            defer { close(file) }
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 14)
            while true {
                let count = read(file, &buffer, buffer.count)
                guard count > 0 else { break }
                bytes += buffer.prefix(count)
            }
            return String(decoding: bytes, as: UTF8.self)
        #else
            return nil
        #endif
    }
}
