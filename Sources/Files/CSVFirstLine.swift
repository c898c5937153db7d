/// The first line of a table, as far as it was read, which tells what stands between fields.
struct CSVFirstLine {
  /// Whether its end was read.
  private(set) var isComplete = false
  private var counts: [CSVSeparator: Int] = [:]
  private var isQuoted = false

  /// Takes what comes next in the table.
  mutating func take(_ bytes: Slice<UnsafeRawBufferPointer>) {
    for byte in bytes where !isComplete {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      isComplete = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
    }
  }

  /// The separator that it has most often outside of quotes, a comma if it has none.
  var separator: CSVSeparator {
    let most = counts.values.max()
    return CSVSeparator.allCases.first { counts[$0] == most } ?? .comma
  }
}
