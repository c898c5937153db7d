extension AddProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .workspaceFolder(let path):
      .init(
        "workspace-folder", "'\(path)' holds the workspace's own files",
        "name a folder of received files, or corpus for what was put there by hand")
    case .noFiles(let path):
      .init(
        "no-files", "'\(path)' has no file that articles are read from",
        "name the files' format with --format, or save them as plain text (.txt)")
    case .namelessInput:
      .init(
        "nameless-input", "the article on standard input has no headline to be named after",
        "name it: --name NAME")
    case .unnamedCollection(let format):
      .init(
        "unnamed-format", "standard input looks like '\(format)', which holds many articles",
        "if that is so, say it: --format \(format); else --format txt")
    }
  }
}
