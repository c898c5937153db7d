internal import Files

/// A field that is no text.
struct BadField {
  let row: Int
  let problem: RatingsError.Problem

  /// The first such field in a block of rows.
  static func first(
    in bytes: Span<UInt8>, _ places: Span<UInt32>, _ heading: TableHeading, _ block: CSVBlock
  ) -> BadField? {
    let width = heading.names.count
    // Within one row of the library fields touch, and the end of one could complete another.
    if block.rowCount > 1, isText(bytes, from: places, fieldCount: block.rowCount * width) {
      return nil
    }
    for field in 0..<block.rowCount * width {
      let range = places.field(field)
      let (column, name) = (field % width + 1, heading.names[field % width])
      if hasNUL(bytes, range) {
        return BadField(row: field / width, problem: .field(.nulByte(name: name), column: column))
      }
      if !isUnicode(bytes, range) {
        return BadField(
          row: field / width, problem: .field(.notUnicode(name: name), column: column))
      }
    }
    return nil
  }

  private static func isText(
    _ bytes: Span<UInt8>, from places: Span<UInt32>, fieldCount: Int
  ) -> Bool {
    let range = places.field(0).lowerBound..<places.field(fieldCount - 1).upperBound
    return isUnicode(bytes, range) && !hasNUL(bytes, range)
  }

  private static func isUnicode(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    (try? UTF8Span(validating: bytes.extracting(range))) != nil
  }

  private static func hasNUL(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where bytes[place] == 0 { return true }
    return false
  }
}
