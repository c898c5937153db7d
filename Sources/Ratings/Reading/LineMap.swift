/// The lines on which rows begin.
struct LineMap: Sendable {
  /// From which row on rows are on consecutive lines, and where that begins.
  private var starts: [(row: Int, line: Int)] = []

  /// Notes the line of a row and, unless another is noted, of those that follow.
  mutating func note(_ line: Int, ofRow row: Int) {
    if let last = starts.last, last.line + (row - last.row) == line { return }
    starts.append((row, line))
  }

  /// The line of a row.
  func line(ofRow row: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 1 }
    return starts[low - 1].line + row - starts[low - 1].row
  }
}
