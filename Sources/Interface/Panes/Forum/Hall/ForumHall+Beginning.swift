import Domain
import Screen

/// Nytt forum: first what it is about, which can never be turned; then its kind; then its name.
extension ForumHall {
    mutating func begin(_ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard desk.context.district != nil else { return .show(.menu(DistrictMenu.menu(desk.context))) }
        isAsking = true
        return .show(
            .menu(
                Menu(
                    texts("forum.mode.title"), text: [texts("forum.mode.text")],
                    options: [
                        Menu.Option(
                            texts("forum.mode.phenomenon"), detail: texts("forum.mode.phenomenon.detail"), .forum(.hall(.mode(.phenomenon)))),
                        Menu.Option(
                            texts("forum.mode.individual"), detail: texts("forum.mode.individual.detail"), .forum(.hall(.mode(.individual)))),
                    ])))
    }

    mutating func chosen(_ choice: ForumChoice, _ desk: ForumDesk) -> ForumReply {
        guard case .hall(let choice) = choice else { return .none }
        switch choice {
        case .mode(let mode): return kinds(mode, desk)
        case .kind(let id): return askName(id, desk)
        case .individual(let id):
            isAsking = false
            return .open(.individual(IndividualRoom(kind: id, month: desk.day.month)))
        case .units(let id, let names): return createUnits(id, names, desk)
        case .removeIndividual(let meeting):
            return .change(.removeIndividual(meeting), said: desk.texts("individual.removed"))
        }
    }

    private func kinds(_ mode: ForumMode, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        guard let library = desk.library else { return .refuse(desk.context.forumLibraryProblem ?? texts("forum.kinds_unread")) }
        let options = library.kinds(mode).map { kind in
            Menu.Option(
                kind.name, detail: mode == .phenomenon ? detail(kind, desk) : kind.purpose,
                .forum(.hall(mode == .phenomenon ? .kind(kind.id) : .individual(kind.id))))
        }
        guard !options.isEmpty else { return .refuse(texts("forum.kinds_unread")) }
        let text = texts(mode == .phenomenon ? "forum.kind.text" : "forum.kind.individual_text")
        return .show(.menu(Menu(texts("forum.kind.title"), text: [text], options: options)))
    }

    /// "VBE: varje möte · protokoll · ej bekräftad"
    private func detail(_ kind: ForumKind, _ desk: ForumDesk) -> String {
        let texts = desk.texts
        return texts("forum.vbe", ForumWords.cadence(kind.cadence, texts)) + " · " + desk.word(kind.record)
            + (kind.isConfirmed ? "" : " · " + texts("forum.unconfirmed"))
    }

    private func askName(_ id: ForumKindID, _ desk: ForumDesk) -> ForumReply {
        guard let kind = desk.library?.kind(id) else { return .refuse(desk.texts("forum.kinds_unread")) }
        let purpose: HallPrompt = kind.isPerUnit ? .names(id) : .name(id)
        let text = kind.isPerUnit ? "" : String(kind.name.prefix(purpose.limit))
        return .show(.prompt(Prompt(.forum(.hall(purpose)), text: text, limit: purpose.limit)))
    }

    // MARK: Names

    mutating func submitted(_ prompt: ForumPrompt, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        guard case .hall(let prompt) = prompt else { return .accepted(.none) }
        switch prompt {
        case .filter:
            filter = text.trimmed
            focus = 0
            return .accepted(.none)
        case .name:
            if let taken = taken(text, desk) { return .refused(taken) }
            return .screen(.forumName)
        case .names(let id): return units(id, text, desk)
        }
    }

    mutating func submitted(_ prompt: ForumPrompt, screened text: ScreenedText, _ desk: ForumDesk) -> ForumReply {
        guard case .hall(.name(let id)) = prompt else { return .none }
        guard let district = desk.context.district, let kind = desk.library?.kind(id) else { return .refuse(desk.texts("forum.kinds_unread")) }
        isAsking = false
        var random = RandomSource(seed: desk.context.lot)
        let forum = Forum(kind, id: .random(using: &random), name: text, district: district, createdOn: desk.day)
        // The page of the forum offers the series; it is shown when the forum is durable.
        let then = Response(notice: Notice(.done, desk.texts("forum.created", text.text)), go: .forum(forum.id))
        return ForumReply(Response(effects: [.change(.saveForum(forum, meetings: []))], pending: .then(then)))
    }

