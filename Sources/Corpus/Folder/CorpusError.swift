public import Annotations
public import Files
public import JSON

/// What is wrong with an article, or with taking one in.
public enum CorpusError: Error, Sendable, Equatable {
  /// The system refused.
  case file(FileError)
  /// The received bytes are no text that can be read.
  case undecodable(path: String, DecodingProblem)
  /// The file is of a format that articles are not read in.
  case unknownFormat(path: String)
  /// No article's name can be made of the file's.
  case unusableName(path: String)
  /// Another article has the name that fits the file's already.
  case nameTaken(Article.ID, by: String, path: String)
  /// The same file was taken in before, in another encoding than is asked for now.
  case decodedOtherwise(Article.ID, as: String)
  /// The record would be larger than records may be.
  case recordTooLarge(path: String, limit: Int)
  /// No article has this name.
  case noArticle(Article.ID)
  /// The file of an article lies in the corpus, but it has no record yet.
  case noRecord(Article.ID, received: String)
  /// A record is not what the format asks for.
  case badRecord(path: String, JSONError)
  /// A record is of a newer major version of its format.
  case newerFormat(path: String, found: String)
  /// A record's text is not the one that its checksum was made of.
  case textChanged(path: String)
  /// A received file is not the one that its record was made of.
  case receivedChanged(path: String, record: String)
}
