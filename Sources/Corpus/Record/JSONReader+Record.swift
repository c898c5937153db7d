import Annotations
import JSON

extension JSONReader {
  /// Reads an object, giving each key to a body that reads its value.
  mutating func readMembers(
    _ body: (String, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try beginObject()
    while let key = try nextKey() { try body(key, &self) }
  }

  /// Reads a text that must be a certain one.
  mutating func readString(_ expected: String) throws(JSONError) -> String {
    guard try readString() == expected else { throw error(.schema("'\(expected)'")) }
    return expected
  }

  /// Reads a SHA-256 in hexadecimal.
  mutating func readHash() throws(JSONError) -> String {
    let text = try readString()
    let isHash =
      text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isHash else { throw error(.schema("a SHA-256 of 64 hexadecimal digits")) }
    return text
  }

  /// Reads a date or null.
  mutating func readOptionalDate() throws(JSONError) -> String? {
    guard let text = try readOptionalString() else { return nil }
    guard CalendarDate(text) != nil else { throw error(.schema("a date as YYYY-MM-DD")) }
    return text
  }

  /// Reads a whole number or null.
  mutating func readOptionalInteger() throws(JSONError) -> Int? {
    guard try peek() != .null else {
      try readNull()
      return nil
    }
    return try readInteger()
  }

  /// Reads what a record says of the file that was received.
  mutating func readReceived() throws(JSONError) -> Article.Received {
    var received = Article.Received(file: "", hash: "", byteCount: -1, encoding: "")
    try readMembers { (key, reader) throws(JSONError) in
      switch key {
      case "file": received.file = try reader.readString()
      case "sha256": received.hash = try reader.readHash()
      case "bytes": received.byteCount = try reader.readInteger()
      case "encoding": received.encoding = try reader.readString()
      case "from": received.source = try reader.readSource()
      case "leftOut": received.leftOut = try reader.readLeftOut()
      default: try reader.skipValue()
      }
    }
    let isWhole =
      received.byteCount >= 0 && ![received.file, received.hash, received.encoding].contains("")
    guard isWhole else {
      throw error(.schema("a received file with file, sha256, bytes and encoding"))
    }
    return received
  }

  /// Reads where in a file of many articles one stands.
  private mutating func readSource() throws(JSONError) -> Article.Received.Source {
    var source = Article.Received.Source(file: "", record: 0, line: nil)
    try readMembers { (key, reader) throws(JSONError) in
      switch key {
      case "file": source.file = try reader.readString()
      case "record": source.record = try reader.readInteger()
      case "line": source.line = try reader.readOptionalInteger()
      default: try reader.skipValue()
      }
    }
    guard !source.file.utf8.isEmpty, source.record > 0, source.line ?? 1 > 0 else {
      throw error(.schema("a source with file and record, counted from 1"))
    }
    return source
  }

  /// Reads what of a page is no part of the text.
  private mutating func readLeftOut() throws(JSONError) -> [Article.Received.LeftOut] {
    var kinds: [Article.Received.LeftOut] = []
    try beginArray()
    while try nextElement() {
      var leftOut = Article.Received.LeftOut(kind: "", count: 0)
      try readMembers { (key, reader) throws(JSONError) in
        switch key {
        case "what": leftOut.kind = try reader.readString()
        case "blocks": leftOut.count = try reader.readInteger()
        default: try reader.skipValue()
        }
      }
      kinds.append(leftOut)
    }
    return kinds
  }
}
