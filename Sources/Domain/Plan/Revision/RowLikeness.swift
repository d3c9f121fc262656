/// Likhet mellan rader: texts that share most of their words.
///
/// Likeness is twice the number of words they share through the number they have together; 0.6 is enough. The likest
/// are paired first, of the equally like those that stand nearest each other, and then those that stand first: the same
/// rows always give the same pairs, whichever plan is called the old one.
struct RowLikeness {
    struct Pair: Equatable {
        var old: Int
        var new: Int
    }

    private struct Candidate {
        var likeness: Int
        var distance: Int
        var pair: Pair

        /// Comes before.
        static func < (a: Candidate, b: Candidate) -> Bool {
            (-a.likeness, a.distance, a.pair.old + a.pair.new, a.pair.new)
                < (-b.likeness, b.distance, b.pair.old + b.pair.new, b.pair.new)
        }
    }

    /// In millionths, so that equal is equal.
    private static let enough = 600_000
    /// Candidates that a row keeps at a time: plans of thousands of nearly equal rows cost no more than others.
    private static let kept = 8
    private static let rounds = 8

    private let olds: [Set<Int>]
    private let news: [Set<Int>]

    init(_ olds: [String], _ news: [String]) {
        var numbers: [String: Int] = [:]
        func words(_ text: String) -> Set<Int> {
            Set(Self.words(text).map { word in
                let number = numbers[word] ?? numbers.count
                numbers[word] = number
                return number
            })
        }
        self.olds = olds.map(words)
        self.news = news.map(words)
    }

    /// Folded, without those of one or two letters, which say nothing.
    static func words(_ text: String) -> [String] {
        text.folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(String.init)
    }

    func pairs() -> [Pair] {
        var found: [Pair] = []
        var openOlds = Set(olds.indices)
        var openNews = news.indices.filter { !news[$0].isEmpty }
        for _ in 0..<Self.rounds {
            let candidates = candidates(openOlds, openNews).sorted(by: <)
            guard !candidates.isEmpty else { break }
            var taken: Set<Int> = []
            for candidate in candidates where openOlds.contains(candidate.pair.old) && !taken.contains(candidate.pair.new) {
                openOlds.remove(candidate.pair.old)
                taken.insert(candidate.pair.new)
                found.append(candidate.pair)
            }
            openNews.removeAll(where: taken.contains)
        }
        return found
    }

    private func candidates(_ openOlds: Set<Int>, _ openNews: [Int]) -> [Candidate] {
        var places: [Int: [Int]] = [:]
        for old in openOlds.sorted() {
            for word in olds[old] { places[word, default: []].append(old) }
        }
        var shared = Array(repeating: 0, count: olds.count)
        return openNews.flatMap { new in
            var met: [Int] = []
            for word in news[new] {
                for old in places[word] ?? [] {
                    if shared[old] == 0 { met.append(old) }
                    shared[old] += 1
                }
            }
            var best: [Candidate] = []
            for old in met {
                let likeness = shared[old] * 2_000_000 / (olds[old].count + news[new].count)
                shared[old] = 0
                guard likeness >= Self.enough else { continue }
                let candidate = Candidate(likeness: likeness, distance: abs(old - new), pair: Pair(old: old, new: new))
                guard best.count < Self.kept || best.last.map({ candidate < $0 }) ?? true else { continue }
                best.insert(candidate, at: best.firstIndex { candidate < $0 } ?? best.count)
                if best.count > Self.kept { best.removeLast() }
            }
            return best
        }
    }
}
