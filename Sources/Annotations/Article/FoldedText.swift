/// A text with every run of white space as one blank, and where each scalar of it stood.
struct FoldedText {
  private(set) var scalars: [Unicode.Scalar] = []
  private var offsets: [Int] = []

  init(_ text: String) {
    var isBlankDue = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      guard !scalar.properties.isWhitespace else {
        isBlankDue = !scalars.isEmpty
        continue
      }
      if isBlankDue { append(" ", at: offset - 1) }
      isBlankDue = false
      append(scalar, at: offset)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  /// Where another folded text begins in this one, at the beginning of a word.
  func places(of wanted: [Unicode.Scalar]) -> [Int] {
    guard wanted.count <= scalars.count else { return [] }
    return (0...scalars.count - wanted.count).filter { start in
      scalars[start..<start + wanted.count].elementsEqual(wanted) && beginsWord(start)
    }
    .map { offsets[$0] }
  }

  /// The spans of another folded text in this one, wherever they begin.
  func spans(of wanted: [Unicode.Scalar]) -> [Range<Int>] {
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return [] }
    return (0...scalars.count - wanted.count)
      .filter { scalars[$0] == wanted[0] && scalars[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { offsets[$0]..<offsets[$0 + wanted.count - 1] + 1 }
  }

  /// Whether a word may begin at a place.
  ///
  /// Scripts without capitals may be written without blanks, so there any place will do.
  private func beginsWord(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let pair = [scalars[place - 1], scalars[place]]
    return !pair.allSatisfy { $0.properties.isCased || $0.properties.numericType != nil }
  }
}
