import Files
import JSON

extension CorpusError {
  /// A stable code, for programs.
  public var code: String {
    switch self {
    case .file: "file"
    case .undecodable: "undecodable"
    case .unknownFormat: "unknown-format"
    case .unusableName: "unusable-name"
    case .nameTaken: "name-taken"
    case .decodedOtherwise: "decoded-otherwise"
    case .recordTooLarge: "record-too-large"
    case .noArticle: "no-article"
    case .noRecord: "no-record"
    case .badRecord: "bad-record"
    case .newerFormat: "newer-format"
    case .textChanged: "text-changed"
    case .receivedChanged: "received-changed"
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .file(let error): error.description
    case .undecodable(let path, let problem): "'\(path)' \(problem.message)"
    case .unknownFormat(let path): "'\(path)' is in no format that articles are read in"
    case .unusableName(let path): "no article can be named after '\(path)'"
    case .nameTaken(let id, let other, let path):
      "'\(path)' would be article '\(id)', which '\(other)' is already"
    case .decodedOtherwise(let id, let encoding): "article '\(id)' is here already, as \(encoding)"
    case .recordTooLarge(let path, let limit):
      "the record of '\(path)' has more than \(limit) bytes"
    case .noArticle(let id): "no article '\(id)'"
    case .noRecord(let id, let received): "article '\(id)' has no record yet, only '\(received)'"
    case .badRecord(let path, let error): "\(path):\(error.line):\(error.column): \(error)"
    case .newerFormat(let path, let found):
      "\(path): written as '\(found)', but this program reads '\(ArticleRecord.format)'"
    case .textChanged(let path): "\(path): the text was changed after the record was made"
    case .receivedChanged(let path, let record):
      "\(path): the file was changed after \(record) was made from it"
    }
  }

  /// What to do, in words; nil where the message says it.
  public var remedy: String? {
    switch self {
    case .file: nil
    case .undecodable(_, let problem): problem.remedy
    case .unknownFormat: "save it as plain text (.txt) or Markdown (.md)"
    case .unusableName: "give the file a name of Latin letters and digits"
    case .nameTaken: "rename one of the files"
    case .decodedOtherwise: "leave out --encoding, or add the file under another name"
    case .recordTooLarge: "split it into articles"
    case .noArticle: "articles lists them"
    case .noRecord(_, let received): "make one with postil add \(received)"
    case .badRecord, .textChanged, .receivedChanged: "bring the file back from a backup or from git"
    case .newerFormat: "use a newer postil"
    }
  }
}
