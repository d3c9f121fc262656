import Screen

/// Pages with everything that can stand on one. Invented, with å, ä, ö, é, a combining ring and 作 by default.
enum Pages {
    static let tooSmall = "Fönstret är för litet för samordna."

    static let tabs = [
        "Start", "Rutin", "Plan", "Forum", "Lägesbild", "Uppföljning", "Stöd",
    ].enumerated().map { Tab(number: $0.offset + 1, title: $0.element, isCurrent: $0.offset == 1) }

    static func page(
        _ body: [Block], title: Text = "Rutin vid oro eller händelse", stamps: [String] = ["EJ FASTSTÄLLD"],
        overlay: Overlay? = nil, notice: Notice? = nil
    ) -> Page {
        Page(
            place: "samordna · Skarpnäck", tabs: tabs, menu: ": alla", title: title, stamps: stamps, body: body,
            overlay: overlay,
            hints: [
                Hint(key: "1–4", text: "svara"), Hint(key: "←", text: "ändra svaret före"),
                Hint(key: "t", text: "trädet"), Hint(key: "?", text: "hjälp"),
            ],
            notice: notice, saved: "sparat 14:02")
    }

    static func items(_ count: Int) -> [Item] {
        (0..<count).map { Item(Text("Rad \($0) om A\u{30A}sa, éclair och 作文"), mark: $0 % 2 == 0 ? .open : .done) }
    }

    static func answers(focus: Int? = 0) -> ItemList {
        ItemList(
            name: "svar",
            items: [
                Item("Ja", key: "1"), Item("Nej, 18–20 år", key: "2"), Item("Nej, 21 år eller äldre", key: "3"),
                Item("Vet inte", key: "4", detail: "Leder till den försiktiga vägen."),
            ], focus: focus)
    }

    static let trail = ItemList(
        name: "väg",
        items: [
            Item("Akut fara? Nej", mark: .done, key: "1"), Item("Vad har hänt? Oro, person", mark: .done, key: "2"),
            Item("Ålder", mark: .active, key: "3", indent: 1),
        ])

    static let question: [Block] = [
        .columns([
            Column(weight: 1, stackOrder: 1, isOptional: true, blocks: [.heading("Vägen hit"), .list(trail)]),
            Column(
                weight: 2, stackOrder: 0,
                blocks: [
                    .heading("Gäller oron ett barn, någon som är eller kan vara under 18 år?"), .gap, .list(answers()),
                    .gap, .labelled("Gör inte", "vänta för att åldern är osäker."),
                ]),
        ])
    ]

    static func table(rows: Int, focus: Int, column: Int? = nil) -> ItemList {
        ItemList(
            name: "plan",
            items: (0..<rows).map { row in
                Item(
                    Text("Aktivitet \(row)"), mark: row == 2 ? .warning : .none,
                    cells: [Text("Föräldrastöd \(row) 作文"), "Avd.chef förebyggande", "Löpande", "pågår"])
            },
            focus: focus, focusColumn: column,
            columns: [
                ColumnSpec(title: "Aktivitet", least: 16, weight: 2),
                ColumnSpec(title: "Ansvarig", least: 20, weight: 1, dropOrder: 1),
                ColumnSpec(title: "Tidplan", least: 12, dropOrder: 2), ColumnSpec(title: "Läge", least: 8),
            ])
    }

    static let fields = [
        Field(label: "Område", value: "Bagarmossen", target: Target("fält", 0)),
        Field(
            label: "Forum där frågan togs upp", value: "SSPF Kärrtorp", help: "Välj bland forumen.", hasFocus: true,
            target: Target("fält", 1)),
        Field(label: "Vecka", value: "", target: Target("fält", 2)),
    ]

    static let editor = Editor(label: "Anteckning", text: "kalla Påhittad imorgon 作", caret: 5, found: [6..<14])

    static let everything: [Block] =
        question + [
            .rule, .paragraph("Ett längre stycke med löpande text som bryts vid ord.\nOch en rad till, 作文."), .gap,
            .lines(["├─ en ritning som aldrig bryts, bara klipps där den inte får plats på raden \u{202E}"]),
            .fields(Pages.fields.map { Field(label: $0.label, value: $0.value, target: $0.target) }),
            .list(table(rows: 8, focus: 3)), .editor(Editor(label: "Sök", text: "", caret: 0)),
            .scroll([.paragraph("Lång text."), .lines((0..<30).map { Text("rad \($0)") })], top: 4),
        ]
}

extension Frame {
    /// Where the text stands, by cell.
    func find(_ text: String) -> Position? {
        for row in 0..<size.rows {
            let cells = Array(self[row: row])
            for column in cells.indices {
                var rest = text[...]
                var place = column
                while let first = rest.first, place < cells.count {
                    if cells[place].isContinuation {
                        place += 1
                        continue
                    }
                    guard cells[place].glyph == first else { break }
                    rest.removeFirst()
                    place += 1
                }
                if rest.isEmpty { return Position(row: row, column: column) }
            }
        }
        return nil
    }

    func role(at position: Position) -> Role { cells[position.row * size.columns + position.column].role }
    var isCursorInside: Bool {
        (0..<max(1, size.rows)).contains(cursor.row) && (0..<max(1, size.columns)).contains(cursor.column)
    }
    /// Every wide character has its second half, and no half stands alone.
    var isWhole: Bool {
        for row in 0..<size.rows {
            let cells = Array(self[row: row])
            for (column, cell) in cells.enumerated() {
                let next = column + 1 < cells.count && cells[column + 1].isContinuation
                if cell.isContinuation {
                    if column == 0 || TextWidth.of(cells[column - 1].glyph) != 2 { return false }
                } else if (TextWidth.of(cell.glyph) == 2) != next {
                    return false
                }
            }
        }
        return true
    }
}

func paint(_ page: Page, _ columns: Int, _ rows: Int, _ symbols: Symbols = .unicode) -> Frame {
    Painter.paint(page, size: Size(columns: columns, rows: rows), symbols: symbols, tooSmall: Pages.tooSmall)
}
