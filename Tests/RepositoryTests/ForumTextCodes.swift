import Domain

/// `code.<field>.<raw value>` for the lists of codes of the forum and the year.
enum ForumTextCodes {
    static let codes: Set<String> = [
        keys(ForumMode.self), keys(RecordType.self), keys(MeetingStage.self), keys(AgendaKind.self), keys(ItemState.self), keys(VBETick.self),
        keys(Presence.self), keys(CommitmentState.self), keys(CommitmentDeed.self), keys(YearKind.self),
    ].reduce(into: []) { $0.formUnion($1) }

    private static func keys<C: ReportCode>(_ code: C.Type) -> Set<String> {
        TextFamilies.keys("code.\(C.field).", C.allCases.map(\.rawValue))
    }
}
