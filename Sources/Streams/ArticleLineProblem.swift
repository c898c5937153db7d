internal import JSON

/// What can be wrong with a line that is to be an article.
enum ArticleLineProblem: Equatable {
  /// It is no JSON, or no object.
  case badJSON(JSONError)
  /// It has more bytes than the limit.
  case tooLong(limit: Int)
  /// It has no `id`, or an empty one.
  case noID
  /// It has no `text`.
  case noText
  /// `id`, `text` or `language` is no text.
  case notText(member: String, found: JSONKind)

  /// The stable code by which programs know it.
  var code: String {
    switch self {
    case .badJSON: "bad-json"
    case .tooLong: "too-long"
    case .noID, .notText(member: "id", _): "bad-id"
    case .noText, .notText(member: "text", _): "no-text"
    case .notText: "bad-language"
    }
  }

  /// What is wrong, and what to do.
  var message: String {
    switch self {
    case .badJSON(let error): "column \(error.column): \(error)"
    case .tooLong(let limit): "the line has more than \(limit) bytes; split the article"
    case .noID: "the line has no 'id'; give every article a name of its own"
    case .noText: "the line has no 'text'; name the article's text so"
    case .notText(let member, let found): "'\(member)' is \(found); write it as a string"
    }
  }
}

extension RecordError {
  /// An error in a line that is to be an article.
  init(id: String?, _ problem: ArticleLineProblem) {
    self.init(id: id, code: problem.code, message: problem.message)
  }
}
