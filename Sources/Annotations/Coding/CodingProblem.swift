/// What is wrong with the words of a coding command.
public enum CodingProblem: Error, Equatable, Sendable {
  /// No label or entity has this name; `candidates` are all that would have been understood.
  case unknownWord(String, candidates: [String])
  /// Several labels or entities begin with the word, or have this name.
  case ambiguousWord(String, candidates: [String])
  /// The codebook has no variable of this id.
  case unknownVariable(String, candidates: [String])
  /// The variable offers no such label.
  case unknownLabel(String, variable: String, candidates: [String])
  /// The label stands in old codings only.
  case retiredLabel(String, variable: String)
  /// A variable that takes one value was given two.
  case givenTwice(variable: String, first: String, second: String)
  /// Variables that a statement cannot do without were left out.
  case missing([String])
  /// The text is no number.
  case notANumber(String, variable: String)
  /// The number lies outside the variable's limits.
  case outOfRange(String, variable: String, minimum: Double?, maximum: Double?)
  /// A variable was given nothing after its `=`.
  case emptyValue(variable: String)
}
