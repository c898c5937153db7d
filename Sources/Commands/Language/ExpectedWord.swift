/// What may stand in a place of a command line, for completion.
public enum ExpectedWord: Sendable, Equatable {
  /// Something that cannot be foreseen, such as a number or a text.
  case anything
  /// One of a few words.
  case oneOf([String])
  /// One of a few words, each with what it means.
  case explained([Candidate])
  /// The id of an article.
  case article
  /// The name of an annotator.
  case annotator
  /// Names of annotators, separated by commas.
  case annotators
  /// The id of a round.
  case round
  /// The id of a change to the open article's coding.
  case change
  /// What annotators can agree on: a variable, `found` or `relevant`.
  case question
  /// A variable of the codebook, or `found` or `segmentation`: what annotators differ in.
  case difference
  /// A label of the codebook.
  case label
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
  /// Whether only a workspace knows what it may be.
  var needsWorkspace: Bool {
    switch self {
    case .anything, .oneOf, .explained, .command, .file, .folder: false
    case .article, .annotator, .annotators, .round, .change, .question, .difference, .label,
      .judgement:
      true
    }
  }

  /// Whether files have to be read to know what it may be.
  var needsFiles: Bool {
    switch self {
    case .article, .annotator, .annotators, .round, .change: true
    default: false
    }
  }

  /// One of the words that a type has a value for.
  static func oneOf<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> Self {
    .oneOf(type.allCases.map(\.rawValue))
  }
}
