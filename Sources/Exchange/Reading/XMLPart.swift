import CXml
import Domain
import Glibc

/// Ett element i XML: its name without namespace, the vocabulary it belongs to, and its attributes while it begins.
struct XMLElement {
    var space: cxml_space
    var name: String
    fileprivate var attributes: UnsafePointer<UnsafePointer<CChar>?>?

    /// By local name, whatever its namespace.
    subscript(name: String) -> String? {
        guard var pair = attributes else { return nil }
        while let key = pair[0], let value = pair[1] {
            let local = strrchr(key, Int32(UInt8(ascii: "|"))).map { UnsafePointer($0) + 1 } ?? key
            if strcmp(local, name) == 0 { return String(cString: value) }
            pair += 2
        }
        return nil
    }
}

/// Mottagare av en XML-del.
protocol XMLEvents: AnyObject {
    func start(_ element: XMLElement) throws(ImportFailure)
    func end(_ space: cxml_space, _ name: String) throws(ImportFailure)
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportFailure)
}

/// En XML-del ur ett arkiv, read piece by piece and never held whole.
enum XMLPart {
    static func read(_ part: String, in archive: ZipSource, _ events: some XMLEvents) throws(ImportFailure) {
        let bridge = Bridge(events)
        let parser = cxml_new(
            cxml_events(
                context: Unmanaged.passUnretained(bridge).toOpaque(),
                start: { context, space, name, attributes in
                    Bridge.handle(context) { (events) throws(ImportFailure) in
                        try events.start(XMLElement(space: space, name: String(cName: name), attributes: attributes))
                    }
                },
                end: { context, space, name in
                    Bridge.handle(context) { (events) throws(ImportFailure) in try events.end(space, String(cName: name)) }
                },
                characters: { context, bytes, count in
                    let text = UnsafeRawBufferPointer(start: bytes, count: count).bindMemory(to: UInt8.self)
                    return Bridge.handle(context) { (events) throws(ImportFailure) in try events.characters(text) }
                }))
        guard let parser else { throw .bomb(path: archive.path) }
        defer { cxml_free(parser) }
        func check(_ code: Int32) throws(ImportFailure) {
            if let failure = bridge.failure { throw failure }
            switch Int(code) {
            case 0: return
            case Int(CXML_FORBIDDEN): throw .forbiddenXML(path: archive.path)
            case Int(CXML_TOO_LARGE), Int(CXML_NO_MEMORY): throw .bomb(path: archive.path)
            default: throw .damaged(path: archive.path, detail: "\(part.oneLine):\(cxml_line(parser))")
            }
        }
        try withExtendedLifetime(bridge) { () throws(ImportFailure) in
            try archive.read(part) { (bytes) throws(ImportFailure) in try check(cxml_feed(parser, bytes.baseAddress, bytes.count, false)) }
            try check(cxml_feed(parser, nil, 0, true))
        }
    }

    /// Carries the receiver through C, and what it threw back.
    private final class Bridge {
        private let events: any XMLEvents
        private(set) var failure: ImportFailure?

        init(_ events: any XMLEvents) { self.events = events }

        /// Other than 0 stops the reading.
        static func handle(_ context: UnsafeMutableRawPointer?, _ body: (any XMLEvents) throws(ImportFailure) -> Void) -> Int32 {
            guard let context else { return 1 }
            let bridge = Unmanaged<Bridge>.fromOpaque(context).takeUnretainedValue()
            do throws(ImportFailure) {
                try body(bridge.events)
                return 0
            } catch {
                bridge.failure = error
                return 1
            }
        }
    }
}

extension String {
    fileprivate init(cName: UnsafePointer<CChar>?) { self = cName.map { String(cString: $0) } ?? "" }
}
