/// Handlingsplanen i schemat.
extension Schema {
    /// Sets are codes with commas between, roles are ids with line breaks between. `activity_list` carries what is counted
    /// and what most filters ask about in the order of the plan; `activity_owed` what is owed, by its
    /// weight and its last day in time. Both are small beside
    /// the rows, so that a change of status writes little.
    ///
    /// What is derived (`late_from`, `start_day`, `reported`, `activity_words` …) is written by the same hand that writes
    /// what it is derived from, and `check` compares them. The index of words has its text in `activity_words`.
    static let second = """
        CREATE TABLE plan (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            district TEXT NOT NULL,
            year INTEGER NOT NULL,
            edition INTEGER NOT NULL,
            style TEXT NOT NULL,
            goal TEXT,
            predecessor TEXT,
            is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
            stage TEXT NOT NULL,
            is_frozen INTEGER NOT NULL CHECK (is_frozen IN (0, 1)),
            counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
            removed_day INTEGER,
            activities INTEGER NOT NULL DEFAULT 0,
            done INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX plan_year ON plan (year DESC, edition DESC, id) WHERE removed_day IS NULL;
        CREATE INDEX plan_removed ON plan (removed_day) WHERE removed_day IS NOT NULL;
        CREATE TABLE plan_section (
            plan INTEGER NOT NULL REFERENCES plan, place INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
            PRIMARY KEY (plan, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_step (
            plan INTEGER NOT NULL REFERENCES plan, place INTEGER NOT NULL, step TEXT NOT NULL, day INTEGER NOT NULL,
            diary TEXT,
            PRIMARY KEY (plan, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_removal (
            plan INTEGER NOT NULL REFERENCES plan, place INTEGER NOT NULL, activity TEXT NOT NULL, reason TEXT NOT NULL,
            PRIMARY KEY (plan, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_silence (
            plan INTEGER NOT NULL REFERENCES plan, place INTEGER NOT NULL, rule TEXT NOT NULL, activity TEXT,
            reason TEXT NOT NULL,
            PRIMARY KEY (plan, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE activity (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            plan INTEGER NOT NULL REFERENCES plan,
            section TEXT NOT NULL,
            section_place INTEGER NOT NULL,
            position INTEGER NOT NULL,
            status TEXT NOT NULL,
            kind TEXT NOT NULL,
            channels TEXT NOT NULL,
            perspectives TEXT NOT NULL,
            strategy TEXT NOT NULL,
            reported TEXT NOT NULL,
            rewrite TEXT NOT NULL,
            answer TEXT,
            ancestor TEXT,
            template TEXT,
            late_from INTEGER,
            start_day INTEGER,
            end_day INTEGER,
            notes INTEGER NOT NULL,
            responsible TEXT NOT NULL,
            lead TEXT,
            collaborators TEXT NOT NULL,
            words TEXT,
            schedule TEXT,
            follow_up TEXT,
            target_words TEXT,
            target_goal INTEGER,
            target_reached INTEGER
        ) STRICT;
        CREATE INDEX activity_list ON activity (
            plan, section_place, position, code, status, late_from, channels, reported, rewrite, answer, section, kind,
            perspectives, strategy
        );
        CREATE INDEX activity_due ON activity (plan, late_from) WHERE late_from IS NOT NULL;
        CREATE TABLE activity_owed (
            plan INTEGER NOT NULL, weight INTEGER NOT NULL, day INTEGER NOT NULL, activity INTEGER NOT NULL,
            PRIMARY KEY (plan, weight, day, activity)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE activity_report (
            activity INTEGER NOT NULL REFERENCES activity, place INTEGER NOT NULL, occasion TEXT NOT NULL,
            status TEXT NOT NULL, day INTEGER NOT NULL, comment TEXT,
            PRIMARY KEY (activity, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE activity_note (
            activity INTEGER NOT NULL REFERENCES activity, place INTEGER NOT NULL, day INTEGER NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (activity, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE activity_unit (
            activity INTEGER NOT NULL REFERENCES activity, place INTEGER NOT NULL, title TEXT NOT NULL, done_day INTEGER,
            PRIMARY KEY (activity, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE activity_words (id INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
        CREATE VIRTUAL TABLE activity_search USING fts5(
            folded, content = 'activity_words', content_rowid = 'id', prefix = '1 2 3', columnsize = 0, detail = none,
            tokenize = 'unicode61 remove_diacritics 0'
        );
        CREATE TABLE activity_log (
            id INTEGER PRIMARY KEY, activity TEXT NOT NULL, day INTEGER NOT NULL, field TEXT NOT NULL,
            before TEXT NOT NULL, after TEXT NOT NULL
        ) STRICT;
        CREATE INDEX activity_log_of ON activity_log (activity, id);

        CREATE TRIGGER activity_added AFTER INSERT ON activity BEGIN
            UPDATE plan SET activities = activities + 1, done = done + (NEW.status = 'done') WHERE id = NEW.plan;
        END;
        CREATE TRIGGER activity_removed AFTER DELETE ON activity BEGIN
            UPDATE plan SET activities = activities - 1, done = done - (OLD.status = 'done') WHERE id = OLD.plan;
        END;
        CREATE TRIGGER activity_ticked AFTER UPDATE OF status ON activity
        WHEN (OLD.status = 'done') <> (NEW.status = 'done') BEGIN
            UPDATE plan SET done = done + (NEW.status = 'done') - (OLD.status = 'done') WHERE id = NEW.plan;
        END;

        CREATE TABLE role (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, merged_into TEXT) STRICT;
        CREATE TABLE role_synonym (
            role TEXT NOT NULL, place INTEGER NOT NULL, title TEXT NOT NULL, PRIMARY KEY (role, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE saved_view (key INTEGER PRIMARY KEY, title TEXT NOT NULL, query TEXT NOT NULL) STRICT;

        CREATE TABLE journal_thing (
            entry INTEGER NOT NULL, thing TEXT NOT NULL, revision_before INTEGER NOT NULL,
            revision_after INTEGER NOT NULL,
            PRIMARY KEY (entry, thing)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX journal_thing_of ON journal_thing (thing);
        INSERT INTO upkeep VALUES ('wheel', 0);
        """
}
