/// Persongrinden. Fixed here and not in the file, so that no file can open a way around it.
///
/// Source: design/decisions.md, "The routine". A file may add to it with `concerns_person`, never take away.
package enum PersonTrack {
    package static let nodes: Set<NodeID> = [
        "N05", "N30", "N31", "N32", "N33", "N34", "N35", "N36", "N37", "N40", "N41", "N42", "N43", "N61", "N85", "N86",
    ]
    /// The gate was passed with something else than an opinion.
    package static let person: FactID = "person"
    /// There is an event or a piece of information to tell about, which does not rest on an opinion.
    package static let phenomenon: FactID = "phenomenon"
    /// Something happened, and the one who did it is known.
    package static let event: FactID = "event"

    package static func contains(_ node: Node) -> Bool { node.concernsPerson || nodes.contains(node.id) }
}

/// The steps that the city's routine must have. The set is binding, the edges are ours.
package enum BindingNodes {
    package static let all: [NodeID] = [
        0...6, 10...18, 20...26, 28...29, 30...37, 40...43, 50...52, 60...63, 70...70, 72...72, 80...81, 85...86,
        88...88, 90...99,
    ].flatMap { (numbers: ClosedRange<Int>) in numbers.map { NodeID($0 < 10 ? "N0\($0)" : "N\($0)") } }
}
