import Domain

extension RecordPaper {
    /// For the clipboard: the document as lines of text, without a format.
    package var plain: String {
        let document = document
        var lines = [document.title] + document.stamps
        for section in document.sections {
            lines += ["", section.heading]
            lines += section.lines.map { line in
                switch line {
                case .paragraph(let text): text
                case .labelled(let label, let text): "\(label): \(text)"
                case .point(let mark, let text): "\(mark). \(text)"
                }
            }
        }
        return (lines + [""] + document.footer).joined(separator: "\n") + "\n"
    }
}
