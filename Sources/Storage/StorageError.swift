public import Annotations
public import Files
public import Histories
public import JSON

/// What is wrong with the files under `annotations/`.
public enum StorageError: Error, Sendable {
  /// No directory from here upwards holds `annotations/codebook.yaml`.
  case noWorkspace(from: String)
  /// A workspace is here already.
  case workspaceExists(String)
  /// The system refused.
  case file(FileError)
  /// A file is not the JSON it should be.
  case json(path: String, JSONError)
  /// A file is of a newer major version of its format.
  case newerFormat(path: String, found: String, supported: String)
  /// A history has bad lines with good ones after them, or lines that another file knows are gone.
  case damaged(path: String, [HistoryDamage])
  /// A layer or history is about another text than the article's.
  case otherText(path: String, article: Article.ID)
  /// A change could not be made durable, for the reason given, and may or may not be on the disk.
  case inDoubt(path: String, reason: String)
  /// Another program changed a history between reading and writing; nothing was written.
  case replacedMeanwhile(path: String)
  /// The article that a layer codes cannot be read, for the reason given.
  case article(Article.ID, reason: String)
  /// The codebook cannot be used.
  case codebook([CodebookProblem])
}
