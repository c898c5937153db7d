/// Turns the YAML library's places, counted in scalars, into lines, columns and bytes.
struct YAMLPlaces {
  private let bytes: [UInt8]
  /// The offset of each line's first byte.
  private var lineStarts = [0]
  /// The number of scalars before each line.
  private var scalarStarts = [0]
  /// The bytes of a byte order mark, which the library does not count.
  private let markByteCount: Int

  /// Counts a file's lines.
  ///
  /// - Parameter bytes: The file's bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    markByteCount = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scalars = 0
    for (offset, byte) in bytes.enumerated().dropFirst(markByteCount) {
      if !UTF8.isContinuation(byte) { scalars += 1 }
      guard byte == UInt8(ascii: "\n") else { continue }
      lineStarts.append(offset + 1)
      scalarStarts.append(scalars)
    }
    lineStarts[0] = markByteCount
  }

  /// The place after a number of scalars.
  func mark(scalarOffset: Int) -> YAMLMark {
    let line = lastIndex(in: scalarStarts, notAbove: scalarOffset)
    var offset = lineStarts[line]
    for _ in scalarStarts[line]..<max(scalarOffset, scalarStarts[line]) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, UTF8.isContinuation(bytes[offset]) { offset += 1 }
    }
    return YAMLMark(
      line: line + 1, column: scalarOffset - scalarStarts[line] + 1, byteOffset: offset)
  }

  /// The place after a number of bytes.
  func mark(byteOffset: Int) -> YAMLMark {
    let offset = min(max(byteOffset, lineStarts[0]), bytes.count)
    let line = lastIndex(in: lineStarts, notAbove: offset)
    let column = bytes[lineStarts[line]..<offset].count { !UTF8.isContinuation($0) } + 1
    return YAMLMark(line: line + 1, column: column, byteOffset: offset)
  }

  /// The last of rising numbers that is not above a limit; the first is never above it.
  private func lastIndex(in numbers: [Int], notAbove limit: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if numbers[middle] <= limit { low = middle } else { high = middle }
    }
    return low
  }
}
