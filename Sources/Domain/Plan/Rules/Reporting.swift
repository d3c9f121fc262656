/// Vad som ska rapporteras: which occasions a row belongs to. Lateness, the counts and the texts for the city ask here.
extension Activity {
    /// Occasions that it still owes a report on, in time order: those of its channels where nothing is reported. What is
    /// dropped owes none.
    package func owedOccasions(planYear: Int) -> [Occasion] {
        channels.filter { owes($0, planYear: planYear) }.map { $0.occasion(planYear: planYear) }.sorted()
    }

    /// Occasions that it counts on, in time order: where it owes a report, and where it has given one. A report that was
    /// given stays counted when the row is dropped or the channel taken away: it was sent, and what was sent never shrinks.
    package func countedOccasions(planYear: Int) -> [Occasion] {
        Set(reports.map(\.occasion)).union(owedOccasions(planYear: planYear)).sorted()
    }
}
