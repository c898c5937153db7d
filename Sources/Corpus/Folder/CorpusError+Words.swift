import Files
import Histories
import JSON
import Markup

extension CorpusError {
  /// A stable code, for programs.
  public var code: String {
    switch self {
    case .file: "file"
    case .undecodable: "undecodable"
    case .noContent: "no-content"
    case .unreadablePage: "unreadable-page"
    case .entry(_, _, let problem): problem.code
    case .unknownFormat: "unknown-format"
    case .unusableName: "unusable-name"
    case .nameTaken: "name-taken"
    case .changed: "changed"
    case .decodedOtherwise: "decoded-otherwise"
    case .recordTooLarge: "record-too-large"
    case .noArticle: "no-article"
    case .noRecord: "no-record"
    case .badRecord: "bad-record"
    case .mergedRecord: "merged-record"
    case .newerFormat, .newerHistory: "newer-format"
    case .damagedHistory: "damaged-history"
    case .replacedMeanwhile: "replaced-meanwhile"
    case .textChanged: "text-changed"
    case .receivedChanged: "received-changed"
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .file(let error): error.description
    case .undecodable(let path, let problem): "'\(path)' \(problem.message)"
    case .noContent(let path): "'\(path)' is a page without an article's text"
    case .unreadablePage(let path, let error): "'\(path)' \(error.message)"
    case .entry(let path, let line, let problem): Self.message(path, line, problem)
    case .unknownFormat(let path): "'\(path)' is in no format that articles are read in"
    case .unusableName(let path): "no article can be named after '\(path)'"
    case .nameTaken(let id, let other, let path):
      "'\(path)' would be article '\(id)', which '\(other)' is already"
    case .changed(let id, let path):
      "'\(path)' is not what article '\(id)' was made of"
    case .decodedOtherwise(let id, let encoding): "article '\(id)' is here already, as \(encoding)"
    case .recordTooLarge(let path, let limit):
      "the record of '\(path)' has more than \(limit) bytes"
    case .noArticle(let id): "no article '\(id)'"
    case .noRecord(let id, let received): "article '\(id)' has no record yet, only '\(received)'"
    case .badRecord(let path, let error): "\(path):\(error.line):\(error.column): \(error)"
    case .mergedRecord(let path, _):
      "\(path): the article was revised in two clones, and git left both versions in its record"
    case .newerFormat(let path, let found):
      "\(path): written as '\(found)', but this program reads '\(ArticleRecord.format)'"
    case .newerHistory(let path, let found):
      "\(path): written as '\(found)', but this program reads '\(ArticleChangeCodec.format)'"
    case .damagedHistory(let path, let damage): "\(path): \(damage.sentence)"
    case .replacedMeanwhile(let path):
      "\(path): another program changed it just now, so nothing was written"
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
    case .noContent: "save the article as plain text (.txt)"
    case .unreadablePage(_, let error): error.remedy
    case .entry(_, _, let problem): problem.remedy
    case .unknownFormat:
      "save it as plain text (.txt), or name its format with --format: "
        + FileFormat.names.joined(separator: ", ")
    case .unusableName: "give the file a name of Latin letters and digits"
    case .nameTaken: "rename one of the files"
    case .changed: "take the new version with --revise, or rename the file if it is another article"
    case .decodedOtherwise: "leave out --encoding, or read it anew with --revise"
    case .recordTooLarge: "split it into articles"
    case .noArticle: "articles lists them"
    case .noRecord(_, let received): "make one with postil add \(received)"
    case .badRecord, .textChanged, .receivedChanged: "bring the file back from a backup or from git"
    case .mergedRecord(_, let received):
      "bring back the one that is to count (git checkout HEAD -- \(received) or "
        + "git checkout MERGE_HEAD -- \(received)), then: postil add \(received) --revise"
    case .damagedHistory:
      "nothing was changed; bring the file back from a backup or from git, "
        + "or keep what is left with verify --repair"
    case .newerFormat, .newerHistory: "use a newer postil"
    case .replacedMeanwhile: "repeat the command"
    }
  }

  private static func message(_ path: String, _ line: Int, _ problem: CollectionProblem) -> String {
    let column = problem.column.map { ":\($0)" } ?? ""
    return "\(path):\(line)\(column): \(problem.message)"
  }
}
