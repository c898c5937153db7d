public import Annotations
public import Files
public import Histories
public import JSON
public import Markup

/// What is wrong with an article, or with taking one in.
public enum CorpusError: Error, Sendable, Equatable {
  /// The system refused.
  case file(FileError)
  /// The received bytes are no text that can be read.
  case undecodable(path: String, DecodingProblem)
  /// A page has no text that could be its article.
  case noContent(path: String)
  /// A page cannot be read.
  case unreadablePage(path: String, MarkupError)
  /// An article of a file of many, or the rest of that file, cannot be read.
  case entry(path: String, line: Int, CollectionProblem)
  /// The file is of a format that articles are not read in.
  case unknownFormat(path: String)
  /// No article's name can be made of the file's.
  case unusableName(path: String)
  /// Another article has the name that fits the file's already.
  case nameTaken(Article.ID, by: String, path: String)
  /// What is handed in is a changed version of what an article was made of.
  case changed(Article.ID, path: String)
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
  /// Git left both versions of an article that was revised twice in its record.
  case mergedRecord(path: String, received: String)
  /// A record is of a newer major version of its format.
  case newerFormat(path: String, found: String)
  /// A history is of a newer major version of its format.
  case newerHistory(path: String, found: String)
  /// An article's history has bad lines, so nothing may be added to it.
  case damagedHistory(path: String, [HistoryDamage])
  /// Another program changed an article's history between reading and writing.
  case replacedMeanwhile(path: String)
  /// A record's text is not the one that its checksum was made of.
  case textChanged(path: String)
  /// A received file is not the one that its record was made of.
  case receivedChanged(path: String, record: String)
}
