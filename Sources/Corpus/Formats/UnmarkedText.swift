import Annotations

/// What of a text is words, without its marks, and where it stands in the text.
struct UnmarkedText {
  private var scalars = String.UnicodeScalarView()
  /// For each scalar its offset in the whole text.
  private var places: [Int] = []

  /// The words.
  var string: String { String(scalars) }

  /// Appends a part of the whole text.
  ///
  /// - Parameter part: Scalars, at their places in the whole text.
  /// - Returns: Where they are among the words.
  @discardableResult
  mutating func append(_ part: ArraySlice<Unicode.Scalar>) -> ScalarSpan {
    let start = places.count
    scalars.append(contentsOf: part)
    places += part.indices
    return start..<places.count
  }

  /// Appends line feeds that the whole text does not have, so that what follows stands alone.
  ///
  /// - Parameter offset: Where in the whole text.
  mutating func appendBlankLine(at offset: Int) {
    scalars.append(contentsOf: ["\n", "\n"])
    places += [offset, offset]
  }

  /// Where a part of the words stands in the whole text.
  ///
  /// - Parameter span: A part that neither begins nor ends with white space, and is not empty.
  /// - Returns: The part of the whole text; marks between the words are in it.
  func place(of span: ScalarSpan) -> ScalarSpan {
    places[span.lowerBound]..<places[span.upperBound - 1] + 1
  }
}
