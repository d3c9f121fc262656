import Domain
import Synchronization

/// Lästa tidplaner. Many rows have the same words, and a row in focus is read at every key: so what was read is remembered.
enum ReadTimelines {
    private static let most = 256

    private struct Words: Hashable {
        var words: String
        var planYear: Int
    }

    private static let known = Mutex<[Words: Timeline]>([:])

    static func read(_ words: String, planYear: Int) -> Timeline {
        known.withLock { known in
            let asked = Words(words: words, planYear: planYear)
            if let timeline = known[asked] { return timeline }
            let timeline = Timeline(reading: words, planYear: planYear)
            if known.count >= most { known.removeAll(keepingCapacity: true) }
            known[asked] = timeline
            return timeline
        }
    }
}
