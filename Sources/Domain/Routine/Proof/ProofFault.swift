/// What a proof may find wrong at one answer. The walk that shows it is kept beside it.
struct ProofFault: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// No edge holds, and there is no outcome.
        case gap
        /// A step of the person track is opened before the gate was passed.
        case personTrackWithoutGate(opened: Int)
        /// An outcome allows a blankett, and there is neither a person behind the gate nor a phenomenon.
        case formWithoutGround
        /// An outcome allows a blankett in a walk that has nothing but an opinion.
        case formAfterOpinion
        /// A walk can be finished without any outcome.
        case endWithoutOutcome
    }

    var kind: Kind
    var step: Int
    var reply: Int
}

extension RoutineGraph {
    /// What is wrong when the reply has been given: `facts` with those it sets, and everything it may have opened.
    func faults(_ reply: Reply, facts: UInt32, opening opened: Bits) -> [ProofFault.Kind] {
        var faults: [ProofFault.Kind] = []
        let person = bit(PersonTrack.person)
        if !reply.hasOutcome && !reply.isUntil && !reply.edges.contains(where: { $0.holds(facts) }) {
            faults.append(.gap)
        }
        if facts & person == 0 {
            opened.forEach { if steps[$0].concernsPerson { faults.append(.personTrackWithoutGate(opened: $0)) } }
        }
        if reply.allowsForm && facts & (person | bit(PersonTrack.phenomenon)) == 0 { faults.append(.formWithoutGround) }
        return faults
    }

    func walkStep(_ step: Int, _ reply: Int) -> WalkStep {
        WalkStep(node: steps[step].id, answer: steps[step].replies[reply].id)
    }
}
