/// Vad som kan vara fel i en fil. The raw value is the key of the words; the comment names the arguments.
package enum ContentRule: String, Sendable, CaseIterable {
    // The file as such.
    /// `limit`: in bytes.
    case tooLarge = "too_large"
    case notUTF8 = "not_utf8"
    /// `code`: of the character, as `U+0007`.
    case controlCharacter = "control_character"
    case emptyFile = "empty_file"
    /// `folder`
    case unreadableFile = "unreadable_file"

    // YAML.
    /// `problem`: the English words of the YAML reader.
    case syntax
    /// `limit`: in levels.
    case tooDeep = "too_deep"
    /// `limit`: in values.
    case tooManyValues = "too_many_values"
    /// `name`
    case alias
    /// `key`
    case duplicateKey = "duplicate_key"

    // What a place may hold.
    /// `key`, `allowed`: separated by commas.
    case unknownKey = "unknown_key"
    /// `key`
    case missingKey = "missing_key"
    case expectedText = "expected_text"
    case expectedList = "expected_list"
    case expectedMapping = "expected_mapping"
    /// `key`
    case emptyText = "empty_text"
    /// `value`, `allowed`
    case unknownCode = "unknown_code"
    /// `value`
    case badDay = "bad_day"
    /// `value`
    case badMonthDay = "bad_month_day"
    /// `value`
    case badFlag = "bad_flag"
    /// `value`
    case badIdentifier = "bad_identifier"
    /// `id`
    case duplicateIdentifier = "duplicate_identifier"
    /// `value`
    case badAges = "bad_ages"
    /// `value`
    case badHash = "bad_hash"
    /// `value`: what the screening of free text stopped at, or the whole of a text that is too long.
    case refusedText = "refused_text"
    case twoConditions = "two_conditions"
    /// `from`, `to`
    case endsBeforeStart = "ends_before_start"

    // Forums.
    /// Every meeting about phenomena has it.
    case missingVBEItem = "missing_vbe_item"

    // Amendments.
    /// `amends`, `shipped`
    case amendsOtherVersion = "amends_other_version"
    /// `id`
    case unknownPosition = "unknown_position"
    /// `id`
    case nothingToRemove = "nothing_to_remove"
}
