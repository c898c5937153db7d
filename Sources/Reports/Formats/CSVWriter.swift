/// Writes rows of comma-separated values (RFC 4180, but rows end in a line feed alone).
///
/// Cells that a spreadsheet would run as a formula get an apostrophe before them, by the rule of
/// ``SpreadsheetCell``.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(SpreadsheetCell.neutralised(cell))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ cell: String) {
    guard cell.utf8.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
