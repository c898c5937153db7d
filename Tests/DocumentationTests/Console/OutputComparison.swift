/// How what an example shows fits what was really shown.
///
/// In an example `…` alone in a line stands for any number of lines, and `«any»` in a line for any
/// text of that line. Blanks at the end of a line do not count.
struct OutputComparison: Sendable {
  /// A line of the one, the other, or both.
  enum Part: Equatable, Sendable {
    /// The line of the example, which fits.
    case fitting(String)
    /// A line of the example that was not shown.
    case missing(String)
    /// A line that was shown and that the example lacks.
    case unexpected(String)
  }

  /// The lines of both, in order, with as few differences as can be.
  let parts: [Part]

  /// Compares.
  ///
  /// - Parameters:
  ///   - expected: The lines of the example.
  ///   - actual: The lines that were shown.
  init(expected: [String], actual: [String]) {
    let differences = Self.differences(expected, actual)
    var parts: [Part] = []
    var (row, column) = (0, 0)
    while row < expected.count || column < actual.count {
      let here = differences[row][column]
      if row < expected.count, column < actual.count, expected[row] != Self.anyLines,
        here == differences[row + 1][column + 1], Self.fits(expected[row], actual[column])
      {
        parts.append(.fitting(expected[row]))
        (row, column) = (row + 1, column + 1)
      } else if row < expected.count, expected[row] == Self.anyLines,
        here == differences[row + 1][column]
      {
        parts.append(.fitting(expected[row]))
        row += 1
      } else if row < expected.count, expected[row] == Self.anyLines {
        column += 1
      } else if row < expected.count, here == differences[row + 1][column] + 1 {
        parts.append(.missing(expected[row]))
        row += 1
      } else {
        parts.append(.unexpected(actual[column]))
        column += 1
      }
    }
    self.parts = parts
  }

  /// Whether the example is true.
  var fits: Bool {
    parts.allSatisfy { if case .fitting = $0 { true } else { false } }
  }

  /// The example as it would be true: what fits stays, so that `…` and `«any»` do.
  var corrected: [String] {
    parts.compactMap {
      switch $0 {
      case .fitting(let line), .unexpected(let line): line
      case .missing: nil
      }
    }
  }

  /// The lines with a minus before what was not shown and a plus before what was not expected.
  var difference: String {
    let lines = parts.map {
      switch $0 {
      case .fitting(let line): "  " + line
      case .missing(let line): "- " + line
      case .unexpected(let line): "+ " + line
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let anyLines = "…"
  private static let anyText = "«any»"

  /// The number of differences between the lines from each place of the one and of the other on.
  private static func differences(_ expected: [String], _ actual: [String]) -> [[Int]] {
    let lastRow = (0...actual.count).map { actual.count - $0 }
    var table = Array(repeating: lastRow, count: expected.count + 1)
    for row in expected.indices.reversed() {
      let isAnyLines = expected[row] == anyLines
      table[row][actual.count] = table[row + 1][actual.count] + (isAnyLines ? 0 : 1)
      for column in actual.indices.reversed() {
        let (below, right) = (table[row + 1][column], table[row][column + 1])
        table[row][column] = isAnyLines ? min(below, right) : min(below, right) + 1
        if !isAnyLines, fits(expected[row], actual[column]) {
          table[row][column] = min(table[row][column], table[row + 1][column + 1])
        }
      }
    }
    return table
  }

  private static func fits(_ expected: String, _ actual: String) -> Bool {
    var rest = withoutBlanksAtEnd(actual)
    var pieces = withoutBlanksAtEnd(expected).split(
      separator: anyText, omittingEmptySubsequences: false)
    guard let last = pieces.popLast(), let first = pieces.first else {
      return rest == withoutBlanksAtEnd(expected)
    }
    guard rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for piece in pieces.dropFirst() where !piece.isEmpty {
      guard let place = rest.firstRange(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func withoutBlanksAtEnd(_ line: String) -> Substring {
    let blanks = line.reversed().prefix { $0 == " " }.count
    return line.dropLast(blanks)
  }
}
