/// Schema. The numbered steps that lead from an empty file to the tables of today.
///
/// The number stands in SQLite's `user_version`. A step that was released is never changed again.
struct Schema: Sendable {
    struct Step: Sendable {
        var number: Int
        var sql: String
    }

    var steps: [Step]
    var number: Int { steps.last?.number ?? 0 }

    static let current = Schema(steps: [
        Step(number: 1, sql: first), Step(number: 2, sql: second), Step(number: 3, sql: third),
    ])

    /// Coded fields keep their codes as text: they can be read by whoever audits the file. `marks_low` and
    /// `marks_high` hold the same codes as bits (`Marks`), for the filter alone; `report_list` carries all that the
    /// filter asks about in the order of the list, so that no filter reads the table.
    private static let first = """
        CREATE TABLE report (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            district TEXT NOT NULL,
            received_day INTEGER NOT NULL,
            period TEXT NOT NULL,
            part_of_day TEXT NOT NULL,
            area TEXT NOT NULL,
            place_type TEXT NOT NULL,
            trigger TEXT NOT NULL,
            event_type TEXT NOT NULL,
            milieu TEXT NOT NULL,
            milieu_basis TEXT NOT NULL,
            affected TEXT NOT NULL,
            count_band TEXT NOT NULL,
            actions TEXT NOT NULL,
            police_report TEXT NOT NULL,
            ia_report TEXT NOT NULL,
            removal TEXT NOT NULL,
            photo TEXT NOT NULL,
            unit_type TEXT NOT NULL,
            reporter_role TEXT NOT NULL,
            support_need TEXT NOT NULL,
            note TEXT,
            few_fit TEXT NOT NULL,
            checked_day INTEGER,
            routine_version TEXT NOT NULL,
            routine_signed INTEGER NOT NULL CHECK (routine_signed IN (0, 1)),
            marks_low INTEGER NOT NULL,
            marks_high INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX report_list ON report (received_day, id, marks_low, marks_high, area, code);
        CREATE INDEX report_unchecked ON report (received_day, id) WHERE checked_day IS NULL;

        CREATE TABLE report_count (total INTEGER NOT NULL, unchecked INTEGER NOT NULL) STRICT;
        INSERT INTO report_count VALUES (0, 0);
        CREATE TRIGGER report_added AFTER INSERT ON report BEGIN
            UPDATE report_count SET total = total + 1, unchecked = unchecked + (NEW.checked_day IS NULL);
        END;
        CREATE TRIGGER report_removed AFTER DELETE ON report BEGIN
            UPDATE report_count SET total = total - 1, unchecked = unchecked - (OLD.checked_day IS NULL);
        END;
        CREATE TRIGGER report_checked AFTER UPDATE OF checked_day ON report
        WHEN (OLD.checked_day IS NULL) <> (NEW.checked_day IS NULL) BEGIN
            UPDATE report_count SET unchecked = unchecked + (NEW.checked_day IS NULL) - (OLD.checked_day IS NULL);
        END;

        CREATE TABLE ending_count (
            district TEXT NOT NULL,
            month TEXT NOT NULL,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (month, kind, detail, district)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE paused_walk (
            id TEXT NOT NULL PRIMARY KEY, routine_version TEXT NOT NULL, paused_day INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE paused_step (
            walk TEXT NOT NULL, position INTEGER NOT NULL, node TEXT NOT NULL, answer TEXT NOT NULL,
            PRIMARY KEY (walk, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE paused_tick (
            walk TEXT NOT NULL, node TEXT NOT NULL, PRIMARY KEY (walk, node)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE journal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session INTEGER NOT NULL,
            day INTEGER NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            deed TEXT NOT NULL,
            revision_before INTEGER NOT NULL,
            revision_after INTEGER NOT NULL,
            position INTEGER,
            drops_text INTEGER NOT NULL,
            brings_text INTEGER NOT NULL,
            undone INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE INDEX journal_undone ON journal (id) WHERE undone;

        CREATE TABLE purge_log (
            id INTEGER PRIMARY KEY, day INTEGER NOT NULL, what TEXT NOT NULL, count INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE upkeep (what TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO upkeep VALUES ('traces', 0);
        """
}
