import JSON

/// What a line that cannot be trusted says of itself.
struct LineName {
  /// The id that it states.
  let id: String
  /// The revision that it states, if it can be read.
  let revision: Int?

  /// Reads a line as far as it makes sense; nil if no id can be read.
  init?(of line: ArraySlice<UInt8>) {
    var id: String?
    var revision: Int?
    try? JSONReader.reading(line) { (reader) throws(JSONError) in
      try reader.beginObject()
      while id == nil || revision == nil, let key = try reader.nextKey() {
        switch key {
        case "id": id = try reader.readString()
        case "revision": revision = try reader.readInteger()
        default: try reader.skipValue()
        }
      }
    }
    guard let id else { return nil }
    self.id = id
    self.revision = revision
  }

  /// The name in words.
  var words: String { id + (revision.map { ", revision \($0)" } ?? "") }
}
