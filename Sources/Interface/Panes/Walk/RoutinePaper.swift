import Domain

/// Rutinen på papper: the whole of it as indented text or as a drawing, stamped when nobody has signed it.
package enum RoutinePaper {
    package static func text(_ routine: Routine, _ texts: Texts) -> String {
        let lines = RoutineDrawing.indentedText(routine).map { TreeLine.text($0, routine, texts).plain }
        return ([heading(routine, texts), ""] + lines + ["", stamp(routine, texts)]).joined(separator: "\n")
    }

    /// DOT. The stamp stands over the drawing itself, so that it follows it wherever it goes.
    package static func drawing(_ routine: Routine, _ texts: Texts) -> String {
        RoutineDrawing.dot(routine, title: heading(routine, texts))
    }

    private static func heading(_ routine: Routine, _ texts: Texts) -> String {
        [routine.draft.title, routine.draft.version, stamp(routine, texts)].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func stamp(_ routine: Routine, _ texts: Texts) -> String {
        routine.isSigned ? "" : texts("stamp.unsigned")
    }
}
