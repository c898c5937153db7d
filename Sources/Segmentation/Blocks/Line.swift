/// A line that is not blank.
struct Line {
  /// Its bytes without the white space at its ends.
  let range: Range<Int>
  /// The bytes of white space before it on the line.
  let indent: Int
  /// Whether the line before it is blank or missing.
  let followsBlank: Bool
  /// Whether all of it is ASCII.
  let isASCII: Bool
}
