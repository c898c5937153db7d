public import Annotations
import Files
public import Histories
public import JSON

/// Changes to articles as lines of a history, `postil.article-history/1`.
public enum ArticleChangeCodec: HistoryCodec, Sendable {
  /// The format's name and version, which every line has.
  public static let format = "postil.article-history/1"

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - reader: Stands at the line's object.
  ///   - repeated: What the lines before it said, which few enough lines repeat to be of no use here.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change.
  public static func entry(
    from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) -> ArticleChange {
    try ArticleChangeReader.change(from: &reader)
  }

  /// The article that a change is of.
  ///
  /// - Parameter entry: The change.
  /// - Returns: The article.
  public static func subject(of entry: ArticleChange) -> Article.ID { entry.article }

  /// The line of a change without its line feed, and the checksum in it.
  ///
  /// - Parameter change: The change; its `sum` is not looked at.
  /// - Returns: The line's bytes and its checksum.
  public static func line(of change: ArticleChange) -> (bytes: [UInt8], sum: String) {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("format", format)
    writer.member("id", "\(change.id)")
    writer.key("parents")
    writer.writeParents(change.parents)
    writer.member("revision", change.revision)
    writer.member("article", "\(change.article)")
    writer.member("text", change.textHash)
    writer.member("at", change.at)
    writer.member("by", change.by?.description)
    writer.member("run", change.run)
    writer.member("undoes", change.undoes?.description)
    writer.member("redoes", change.redoes?.description)
    write(change.effect, to: &writer)
    writer.writeLost(change.lost)
    writer.member("command", change.command)
    writer.member("tool", change.tool)
    writer.endObject()
    return SealedLine.sealing(writer.bytes)
  }

  private static func write(_ place: TextRevision.Place, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("n", place.unit.number.value)
    writer.member("start", place.unit.span.lowerBound)
    writer.member("end", place.unit.span.upperBound)
    writer.member("place", place.kind.rawValue)
    if let span = place.span {
      writer.member("newStart", span.lowerBound)
      writer.member("newEnd", span.upperBound)
    }
    writer.endObject()
  }

  private static func write(_ effect: ArticleChange.Effect, to writer: inout JSONWriter) {
    switch effect {
    case .boundary(let boundary):
      writer.member("kind", boundary.isMade ? "split" : "join")
      writer.member("unit", boundary.unit.value)
      writer.member("offset", boundary.offset)
    case .repair:
      writer.member("kind", "repair")
    case .revision(let revision):
      writer.member("kind", "revise")
      writer.member("newText", revision.newTextHash)
      writer.key("record")
      writer.raw(revision.record)
      writer.key("units")
      writer.beginArray()
      for place in revision.places { write(place, to: &writer) }
      writer.endArray()
      writer.key("boundaries")
      writer.beginArray()
      for (offset, isMade) in revision.boundaries.sorted(by: { $0.key < $1.key }) {
        writer.beginArray()
        writer.int(offset)
        writer.bool(isMade)
        writer.endArray()
      }
      writer.endArray()
    }
  }
}
