import Annotations
import JSON

/// Rounds as a file, `postil.rounds/1`.
enum RoundsCodec {
  /// The file's bytes, with a final line feed; names in their order, so that diffs are small.
  static func bytes(of rounds: Rounds) -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.beginObject()
    writer.key("format")
    writer.string(RoundsReader.format)
    writer.key("rounds")
    writer.beginArray()
    for round in rounds.all { write(round, to: &writer) }
    writer.endArray()
    writer.write(rounds.unknown)
    writer.endObject()
    return writer.bytes + [10]
  }

  private static func write(_ round: Round, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(round.id)
    writer.key("kind")
    writer.string(round.kind.rawValue)
    if let articles = round.articles { write(articles, to: &writer) }
    if round.isClosed { writeClosed(of: round, to: &writer) }
    writer.write(round.unknown)
    writer.endObject()
  }

  private static func write(
    _ articles: [AnnotatorName: Set<Article.ID>], to writer: inout JSONWriter
  ) {
    writer.key("articles")
    writer.beginObject()
    for (annotator, articles) in articles.sorted(by: { $0.key < $1.key }) {
      writer.key("\(annotator)")
      writer.beginArray()
      for article in articles.sorted() { writer.string("\(article)") }
      writer.endArray()
    }
    writer.endObject()
  }

  private static func writeClosed(of round: Round, to writer: inout JSONWriter) {
    writer.key("closed")
    writer.beginObject()
    for layer in round.unbegun.union(round.closed.keys).sorted() {
      writer.key("\(layer)")
      if let change = round.closed[layer] { writer.string("\(change)") } else { writer.null() }
    }
    writer.endObject()
  }
}
