import Domain
import Screen

extension App {
    /// Verbs that mean the same in every pane.
    mutating func performEverywhere(_ verb: Verb) -> [Effect] {
        switch verb {
        case .goStart, .pane1: return go(to: .start)
        case .goRoutine, .pane2: return go(to: .routine)
        case .goPlan, .pane3: return go(to: .plan)
        case .goForum, .pane4: return go(to: .forum)
        case .goReports, .pane5: return go(to: .reports)
        case .goTo: layers.append(.goTo)
        case .palette: layers.append(.palette(Palette(scopes: scopes)))
        case .help: layers.append(.reader(HelpPage.reading(scopes: scopes, texts)))
        case .emergency:
            // Pressed twice it is still one page.
            if layers.last?.isEmergency != true { layers.append(.reader(EmergencyPage.reading(context))) }
        case .back:
            if pane == .start { notice = Notice(.information, texts("back.top")) } else { return go(to: .start) }
        case .quit: return quit()
        case .undo: return undo()
        case .redo: return redo()
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .mouse:
            isMouseOn.toggle()
            notice = Notice(.done, texts(isMouseOn ? "mouse.on" : "mouse.off"))
            return [.mouse(isMouseOn)]
        case .changeDistrict: layers.append(.menu(DistrictMenu.menu(context)))
        case .exportTree, .exportDrawing: return exportRoutine(asDrawing: verb == .exportDrawing)
        case .yearView:
            forum.showYear(now.day.year)
            return go(to: .forum)
        case .commitments:
            forum.showCommitments(of: nil)
            return go(to: .forum)
        case .regularity:
            forum.showRegularity()
            return go(to: .forum)
        case .purge:
            pending = .said(texts("purge.done"))
            return [.change(.purge(now.day))]
        case .practice:
            let response = walk.practise(context)
            _ = go(to: .routine)
            return carryOut(response)
        default:
            notice = Notice(.information, texts("verb.not_here", texts("verb.\(verb.rawValue)")))
        }
        return []
    }

    private mutating func quit() -> [Effect] {
        if let question = reports.leaveQuestion(context) ?? walk.leaveQuestion(.program, context) {
            layers.append(.menu(question))
            return []
        }
        return [.quit]
    }

    /// The whole routine as a file: indented text to read, or DOT to draw.
    private mutating func exportRoutine(asDrawing: Bool) -> [Effect] {
        guard let routine = library?.routine else {
            notice = Notice(.information, texts("export.no_routine"))
            return []
        }
        return [
            asDrawing
                ? .write(RoutinePaper.drawing(routine, texts), name: texts("export.drawing_name"))
                : .write(RoutinePaper.text(routine, texts), name: texts("export.tree_name"))
        ]
    }

    private mutating func undo() -> [Effect] {
        guard shelf.undoState.undo != nil else {
            notice = Notice(.information, texts("undo.nothing"))
            return []
        }
        return [.change(.undo)]
    }

    private mutating func redo() -> [Effect] {
        guard shelf.undoState.redo != nil else {
            notice = Notice(.information, texts("redo.nothing"))
            return []
        }
        return [.change(.redo)]
    }
}

extension Layer {
    var isEmergency: Bool {
        if case .reader(let reading) = self { reading.isEmergency } else { false }
    }
}
