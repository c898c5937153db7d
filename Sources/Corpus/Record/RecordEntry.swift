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
    let (entry, place) = try readEntryAndPlace()
    guard let place else { throw misplaced() }
    return RecordEntry(
      span: place, number: entry.number, role: entry.role, date: entry.date, origin: entry.origin)
  }

  /// Reads a date, whose place is null if it stands outside of the text.
  mutating func readEvidence() throws(JSONError) -> Article.DateEvidence {
    let (entry, place) = try readEntryAndPlace()
    guard let value = entry.date, let origin = entry.origin else {
      throw error(.schema("a date with value and from"))
    }
    return Article.DateEvidence(value: value, origin: origin, span: place)
  }

  private mutating func readEntryAndPlace() throws(JSONError) -> (RecordEntry, ScalarSpan?) {
    var entry = RecordEntry(span: 0..<0)
    var start: Int?
    var end: Int?
    try readMembers { (key, reader) throws(JSONError) in
      switch key {
      case "start": start = try reader.readOptionalInteger()
      case "end": end = try reader.readOptionalInteger()
      case "n": entry.number = Article.Unit.Number(try reader.readInteger())
      case "role": entry.role = try reader.readString()
      case "value": entry.date = try reader.readOptionalDate()
      case "from": entry.origin = try reader.readString()
      default: try reader.skipValue()
      }
    }
    if start == nil, end == nil { return (entry, nil) }
    guard let start, let end, start >= 0, start < end else { throw misplaced() }
    return (entry, start..<end)
  }

  private func misplaced() -> JSONError {
    error(.schema("a place with start and end, start before end"))
  }
}
