import Domain
import GRDB

/// Pausad genomgång, in three tables: the walk, its steps in order, its ticks.
enum WalkRecord {
    static func keep(_ walk: PausedWalk, in db: Database) throws {
        try db.run("DELETE FROM paused_walk WHERE id = ?", [walk.id.text])
        try db.run("DELETE FROM paused_step WHERE walk = ?", [walk.id.text])
        try db.run("DELETE FROM paused_tick WHERE walk = ?", [walk.id.text])
        try insert(walk, in: db)
    }

    private static func insert(_ walk: PausedWalk, in db: Database) throws {
        try db.run(
            "INSERT INTO paused_walk (id, routine_version, paused_day) VALUES (?, ?, ?)",
            [walk.id.text, walk.routineVersion, walk.pausedOn.number])
        for (position, step) in walk.steps.enumerated() {
            try db.run(
                "INSERT INTO paused_step (walk, position, node, answer) VALUES (?, ?, ?, ?)",
                [walk.id.text, position, step.node.text, step.answer.text])
        }
        for node in walk.ticked.sorted() {
            try db.run("INSERT INTO paused_tick (walk, node) VALUES (?, ?)", [walk.id.text, node.text])
        }
    }

    /// Forgets every walk but those that `keeps` says; the number of the forgotten ones.
    ///
    /// The tables are emptied whole and the rest written anew: when SQLite moves rows between pages it leaves copies
    /// of them behind that `secure_delete` does not reach, but it does wipe every page of a table that is emptied.
    static func forget(in db: Database, keeps: (PausedWalkHead) -> Bool) throws -> Int {
        let all = try heads(in: db)
        let kept = all.filter(keeps)
        guard kept.count < all.count else { return 0 }
        let walks = try kept.compactMap { try read($0.id, in: db) }
        for table in ["paused_walk", "paused_step", "paused_tick"] { try db.run("DELETE FROM \(table)") }
        for walk in walks { try insert(walk, in: db) }
        return all.count - kept.count
    }

    /// The latest first.
    static func heads(in db: Database) throws -> [PausedWalkHead] {
        let sql = """
            SELECT id, paused_day, routine_version, (SELECT count(*) FROM paused_step WHERE walk = paused_walk.id)
            FROM paused_walk ORDER BY paused_day DESC, id
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql)).map {
            PausedWalkHead(
                id: PausedWalkID($0[0]), pausedOn: CalendarDay(number: $0[1]), routineVersion: $0[2], answered: $0[3])
        }
    }

    static func read(_ id: PausedWalkID, in db: Database) throws -> PausedWalk? {
        let head = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT routine_version, paused_day FROM paused_walk WHERE id = ?"),
            arguments: [id.text])
        guard let head else { return nil }
        let steps = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT node, answer FROM paused_step WHERE walk = ? ORDER BY position"),
            arguments: [id.text])
        let ticks = try String.fetchAll(
            db.cachedStatement(sql: "SELECT node FROM paused_tick WHERE walk = ?"), arguments: [id.text])
        return PausedWalk(
            id: id, routineVersion: head[0], pausedOn: CalendarDay(number: head[1]),
            steps: steps.map { WalkStep(node: NodeID($0[0]), answer: AnswerID($0[1])) },
            ticked: Set(ticks.map { NodeID($0) }))
    }
}
