public import Files
public import JSON
public import Markup

/// What can be wrong with a file of many articles, or with one article of it.
public enum CollectionProblem: Error, Sendable, Equatable {
  /// The system refused.
  case file(FileError)
  /// A line is not valid JSON.
  case json(JSONError)
  /// A line is JSON, but no object.
  case noObject
  /// The file is one JSON array.
  case oneArray
  /// A line has more bytes than the limit.
  case lineTooLong(limit: Int)
  /// A table cannot be read on.
  case table(CSVError)
  /// The file has no heading row, or nothing at all.
  case empty
  /// A table is in UTF-16.
  case utf16
  /// A table has no column of a name that was given, or none for the text.
  case noColumn(ArticleField, name: String?, columns: [String])
  /// A table has a column twice that articles are read from.
  case duplicateColumn(String)
  /// A row has more or fewer fields than the heading row.
  case fieldCount(Int, expected: Int)
  /// No field has the text.
  case noText(fields: [String])
  /// A field is no text.
  case field(String, DecodingProblem)
  /// A row is no text.
  case row(DecodingProblem)
  /// A feed is no text.
  case document(DecodingProblem)
  /// The XML is no feed, or cannot be read.
  case feed(MarkupError)
  /// The XML of a feed has mistakes, so that articles may be missing or incomplete.
  case brokenFeed
  /// No article can be named after anything that is known of this one.
  case unusableName
}

extension CollectionProblem {
  /// A stable code, for programs.
  public var code: String {
    switch self {
    case .file: "file"
    case .json, .noObject, .oneArray, .lineTooLong: "bad-json-line"
    case .table, .fieldCount, .row, .utf16: "bad-row"
    case .noColumn, .duplicateColumn: "bad-columns"
    case .empty: "no-entries"
    case .noText: "no-text"
    case .field, .document: "undecodable"
    case .feed, .brokenFeed: "bad-feed"
    case .unusableName: "unusable-name"
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .file(let error): error.description
    case .json(let error): error.description
    case .noObject: "expected a JSON object on the line"
    case .oneArray: "the file is one JSON array, not one JSON object a line"
    case .lineTooLong(let limit): "the line has more than \(limit) bytes"
    case .table(let error): error.description
    case .empty: "the file has no articles"
    case .utf16: "the table is in UTF-16"
    case .noColumn(let field, nil, let columns):
      "no column has the \(field.rawValue); the columns are \(Self.list(columns))"
    case .noColumn(_, let name?, let columns):
      "no column '\(shortened(name))'; the columns are \(Self.list(columns))"
    case .duplicateColumn(let name): "the column '\(shortened(name))' is there twice"
    case .fieldCount(let count, let expected):
      "the row has \(count) \(count == 1 ? "field" : "fields"), the heading row \(expected)"
    case .noText(let fields): "no text in \(Self.list(fields))"
    case .field(let name, let problem): "the field '\(shortened(name))' \(problem.message)"
    case .row(let problem): "the row \(problem.message)"
    case .document(let problem): "the file \(problem.message)"
    case .feed(let error): "the feed \(error.message)"
    case .brokenFeed: "the feed is no valid XML here, so articles may be missing or incomplete"
    case .unusableName: "no name for an article in its id, address or headline"
    }
  }

  /// What to do, in words; nil where the message says it.
  public var remedy: String? {
    switch self {
    case .file, .json, .table: nil
    case .feed(let error): error.remedy
    case .noObject: "write one object a line"
    case .oneArray: "write its elements one a line, as jq -c '.[]' does"
    case .lineTooLong: "leave out what is no text"
    case .empty, .brokenFeed: "get the file again"
    case .utf16: "save it as UTF-8"
    case .noColumn(let field, _, _):
      "name the one that has it with --field \(field.rawValue)=COLUMN"
    case .duplicateColumn: "rename one of them"
    case .fieldCount: "put fields that have a separator in quotes"
    case .noText: "name the field that has it with --field text=FIELD"
    case .field(_, let problem), .row(let problem), .document(let problem): problem.remedy
    case .unusableName: "give it an id of Latin letters and digits"
    }
  }

  /// The column in the line, from 1, if it is known.
  var column: Int? {
    guard case .json(let error) = self else { return nil }
    return error.column
  }

  /// The first names of a list, so that a message stays readable.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { "'\(shortened($0))'" }.joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }
}
