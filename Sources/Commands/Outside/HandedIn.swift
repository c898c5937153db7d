import Corpus

/// One article as it is handed in.
enum HandedIn {
  /// A file of its own.
  case file(ReceivedFile)
  /// One of a file of many.
  case incoming(IncomingArticle)
  /// A file that lies in `corpus/`, by its path from the workspace's root.
  case ownFile(String)
}
