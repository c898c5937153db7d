/// Where the fields of rows stand in a part of a table.
struct CSVRowPlaces: ~Copyable {
  /// Why no more rows were found.
  enum End {
    /// The next row is not complete in memory.
    case isIncomplete
    /// The next row is not one of plain or simply quoted fields, or has another number of them.
    case isIrregular
  }

  /// Begin and end of each field, row by row.
  private let places = UnsafeMutableBufferPointer<UInt32>.allocate(
    capacity: 2 * (CSVBuffer.byteCount + CSVBuffer.padding))
  private(set) var rowCount = 0
  /// How many marks the rows have.
  private(set) var markCount = 0
  /// Where the first byte behind the rows is.
  private(set) var end = 0
  private var count = 0

  deinit {
    places.deallocate()
  }

  /// Begin and end of each field, row by row.
  var fields: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: places[..<count]) }

  /// Finds all rows up to the first that is not simple.
  ///
  /// - Parameters:
  ///   - bytes: The part of the table.
  ///   - marks: Where separators, line ends and quotes stand in it.
  ///   - start: Where the first row begins.
  ///   - shape: What rows look like.
  /// - Returns: Why there are no more.
  mutating func find(
    in bytes: UnsafeRawBufferPointer, _ marks: UnsafeBufferPointer<UInt32>, from start: Int,
    _ shape: CSVShape
  ) -> End {
    (rowCount, count, markCount, end) = (0, 0, 0, start)
    var mark = 0
    while true {
      let known = count
      if let problem = findRow(in: bytes, marks, &mark, shape) {
        count = known
        return problem
      }
      rowCount += 1
      markCount = mark
    }
  }

  /// Finds a row and moves ``end`` behind it.
  @inline(__always)
  private mutating func findRow(
    in bytes: UnsafeRawBufferPointer, _ marks: UnsafeBufferPointer<UInt32>, _ mark: inout Int,
    _ shape: CSVShape
  ) -> End? {
    var place = end
    for column in 0..<shape.width {
      if let problem = findField(in: bytes, marks, &mark, &place) { return problem }
      if column < shape.width - 1 {
        guard bytes[place] == shape.separator else { return .isIrregular }
      } else if bytes[place] == UInt8(ascii: "\r") {
        guard mark < marks.count else { return .isIncomplete }
        guard Int(marks[mark]) == place + 1 else { return .isIrregular }
        place += 1
        mark += 1
      }
      place += 1
    }
    guard bytes[place - 1] == UInt8(ascii: "\n") else { return .isIrregular }
    // An empty line is no row, and none of a single column either.
    if shape.width == 1, bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r") {
      return .isIrregular
    }
    end = place
    return nil
  }

  /// Finds a field and moves `place` from its first byte to the byte behind it.
  @inline(__always)
  private mutating func findField(
    in bytes: UnsafeRawBufferPointer, _ marks: UnsafeBufferPointer<UInt32>, _ mark: inout Int,
    _ place: inout Int
  ) -> End? {
    guard mark < marks.count else { return .isIncomplete }
    let begin = place
    place = Int(marks[mark])
    mark += 1
    guard bytes[place] == UInt8(ascii: "\"") else {
      keep(begin, place)
      return nil
    }
    guard place == begin else { return .isIrregular }
    guard mark + 1 < marks.count else { return .isIncomplete }
    let closing = Int(marks[mark])
    place = Int(marks[mark + 1])
    mark += 2
    guard bytes[closing] == UInt8(ascii: "\""), place == closing + 1 else { return .isIrregular }
    keep(begin + 1, closing)
    return nil
  }

  @inline(__always)
  private mutating func keep(_ begin: Int, _ end: Int) {
    places[count] = UInt32(truncatingIfNeeded: begin)
    places[count + 1] = UInt32(truncatingIfNeeded: end)
    count += 2
  }
}

/// What the rows of a table look like.
struct CSVShape {
  let separator: UInt8
  /// The number of fields.
  let width: Int
}
