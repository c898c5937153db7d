public import Annotations
public import JSON

/// Article records, `postil.article/1`.
public enum ArticleRecord: Sendable {
  /// The format's name and version, as the record's first key has it.
  public static let format = "postil.article/1"

  /// A record as JSON, keys in the format's order, without a final line feed.
  ///
  /// Blocks and units are objects of one line each in either style, so that a reader sees the
  /// article at a glance and a changed unit is one changed line.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - style: How the rest is laid out.
  ///   - extendUnit: Adds members to a unit's object, which is open.
  /// - Returns: The JSON in UTF-8.
  public static func bytes(
    of article: Article, style: JSONWriter.Style,
    extendUnit: (Article.Unit, inout JSONWriter) -> Void = { _, _ in }
  ) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.beginObject()
    writer.member("format", format)
    writer.member("id", "\(article.id)")
    writer.writeReceived(article.received)
    writer.writeMetadata(of: article)
    writer.member("text", article.text.string)
    writer.member("textSha256", article.textHash)
    writer.member("segmenter", article.segmenter)
    writer.writeArray("blocks", article.blocks) { $1.writeMembers(of: $0) }
    writer.writeArray("units", article.units) { unit, writer in
      writer.writeMembers(of: unit)
      extendUnit(unit, &writer)
    }
    for unknown in article.unknown {
      writer.key(unknown.name)
      writer.raw(unknown.json)
    }
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func writeReceived(_ received: Article.Received) {
    key("received")
    beginObject()
    member("file", received.file)
    member("sha256", received.hash)
    member("bytes", received.byteCount)
    member("encoding", received.encoding)
    if let source = received.source { write(source) }
    if !received.leftOut.isEmpty {
      writeArray("leftOut", received.leftOut) { leftOut, writer in
        writer.member("what", leftOut.kind)
        writer.member("blocks", leftOut.count)
      }
    }
    endObject()
  }

  private mutating func write(_ source: Article.Received.Source) {
    key("from")
    beginObject()
    member("file", source.file)
    member("record", source.record)
    member("line", source.line)
    endObject()
  }

  fileprivate mutating func writeMetadata(of article: Article) {
    member("title", article.title)
    member("published", article.published)
    writeArray("publishedEvidence", article.publishedEvidence) { $1.writeMembers(of: $0) }
    member("outlet", article.outlet)
    member("agency", article.agency)
    member("url", article.url)
    member("language", article.language)
  }

  /// Writes an array of objects, each compact.
  fileprivate mutating func writeArray<Element>(
    _ name: String, _ elements: [Element], members: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements {
      var line = JSONWriter(style: .compact)
      line.beginObject()
      members(element, &line)
      line.endObject()
      raw(String(decoding: line.bytes, as: UTF8.self))
    }
    endArray()
  }

  fileprivate mutating func writeMembers(of evidence: Article.DateEvidence) {
    member("value", evidence.value)
    member("from", evidence.origin)
    member("start", evidence.span?.lowerBound)
    member("end", evidence.span?.upperBound)
  }

  fileprivate mutating func writeMembers(of block: Article.Block) {
    member("role", block.role)
    writeMembers(of: block.span)
  }

  fileprivate mutating func writeMembers(of unit: Article.Unit) {
    member("n", unit.number.value)
    writeMembers(of: unit.span)
  }

  fileprivate mutating func writeMembers(of span: ScalarSpan) {
    member("start", span.lowerBound)
    member("end", span.upperBound)
  }
}
