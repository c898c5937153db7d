/// Why files cannot be merged.
public enum MergeProblem: Error, Sendable, Equatable {
  /// A file is neither a history nor a coding.
  case unknownKind(path: String)
  /// No copy of a coding can be read.
  case unreadable(path: String)
  /// The two are no copies of one file: they are about what is named here.
  case different(String, String)
}
