/// Words that plans are full of, and the few that make a person of a group.
extension WordList {
    /// Parts of the names of programmes, campaigns and networks.
    static let programmeWords: Set<String> = [
        "mentors", "violence", "prevention", "samtidigt", "föräldraskap", "trygghetscirkeln", "stadsdelsmammor", "komet", "familjens",
        "hus", "kulturhuset", "medborgarhuset", "jobbtorg", "integration", "våga", "trygg", "trygga", "trygghet", "tillsammans", "stärkt",
        "öppen", "öppna", "orange", "day", "ung", "fritid", "forum", "nätverk", "projekt", "samverkansgruppen",
    ]

    /// Small words inside names.
    static let particles: Set<String> = ["von", "af", "de", "van", "der", "bin", "el", "al", "la", "ibn", "ben"]

    /// Said of one in a family; "modern" is left out, since a city is that too.
    static let kinOfOne: Set<String> = [
        "brodern", "brorsan", "lillebror", "storebror", "storebrodern", "lillebrodern", "systern", "syrran", "lillasyster", "storasyster", "mamman", "pappan", "fadern",
        "sonen", "dottern", "kusinen", "syskonet", "sambon", "flickvännen", "pojkvännen", "hustrun", "makan", "maken",
    ]
    static let possessives: Set<String> = ["hans", "hennes", "hens", "min", "mitt", "din", "sin", "sitt", "vars", "elevens", "pojkens", "flickans"]
    static let onePerson: Set<String> = [
        "man", "mannen", "kvinna", "kvinnan", "pojke", "pojken", "flicka", "flickan", "kille", "killen", "tjej", "tjejen", "person",
        "personen", "elev", "eleven", "ungdomen", "barnet", "medarbetaren", "klienten", "brukaren",
    ]
    /// Words in the longest name that stands in quotation marks.
    static let longestTitle = 6
}
