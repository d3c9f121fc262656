/// Mall: the columns that a plan's tables are printed with, and what they are called there.
package struct HouseStyle: Equatable, Sendable {
    package struct Column: Equatable, Sendable {
        package var field: PlanField
        package var title: String
        /// Other headings, in the tables of those sections.
        package var sectionTitles: [SectionID: String]
        package init(field: PlanField, title: String, sectionTitles: [SectionID: String] = [:]) {
            self.field = field
            self.title = title
            self.sectionTitles = sectionTitles
        }

        package func title(in section: SectionID) -> String { sectionTitles[section] ?? title }
    }
    package var id: StyleID
    package var name: String
    package var columns: [Column]
    package init(id: StyleID, name: String, columns: [Column]) {
        self.id = id
        self.name = name
        self.columns = columns
    }
}

/// Utkast till plan: an example or the template, as Resources have it, before it has ids and a district.
package struct PlanDraft: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package var section: SectionID
        package var text: String
        /// By id in the shipped register.
        package var responsible: [RoleID]
        package var collaborators: [RoleID]
        /// `{year}` in it becomes the year of the plan, and so in `followUp`.
        package var timeline: String
        package var channels: Set<FollowUpChannel>
        package var followUp: String
        package var kind: ActivityKind
        package var perspectives: Set<Perspective>
        package var points: Set<StrategyPoint>
        package var target: ActivityTarget?
        package var family: FamilyID?
        package init(
            section: SectionID, text: String, responsible: [RoleID] = [], collaborators: [RoleID] = [],
            timeline: String = "", channels: Set<FollowUpChannel> = [], followUp: String = "", kind: ActivityKind = .own,
            perspectives: Set<Perspective> = [], points: Set<StrategyPoint> = [], target: ActivityTarget? = nil,
            family: FamilyID? = nil
        ) {
            self.section = section
            self.text = text
            self.responsible = responsible
            self.collaborators = collaborators
            self.timeline = timeline
            self.channels = channels
            self.followUp = followUp
            self.kind = kind
            self.perspectives = perspectives
            self.points = points
            self.target = target
            self.family = family
        }
    }

    /// `2018`, `2019`, `2020`, `template`
    package var id: String
    /// What it is called where it is chosen.
    package var name: String
    /// Of an example; nil for the template, which takes the year it is used in.
    package var year: Int?
    package var style: StyleID
    package var goal: String
    package var sections: [PlanSection]
    package var rows: [Row]
    package init(
        id: String, name: String, year: Int?, style: StyleID, goal: String, sections: [PlanSection], rows: [Row]
    ) {
        self.id = id
        self.name = name
        self.year = year
        self.style = style
        self.goal = goal
        self.sections = sections
        self.rows = rows
    }

    /// With ids, in a district: what is created.
    package func bundle(
        district: DistrictID, year: Int, isExample: Bool, roles: [Role], using generator: inout some RandomNumberGenerator
    ) -> PlanBundle {
        let plan = Plan(
            id: .random(using: &generator), district: district, year: year, style: style,
            goal: goal.isEmpty ? nil : ScreenedText(stored: goal, kind: .goal), sections: sections, isExample: isExample)
        let activities = rows.enumerated().map { place, row in
            Activity(
                id: .random(using: &generator), plan: plan.id, section: row.section, position: place * Activity.positionGap,
                text: ScreenedText(stored: row.text, kind: .activity), responsible: row.responsible,
                lead: row.responsible.count == 1 ? row.responsible.first : nil, collaborators: row.collaborators,
                timeline: Self.filled(row.timeline, kind: .timeline, year: year),
                channels: row.channels, followUp: Self.filled(row.followUp, kind: .followUp, year: year),
                kind: row.kind, perspectives: row.perspectives, points: row.points, target: row.target, family: row.family)
        }
        let named = Set(rows.flatMap { $0.responsible + $0.collaborators })
        return PlanBundle(plan: plan, activities: activities, roles: roles.filter { named.contains($0.id) })
    }

    /// Nil for words that say nothing.
    private static func filled(_ words: String, kind: ScreenedText.Kind, year: Int) -> ScreenedText? {
        guard !words.isEmpty else { return nil }
        let parts = words.split(separator: "{year}", omittingEmptySubsequences: false)
        return ScreenedText(stored: parts.joined(separator: String(year)), kind: kind)
    }
}

/// Aktivitetsfamilj: what comes back from year to year under other words.
package struct ActivityFamily: Equatable, Sendable {
    package var id: FamilyID
    package var name: String
    package init(id: FamilyID, name: String) {
        self.id = id
        self.name = name
    }
}

/// What the plan pane has from Resources: decoded when it is first needed.
package struct PlanLibrary: Equatable, Sendable {
    package var styles: [HouseStyle]
    package var drafts: [PlanDraft]
    /// The shipped register.
    package var roles: [Role]
    package var families: [ActivityFamily]
    package init(styles: [HouseStyle], drafts: [PlanDraft], roles: [Role], families: [ActivityFamily] = []) {
        self.styles = styles
        self.drafts = drafts
        self.roles = roles
        self.families = families
    }
    package func family(_ id: FamilyID) -> ActivityFamily? { families.first { $0.id == id } }
    package func style(_ id: StyleID) -> HouseStyle? { styles.first { $0.id == id } ?? styles.first }
    package func draft(_ id: String) -> PlanDraft? { drafts.first { $0.id == id } }
}
