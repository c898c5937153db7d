import Annotations
import JSON

extension ArticleRecord {
  /// Why bytes are no record that this version reads.
  enum ReadingProblem: Error {
    /// They are not the JSON that the format asks for.
    case json(JSONError)
    /// They say that they are of another major version, which may mean anything.
    case newerFormat(found: String)
  }

  /// The article of a record.
  static func article(_ id: Article.ID, from bytes: [UInt8]) throws(ReadingProblem) -> Article {
    try reading(bytes) { (reader) throws(JSONError) in
      try ArticleRecordReader.article(id, from: &reader)
    }
  }

  /// The article of a record without the places in its text.
  static func articleWithoutPlaces(_ id: Article.ID, from bytes: [UInt8]) -> Article? {
    try? JSONReader.reading(bytes) { (reader) throws(JSONError) in
      try ArticleRecordReader.article(id, from: &reader, takesPlaces: false)
    }
  }

  /// The header of a record.
  static func header(_ id: Article.ID, from bytes: [UInt8]) throws(ReadingProblem) -> ArticleHeader
  {
    try reading(bytes) { (reader) throws(JSONError) in
      try ArticleHeaderReader.header(id, from: &reader)
    }
  }

  private static func reading<Value>(
    _ bytes: [UInt8], _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(ReadingProblem) -> Value {
    do throws(JSONError) {
      return try JSONReader.reading(bytes, body)
    } catch {
      if let found = newerFormat(in: bytes) { throw .newerFormat(found: found) }
      throw .json(error)
    }
  }

  /// The format that a record says it has if it is a later version of this one, whatever else the
  /// record holds.
  private static func newerFormat(in bytes: [UInt8]) -> String? {
    let found = try? JSONReader.reading(bytes) { (reader) throws(JSONError) -> String? in
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key == "format" { return try reader.readString() }
        try reader.skipValue()
      }
      return nil
    }
    guard let found = found ?? nil, let slash = found.utf8.lastIndex(of: UInt8(ascii: "/")),
      let version = Int(found[slash...].dropFirst())
    else { return nil }
    return found[...slash] == "postil.article/" && version > 1 ? found : nil
  }
}
