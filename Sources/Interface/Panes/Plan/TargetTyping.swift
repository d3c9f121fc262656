import Domain

/// Räknebart mål as it is typed: "400 feriejobb", "120/400 feriejobb".
enum TargetTyping {
    static func read(_ text: String) -> (reached: Int?, goal: Int, words: String)? {
        let parts = text.trimmed.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let numbers = parts[0].split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(numbers.count), let goal = numbers.last ?? nil, (1...1_000_000).contains(goal) else { return nil }
        if numbers.count == 2 {
            guard let reached = numbers[0], (0...1_000_000).contains(reached) else { return nil }
            return (reached, goal, String(parts[1]))
        }
        return (nil, goal, String(parts[1]))
    }

    static func set(_ text: ScreenedText, _ desk: PlanDesk) -> Response {
        guard let typed = read(text.text), let words = try? ScreenedText(typed.words, kind: .target, acceptingWarnings: true) else { return .none }
        return desk.edit(structure: false) { activity in
            activity.target = ActivityTarget(
                words: words, goal: typed.goal, reached: typed.reached ?? activity.target?.reached ?? 0, units: activity.target?.units ?? [])
        }
    }

    /// "Enhet A; Enhet B": those that are not there yet are added.
    static func setUnits(_ text: ScreenedText, _ desk: PlanDesk) -> Response {
        let names = text.text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
        return desk.edit(structure: false) { activity in
            guard var target = activity.target else { return }
            for name in names where !target.units.contains(where: { $0.name.text == name }) {
                guard let name = try? ScreenedText(name, kind: .unit, acceptingWarnings: true) else { continue }
                target.units.append(TargetUnit(name: name))
            }
            target.goal = max(target.goal, target.units.count)
            activity.target = target
        }
    }
}
