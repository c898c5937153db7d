internal import Files

/// Where the fields of a row with one rating are.
struct LongColumns {
  let width: Int
  let unit: Int
  let annotator: Int
  let value: Int
  let cluster: Int?

  init(_ heading: TableHeading, _ rating: (annotator: Int, value: Int)) {
    width = heading.names.count
    unit = heading.unit
    (annotator, value) = rating
    cluster = heading.cluster
  }
}

extension Span<UInt32> {
  /// Where a field of a block of rows is, counted through all rows.
  @inline(__always)
  func field(_ number: Int) -> Range<Int> {
    let begin = Int(self[2 &* number])
    return Range(uncheckedBounds: (begin, max(begin, Int(self[2 &* number &+ 1]))))
  }
}
