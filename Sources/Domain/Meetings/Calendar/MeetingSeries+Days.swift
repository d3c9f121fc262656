extension MeetingSeries {
    /// The days of its meetings, in order; at most `most`.
    package var days: [CalendarDay] { [] }
}
