/// Forum i schemat.
extension Schema {
    /// `meeting` carries what is counted over its agenda (`vbe`, `items`, `answered`, `parked`), so that lists, regularity and
    /// calendars read one index and no agenda. `commitment.turn` is its place in every list: of an open one the day that it is
    /// due, of a closed one a number above all days that is the less the later it was closed.
    ///
    /// What is derived (those five, `moves`, `sorting`, `folded`) is written by the same hand that writes what it is derived
    /// from, and `check` compares them.
    ///
    /// `individual_meeting` is a counter and nothing else: equal meetings are one row, so that not even their order is kept.
    static let third = """
        CREATE TABLE forum (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            sorting TEXT NOT NULL,
            folded TEXT NOT NULL,
            district TEXT NOT NULL,
            convenor TEXT NOT NULL,
            record TEXT NOT NULL,
            cadence TEXT NOT NULL,
            place TEXT,
            rhythm TEXT,
            series_first INTEGER,
            series_through INTEGER,
            series_skips TEXT,
            series_begins INTEGER,
            series_length INTEGER,
            created_day INTEGER NOT NULL,
            closed_day INTEGER
        ) STRICT;
        CREATE INDEX forum_list ON forum (closed_day IS NOT NULL, sorting, code);
        CREATE TABLE forum_organisation (
            forum INTEGER NOT NULL REFERENCES forum, place INTEGER NOT NULL, title TEXT NOT NULL,
            PRIMARY KEY (forum, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE forum_agenda (
            forum INTEGER NOT NULL REFERENCES forum, place INTEGER NOT NULL, code TEXT NOT NULL, kind TEXT NOT NULL,
            title TEXT NOT NULL, length INTEGER, is_standing INTEGER NOT NULL CHECK (is_standing IN (0, 1)),
            PRIMARY KEY (forum, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE meeting (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            forum INTEGER NOT NULL REFERENCES forum,
            day INTEGER NOT NULL,
            begins INTEGER,
            length INTEGER NOT NULL,
            place TEXT,
            stage TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            convenor TEXT NOT NULL,
            record TEXT NOT NULL,
            began_at INTEGER,
            answered_at INTEGER,
            ended_at INTEGER,
            individuals_discussed INTEGER CHECK (individuals_discussed IN (0, 1)),
            approved_day INTEGER,
            diary TEXT,
            forum_title TEXT,
            vbe TEXT,
            items INTEGER NOT NULL,
            answered INTEGER NOT NULL,
            parked INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX meeting_list ON meeting (forum, day, begins, code, stage, vbe, convenor);
        CREATE INDEX meeting_days ON meeting (day, begins, code, forum, stage, vbe);
        CREATE INDEX meeting_stages ON meeting (forum, stage, day, begins, code);
        CREATE INDEX meeting_treated ON meeting (forum, day, vbe, stage) WHERE vbe = 'done' AND stage IN ('held', 'approved');
        CREATE INDEX meeting_ahead ON meeting (day, begins, code, forum, stage) WHERE stage IN ('planned', 'running');
        CREATE TABLE meeting_item (
            meeting INTEGER NOT NULL REFERENCES meeting,
            code TEXT NOT NULL,
            place INTEGER NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            length INTEGER,
            is_standing INTEGER NOT NULL CHECK (is_standing IN (0, 1)),
            state TEXT NOT NULL,
            reason TEXT,
            note TEXT,
            internal_note TEXT,
            ticks TEXT NOT NULL,
            used INTEGER,
            parked_before INTEGER NOT NULL,
            PRIMARY KEY (meeting, code)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting_decision (
            meeting INTEGER NOT NULL REFERENCES meeting, item TEXT NOT NULL, place INTEGER NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (meeting, item, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting_attendance (
            meeting INTEGER NOT NULL REFERENCES meeting, place INTEGER NOT NULL, organisation TEXT NOT NULL,
            presence TEXT NOT NULL,
            PRIMARY KEY (meeting, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE commitment (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            forum INTEGER NOT NULL REFERENCES forum,
            meeting TEXT NOT NULL,
            made_day INTEGER NOT NULL,
            words TEXT NOT NULL,
            role TEXT NOT NULL,
            organisation TEXT,
            due INTEGER NOT NULL,
            state TEXT NOT NULL,
            turn INTEGER NOT NULL,
            moves INTEGER NOT NULL,
            folded TEXT NOT NULL
        ) STRICT;
        CREATE INDEX commitment_list ON commitment (turn, code);
        CREATE INDEX commitment_of ON commitment (forum, turn, code);
        CREATE INDEX commitment_made ON commitment (meeting);
        CREATE TABLE commitment_event (
            commitment INTEGER NOT NULL REFERENCES commitment, place INTEGER NOT NULL, deed TEXT NOT NULL, meeting TEXT,
            day INTEGER NOT NULL, due INTEGER, was INTEGER, reason TEXT,
            PRIMARY KEY (commitment, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX commitment_event_at ON commitment_event (meeting) WHERE meeting IS NOT NULL;

        CREATE TABLE individual_meeting (
            kind TEXT NOT NULL,
            month TEXT NOT NULL,
            consent INTEGER NOT NULL CHECK (consent IN (0, 1)),
            actions INTEGER NOT NULL,
            next_month TEXT NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (kind, month, consent, actions, next_month)
        ) STRICT, WITHOUT ROWID;
        """
}