    /// Two forums of one name could not be told apart in a list.
    private func taken(_ name: String, _ desk: ForumDesk) -> String? {
        let wanted = name.trimmed.folded
        return desk.heads.contains { $0.forum.name.text.folded == wanted } ? desk.texts("forum.name_taken", name.trimmed) : nil
    }

    private static func parts(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty && seen.insert($0.folded).inserted }
    }

    private func units(_ id: ForumKindID, _ text: String, _ desk: ForumDesk) -> ForumAnswer {
        let texts = desk.texts
        let names = Self.parts(text)
        guard !names.isEmpty else { return .refused(texts("prompt.empty")) }
        var doubtful: [String] = []
        for name in names {
            if let taken = taken(name, desk) { return .refused(taken) }
            do { _ = try ScreenedText(name, kind: .forumName) } catch {
                switch error {
                case .empty: break
                case .tooLong(let limit, _): return .refused(texts("forum.unit_long", name, String(limit)))
                case .found(let findings) where findings.contains { $0.severity == .block }:
                    return .refused(texts("forum.unit_blocked", name))
                case .found: doubtful.append(name)
                }
            }
        }
        guard !doubtful.isEmpty else { return .accepted(createUnits(id, text, desk)) }
        return .accepted(
            .show(
                .menu(
                    Menu(
                        texts("forum.units_doubtful"), text: [doubtful.joined(separator: "; "), texts("forum.units_doubtful.text")],
                        options: [
                            Menu.Option(texts("plan.cancel"), .close),
                            Menu.Option(texts("forum.units_doubtful.yes"), .forum(.hall(.units(id, text)))),
                        ]))))
    }

    private func createUnits(_ id: ForumKindID, _ text: String, _ desk: ForumDesk) -> ForumReply {
        guard let district = desk.context.district, let kind = desk.library?.kind(id) else { return .refuse(desk.texts("forum.kinds_unread")) }
        var random = RandomSource(seed: desk.context.lot)
        let forums = Self.parts(text).compactMap { name in
            (try? ScreenedText(name, kind: .forumName, acceptingWarnings: true)).map {
                Forum(kind, id: .random(using: &random), name: $0, district: district, createdOn: desk.day)
            }
        }
        guard let only = forums.first else { return .refuse(desk.texts("prompt.empty")) }
        let effects = forums.map { Effect.change(.saveForum($0, meetings: [])) }
        let said = desk.texts.count("forum.units_created", forums.count)
        guard forums.count == 1 else { return ForumReply(Response(effects: effects, pending: .said(said))) }
        return ForumReply(Response(effects: effects, pending: .then(Response(notice: Notice(.done, said), go: .forum(only.id)))))
    }

    // MARK: Meetings about individuals

    func removal(_ row: IndividualCount, _ desk: ForumDesk) -> ForumReply {
        let texts = desk.texts
        return .show(
            .menu(
                Menu(
                    texts("individual.remove.title"), text: [individualLine(row, desk), texts("individual.remove.text")],
                    options: [
                        Menu.Option(texts("individual.remove.no"), .close),
                        Menu.Option(texts("individual.remove.yes"), .forum(.hall(.removeIndividual(row.meeting)))),
                    ])))
    }

    /// "november 2026 · SIG · 2 möten · samtycke kontrollerat · 3 åtgärder · nästa i december 2026"
    func individualLine(_ row: IndividualCount, _ desk: ForumDesk) -> String {
        let (texts, meeting) = (desk.texts, row.meeting)
        return [
            ForumDayWords.month(meeting.month, texts), desk.name(of: meeting.kind), texts.count("individual.meetings", row.count),
            texts(meeting.consentChecked ? "individual.consented" : "individual.not_consented"),
            texts.count("individual.actions_count", meeting.actions),
            meeting.nextMonth.map { texts("individual.next_in", ForumDayWords.month($0, texts)) } ?? texts("individual.no_next"),
        ].joined(separator: " · ")
    }
}
