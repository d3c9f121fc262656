/// The parts of a docx that say what its other parts are.
enum WordPackage {
    static let main = office + "wordprocessingml/2006/main"
    static let links = office + "officeDocument/2006/relationships"
    private static let office = "http://schemas.openxmlformats.org/"
    private static let package = office + "package/2006/"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    static var types: [UInt8] {
        var xml = XMLText()
        xml.element("Types", ["xmlns": package + "content-types"]) { xml in
            xml.element("Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
            xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
            let properties = "application/vnd.openxmlformats-package.core-properties+xml"
            xml.element("Override", ["PartName": "/docProps/core.xml", "ContentType": properties])
            for (part, type) in [("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"), ("footer1", "footer")] {
                xml.element("Override", ["PartName": "/word/\(part).xml", "ContentType": word + type + "+xml"])
            }
        }
        return xml.bytes
    }

    static var relations: [UInt8] {
        relationships([
            (links + "/officeDocument", "word/document.xml"),
            (package + "relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    static var parts: [UInt8] {
        relationships([
            (links + "/styles", "styles.xml"), (links + "/settings", "settings.xml"), (links + "/header", "header1.xml"),
            (links + "/footer", "footer1.xml"),
        ])
    }

    /// Numbered from 1 in their order.
    private static func relationships(_ list: [(type: String, target: String)]) -> [UInt8] {
        var xml = XMLText()
        xml.element("Relationships", ["xmlns": package + "relationships"]) { xml in
            for (place, relation) in list.enumerated() {
                xml.element("Relationship", ["Id": "rId\(place + 1)", "Type": relation.type, "Target": relation.target])
            }
        }
        return xml.bytes
    }

    /// Title and language. Nobody is named, and the day is always the same.
    static func properties(title: String, language: String) -> [UInt8] {
        var xml = XMLText()
        xml.element("cp:coreProperties", [
            "xmlns:cp": package + "metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        ]) { xml in
            xml.element("dc:title", text: title.visible.oneLine)
            xml.element("dc:creator", text: "samordna")
            xml.element("dc:language", text: language)
            xml.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: "2000-01-01T00:00:00Z")
        }
        return xml.bytes
    }

    static func settings(language: String) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:settings", ["xmlns:w": main]) { xml in
            xml.element("w:compat") { xml in
                // The layout of today; without it a word processor opens the file as one of 2007.
                xml.element("w:compatSetting", [
                    "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
                ])
            }
            xml.element("w:themeFontLang", ["w:val": language])
        }
        return xml.bytes
    }
}
