extension Walk {
    /// Pausa: the answers and the ticks that count, and nothing else. What was put aside is not kept.
    package func paused(as id: PausedWalkID, on day: CalendarDay) -> PausedWalk {
        PausedWalk(
            id: id, routineVersion: routine.draft.version, pausedOn: day, steps: steps,
            ticked: Set(position.todos.filter(\.isDone).map(\.node)))
    }

    /// Återuppta: replays as many answers as the routine still asks for. Answers it does not know are not taken over.
    package static func resuming(_ paused: PausedWalk, in routine: Routine) -> Resumed {
        var walk = Walk(routine, steps: paused.steps)
        for node in paused.ticked { try? walk.tick(node) }
        return Resumed(walk: walk, replayed: walk.steps.count, of: paused.steps.count)
    }

    package struct Resumed: Equatable, Sendable {
        package let walk: Walk
        /// Number of answers that could be replayed …
        package let replayed: Int
        /// … of so many.
        package let of: Int

        package var isWhole: Bool { replayed == of }
    }
}
