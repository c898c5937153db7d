import Annotations
import JSON

/// Reads `annotations/rounds.json`.
struct RoundsReader {
  /// The format that is read.
  static let format = "postil.rounds/1"

  /// The format that the file says it has.
  private(set) var format: String?
  private(set) var rounds: [Round] = []
  /// Keys that a newer version wrote.
  private(set) var unknown: [UnknownKey] = []

  /// Reads the file's object; the format is known even if the rest fails, because it comes first.
  mutating func read(_ reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "format": format = try reader.readString()
      case "rounds":
        try reader.beginArray()
        while try reader.nextElement() { try append(try Self.round(from: &reader), &reader) }
      default: unknown.append(UnknownKey(name: key, json: try reader.rawValue()))
      }
    }
    guard format != nil else { throw reader.error(.schema("rounds with their format")) }
    try reader.finish()
  }

  private mutating func append(_ round: Round, _ reader: inout JSONReader) throws(JSONError) {
    guard !rounds.contains(where: { $0.id == round.id }) else {
      throw reader.error(.schema("a name that no other round has, not '\(round.id)'"))
    }
    rounds.append(round)
  }

  private static func round(from reader: inout JSONReader) throws(JSONError) -> Round {
    var id: String?
    var kind: Round.Kind?
    var articles: [AnnotatorName: Set<Article.ID>]?
    var closed = Closing()
    var unknown: [UnknownKey] = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "id": id = try reader.readString()
      case "kind": kind = try Self.kind(from: &reader)
      case "articles": articles = try Self.articles(from: &reader)
      case "closed": closed = try Self.closed(from: &reader)
      default: unknown.append(UnknownKey(name: key, json: try reader.rawValue()))
      }
    }
    guard let id, !id.isEmpty, let kind else {
      throw reader.error(.schema("a round with id and kind"))
    }
    var round = Round(id, kind, articles: articles)
      .closed(after: closed.changes, unbegun: closed.unbegun)
    round.unknown = unknown
    return round
  }

  private static func kind(from reader: inout JSONReader) throws(JSONError) -> Round.Kind {
    guard let kind = Round.Kind(rawValue: try reader.readString()) else {
      throw reader.error(.schema("'training', 'reliability' or 'main'"))
    }
    return kind
  }

  private static func articles(from reader: inout JSONReader) throws(JSONError)
    -> [AnnotatorName: Set<Article.ID>]
  {
    var articles: [AnnotatorName: Set<Article.ID>] = [:]
    try reader.beginObject()
    while let key = try reader.nextKey() {
      guard let annotator = AnnotatorName(key) else {
        throw reader.error(.schema("an annotator's name, not '\(key)'"))
      }
      var ids: Set<Article.ID> = []
      try reader.beginArray()
      while try reader.nextElement() {
        let text = try reader.readString()
        guard let id = Article.ID(text) else {
          throw reader.error(.schema("an article's id, not '\(text)'"))
        }
        ids.insert(id)
      }
      articles[annotator] = ids
    }
    return articles
  }

  /// What was closed: the codings with their last changes, and those that were not begun.
  private struct Closing {
    var changes: [Layer.ID: Change.ID] = [:]
    var unbegun: Set<Layer.ID> = []
  }

  private static func closed(from reader: inout JSONReader) throws(JSONError) -> Closing {
    var closed = Closing()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      guard let layer = Layer.ID(key) else {
        throw reader.error(.schema("an annotator and an article as 'mira/ID', not '\(key)'"))
      }
      guard try reader.peek() != .null else {
        try reader.readNull()
        closed.unbegun.insert(layer)
        continue
      }
      let text = try reader.readString()
      guard let change = Change.ID(text) else {
        throw reader.error(.schema("a change's id, not '\(text)'"))
      }
      closed.changes[layer] = change
    }
    return closed
  }
}
