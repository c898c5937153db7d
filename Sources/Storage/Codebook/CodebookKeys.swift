/// The keys of one part of a codebook, in the order in which they are written.
protocol CodebookKeys: RawRepresentable<String>, CaseIterable, Sendable {
  /// The part.
  static var section: CodebookProblem.Section { get }
  /// The keys that the part cannot do without.
  static var required: [Self] { get }
}

/// The keys of the whole file.
enum CodebookKey: String, CodebookKeys {
  case name
  case version
  case headline
  case variables

  static let section = CodebookProblem.Section.codebook
  static let required = [Self.name, .version, .variables]
}

/// The keys of a variable.
enum VariableKey: String, CodebookKeys {
  case id
  case ask
  case scale
  case optional
  case defaultValue = "default"
  case per
  case minimum = "min"
  case maximum = "max"
  case labels
  case entities

  static let section = CodebookProblem.Section.variable
  static let required = [Self.id, .scale]
}

/// The keys of a label.
enum LabelKey: String, CodebookKeys {
  case id
  case key
  case name
  case define
  case use
  case avoid
  case examples
  case missing
  case retired

  static let section = CodebookProblem.Section.label
  static let required = [Self.id]
}

/// The keys of an entity that have a meaning; it may have others, by which reports group.
enum EntityKey: String, CodebookKeys {
  case id
  case names
  case sourceLabel

  static let section = CodebookProblem.Section.entity
  static let required = [Self.id]
}

/// The keys of an example.
enum ExampleKey: String, CodebookKeys {
  case text
  case article
  case unit

  static let section = CodebookProblem.Section.example
  static let required = [Self.text]
}
