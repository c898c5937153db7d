/// A row that the library has read, in the form of a block of rows.
struct CSVSingleRow {
  /// The fields' bytes and some more that mean nothing.
  let bytes: [UInt8]
  /// Begin and end of each field.
  let places: [UInt32]

  init() {
    (bytes, places) = ([], [])
  }

  init(_ row: CSVParser.Row) {
    bytes = row.bytes + Array(repeating: UInt8(ascii: " "), count: CSVBuffer.padding)
    var places: [UInt32] = []
    places.reserveCapacity(2 * row.ends.count)
    var begin = 0
    for end in row.ends {
      places.append(UInt32(clamping: begin))
      places.append(UInt32(clamping: end))
      begin = end
    }
    self.places = places
  }
}
