/// Where ratings come from.
public enum RatingsSource: Sendable, Equatable {
  /// A file by its path, absolute or from the current folder.
  case file(String)
  /// The process's standard input.
  case standardInput

  /// Reads a word of a command line.
  ///
  /// - Parameter argument: A path, or `-` for standard input.
  public init(argument: String) {
    self = argument.utf8.elementsEqual("-".utf8) ? .standardInput : .file(argument)
  }

  /// What people call it.
  public var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    }
  }
}
