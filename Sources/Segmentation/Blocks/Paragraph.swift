/// One or more lines that belong together.
struct Paragraph {
  /// Its bytes, without white space at its ends.
  private(set) var range: Range<Int>
  /// Whether all of it is ASCII.
  private(set) var isASCII: Bool

  /// Makes a paragraph of one line.
  init(_ line: Line) {
    range = line.range
    isASCII = line.isASCII
  }

  mutating func append(_ line: Line) {
    range = range.lowerBound..<line.range.upperBound
    isASCII = isASCII && line.isASCII
  }
}
