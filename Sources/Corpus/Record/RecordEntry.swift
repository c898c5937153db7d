import Annotations
import JSON

/// An object of a record that names a place in the text: a date, a block or a unit.
struct RecordEntry {
  /// The place.
  var span: ScalarSpan
  /// A unit's number.
  var number: Article.Unit.Number?
  /// A block's role.
  var role: String?
  /// A date.
  var date: String?
  /// Where a date was found.
  var origin: String?
}

extension JSONReader {
  /// Reads an object with a place in it; a place is never empty.
  mutating func readEntry() throws(JSONError) -> RecordEntry {
    var entry = RecordEntry(span: 0..<0)
    var start = -1
    var end = -1
    try readMembers { (key, reader) throws(JSONError) in
      switch key {
      case "start": start = try reader.readInteger()
      case "end": end = try reader.readInteger()
      case "n": entry.number = Article.Unit.Number(try reader.readInteger())
      case "role": entry.role = try reader.readString()
      case "value": entry.date = try reader.readOptionalDate()
      case "from": entry.origin = try reader.readString()
      default: try reader.skipValue()
      }
    }
    guard start >= 0, start < end else {
      throw error(.schema("a place with start and end, start before end"))
    }
    entry.span = start..<end
    return entry
  }
}
