import Annotations
import JSON

/// Reads a record's header, without keeping the text or looking at places in it.
struct ArticleHeaderReader {
  private var receivedFile: String?
  private var metadata = RecordMetadata()
  private var unitCount = 0
  private var hasHeadline = false

  /// The header of a record.
  ///
  /// - Parameters:
  ///   - id: The article that the record's path names.
  ///   - reader: Stands before the record.
  /// - Returns: The header.
  /// - Throws: `JSONError` if the record is not what the format asks for.
  static func header(_ id: Article.ID, from reader: inout JSONReader) throws(JSONError)
    -> ArticleHeader
  {
    var header = ArticleHeaderReader()
    try reader.readMembers { (key, reader) throws(JSONError) in
      try header.read(key, of: id, from: &reader)
    }
    try reader.finish()
    guard let receivedFile = header.receivedFile else {
      throw reader.error(.schema("a record with the key 'received'"))
    }
    return ArticleHeader(
      id: id, receivedFile: receivedFile, title: header.metadata.title,
      published: header.metadata.published, outlet: header.metadata.outlet,
      unitCount: header.unitCount, hasHeadline: header.hasHeadline)
  }

  private mutating func read(_ key: String, of id: Article.ID, from reader: inout JSONReader)
    throws(JSONError)
  {
    switch key {
    case "format": _ = try reader.readString(ArticleRecord.format)
    case "id": _ = try reader.readString("\(id)")
    case "received": receivedFile = try reader.readReceived().file
    case "title", "published", "outlet": _ = try metadata.read(key, from: &reader)
    case "units": try countUnits(in: &reader)
    default: try reader.skipValue()
    }
  }

  private mutating func countUnits(in reader: inout JSONReader) throws(JSONError) {
    try reader.beginArray()
    while try reader.nextElement() {
      if unitCount == 0 {
        hasHeadline = try reader.readEntry().number?.value == 0
      } else {
        try reader.skipValue()
      }
      unitCount += 1
    }
  }
}
