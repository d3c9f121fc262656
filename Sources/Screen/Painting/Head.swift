/// Huvudrad. Where one is: place, panes and stamps. The stamps are always there, on lines of their own if need be.
struct Head {
    private(set) var rows: [[Cell]] = []
    private(set) var zones: [Frame.Zone] = []

    /// From here on the panes are written out.
    static let roomy = 92

    init(_ page: Page, width: Int, glyphs: Glyphs) {
        let stamps = Self.stamps(page.stamps, glyphs)
        if width >= Self.roomy, layWide(page, stamps, width, glyphs) { return }
        layShort(page, stamps, width, glyphs)
    }

    private mutating func layWide(_ page: Page, _ stamps: [Cell], _ width: Int, _ glyphs: Glyphs) -> Bool {
        let tabs = page.tabs.map { (tab: $0, cells: Self.tab($0, glyphs)) }
        let tabsWidth = tabs.reduce(0) { $0 + $1.cells.count }
        let right = stamps.isEmpty ? 0 : stamps.count + 2
        let places = [page.place, Self.district(page.place)].map { glyphs.cells($0, .strong) }
        guard let place = places.first(where: { 1 + $0.count + 2 + tabsWidth + right + 1 <= width }) else { return false }
        var row = [Cell()] + place + .blank(2)
        // In the middle of what the place and the stamps leave.
        let spare = width - row.count - tabsWidth - right - 1
        row += .blank(min(spare, 10))
        for (tab, cells) in tabs {
            let columns = row.count..<row.count + cells.count
            zones.append(Frame.Zone(row: 0, columns: columns, target: Target("tab", tab.number)))
            row += cells
        }
        if !stamps.isEmpty { row += .blank(width - row.count - stamps.count - 1) + stamps }
        rows = [row]
        return true
    }

    /// `[2 Rutin] Skarpnäck · EJ FASTSTÄLLD      : alla`, of which the menu and then the district give way.
    private mutating func layShort(_ page: Page, _ stamps: [Cell], _ width: Int, _ glyphs: Glyphs) {
        var row = [Cell()]
        if let current = page.tabs.first(where: \.isCurrent) {
            let cells = Self.tab(current, glyphs)
            zones.append(Frame.Zone(row: 0, columns: 1..<1 + cells.count, target: Target("tab", current.number)))
            row += cells + .blank(1)
        }
        let district = glyphs.cells(Self.district(page.place), .strong)
        let menu = glyphs.cells(page.menu, .key)
        let gap = stamps.isEmpty ? [] : [Cell(), Cell(glyphs.symbols.separator, .line), Cell()]
        let fits = row.count + stamps.count + 1 <= width
        if row.count + district.count + (fits ? gap.count + stamps.count : 0) + 1 <= width {
            row += district
            if fits, !district.isEmpty { row += gap }
        }
        if fits { row += stamps }
        if !menu.isEmpty, row.count + 2 + menu.count + 1 <= width {
            row += .blank(width - row.count - menu.count - 1)
            let columns = row.count..<row.count + menu.count
            zones.append(Frame.Zone(row: 0, columns: columns, target: Target("menu", 0)))
            row += menu
        }
        rows = [row.cut(to: width, glyphs.symbols.ellipsis)]
        if !fits { rows += stamps.wrapped(to: max(2, width - 2)).map { [Cell()] + $0 } }
    }

    private static func tab(_ tab: Tab, _ glyphs: Glyphs) -> [Cell] {
        let name = "\(tab.number) \(tab.title)"
        return tab.isCurrent ? glyphs.cells("[\(name)]", .current) : glyphs.cells(" \(name) ")
    }

    /// "samordna · Skarpnäck" is Skarpnäck where there is little room.
    private static func district(_ place: String) -> String {
        guard let dot = place.lastIndex(of: "·") else { return place }
        return String(place[place.index(after: dot)...].drop { $0 == " " })
    }

    private static func stamps(_ stamps: [String], _ glyphs: Glyphs) -> [Cell] {
        var cells: [Cell] = []
        for stamp in stamps {
            if !cells.isEmpty { cells += [Cell(), Cell(glyphs.symbols.separator, .line), Cell()] }
            cells += glyphs.cells(stamp, .stamp)
        }
        return cells
    }
}
