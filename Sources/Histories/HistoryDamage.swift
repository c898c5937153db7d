/// What is wrong with a line of a history.
public enum HistoryDamage: Sendable, Equatable, CustomStringConvertible {
  /// The line is not JSON, or not a change.
  case unreadable(line: Int, reason: String)
  /// The line's checksum is not that of its bytes.
  case wrongSum(line: Int)
  /// Two different lines have one id.
  case contradictory(line: Int, id: String)
  /// The line is about another layer or article.
  case otherSubject(line: Int, found: String)
  /// A change that a line was made upon is missing, or has another checksum.
  case missingParent(line: Int, id: String)
  /// A revision is not 1 + the greatest of those that the line was made upon.
  case wrongRevision(line: Int, found: Int)
  /// A layer file was made from a change that its history lacks; an article's history has none.
  case lostTail

  /// The damage in words.
  public var description: String {
    switch self {
    case .unreadable(let line, let reason): "line \(line) is no change: \(reason)"
    case .wrongSum(let line): "line \(line) was altered: its checksum does not fit"
    case .contradictory(let line, let id): "line \(line) contradicts another line with the id \(id)"
    case .otherSubject(let line, let found): "line \(line) belongs to '\(found)'"
    case .missingParent(let line, let id): "line \(line) was made upon \(id), which is missing"
    case .wrongRevision(let line, let found):
      "line \(line) has the revision \(found), which does not follow what it was made upon"
    case .lostTail: "the coding was made from a change that is missing at the end"
    }
  }
}

extension [HistoryDamage] {
  /// The first damage in words, with the number of the rest.
  public var sentence: String {
    guard let first else { return "damaged" }
    return count > 1 ? "\(first) (and \(count - 1) more)" : "\(first)"
  }
}
