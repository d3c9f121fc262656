import Glibc

/// Bevakning av mappen: another instance's writes wake the program, a clock never does.
///
/// The folder is watched and not the log file, since that comes and goes.
final class FolderWatch {
    let descriptor: Int32

    init(_ folder: String) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        if descriptor >= 0 {
            inotify_add_watch(descriptor, folder, UInt32(IN_ATTRIB | IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE))
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func drain() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while read(descriptor, &buffer, buffer.count) > 0 {}
    }
}
