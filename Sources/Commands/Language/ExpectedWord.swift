/// What may stand in a place of a command line, for completion.
public enum ExpectedWord: Sendable, Equatable {
  /// Something that cannot be foreseen, such as a number or a text.
  case anything
  /// One of a few words.
  case oneOf([String])
  /// The id of an article.
  case article
  /// The name of an annotator.
  case annotator
  /// Names of annotators, separated by commas.
  case annotators
  /// The id of a round.
  case round
  /// What annotators can agree on: a variable, `found` or `relevant`.
  case question
  /// A label, a known name, or a variable with its value.
  case judgement
  /// The name of a command.
  case command
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
}

extension ExpectedWord {
  /// One of the words that a type has a value for.
  static func oneOf<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> Self {
    .oneOf(type.allCases.map(\.rawValue))
  }
}
