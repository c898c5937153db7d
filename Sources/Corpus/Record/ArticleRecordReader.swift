import Annotations
import JSON

/// Reads a record strictly: what the format asks for is there, in range and in order.
struct ArticleRecordReader {
  private let id: Article.ID
  private var format: String?
  private var recordedID: String?
  private var received: Article.Received?
  private var text: ScalarText?
  private var textHash: String?
  private var segmenter: String?
  private var blocks: [Article.Block]?
  private var units: [Article.Unit]?
  private var metadata = RecordMetadata()
  private var unknown: [UnknownKey] = []

  /// The article of a record.
  ///
  /// - Parameters:
  ///   - id: The article that the record's path names.
  ///   - reader: Stands before the record.
  ///   - takesPlaces: Whether places in the text are taken: blocks, units and those of dates. Without them
  ///     the article has none.
  /// - Returns: The article.
  /// - Throws: `JSONError` if the record is not what the format asks for.
  static func article(
    _ id: Article.ID, from reader: inout JSONReader, takesPlaces: Bool = true
  ) throws(JSONError) -> Article {
    var record = ArticleRecordReader(id: id)
    if !takesPlaces { (record.blocks, record.units) = ([], []) }
    try reader.readMembers { (key, reader) throws(JSONError) in
      if !takesPlaces, ["blocks", "units", "publishedEvidence"].contains(key) {
        return try reader.skipValue()
      }
      if try record.read(key, from: &reader) { return }
      if try record.metadata.read(key, from: &reader) { return }
      record.unknown.append(UnknownKey(name: key, json: try reader.rawValue()))
    }
    try reader.finish()
    return try record.article(reader)
  }

  private init(id: Article.ID) {
    self.id = id
  }

  private mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONError) -> Bool
  {
    switch key {
    case "format": format = try reader.readString(ArticleRecord.format)
    case "id": recordedID = try reader.readString("\(id)")
    case "received": received = try reader.readReceived()
    case "text": text = ScalarText(try reader.readString())
    case "textSha256": textHash = try reader.readHash()
    case "segmenter": segmenter = try reader.readString()
    case "blocks": blocks = try readBlocks(from: &reader)
    case "units": units = try readUnits(from: &reader)
    default: return false
    }
    return true
  }

  private func readBlocks(from reader: inout JSONReader) throws(JSONError) -> [Article.Block] {
    var blocks: [Article.Block] = []
    try reader.beginArray()
    while try reader.nextElement() {
      let entry = try reader.readEntry()
      guard let role = entry.role else { throw reader.error(.schema("a block with its role")) }
      try check(entry.span, after: blocks.last?.span, reader)
      blocks.append(Article.Block(role: role, span: entry.span))
    }
    return blocks
  }

  private func readUnits(from reader: inout JSONReader) throws(JSONError) -> [Article.Unit] {
    var units: [Article.Unit] = []
    try reader.beginArray()
    while try reader.nextElement() {
      let entry = try reader.readEntry()
      let expected = units.last.map { [$0.number.value + 1] } ?? [0, 1]
      guard let number = entry.number, expected.contains(number.value) else {
        let numbers = expected.map { String($0) }.joined(separator: " or ")
        throw reader.error(.schema("a unit with the number \(numbers)"))
      }
      try check(entry.span, after: units.last?.span, reader)
      units.append(Article.Unit(number: number, span: entry.span))
    }
    return units
  }

  /// Refuses a span that begins before the last one's end, or ends after the text if that is known.
  private func check(_ span: ScalarSpan, after last: ScalarSpan?, _ reader: borrowing JSONReader)
    throws(JSONError)
  {
    guard span.lowerBound >= last?.upperBound ?? 0 else {
      throw reader.error(.schema("a place after that of the entry before"))
    }
    guard text?.contains(span) ?? true else { throw outOfRange(reader) }
  }

  private func outOfRange(_ reader: borrowing JSONReader) -> JSONError {
    reader.error(.schema("places within the text"))
  }

  private func article(_ reader: borrowing JSONReader) throws(JSONError) -> Article {
    _ = try required(format, "format", reader)
    _ = try required(recordedID, "id", reader)
    let text = try required(text, "text", reader)
    var article = Article(
      id: id, received: try required(received, "received", reader), text: text,
      textHash: try required(textHash, "textSha256", reader))
    article.segmenter = try required(segmenter, "segmenter", reader)
    article.blocks = try required(blocks, "blocks", reader)
    article.units = try required(units, "units", reader)
    article.unknown = unknown
    metadata.move(into: &article)
    // Once more for spans that were read before the text.
    let last = [article.blocks.last?.span, article.units.last?.span].compactMap(\.self)
    let evidence = article.publishedEvidence.compactMap(\.span)
    guard (last + evidence).allSatisfy(text.contains) else { throw outOfRange(reader) }
    guard !article.units.contains(where: { article.isBlank($0.span) }) else {
      throw reader.error(.schema("units with more than white space"))
    }
    return article
  }

  private func required<Value>(
    _ value: Value?, _ key: String, _ reader: borrowing JSONReader
  ) throws(JSONError) -> Value {
    guard let value else { throw reader.error(.schema("a record with the key '\(key)'")) }
    return value
  }
}
