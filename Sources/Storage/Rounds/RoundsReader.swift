import Annotations
import JSON

/// Reads `annotations/rounds.json`.
struct RoundsReader {
  /// The format that is read.
  static let format = "postil.rounds/1"

  /// The format that the file says it has.
  private(set) var format: String?
  private(set) var rounds: [Round] = []

  /// Reads the file's object; the format is known even if the rest fails, because it comes first.
  mutating func read(_ reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "format": format = try reader.readString()
      case "rounds":
        try reader.beginArray()
        while try reader.nextElement() { try append(try Self.round(from: &reader), &reader) }
      default: try reader.skipValue()
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
    var closed: [Layer.ID: Change.ID] = [:]
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "id": id = try reader.readString()
      case "kind": kind = try Self.kind(from: &reader)
      case "articles": articles = try Self.articles(from: &reader)
      case "closed": closed = try Self.closed(from: &reader)
      default: try reader.skipValue()
      }
    }
    guard let id, !id.isEmpty, let kind else {
      throw reader.error(.schema("a round with id and kind"))
    }
    return Round(id, kind, articles: articles, closed: closed)
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

  private static func closed(from reader: inout JSONReader) throws(JSONError)
    -> [Layer.ID: Change.ID]
  {
    var closed: [Layer.ID: Change.ID] = [:]
    try reader.beginObject()
    while let key = try reader.nextKey() {
      guard let layer = Layer.ID(key) else {
        throw reader.error(.schema("an annotator and an article as 'mira/ID', not '\(key)'"))
      }
      let text = try reader.readString()
      guard let change = Change.ID(text) else {
        throw reader.error(.schema("a change's id, not '\(text)'"))
      }
      closed[layer] = change
    }
    return closed
  }
}
