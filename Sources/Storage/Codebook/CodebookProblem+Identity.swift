extension CodebookProblem {
  /// What can be wrong with ids, names and keys.
  public enum Identity: Sendable, Equatable {
    /// An id that could not be typed as one word, or would be taken for a number.
    case illegalID(String, of: Section)
    /// An id that is a word of the command language.
    case reservedID(String)
    /// An id that was used before; labels and entities without regard to case.
    case duplicate(Section, String, first: Place)
    /// An entity whose id is also a label's.
    case entityIsLabel(String, label: Place)
    /// A name that an earlier entity has too.
    case sharedName(String, entity: String, first: Place)
    /// A key for fast coding that labels may not have.
    case illegalKey(String)
    /// A key for fast coding that an earlier label of the variable has.
    case duplicateKey(String, first: Place)
  }
}

extension CodebookProblem.Identity: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .illegalID(let id, .entity):
      "\(Quotation.quoted(id)) cannot be an entity's id; "
        + "begin with a letter, go on with letters, digits, '.', '_' or '-'"
    case .illegalID(let id, let section):
      "\(Quotation.quoted(id)) cannot be a \(section.rawValue)'s id; "
        + "begin with a letter from a to z, go on with such letters, digits, '.', '_' or '-'"
    case .reservedID(let id):
      "\(Quotation.quoted(id)) is a word of the program's own; choose another id"
    case .duplicate(let section, let id, let first):
      "the \(section.rawValue) \(Quotation.quoted(id)) is here twice, first at \(first); "
        + "rename or remove one"
    case .entityIsLabel(let id, let label):
      "the entity \(Quotation.quoted(id)) has the id of a label at \(label); rename one"
    case .sharedName(let name, let entity, let first):
      "the name \(Quotation.quoted(name)) means the entity \(Quotation.quoted(entity)) "
        + "at \(first) too; remove one"
    case .illegalKey(let key):
      "\(Quotation.quoted(key)) cannot be a label's key; "
        + "take a digit or a lower-case letter other than j, k, q and u"
    case .duplicateKey(let key, let first):
      "the key \(Quotation.quoted(key)) is here twice, first at \(first); "
        + "give each label of a variable a key of its own"
    }
  }
}
