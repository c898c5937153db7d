/// Why nothing can be taken in from a folder, or from standard input.
public enum AddProblem: Sendable, Equatable {
  /// The folder holds the workspace, or files of it that are no articles.
  case workspaceFolder(String)
  /// The folder has no file of a format that articles are read in.
  case noFiles(String)
  /// Nothing says what to call the article on standard input.
  case namelessInput
  /// What stands on standard input seems to hold many articles, in the format that is named.
  case unnamedCollection(String)
}
