import Domain

/// Åtagandenas menyer.
enum CommitmentMenus {
    static func deeds(_ row: CommitmentWindow.Row, _ desk: ForumDesk) -> Menu {
        let texts = desk.texts
        let one = row.commitment
        let deeds: [CommitmentDeed] = one.state == .open ? [.done, .moved, .kept, .dropped] : [.reopened]
        let whole = texts("commitment.said.due", RegularityWords.day(one.due, today: desk.day, texts))
        let standing = CommitmentWords.standing(one, on: desk.day, texts)
        return Menu(
            one.text.text,
            text: [
                CommitmentWords.who(one, texts) + " · " + whole + (standing.isEmpty ? "" : " · " + standing),
                row.forumName + " · " + CommitmentWords.history(one, today: desk.day, texts).joined(separator: " · "),
            ],
            options: deeds.map { Menu.Option(texts("commitment.do.\($0.rawValue)"), .forum(.commitment(.deed(one.id, $0)))) }
                + [
                    Menu.Option(texts("commitment.to_meeting"), .forum(.commitment(.meeting(one.meeting, one.forum)))),
                    Menu.Option(texts("plan.cancel"), .close),
                ])
    }

    static func orders(_ present: CommitmentOrder, _ desk: ForumDesk) -> Menu {
        let all = CommitmentOrder.allCases
        return Menu(
            desk.texts("commitment.order.title"),
            options: all.map { Menu.Option(desk.texts("commitment.order.\($0.rawValue)"), .forum(.commitment(.order($0)))) },
            focus: all.firstIndex(of: present) ?? 0)
    }

    static func exports(_ desk: ForumDesk) -> Menu {
        Menu(
            desk.texts("commitment.export.title"), text: [desk.texts("commitment.export.text")],
            options: ForumFormats.all.map { Menu.Option(ForumFormats.name($0, desk.texts), .forum(.commitment(.export($0)))) })
    }
}

/// Format som forumens listor skrivs i.
enum ForumFormats {
    static let all: [FileFormat] = [.xlsx, .docx, .csv, .txt]

    static func name(_ format: FileFormat, _ texts: Texts) -> String {
        // The plan's own template has nothing to do with these.
        texts(format == .docx ? "commitment.export.docx" : "plan.export.\(format.rawValue)")
    }
}
