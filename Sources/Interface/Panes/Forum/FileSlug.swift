import Domain

/// Filnamn av ett forums namn: "sspf-karrtorp".
package enum FileSlug {
    /// Of a name without any letter that all file systems know, its id.
    package static func of(_ forum: Forum) -> String {
        let slug = forum.name.text.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        return slug.isEmpty ? forum.id.text : slug
    }
}
