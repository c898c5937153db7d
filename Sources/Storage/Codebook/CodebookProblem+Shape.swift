extension CodebookProblem {
  /// What can be wrong with keys and the kinds of their values.
  public enum Shape: Sendable, Equatable {
    /// The file holds nothing.
    case empty
    /// A part that has keys is written as a text or a list.
    case notAMapping(Section)
    /// The value of a key is no list.
    case notAList(key: String)
    /// The value of a key, or an element of its list, is no text.
    case notAText(key: String)
    /// A key has an empty value.
    case emptyText(key: String)
    /// A list without elements where one is needed.
    case emptyList(key: String)
    /// A key that the part cannot do without.
    case missingKey(String, in: Section)
    /// A key that the part does not have.
    case unknownKey(String, in: Section, known: [String])
  }
}

extension CodebookProblem.Shape: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .empty:
      "the file is empty; write name:, version: and variables:"
    case .notAMapping(let section):
      "\(section.phrase) is written without keys; write 'key: value' for each"
    case .notAList(let key):
      "\(Quotation.quoted(key)) is no list; "
        + "put what it holds in [ ] or on lines that begin with '-'"
    case .notAText(let key):
      "\(Quotation.quoted(key)) holds a list or keys where a text belongs; write a text"
    case .emptyText(let key):
      "\(Quotation.quoted(key)) is empty; give a value or remove it"
    case .emptyList(let key):
      "\(Quotation.quoted(key)) has no elements; list at least one"
    case .missingKey(let key, let section):
      "\(section.phrase) has no \(Quotation.quoted(key)); add it"
    case .unknownKey(let key, let section, let known):
      "\(section.phrase) has no key \(Quotation.quoted(key)); "
        + Quotation.remedy(for: key, among: known, called: "keys")
    }
  }
}
