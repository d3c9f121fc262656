/// Stycken i en docx.
enum WordText {
    static func paragraph(_ text: String, style: String? = nil, in xml: inout XMLText) {
        guard style != nil || !text.isEmpty else { return xml.element("w:p") }
        paragraph(style: style, in: &xml) { run(text, in: &$0) }
    }

    /// - Parameter hanging: How far in all lines but the first stand, and what follows a tab in the first; nil as the style has it.
    static func paragraph(style: String?, hanging: Int? = nil, in xml: inout XMLText, content: (inout XMLText) -> Void) {
        xml.element("w:p") { xml in
            if let style {
                xml.element("w:pPr") { xml in
                    xml.element("w:pStyle", ["w:val": style])
                    if let hanging { xml.element("w:ind", ["w:left": String(hanging), "w:hanging": String(hanging)]) }
                }
            }
            content(&xml)
        }
    }

    /// Text as somebody wrote it; `style` is one of characters.
    static func run(_ text: String, style: String? = nil, in xml: inout XMLText) { run(shown: text.visible, style: style, in: &xml) }

    /// Text that is fit to be shown already. Line breaks stay within the paragraph.
    static func run(shown text: String, style: String? = nil, in xml: inout XMLText) {
        guard !text.isEmpty else { return }
        run(style, in: &xml) { xml in
            guard text.utf8.contains(0x0A) else { return xml.element("w:t", ["xml:space": "preserve"], text: text) }
            for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if place > 0 { xml.element("w:br") }
                xml.element("w:t", ["xml:space": "preserve"], text: String(line))
            }
        }
    }

    static func tab(in xml: inout XMLText) { run(nil, in: &xml) { $0.element("w:tab") } }

    /// What the reader's program works out: the number of a page.
    static func field(_ name: String, in xml: inout XMLText) {
        xml.element("w:fldSimple", ["w:instr": " \(name) "]) { run(shown: "1", in: &$0) }
    }

    private static func run(_ style: String?, in xml: inout XMLText, content: (inout XMLText) -> Void) {
        xml.element("w:r") { xml in
            if let style { xml.element("w:rPr") { $0.element("w:rStyle", ["w:val": style]) } }
            content(&xml)
        }
    }
}
